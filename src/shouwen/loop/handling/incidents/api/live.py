"""Who reads tickets hears of incidents while a page is open: the banner, the list, the page of one."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.loop.handling.incidents import events
from shouwen.loop.handling.incidents.rules import ROOM
from shouwen.loop.handling.tickets.rules.scope import scope_of


def gate(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """For all who read tickets."""
    reads = scope_of(principal, "tickets.read") is not None
    return {room: {room} for room in wanted if reads and room == ROOM}


def to_all(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """One room."""
    return [(ROOM,) for _ in facts]


register_rooms(gate, ROOM)
for fact in (
    events.IncidentRaised,
    events.IncidentChanged,
    events.IncidentEnded,
    events.IncidentRoundBegun,
    events.IncidentRoundEnded,
):
    rooms_of(fact)(to_all)
