"""Who takes the next piece of work. Pure: seats and work in, people or nobody out; see docs/algorithms/routing.md."""

import datetime as dt
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from types import MappingProxyType
from typing import Final, NamedTuple

TICKET: Final = "ticket"
CHAT: Final = "chat"
CALL: Final = "call"
LANE: Final = 5
CAPACITY: Final = 20
TALKS: Final = 3
ALL_IN_ALL: Final = CAPACITY + TALKS
LONG_AGO: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
ROOM: Final[Mapping[str, int]] = MappingProxyType({TICKET: CAPACITY, CHAT: TALKS, CALL: 1})
Rank = tuple[int, int, int, dt.datetime, int]


@dataclass(frozen=True, slots=True)
class Chair:
    """A person as routing sees them: what they can do, whether they take work, what they hold and could hold."""

    person: int
    teams: frozenset[int]
    skills: Mapping[str, int]
    online: bool
    held: Mapping[str, int] = field(default_factory=dict)
    idle_since: dt.datetime = LONG_AGO
    capacity: Mapping[str, int] = field(default_factory=lambda: ROOM)
    in_all: int = ALL_IN_ALL

    def level(self, skill: str) -> int:
        """How well they do it, 0 for not at all."""
        return self.skills.get(skill, 0)

    def has(self, kind: str) -> int:
        """How many pieces of this kind they hold."""
        return self.held.get(kind, 0)


@dataclass(frozen=True, slots=True)
class Work:
    """A ticket, chat or call that waits for a person of its team, with a skill of a level if it names one.

    In its lane the earliest `turn` comes first; it waits `since`. `known` served it last, `named` are the people of
    such customers, `refused` those who let it pass a moment ago.
    """

    key: int
    team: int
    skill: str = ""
    kind: str = TICKET
    level: int = 1
    lane: int = LANE
    turn: dt.datetime = LONG_AGO
    since: dt.datetime = LONG_AGO
    known: int | None = None
    named: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()


class Given(NamedTuple):
    """This piece of work goes to this person."""

    key: int
    person: int


def has_room(chair: Chair, kind: str) -> bool:
    """Whether this person takes work now and can hold one more of this kind."""
    free = chair.has(kind) < chair.capacity.get(kind, 0)
    return chair.online and free and sum(chair.held.values()) < chair.in_all


def able(chair: Chair, work: Work) -> bool:
    """Whether the work belongs to this person's teams and skills, and they did not just let it pass."""
    skilled = not work.skill or chair.level(work.skill) >= max(1, work.level)
    return skilled and work.team in chair.teams and chair.person not in work.refused


def may_take(chair: Chair, work: Work) -> bool:
    """Whether this person may be given this work at all."""
    return able(chair, work) and has_room(chair, work.kind)


def rank(chair: Chair, work: Work) -> Rank:
    """Who comes first: the least loaded with this kind, the best at it, the least loaded, the longest idle."""
    return chair.has(work.kind), -chair.level(work.skill), sum(chair.held.values()), chair.idle_since, chair.person


def choose(chairs: Iterable[Chair], work: Work) -> int | None:
    """The person for this work: who served it last, else one of those named for it, else the first in rank."""
    may = [chair for chair in chairs if may_take(chair, work)]
    if any(chair.person == work.known for chair in may):
        return work.known
    preferred = [chair for chair in may if chair.person in work.named] or may
    return min(preferred, key=lambda chair: rank(chair, work)).person if preferred else None


def aged(work: Work, now: dt.datetime, ageing: dt.timedelta | None) -> Work:
    """The same work after its wait: one lane up for each `ageing`, and content with one level of skill less."""
    steps = _steps(work, now, ageing)
    if not steps:
        return work
    return replace(work, lane=max(0, work.lane - steps), level=max(1, work.level - steps))


def _steps(work: Work, now: dt.datetime, ageing: dt.timedelta | None) -> int:
    return max(0, (now - work.since) // ageing) if ageing else 0


def in_turn(waiting: Iterable[Work], now: dt.datetime, ageing: dt.timedelta | None) -> list[Work]:
    """The order in which work is given out: talks before tickets, by lane, by turn."""
    found = []
    for work in waiting:
        steps = _steps(work, now, ageing)
        piece = aged(work, now, ageing) if steps and work.level > 1 else work  # a lane alone needs no copy
        found.append(((work.kind == TICKET, max(0, work.lane - steps), work.turn, work.key), piece))
    found.sort(key=itemgetter(0))
    return [piece for _, piece in found]


def deal(chairs: Sequence[Chair], ordered: Iterable[Work], now: dt.datetime) -> list[Given]:
    """Give out work in its order until nobody can take more; each as `choose` would, with what was given before."""
    table, given = _Table(chairs, now), list[Given]()
    work = iter(ordered)  # read page by page: not touched while nobody can take anything
    while table.open and (piece := next(work, None)) is not None:
        person = table.take(piece)
        if person is not None:
            given.append(Given(piece.key, person))
    return given


class _Table:
    """The seats while work is given out; per team and skill a heap of those who could take it.

    A person's rank only grows while they are given work, so what lies in a heap is never above the truth: whoever
    comes to the top with an old rank is put back with the present one.
    """

    def __init__(self, chairs: Sequence[Chair], now: dt.datetime) -> None:
        self._now = now
        self._chairs = {chair.person: chair for chair in chairs if chair.online}
        self._free = {kind: {p for p, chair in self._chairs.items() if has_room(chair, kind)} for kind in ROOM}
        self._members: dict[int, set[int]] = {}
        for chair in self._chairs.values():
            for team in chair.teams:
                self._members.setdefault(team, set()).add(chair.person)
        self._heaps: dict[tuple[str, int, str, int], list[Rank]] = {}

    @property
    def open(self) -> bool:
        """Whether anybody can take anything."""
        return any(self._free.values())

    def take(self, work: Work) -> int | None:
        """Give this to somebody, who holds it from now on."""
        if not self._free[work.kind]:
            return None
        person = self._preferred(work)
        if person is None:
            person = next(self._ranked(work), None)
        if person is not None:
            self._hold(person, work.kind)
        return person

    def _preferred(self, work: Work) -> int | None:
        wanted = [work.known] if work.known is not None else []
        for group in (wanted, sorted(work.named)):
            may = [chair for p in group if (chair := self._chairs.get(p)) and may_take(chair, work)]
            if may:
                return min(may, key=lambda chair: rank(chair, work)).person
        return None

    def _ranked(self, work: Work) -> Iterator[int]:
        """The first in rank who may take it; those who refused this one stay in the heap."""
        heap, passed = self._heap(work), list[Rank]()
        free = self._free[work.kind]
        try:
            while heap:
                chair = self._chairs[heap[0][-1]]
                true = rank(chair, work)
                if chair.person not in free:
                    heapq.heappop(heap)
                elif true != heap[0]:
                    heapq.heapreplace(heap, true)
                elif chair.person in work.refused:
                    passed.append(heapq.heappop(heap))
                else:
                    yield chair.person
                    return
        finally:
            for each in passed:
                heapq.heappush(heap, each)

    def _heap(self, work: Work) -> list[Rank]:
        group = (work.kind, work.team, work.skill, work.level if work.skill else 0)
        if group not in self._heaps:
            plain = replace(work, refused=frozenset())
            here = self._members.get(work.team, set()) & self._free[work.kind]
            heap = [rank(self._chairs[p], work) for p in here if able(self._chairs[p], plain)]
            heapq.heapify(heap)
            self._heaps[group] = heap
        return self._heaps[group]

    def _hold(self, person: int, kind: str) -> None:
        chair = self._chairs[person]
        held = {**chair.held, kind: chair.has(kind) + 1}
        chair = self._chairs[person] = replace(chair, held=held, idle_since=max(self._now, chair.idle_since))
        for each, free in self._free.items():
            if not has_room(chair, each):
                free.discard(person)
