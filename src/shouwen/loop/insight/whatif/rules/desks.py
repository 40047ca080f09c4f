"""The floor under a simulated clock: seats, what waits for them, who works on what. The router's own rule gives it out.

Time is seconds since 1970. Events of one moment come in the order in which they were set. A person works on one piece
at a time, talks before tickets; a talk that is given begins at once, as many together as the seat allows.
"""

import bisect
import datetime as dt
import heapq
import itertools
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from shouwen.loop.handling.routing.rules.choosing import TICKET, Chair, Work, choose, deal, has_room, in_turn, may_take

Do = Callable[[float], None]
Order = tuple[bool, int, dt.datetime, int]
FOR_EVER: Final = ((0.0, 1e12),)


def moment(seconds: float) -> dt.datetime:
    """As the rules want it."""
    return dt.datetime.fromtimestamp(seconds, dt.UTC)


def _order(work: Work) -> Order:
    return work.kind == TICKET, work.lane, work.turn, work.key


def _first(each: tuple[Order, Work]) -> Order:
    return each[0]


def _since(chair: Chair, now: dt.datetime) -> Chair:
    """The same seat, busy since now; made by hand, for it is made at every event."""
    return Chair(chair.person, chair.teams, chair.skills, chair.online, chair.held, now, chair.capacity, chair.in_all)


class Desk:
    """A person at work: the pieces of their tickets that are ready, and what they are at."""

    __slots__ = ("busy", "busy_s", "on", "ready", "spans", "talks")

    def __init__(self, spans: Iterable[tuple[float, float]]) -> None:
        self.spans = tuple(spans)
        self.ready: list[tuple[float, int, float, Do]] = []
        self.on = self.busy = False
        self.talks = 0
        self.busy_s = 0.0


class Floor:
    """Everybody, what waits, and what comes next."""

    def __init__(self, ageing: dt.timedelta | None = None, counted: tuple[float, float] = (0.0, 1e12)) -> None:
        self.chairs: dict[int, Chair] = {}
        self.desks: dict[int, Desk] = {}
        self.now = 0.0
        self.counted = counted
        self._ageing = ageing
        self._events: list[tuple[float, int, Do]] = []
        self._turn = itertools.count()
        self._waiting: list[tuple[Order, Work]] = []
        self._given: dict[int, Callable[[int, float], None]] = {}
        self._roomy: set[int] = set()
        self._held: dict[int, dict[str, int]] = {}  # what the seats' `held` are, moved in place

    def seat(self, chair: Chair, spans: Iterable[tuple[float, float]] = FOR_EVER) -> None:
        """Somebody who is there at these times."""
        desk = self.desks[chair.person] = Desk(spans)
        self._held[chair.person] = held = dict(chair.held)
        self.chairs[chair.person] = replace(chair, online=False, held=held)
        for begins, ends in desk.spans:
            self.at(begins, partial(self._come, chair.person))
            self.at(ends, partial(self._go, chair.person))

    def at(self, when: float, do: Do) -> None:
        """Let this happen then."""
        heapq.heappush(self._events, (when, next(self._turn), do))

    def run(self, until: float) -> None:
        """Let everything happen that comes before this moment."""
        events = self._events
        while events and events[0][0] < until:
            self.now, _, do = heapq.heappop(events)
            do(self.now)

    def offer(self, work: Work, given: Callable[[int, float], None]) -> None:
        """Work waits for a person; `given` is told who takes it."""
        self._given[work.key] = given
        if not self._waiting and self._roomy:
            person = choose([self.chairs[each] for each in self._roomy], work)
            if person is not None:
                self._given.pop(work.key)(person, self.now)
                return
        bisect.insort(self._waiting, (_order(work), work), key=_first)
        if self._roomy and len(self._waiting) > 1:
            self._drain()

    def withdraw(self, work: Work) -> bool:
        """It waits no more; whether it still did."""
        if self._given.pop(work.key, None) is None:
            return False
        del self._waiting[bisect.bisect_left(self._waiting, _order(work), key=_first)]
        return True

    def waiting(self) -> int:
        """How much waits for a person."""
        return len(self._waiting)

    def hold(self, person: int, kind: str, more: int) -> None:
        """Somebody holds one more or one less of a kind."""
        chair, held = self.chairs[person], self._held[person]
        held[kind] = held.get(kind, 0) + more
        if more > 0:
            chair = self.chairs[person] = _since(chair, moment(self.now))
        self._look(chair)
        if more < 0 and self._waiting:
            self._drain()

    def do(self, person: int, due: float, effort: float, done: Do) -> None:
        """A piece of a ticket is ready for this person; what runs out first is done first."""
        desk = self.desks[person]
        heapq.heappush(desk.ready, (due, next(self._turn), effort, done))
        self._work(person, self.now)

    def talk(self, person: int, kind: str, lasts: float, done: Do | None = None) -> None:
        """A talk begins at this seat and ends after so long."""
        desk = self.desks[person]
        self.hold(person, kind, 1)
        desk.talks += 1
        self._spend(desk, lasts)

        def end(now: float) -> None:
            desk.talks -= 1
            self.hold(person, kind, -1)
            self._work(person, now)
            if done is not None:
                done(now)

        self.at(self.now + lasts, end)

    def _deal(self, ordered: Iterable[Work]) -> dict[int, int]:
        """Who takes what, as the router says; to one person alone goes the first piece that they may take."""
        if len(self._roomy) == 1:
            (person,) = self._roomy
            chair = self.chairs[person]
            found = next((work for work in ordered if may_take(chair, work)), None)
            return {} if found is None else {found.key: person}
        chairs = [self.chairs[person] for person in self._roomy]
        return dict(deal(chairs, ordered, moment(self.now)))

    def _drain(self) -> None:
        """Give out what waits; the queue is sorted anew only where waiting changes the lanes."""
        while self._roomy and self._waiting:
            queue: Iterable[Work] = (work for _, work in tuple(self._waiting))
            if self._ageing:
                queue = in_turn(queue, moment(self.now), self._ageing)
            given = self._deal(queue)
            if not given:
                return
            self._waiting = [each for each in self._waiting if each[1].key not in given]
            for key, person in given.items():
                self._given.pop(key)(person, self.now)

    def _look(self, chair: Chair) -> None:
        for kind in chair.capacity:
            if has_room(chair, kind):
                self._roomy.add(chair.person)
                return
        self._roomy.discard(chair.person)

    def _come(self, person: int, now: float) -> None:
        self.desks[person].on = True
        self.chairs[person] = replace(self.chairs[person], online=True)
        self._look(self.chairs[person])
        if self._waiting:
            self._drain()
        self._work(person, now)

    def _go(self, person: int, now: float) -> None:  # noqa: ARG002  the shape of an event
        """What is begun is finished; nothing more is begun."""
        self.desks[person].on = False
        self.chairs[person] = replace(self.chairs[person], online=False)
        self._roomy.discard(person)

    def _work(self, person: int, now: float) -> None:
        desk = self.desks[person]
        if desk.busy or not desk.on or desk.talks or not desk.ready:
            return
        _, _, effort, done = heapq.heappop(desk.ready)
        desk.busy = True
        self._spend(desk, effort)

        def end(then: float) -> None:
            desk.busy = False
            done(then)
            self._work(person, then)

        self.at(now + effort, end)

    def _spend(self, desk: Desk, lasts: float) -> None:
        start, end = max(self.now, self.counted[0]), min(self.now + lasts, self.counted[1])
        desk.busy_s += max(0.0, end - start)

    def staffed(self) -> float:
        """Seconds that people were there in the time that counts."""
        low, high = self.counted
        return sum(
            max(0.0, min(end, high) - max(begin, low)) for desk in self.desks.values() for begin, end in desk.spans
        )

    def worked(self) -> float:
        """Seconds that people were busy in the time that counts."""
        return sum(desk.busy_s for desk in self.desks.values())
