"""What figures hear: that an indicator is to be looked at again."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.insight.figures.actions import tell_owners
from shouwen.loop.insight.figures.events import IndicatorFallsDue


@on(IndicatorFallsDue, batch=200)
def tell(facts: Sequence[Happened]) -> None:
    """Its owner is told."""
    tell_owners(facts)
