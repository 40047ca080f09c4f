"""Histories as the log tells them, without a database: a line stands where the stepper says unless told otherwise."""

import datetime as dt
from typing import Any

from shouwen.loop.insight.conformance.rules.check import Deviation, Hand, Verdict, check
from shouwen.loop.insight.conformance.rules.library import Library
from shouwen.loop.insight.conformance.rules.lines import HANDED_OVER, Line, Said
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.tests.factory import START

KINDS = {h.Opened: "TicketOpened", h.Assigned: "TicketAssigned"}
PEOPLE = {
    7: Hand(frozenset({"agent"}), frozenset({"service"}), frozenset({"software"})),
    8: Hand(frozenset({"manager"}), frozenset({"managers"}), frozenset()),
}


class Tale:
    """A ticket told line by line."""

    def __init__(
        self, process: Process, values: dict[str, h.Value], *, ticket: int = 1, imported: bool = False
    ) -> None:
        self.process, self.imported, self.ticket = process, imported, ticket
        self.case: Case | None = None
        self.lines: list[Line] = []
        self.tell(0, h.Opened(values))

    def tell(self, hour: float, happening: Happening, *, node: str = "", actor: str = "system") -> "Tale":
        """What happened so many hours after the opening; `node`: where the log says that it then stood."""
        at = START + dt.timedelta(hours=hour)
        self.case = step(self.process, self.case, happening, at).case
        more: dict[str, Any] = {}
        if isinstance(happening, h.Assigned):
            more["person_id"] = happening.person
        said = Said(happening=happening, version_id=1, status="" if node else self.case.status, **more)
        kind, place = KINDS.get(type(happening), "Happening"), node or self.case.node
        self.lines.append(Line(self.ticket, len(self.lines), at, kind, actor, self.imported, place, said))
        return self

    def handed_over(self, hour: float) -> "Tale":
        """A step took it from who held it."""
        at = START + dt.timedelta(hours=hour)
        self.lines.append(Line(self.ticket, len(self.lines), at, HANDED_OVER, "system", False, "", Said()))
        return self

    def verdict(self) -> Verdict:
        """What conformance says of it."""
        found = check(self.lines, Library(lambda _: self.process), PEOPLE.get)
        assert found is not None
        return found

    def found(self) -> list[tuple[str, str, str]]:
        """Its deviations as kind, node and what about."""
        return [short(each) for each in self.verdict().deviations]


def short(deviation: Deviation) -> tuple[str, str, str]:
    return deviation.kind, deviation.node, deviation.about
