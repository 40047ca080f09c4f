"""Many made-up cases played through a standard before anybody is served by it. Pure: the same seed, the same answer.

A case first lives at random: whatever its state allows may happen, and time passes. Then it is led by the ways that
come nearer to an end, as people would who want to be done. A case that still does not come to an end is stuck.
"""

import datetime as dt
import random
from collections import Counter
from collections.abc import Sequence
from typing import Final

import msgspec

from shouwen.loop.standards.rehearsal.rules import chance
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Case, Step
from shouwen.loop.standards.rules.document import Way
from shouwen.loop.standards.rules.happenings import Happening, word
from shouwen.loop.standards.rules.process import Place, Process
from shouwen.loop.standards.rules.stepper import step

ROAMING: Final = 24  # happenings of a case's free life, at most
LEADING: Final = 200  # tries to lead it to an end
FAR: Final = 10**6
AGAIN, EAGER = 0.3, 0.7  # how often life goes on after the end; how often the nearest way is tried first
SHOWN: Final = 20


class Stuck(msgspec.Struct, frozen=True):
    """A case that came to no end: where it stands, how it came there, what was refused there last."""

    number: int
    node: str
    path: tuple[str, ...]
    refused: str


class Untaken(msgspec.Struct, frozen=True):
    """A way that no case took; with a `code` it is a button."""

    node: str
    upon: str
    code: str
    to: str


class Rehearsal(msgspec.Struct, frozen=True):
    """What came of it. `stuck_cases` counts all, `stuck` shows the first of them."""

    cases: int
    seed: int
    steps: int
    ended: dict[str, int]
    stuck_cases: int
    stuck: tuple[Stuck, ...]
    unreached: tuple[str, ...]
    untaken: tuple[Untaken, ...]
    visits: dict[str, int]
    mean_path: float


def rehearse(process: Process, *, cases: int, seed: int, start: dt.datetime) -> Rehearsal:
    """Play `cases` random cases."""
    played = _Rehearsal(process, seed, start)
    for number in range(cases):
        played.play(number, start)
    return played.result(cases, seed)


class _Rehearsal:
    def __init__(self, process: Process, seed: int, start: dt.datetime) -> None:
        self.process = process
        self.dice = random.Random(seed)
        self.chance = chance.Chance(process.document, self.dice)
        self.far = distances(process)
        self.visits, self.ended = Counter[str](), Counter[str]()
        self.taken: set[tuple[str, str, str, str]] = set()
        self.stuck: list[Stuck] = []
        self.stuck_cases = self.steps = self.entered = 0
        self.now = start

    def play(self, number: int, start: dt.datetime) -> None:
        """One case from its opening to its end."""
        self.now = start + dt.timedelta(minutes=self.dice.randrange(7 * 24 * 60))
        case = self._step(None, h.Opened(self.chance.opening())).case
        if not case.node:
            return self._note_stuck(number, case, "no_way")
        for _ in range(self.dice.randrange(ROAMING)):
            if case.status in words.ENDED and self.dice.random() > AGAIN:
                break
            case = self._happen(case, self.chance.anything(self.process, case))
        refused = ""
        for _ in range(LEADING):
            if case.status in words.ENDED:
                self.ended[case.node] += 1
                return None
            case, refused = self._lead(case)
        return self._note_stuck(number, case, refused)

    def result(self, cases: int, seed: int) -> Rehearsal:
        """What was seen."""
        document = self.process.document
        return Rehearsal(
            cases=cases,
            seed=seed,
            steps=self.steps,
            ended=dict(self.ended.most_common()),
            stuck_cases=self.stuck_cases,
            stuck=tuple(self.stuck),
            unreached=tuple([node.id for node in document.nodes if not self.visits[node.id]]),
            untaken=tuple([each for node in document.nodes for each in self._untaken(node.id, node.ways)]),
            visits=dict(self.visits),
            mean_path=self.entered / cases if cases else 0.0,
        )

    def _happen(self, case: Case, happening: Happening | None) -> Case:
        """Let it happen after a while; nothing means that time passes until the next timer."""
        timers = [(due, name, moment) for name, clock in case.clocks.items() for moment, due in clock.timers().items()]
        if happening is None:
            if not timers:
                return case
            due, name, moment = min(timers)
            self.now = max(self.now, due)
            happening = h.TimerFired(name, moment)
        else:
            self.now += dt.timedelta(minutes=self.dice.expovariate(1 / 90))
        return self._step(case, happening).case

    def _lead(self, case: Case) -> tuple[Case, str]:
        """One try to come nearer to an end: whatever the step lacks is done, then the nearest way is taken."""
        for ready in self.chance.lacking(self.process, case):
            case = self._step(case, ready).case
        place, refused = self.process.nodes[case.node], ""
        eager = self.dice.random() < EAGER
        wanted = sorted(
            self._ways(place), key=lambda way: (self._far(way.to, case) if eager else 0, self.dice.random())
        )
        for way in wanted[: 1 + self.dice.randrange(3)]:
            if way.upon == "timer_fired":
                after = self._happen(case, None)
            else:
                self.now += dt.timedelta(minutes=self.dice.randrange(1, 60))
                answer = self._step(case, self.chance.upon(self.process, case, way.upon, way.code))
                after = answer.case
                refused = answer.refused or refused
            if after.node != case.node:
                return after, ""
            case = after
        return self._happen(case, None), refused

    def _ways(self, place: Place) -> list[Way]:
        """The ways out of here that people or time may take; closing by hand is no way for work to end."""
        node = next(node for node in self.process.document.nodes if node.id == place.id)
        ways = [*node.ways, *self.process.document.anywhere]
        return [way for way in ways if way.upon not in ("closed", "voided", "reopened")]

    def _far(self, to: str, case: Case) -> int:
        """To wait is no way forward, but for where nothing else leads on."""
        target = self.process.nodes.get(case.back if to == words.BACK else to)
        if target is None or target.kind == words.WAIT:
            return FAR
        return self.far.get(target.id, FAR)

    def _step(self, case: Case | None, happening: Happening) -> Step:
        answer = step(self.process, case, happening, self.now)
        self.steps += 1
        self.entered += len(answer.entered)
        if answer.entered:
            self.visits.update(answer.entered)
            self._note_ways(answer, happening)
        return answer

    def _note_ways(self, answer: Step, happening: Happening) -> None:
        code = happening.way if isinstance(happening, h.Done) else ""
        self.taken.add((answer.node_from, word(happening), code, answer.entered[0]))
        for one, other in zip(answer.entered, answer.entered[1:], strict=False):
            self.taken.add((one, "", "", other))

    def _untaken(self, node: str, ways: Sequence[Way]) -> list[Untaken]:
        found = []
        for way in ways:
            if way.to == words.BACK:
                taken = any((one, upon) == (node, way.upon) for one, upon, _, _ in self.taken)
            else:
                taken = (node, way.upon, way.code, way.to) in self.taken
            if not taken:
                found.append(Untaken(node, way.upon, way.code, way.to))
        return found

    def _note_stuck(self, number: int, case: Case, refused: str) -> None:
        self.stuck_cases += 1
        if len(self.stuck) < SHOWN:
            path = tuple([passed.node for passed in case.path[-30:]])
            self.stuck.append(Stuck(number, case.node, path, refused))


def distances(process: Process) -> dict[str, int]:
    """How many ways lie between each node and the nearest end, closing by hand left out; none where no way leads."""
    document = process.document
    ends = {node.id for node in document.nodes if node.kind == words.END}
    leads: dict[str, set[str]] = {}
    for node in document.nodes:
        anywhere = () if node.kind in words.PASSING or node.kind == words.END else document.anywhere
        for way in (*node.ways, *anywhere):
            if way.upon not in ("closed", "voided", "reopened") and way.to != words.BACK:
                leads.setdefault(way.to, set()).add(node.id)
    far, edge, length = dict.fromkeys(ends, 0), ends, 0
    while edge:
        length += 1
        edge = {origin for node in edge for origin in leads.get(node, ()) if origin not in far}
        far |= dict.fromkeys(edge, length)
    return far
