"""What alarms hear: that one of them rang."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.insight.alarms import actions
from shouwen.loop.insight.alarms.events import AlarmRang


@on(AlarmRang, batch=100)
def tell(facts: Sequence[Happened]) -> None:
    """Its people get a notice."""
    actions.tell_people(facts)
