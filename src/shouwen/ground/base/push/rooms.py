"""What the rooms of the house tell the hub: who may follow, which facts go where, what travels along.

A page follows rooms (in the sense of a chat): `ticket:T2603020001`, `queue`, `person:7`. A fact with a ticket goes to
that ticket's room by itself.
"""

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.rules import Principal

Authorise = Callable[[Principal, str], bool]
Names = Callable[[Collection[int]], Mapping[int, str]]


@dataclasses.dataclass(frozen=True, slots=True)
class Recheck:
    """Whose rights, and in which rooms, a fact may have changed."""

    people: frozenset[int] = frozenset()
    rooms: frozenset[str] = frozenset()
    everybody: bool = False


GATES: dict[str, Authorise] = {}
ROOMS: dict[str, Callable[[Happened], Iterable[str]]] = {}
CARRIED: dict[str, Callable[[Sequence[Happened]], Sequence[object]]] = {}
RECHECKS: dict[str, Callable[[Happened], Recheck]] = {}
NAMES: dict[str, Names] = {}


def register_rooms(authorise: Authorise, *prefixes: str) -> None:
    """Who may follow the rooms `<prefix>` and `<prefix>:...`; asked at subscribing and when rights change."""
    for prefix in prefixes:
        GATES[prefix] = authorise


def may_follow(principal: Principal, room: str) -> bool:
    """Everybody may follow the room of their own name; a room nobody registered is nobody's."""
    gate = GATES.get(room.partition(":")[0])
    return room == str(principal) or (gate is not None and gate(principal, room))


def rooms_of(fact: type[Fact]) -> Callable[[Callable[[Happened], Iterable[str]]], Callable[[Happened], Iterable[str]]]:
    """Register the rooms such a fact goes to, besides its ticket's."""

    def register(where: Callable[[Happened], Iterable[str]]) -> Callable[[Happened], Iterable[str]]:
        ROOMS[fact.__name__] = where
        return where

    return register


def carries(
    fact: type[Fact],
) -> Callable[[Callable[[Sequence[Happened]], Sequence[object]]], Callable[[Sequence[Happened]], Sequence[object]]]:
    """Register what travels along as `data` (a chat message): for some facts, as many JSON values or None."""

    def register(load: Callable[[Sequence[Happened]], Sequence[object]]) -> Callable[..., Sequence[object]]:
        CARRIED[fact.__name__] = load
        return load

    return register


def reauthorise_on(fact: type[Fact]) -> Callable[[Callable[[Happened], Recheck]], Callable[[Happened], Recheck]]:
    """Register a fact after which rights are looked at again, before it is told to anybody."""

    def register(whose: Callable[[Happened], Recheck]) -> Callable[[Happened], Recheck]:
        RECHECKS[fact.__name__] = whose
        return whose

    return register


def register_ticket_numbers(names: Names) -> None:
    """How a ticket's number is found from its id; it is the name of its room. Numbers never change."""
    NAMES["ticket"] = names


def register_people_names(names: Names) -> None:
    """How people are called who look at the same room."""
    NAMES["person"] = names
