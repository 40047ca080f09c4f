"""Which pages hear of the floor: those who watch over a team hear of its talks and of who comes and goes."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.principals.scope import scope_of
from shouwen.ground.base.push.reach import concerned, opened
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.ground.staff.events import PresenceChanged
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import events
from shouwen.loop.handling.routing.access import SUPERVISE

FLOOR = "floor"
MOVES: tuple[type[Fact], ...] = (
    PresenceChanged,
    events.ContactEntered,
    events.ContactOffered,
    events.OfferDeclined,
    events.OfferLapsed,
    events.ContactAnswered,
    events.ContactTransferred,
    events.ContactOverflowed,
    events.ContactTakenOver,
    events.ContactEnded,
    events.ContactSummarised,
)


def floors(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """As far as `contacts.supervise` reaches."""
    return opened(FLOOR, scope_of(principal, SUPERVISE), reference().team_codes, wanted)


def to_floors(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The teams of a talk, or of the person who came or went."""
    found = []
    for each in facts:
        teams = (getattr(each.fact, "team", ""), getattr(each.fact, "from_team", ""))
        found.append(concerned(FLOOR, (*teams, *getattr(each.fact, "teams", ())), ()))
    return found


register_rooms(floors, FLOOR)
for fact in MOVES:
    rooms_of(fact)(to_floors)
