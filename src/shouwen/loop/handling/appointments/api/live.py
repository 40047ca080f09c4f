"""Which pages hear of appointments: the agendas, and whoever follows the ticket that one is for."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.loop.handling.appointments import events
from shouwen.loop.handling.appointments.access import BOOK
from shouwen.loop.handling.portal.rules import room

AGENDA: Final = "appointments"
MOVES: Final[tuple[type[Fact], ...]] = (
    events.AppointmentBooked,
    events.AppointmentChanged,
    events.AppointmentCancelled,
    events.AppointmentArrived,
    events.AppointmentDone,
    events.AppointmentMissed,
    events.AppointmentDue,
)


def agenda(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Whoever books hears of all."""
    return {AGENDA: {AGENDA}} if AGENDA in wanted and principal.reach(BOOK) is not None else {}


def to_agenda(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The agenda, and the customer who looks at the ticket."""
    return [(AGENDA,) if each.ticket_id is None else (AGENDA, room(each.ticket_id)) for each in facts]


register_rooms(agenda, AGENDA)
for fact in MOVES:
    rooms_of(fact)(to_agenda)
rooms_of(events.AppointmentSettingsChanged)(lambda facts: [(AGENDA,) for _ in facts])
