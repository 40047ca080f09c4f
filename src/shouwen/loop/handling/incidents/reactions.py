"""An incident is told to those who lead, at once."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.incidents.actions.leading import tell_leaders
from shouwen.loop.handling.incidents.events import IncidentRaised


@on(IncidentRaised, batch=100)
def raised(facts: Sequence[Happened]) -> None:
    """At any hour."""
    tell_leaders(facts)
