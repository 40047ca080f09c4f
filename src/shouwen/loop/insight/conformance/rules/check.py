"""Replays a ticket's history against its version and names where it left the standard. Pure; one ticket at a time.

The stepper itself is asked what would have become of the case. What it refuses has happened all the same (in another
system, by hand): it is named, and the case goes on as the log says.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from shouwen.ground.base import worktime
from shouwen.loop.insight.conformance.rules.ahead import ahead
from shouwen.loop.insight.conformance.rules.library import GATES, Library
from shouwen.loop.insight.conformance.rules.lines import ASSIGNED, HANDED_OVER, Line, Where, by_ticket
from shouwen.loop.standards.rules import forms, words
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import NOTHING, Case, Step
from shouwen.loop.standards.rules.document import Owner
from shouwen.loop.standards.rules.process import NATURAL, Place, Process
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.rules.work import Work

Kind = Literal["skipped", "order", "owner", "late", "approval", "form"]
KINDS: Final[tuple[Kind, ...]] = ("skipped", "order", "owner", "late", "approval", "form")
KIND_OF: Final[dict[str, Kind]] = {"form_incomplete": "form", "approval_missing": "approval", "task_open": "skipped"}
WORKING: Final = (h.Replied, h.PlanGiven, h.ProgressReported, h.Solved, h.Done, h.Filled, h.FollowedUp)
JUMPED: Final = "node:"  # before the node that was entered though no drawn way leads there


class Hand(NamedTuple):
    """What is known of one of our people: roles, codes of teams, skills."""

    roles: frozenset[str]
    teams: frozenset[str]
    skills: frozenset[str]


Crew = Callable[[int], Hand | None]


class Deviation(msgspec.Struct, frozen=True):
    """Where reality left the standard: the node, about which clock, approval, field or node, since when, by how much.

    `seconds` is what a limit was exceeded by in its own calendar, None while it still is; `person` who did it, by
    `doing` what.
    """

    kind: Kind
    node: str
    about: str
    at: dt.datetime
    where: Where
    seconds: int | None = None
    person: int | None = None
    doing: str = ""


class Verdict(NamedTuple):
    """What one ticket's history comes to; `stays` are the nodes of work that it stood at, and since when."""

    ticket_id: int
    version: int
    first_at: dt.datetime
    last: Line
    deviations: tuple[Deviation, ...]
    stays: dict[str, dt.datetime]


class _Late(NamedTuple):
    """A clock that was missed and not met yet: its place among the deviations, when due, which round."""

    place: int
    due: dt.datetime
    round: int


def check(lines: Sequence[Line], library: Library, crew: Crew) -> Verdict | None:
    """The verdict on one ticket's lines, None where the log does not begin with its opening."""
    opening = lines[0].said.happening if lines else None
    if not isinstance(opening, h.Opened):
        return None
    replay = _Replay(lines, library, crew)
    for line in lines:
        replay.hear(line)
    return Verdict(lines[0].ticket_id, replay.version, lines[0].at, lines[-1], tuple(replay.found), replay.stays)


def stream(lines: Iterable[Line], library: Library, crew: Crew) -> Iterator[Verdict]:
    """The verdicts on many tickets, whose lines come sorted by ticket: memory holds one ticket."""
    for group in by_ticket(lines):
        verdict = check(group, library, crew)
        if verdict is not None:
            yield verdict


class _Replay:
    """One ticket being told again."""

    def __init__(self, lines: Sequence[Line], library: Library, crew: Crew) -> None:
        self.library, self.crew = library, crew
        self.found: list[Deviation] = []
        self.stays: dict[str, dt.datetime] = {}
        self.version = lines[0].said.version_id
        self.process: Process = library.of(self.version)
        self.past = library.past(self.version, lines)
        self.case: Case = NOTHING
        self.holder: int | None = None
        self.first_owner = lines[0].said.first_owner_id
        self.late: dict[str, _Late] = {}

    def hear(self, line: Line) -> None:
        """One fact."""
        if line.kind == HANDED_OVER:
            self.holder = None
        happening = line.said.happening
        if happening is None:
            return
        if isinstance(happening, h.Moved):
            self.version, self.process = happening.version, self.library.of(happening.version)
        before, process = self.case, self.past if line.imported and self.past is not None else self.process
        place = process.nodes.get(before.node)
        if place is not None:
            self._owner(line, happening, place)
        answer = self._step(process, line, happening)
        self.case = answer.case
        if place is not None and not answer.refused:
            self._passed_by(line, place, process, before, answer)
        self._clocks(line, process, answer)
        self._follow(line, process)
        self._hands(line, happening)

    def _step(self, process: Process, line: Line, happening: h.Happening) -> Step:
        """What the standard says to it; a gate that was shut when somebody went through is named and opened."""
        case = self.case if self.case.node else None
        answer = step(process, case, happening, line.at)
        opened: frozenset[str] = frozenset()
        while answer.refused in GATES and answer.refused not in opened:
            self._add(KIND_OF[answer.refused], answer.node, line, about=answer.failed[0].about, doing=h.word(happening))
            opened |= {answer.refused}
            answer = step(self.library.without(process, opened), case, happening, line.at)
        if answer.refused:
            self._add("order", self.case.node, line, about=answer.refused, doing=h.word(happening))
        return answer

    def _follow(self, line: Line, process: Process) -> None:
        """Stand where the log says: if the drawn ways lead elsewhere, somebody moved the case."""
        if line.node and line.node != self.case.node and line.node in process.nodes:
            self._add("order", self.case.node, line, about=JUMPED + line.node)
            status = line.said.status or process.nodes[line.node].status
            self.case = msgspec.structs.replace(self.case, node=line.node, status=status)
        place = process.nodes.get(self.case.node)
        if place is not None and place.kind in (words.TASK, words.CALL):
            self.stays.setdefault(place.id, line.at)

    def _hands(self, line: Line, happening: h.Happening) -> None:
        """Who holds it now."""
        if line.kind == ASSIGNED:
            self.holder = line.said.person_id
        elif isinstance(happening, h.Accepted):
            self.holder = happening.person or self.holder
        self.first_owner = self.first_owner or self.holder

    def _owner(self, line: Line, happening: h.Happening, place: Place) -> None:
        """Work at a node is its owner's, calls may be made by whom the standard's rule of calls names, too.

        Whoever takes a ticket out of the queue becomes its holder by that.
        """
        person = line.person if isinstance(happening, WORKING) else None
        if person is None or place.owner is None or place.status == words.NEW or line.imported:
            return
        calls = self.process.document.follow_up if place.kind == words.CALL else None
        owners = [place.owner, calls.by] if calls is not None else [place.owner]
        if all(self._strange(owner, person) for owner in owners):
            self._add("owner", place.id, line, person=person, doing=h.word(happening))

    def _strange(self, owner: Owner, person: int) -> bool:
        """Whether this person is surely not whom the owner names."""
        if owner.who == "holder":
            return self.holder is not None and person != self.holder
        if owner.who == "first_owner":
            return self.first_owner is not None and person != self.first_owner
        hand = self.crew(person)
        if hand is None or owner.who in ("system", "customer"):
            return False
        team = owner.team or (self.case.team if owner.who == "team" else "")
        role = "manager" if owner.who == "manager" else owner.role
        wanted = ((role, hand.roles), (team, hand.teams), (owner.skill, hand.skills))
        return any(code and code not in known for code, known in wanted)

    def _passed_by(self, line: Line, place: Place, process: Process, before: Case, answer: Step) -> None:
        """Nodes and milestones left out by solving, and what a call was ended without."""
        happening = line.said.happening
        if isinstance(happening, h.FollowedUp) and answer.entered and not line.imported:
            work = Work(process, before, happening, line.at)
            for field in forms.missing(work, place):
                self._add("form", place.id, line, about=field, doing=h.word(happening))
        skipped: list[str] = []
        if isinstance(happening, h.Solved) and "solved" not in place.ways and not line.imported:
            edges = self.library.edges(self.version)
            look = Work(process, before, happening, line.at).look
            lies = [node for node in ahead(process, edges, place.id, look) if node not in self.stays]
            unfinished = place.kind == words.TASK and place.status == words.OPEN and bool(edges.get(place.id))
            skipped = [place.id, *lies] if unfinished else lies
            for node in skipped:
                self._add("skipped", node, line, person=line.person)
        told = frozenset[str]().union(*[process.nodes[node].limits for node in skipped])
        for failed in answer.failed:
            if failed.code == "skipped" and failed.about not in told:
                self._add("skipped", place.id, line, about=failed.about, person=line.person)

    def _clocks(self, line: Line, process: Process, answer: Step) -> None:
        """Clocks missed at this step, and by how much those were late that are over now."""
        for news in answer.news:
            if news.what == "breached":
                clock = self.case.clocks[news.clock]
                self.late[news.clock] = _Late(len(self.found), news.at, clock.rounds)
                self._add("late", _node_of(process, answer, news.clock), line, about=news.clock, at=news.at)
        for name, late in list(self.late.items()):
            ended = self._ended(name, late, line.at)
            if ended is not None:
                calendar = process.calendars.get(self.case.clocks[name].calendar, NATURAL)
                over = round(max(0.0, worktime.between(calendar, late.due, ended)))
                self.found[late.place] = msgspec.structs.replace(self.found[late.place], seconds=over)
                del self.late[name]

    def _ended(self, name: str, late: _Late, now: dt.datetime) -> dt.datetime | None:
        """When what was late was done or given up at last."""
        clock = self.case.clocks.get(name)
        if clock is None:
            return now
        if clock.rounds > late.round:
            return clock.started if clock.started >= late.due else now
        if clock.met_at is not None:
            return clock.met_at
        lasting = name == words.FOLLOWING or name.startswith(words.TASK_CLOCK)
        over = self.case.status in words.ENDED or (self.case.status in words.DONE and not lasting)
        return now if over or clock.state not in ("running", "paused", "breached") else None

    def _add(
        self,
        kind: Kind,
        node: str,
        line: Line,
        *,
        about: str = "",
        at: dt.datetime | None = None,
        person: int | None = None,
        doing: str = "",
    ) -> None:
        self.found.append(Deviation(kind, node, about, at or line.at, line.said.where, None, person, doing))


def _node_of(process: Process, answer: Step, clock: str) -> str:
    """The node to which a missed clock belongs: where the case stood, if the clock stands on it, else the last one."""
    place = process.nodes.get(answer.node_from) or process.nodes.get(answer.node)
    if place is None or clock in place.limits or clock.startswith(words.TASK_CLOCK):
        return place.id if place else answer.node
    there = [
        process.nodes[each.node] for each in answer.case.path if each.node in process.nodes
    ]  # others: before a move
    passed = [each.id for each in there if clock in each.limits]
    return passed[-1] if passed else place.id
