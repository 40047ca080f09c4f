"""What the rooms of the house tell the hub: who may follow, which facts go where, what travels along.

A page follows rooms (in the sense of a chat): `ticket:T2603020001`, `queue`, `person:7`. A name may stand for several
rooms, as far as the asker's rights go: `queue` is the queues of one's own teams. A fact with a ticket goes to that
ticket's room by itself.
"""

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.rules import Principal

Gate = Callable[[Principal, Collection[str]], Mapping[str, Collection[str]]]
Where = Callable[[Sequence[Happened]], Sequence[Iterable[str]]]
Load = Callable[[Sequence[Happened]], Sequence[Mapping[str, object] | None]]
Names = Callable[[Collection[int]], Mapping[int, str]]
EVERYTHING, PERSON = "*", "person"  # no team's code has a star or a colon


@dataclasses.dataclass(frozen=True, slots=True)
class Recheck:
    """Whose rights, and in which rooms, a fact may have changed."""

    people: frozenset[int] = frozenset()
    rooms: frozenset[str] = frozenset()
    everybody: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Guest:
    """Somebody outside the house, and the one room that their key opens."""

    principal: Principal
    room: str


GATES: dict[str, Gate] = {}
ROOMS: dict[str, list[Where]] = {}
CARRIED: dict[str, list[Load]] = {}
EARLY: dict[str, Callable[[Happened], int]] = {}
TYPING: dict[str, Callable[[str], str]] = {}
RECHECKS: dict[str, Callable[[Happened], Recheck]] = {}
NAMES: dict[str, Names] = {}


def register_rooms(gate: Gate, *prefixes: str) -> None:
    """Which of the rooms `<prefix>` and `<prefix>:...` somebody may follow, and the rooms that each of them means.

    Asked for all that a page wants together, at subscribing and when rights change: a fixed number of queries.
    """
    for prefix in prefixes:
        GATES[prefix] = gate


def opened(principal: Principal, wanted: Collection[str]) -> dict[str, frozenset[str]]:
    """What of the wanted may be followed, and what it means; a room that nobody registered is nobody's.

    A person may always follow the room of their own name.
    """
    found = {room: frozenset({room}) for room in wanted if principal.kind == PERSON and room == str(principal)}
    by_prefix: dict[str, list[str]] = {}
    for room in wanted:
        by_prefix.setdefault(room.partition(":")[0], []).append(room)
    for prefix, asked in by_prefix.items():
        if gate := GATES.get(prefix):
            found |= {room: frozenset(means) for room, means in gate(principal, asked).items() if means}
    return found


def rooms_of(fact: type[Fact]) -> Callable[[Where], Where]:
    """Register to which rooms such facts go, besides their tickets'; `where` is given all of a page of the log."""

    def register(where: Where) -> Where:
        ROOMS.setdefault(fact.__name__, []).append(where)
        return where

    return register


def carries(fact: type[Fact]) -> Callable[[Load], Load]:
    """Register what travels along in `data` (a message's id): for some facts, as many objects or None."""

    def register(load: Load) -> Load:
        CARRIED.setdefault(fact.__name__, []).append(load)
        return load

    return register


def reauthorise_on(fact: type[Fact]) -> Callable[[Callable[[Happened], Recheck]], Callable[[Happened], Recheck]]:
    """Register a fact after which rights are looked at again, before it is told to anybody."""

    def register(whose: Callable[[Happened], Recheck]) -> Callable[[Happened], Recheck]:
        RECHECKS[fact.__name__] = whose
        return whose

    return register


def told_early(fact: type[Fact]) -> Callable[[Callable[[Happened], int]], Callable[[Happened], int]]:
    """Register the key under which such a fact was told at once, 0 if it was not: nobody is told it twice."""

    def register(key: Callable[[Happened], int]) -> Callable[[Happened], int]:
        EARLY[fact.__name__] = key
        return key

    return register


def register_typing(prefix: str, outward: Callable[[str], str]) -> None:
    """Who types in a room `<prefix>:...` is told in a room of guests as well, without a name."""
    TYPING[prefix] = outward


def register_ticket_numbers(names: Names) -> None:
    """How a ticket's number is found from its id; it is the name of its room. Numbers never change."""
    NAMES["ticket"] = names


def register_people_names(names: Names) -> None:
    """How people are called who look at the same room."""
    NAMES["person"] = names
