"""What open pages hear of staff, and how every web process learns at once that somebody's rights changed."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.events import PasswordChanged, SignedOut, TokenRevoked
from shouwen.ground.base.principals.resolve import forget, forget_everybody
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.base.push.rooms import Recheck, reauthorise_on, register_people_names, register_rooms, rooms_of
from shouwen.ground.staff import events
from shouwen.ground.staff.queries import people_by_id
from shouwen.ground.staff.queries.presences import kept as kinds
from shouwen.ground.staff.queries.reference import snapshot

ROOM = "staff"
OF_PEOPLE: tuple[type[Fact], ...] = (
    events.PersonAdded,
    events.PersonChanged,
    events.PersonDismissed,
    events.PersonRestored,
)
OF_REFERENCE: tuple[type[Fact], ...] = (
    events.ReferenceAdded,
    events.ReferenceChanged,
    events.ReferenceArchived,
    events.ReferenceRestored,
)
OF_RIGHTS: tuple[type[Fact], ...] = (
    events.PersonChanged,
    events.PersonDismissed,
    events.PersonRestored,
    PasswordChanged,
    SignedOut,
    TokenRevoked,
)
MOVES_REACH = frozenset({"department", "team"})


def opened(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """The lists of people belong to those who see more than themselves."""
    reach = principal.reach("staff.read")
    return {ROOM: {ROOM}} if ROOM in wanted and reach is not None and reach > Reach.OWN else {}


def to_lists(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Lists change."""
    return [(ROOM,)] * len(facts)


def to_lists_and_self(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Lists change, and the top bar of the person's own pages."""
    return [(ROOM, f"person:{getattr(happened.fact, 'person_id', 0)}") for happened in facts]


def of_person(happened: Happened) -> Recheck:
    """What this process keeps of the person goes, then their open pages are looked at."""
    person_id: int = getattr(happened.fact, "person_id", 0)
    forget(person_id)
    return Recheck(people=frozenset({person_id}))


def of_reference(happened: Happened) -> Recheck:
    """The snapshot goes; teams and departments decide what people reach."""
    snapshot.drop()
    kinds.drop()
    if getattr(happened.fact, "sort", "") not in MOVES_REACH:
        return Recheck()
    forget_everybody()
    return Recheck(everybody=True)


register_rooms(opened, ROOM)
register_people_names(people_by_id)
for fact in (*OF_PEOPLE, *OF_REFERENCE):
    rooms_of(fact)(to_lists)
rooms_of(events.PresenceChanged)(to_lists_and_self)
for fact in OF_RIGHTS:
    reauthorise_on(fact)(of_person)
for fact in OF_REFERENCE:
    reauthorise_on(fact)(of_reference)
