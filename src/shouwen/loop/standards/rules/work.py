"""The scratch sheet of one step: a case being changed, and what the step answers. Thrown away when refused."""

import datetime as dt
import functools
from typing import Any, Final

import msgspec

from shouwen.loop.standards.rules.case import Case, Check, Duty, News, Passed
from shouwen.loop.standards.rules.document import Owner
from shouwen.loop.standards.rules.happenings import Happening, Value
from shouwen.loop.standards.rules.process import Place, Process, Tables, Wanted

LONGEST_PATH: Final = 200  # of a case's own path; the log keeps all of it
OWN: Final = frozenset({"level", "team", "status"})
PLAIN: Final = (str, int, float, bool)


@functools.lru_cache(maxsize=4096)
def _keys(fields: tuple[str, ...]) -> tuple[str, ...]:
    """These values, and where they lie in their trees."""
    return tuple([key for name in fields for key in (name, f"{name}_path")])


class Work:
    """Mutable only inside one call of `step`."""

    __slots__ = (
        "_tables",
        "approvals",
        "back",
        "before",
        "clocks",
        "counts",
        "duties",
        "entered",
        "failed",
        "happening",
        "lacking",
        "level",
        "news",
        "node",
        "now",
        "path",
        "process",
        "score",
        "status",
        "team",
        "used",
        "values",
        "waiting",
    )

    def __init__(self, process: Process, case: Case, happening: Happening, now: dt.datetime) -> None:
        self.process = process
        self.happening = happening
        self.now = now
        self.node = case.node
        self.status = case.status
        self.waiting = case.waiting
        self.team = case.team
        self.level = case.level
        self.values = case.values
        self.clocks = dict(case.clocks)
        self.counts = case.counts
        self.score = case.score
        self.back = case.back
        self.path = case.path
        self.approvals = case.approvals
        self.before = case.before
        self.entered: list[str] = []
        self.duties: list[Duty] = []
        self.failed: list[Check] = []
        self.news: list[News] = []
        self.used: dict[str, Value] = {}
        self.lacking = ""
        self._tables: tuple[object, str, Tables] | None = None

    def case(self) -> Case:
        """The case as it now is."""
        return Case(
            node=self.node,
            status=self.status,
            waiting=self.waiting,
            team=self.team,
            level=self.level,
            values=self.values,
            clocks=self.clocks,
            counts=self.counts,
            score=self.score,
            back=self.back,
            path=self.path,
            approvals=self.approvals,
            before=self.before,
        )

    def restore(self, before: Case) -> None:
        """Stand as then, but for what was counted since and the path, which goes on."""
        self.status, self.waiting, self.back = before.status, before.waiting, before.back
        self.team, self.level, self.values = before.team, before.level, before.values
        self.clocks, self.approvals, self.before = dict(before.clocks), before.approvals, None
        self.node = before.node
        self.path = (*self.path[1 - LONGEST_PATH :], Passed(before.node, self.now))
        self.entered.append(before.node)

    @property
    def place(self) -> Place | None:
        """The node where the case stands."""
        return self.process.nodes.get(self.node)

    @property
    def tables(self) -> Tables:
        """What the standard's tables say of this case."""
        known = self._tables
        if known is None or known[0] is not self.values or known[1] != self.level:
            known = self._tables = (self.values, self.level, self.process.tables(self.values, self.level))
        return known[2]

    def count(self, name: str) -> None:
        """One more of these."""
        self.counts = msgspec.structs.replace(self.counts, **{name: getattr(self.counts, name) + 1})

    def look(self, name: str) -> Value | None:
        """A value that a condition names."""
        value = self._told(name) if "." in name else getattr(self, name) if name in OWN else self.values.get(name)
        return value if isinstance(value, PLAIN) else None

    def _told(self, name: str) -> Any:
        """What the happening or the counts say."""
        if name.startswith("happening."):
            return getattr(self.happening, name[10:], None)
        if name == "case.score":
            return self.score or None
        return getattr(self.counts, name[5:], None) if name.startswith("case.") else self.values.get(name)

    def use(self, fields: tuple[str, ...]) -> None:
        """Note the values that a condition was decided by, for the record."""
        for key in _keys(fields) if fields else ():
            value = self.look(key)
            if value is not None:
                self.used[key] = value

    def wants(self, wanted: Wanted) -> bool:
        """Whether a part of a node is there for this case."""
        self.use(wanted.reads)
        return wanted.test is None or wanted.test(self.look)

    def enter(self, place: Place) -> None:
        """Stand on this node."""
        self.node = place.id
        self.status = place.status or self.status
        self.waiting = place.waits_for
        self.path = (*self.path[1 - LONGEST_PATH :], Passed(place.id, self.now))
        self.entered.append(place.id)
        if place.owner is not None and place.owner.team and not place.passing:
            self.team = place.owner.team

    def fail(self, code: str, about: str = "") -> None:
        """A check that does not hold."""
        self.failed.append(Check(code, self.node, about))

    def tell(self, clock: str, what: str, at: dt.datetime) -> None:
        """Something became of a clock."""
        self.news.append(News(clock, what, at))

    def owe(
        self,
        kind: str,
        due: dt.datetime,
        owner: Owner,
        clock: str = "",
        *,
        not_before: dt.datetime | None = None,
        about: str = "",
    ) -> None:
        """A duty for this owner; one who is known only through the case gets the case's team."""
        self.duties.append(
            Duty(
                kind,
                due,
                team=owner.team or (self.team if owner.who else ""),
                role="manager" if owner.who == "manager" else owner.role,
                skill=owner.skill,
                who=owner.who if owner.who in ("holder", "first_owner") else "",
                not_before=not_before,
                clock=clock,
                about=about,
            )
        )
