"""A document made runnable: nodes by id, ways by happening, limits and routes resolved, conditions compiled."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from shouwen.ground.base import worktime
from shouwen.loop.standards.rules import conditions, words
from shouwen.loop.standards.rules.conditions import Look, Test
from shouwen.loop.standards.rules.document import (
    Act,
    Approval,
    Document,
    FollowUp,
    FormItem,
    LimitRow,
    Match,
    Node,
    Owner,
    Recovery,
    Text,
    Way,
)
from shouwen.loop.standards.rules.document import seconds as read
from shouwen.loop.standards.rules.happenings import Value

NATURAL: Final = worktime.natural()
MEMORY: Final = 4096  # resolved tables kept per process
PATHS: Final = tuple([(tree, f"{tree}_path") for tree in conditions.TREES])
Key = tuple[Value | None, ...]


@dataclass(frozen=True, slots=True)
class Allowed:
    """A limit as it applies to one case."""

    seconds: float
    calendar: str
    warn: float
    escalate: Owner | None
    starts: str
    lapse: float | None = None
    chain: tuple[float, ...] = ()
    steps: tuple[Owner, ...] = ()


@dataclass(frozen=True, slots=True)
class Onward:
    """A way on, compiled."""

    to: str
    test: Test | None
    reads: tuple[str, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A part of a node that is there for some cases only: an item of its form, an approval, an act."""

    part: FormItem | Approval | Act
    test: Test | None
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A node, compiled."""

    id: str
    kind: str
    status: str
    name: Text
    owner: Owner | None
    waits_for: str
    limits: frozenset[str]
    ways: Mapping[str, tuple[Onward, ...]]
    form: tuple[Wanted, ...] = ()
    approvals: tuple[Wanted, ...] = ()
    does: tuple[Wanted, ...] = ()
    anew: frozenset[str] = frozenset()  # fields of its form that entering it forgets
    passing: bool = False  # a case goes straight on


@dataclass(frozen=True, slots=True)
class Tables:
    """What the tables say about cases with the same problem, level, tier, region and product.

    `entered` are the limits whose clocks begin on entering a node, by node.
    """

    team: str
    limits: Mapping[str, Allowed]
    entered: Mapping[str, tuple[tuple[str, Allowed], ...]]


@dataclass(frozen=True, slots=True)
class Calls:
    """The follow-up rule, compiled."""

    by: Owner
    window: worktime.Calendar
    at_least: float


@dataclass(frozen=True, slots=True)
class Process:
    """What `step` runs. Made by `compile`; equal documents and calendars make equal processes."""

    document: Document
    calendars: Mapping[str, worktime.Calendar]
    nodes: Mapping[str, Place]
    start: str
    anywhere: Mapping[str, tuple[Onward, ...]]
    pauses: Mapping[str, frozenset[str]]
    ranks: Mapping[str, int]
    level_rules: tuple[tuple[Test, tuple[str, ...], str], ...]
    calls: Calls | None
    recovery: Recovery | None
    derived: tuple[tuple[str, Test, tuple[str, ...], Value], ...] = ()
    _known: dict[Key, Tables] = field(default_factory=dict, repr=False, compare=False)

    def tables(self, values: Mapping[str, Value], level: str) -> Tables:
        """Team and limits for such a case; remembered."""
        get = values.get
        key: Key = (*[get(path) or get(tree) for tree, path in PATHS], level, get("tier"))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MEMORY:
                self._known.clear()
            known = self._known[key] = _resolved(self.document, values, level)
        return known


def compile(document: Document, calendars: Mapping[str, worktime.Calendar]) -> Process:
    """Make a document runnable. `calendars` are the company's by kind: natural, working. Ask `checks.faults` first."""
    places = {node.id: _place(node) for node in document.nodes}
    starts = [node.id for node in document.nodes if node.kind == words.START]
    rules = [(*conditions.compiled(rule.when), rule.level) for rule in document.levels.rules]
    return Process(
        document=document,
        calendars=named(document, calendars),
        nodes=places,
        start=starts[0] if starts else "",
        anywhere=_ways(document.anywhere),
        pauses={reason: frozenset(clocks) for reason, clocks in document.pauses.items()},
        ranks={level.code: rank for rank, level in enumerate(document.levels.choices)},
        level_rules=tuple([(test, reads, level) for test, reads, level in rules if test is not None]),
        calls=_calls(document.follow_up),
        recovery=document.recovery,
        derived=tuple(_derived(document)),
    )


def named(document: Document, calendars: Mapping[str, worktime.Calendar]) -> dict[str, worktime.Calendar]:
    """The document's calendars by its own names; one that the company lacks is the natural one."""
    return {name: calendars.get(each.kind, NATURAL) for name, each in document.calendars.items()}


def later(calendar: worktime.Calendar, start: dt.datetime, seconds: float) -> dt.datetime:
    """`seconds` of the calendar's time after `start`, in UTC."""
    if calendar is not NATURAL:
        try:
            return worktime.add(calendar, start, seconds)
        except worktime.NeverOpen:  # a calendar that never opens again: better a natural moment than none
            pass
    return start + dt.timedelta(seconds=seconds)


def window(rule: FollowUp) -> worktime.Calendar:
    """The hours for calling, every day of the week."""
    pair = (rule.window.opens, rule.window.closes)
    return worktime.working(rule.window.timezone, dict.fromkeys(range(7), (pair,)))


def _calls(rule: FollowUp | None) -> Calls | None:
    return Calls(rule.by, window(rule), read(rule.at_least) or 0.0) if rule else None


def _place(node: Node) -> Place:
    return Place(
        id=node.id,
        kind=node.kind,
        status=node.status,
        name=node.name,
        owner=node.owner,
        waits_for=node.waits_for,
        limits=frozenset(node.limits),
        ways=_ways(node.ways),
        form=tuple([_wanted(item, item.shown_if) for item in node.form]),
        approvals=tuple([_wanted(approval, approval.when) for approval in node.approvals]),
        does=tuple([_wanted(act, act.when) for act in node.does]),
        anew=frozenset([item.field for item in node.form if item.anew]),
        passing=node.kind in words.PASSING,
    )


def _wanted(part: FormItem | Approval | Act, when: conditions.Condition | None) -> Wanted:
    return Wanted(part, *conditions.compiled(when))


def _derived(document: Document) -> Iterator[tuple[str, Test, tuple[str, ...], Value]]:
    for code, field_ in document.fields.items():
        for rule in field_.rules:
            test, reads = conditions.compiled(rule.when)
            if test is not None:
                yield code, test, reads, rule.value


def _ways(ways: Iterable[Way]) -> dict[str, tuple[Onward, ...]]:
    found: dict[str, tuple[Onward, ...]] = {}
    for way in ways:
        test, reads = conditions.compiled(way.when)
        found[way.upon] = (*found.get(way.upon, ()), Onward(way.to, test, reads, way.code))
    return found


def _resolved(document: Document, values: Mapping[str, Value], level: str) -> Tables:
    def look(name: str) -> Value | None:
        return level if name == "level" else values.get(name)

    limits: dict[str, Allowed] = {}
    for clock, limit in document.limits.items():
        row = next((row for row in limit.rows if matches(row, look)), None)
        if row is not None:
            limits[clock] = _allowed(document, clock, row, limit.starts)
    routes = document.routing.rows
    team = next((route.team for route in routes if matches(route, look)), document.routing.otherwise)
    begun = {name for name, limit in limits.items() if limit.starts == "entered" and name != words.FOLLOWING}
    stand = {node.id: sorted(begun & set(node.limits)) for node in document.nodes}
    return Tables(team, limits, {id_: tuple([(n, limits[n]) for n in names]) for id_, names in stand.items() if names})


def _allowed(document: Document, clock: str, row: LimitRow, starts: str) -> Allowed:
    gives_up = clock == words.FOLLOWING and document.follow_up is not None
    lapse = read(document.follow_up.give_up) if gives_up and document.follow_up else None
    chain = tuple([read(step.after) or 0.0 for step in row.chain])
    steps = tuple([step.to for step in row.chain])
    return Allowed(read(row.within) or 0.0, row.calendar, row.warn, row.escalate, starts, lapse, chain, steps)


class Placed(Protocol):
    """What names problems, products, regions and tiers; nothing means any."""

    @property
    def tier(self) -> tuple[str, ...]: ...


def matches(row: Match, look: Look) -> bool:
    """Whether a row of a table is for a case with such values."""
    return lies_within(row, look) and (not row.level or look("level") in row.level)


def lies_within(row: Placed, look: Look) -> bool:
    """Whether a case with such values lies beneath the named problem, product, region and is of the named tier."""
    for tree in conditions.TREES:
        wanted: tuple[str, ...] = getattr(row, tree)
        if wanted:
            path = look(f"{tree}_path") or look(tree)
            if not isinstance(path, str) or not set(wanted) & set(path.split("/")):
                return False
    return not row.tier or look("tier") in row.tier
