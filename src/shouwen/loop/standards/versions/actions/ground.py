"""What a new house begins with."""

from typing import Final

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards import queries
from shouwen.loop.standards.models import Standard
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.versions.actions.drafting import draft
from shouwen.loop.standards.versions.actions.publishing import publish

BEGIN_WITH: Final = ("after_sales",)


@action
def lay_ground(*, by: Principal) -> None:
    """Publish the built-in standards that a new house lacks."""
    for name in BEGIN_WITH:
        text = queries.ready_text(name)
        if not Standard.objects.filter(code=yaml.load(text).code).exists():
            publish(draft(text, by=by), by=by)
