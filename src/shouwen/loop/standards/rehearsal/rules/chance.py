"""What may happen to a made-up case, drawn by dice: openings, happenings, and what a step still lacks. Pure."""

import random
from collections.abc import Iterable, Iterator
from typing import Any, Final

from shouwen.loop.standards.rules import conditions, terms, words
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import Act, Approval, Document, FormItem, Match
from shouwen.loop.standards.rules.happenings import Happening, Value
from shouwen.loop.standards.rules.process import Place, Process

PERSON: Final = 7
ANEW: Final = 0.3  # how often a value that is known is filled in anew
OFTEN: Final = ("assigned", "accepted", "replied", "plan_given", "solved", "done", "filled", "resumed", "followed_up")
SELDOM: Final = (
    "customer_wrote",
    "waiting",
    "progress_reported",
    "urged",
    "rated",
    "reopened",
    "reclassified",
    "approval_asked",
    "approved",
    "task_done",
    "timer_fired",
)
RARE: Final = ("closed", "voided")


class Chance:
    """Draws values that the document's own conditions and tables tell apart."""

    def __init__(self, document: Document, dice: random.Random) -> None:
        self.document = document
        self.dice = dice
        self.known: dict[str, list[Value]] = {}
        for condition in _conditions(document):
            for _, leaf in conditions.leaves(condition):
                values = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
                self.known.setdefault(leaf.field, []).extend([value for value in values if value is not None])
        for row in _rows(document):
            for axis in (*conditions.TREES, "tier"):
                self.known.setdefault(axis, []).extend(getattr(row, axis))
        self.teams = sorted({row.team for row in document.routing.rows} | {document.routing.otherwise})

    def opening(self) -> dict[str, Value]:
        """What a request says of itself."""
        values: dict[str, Value] = {"channel": self.dice.choice(list(terms.CHANNELS))}
        for axis in conditions.TREES:
            codes = [code for code in self.known.get(axis, []) if isinstance(code, str)]
            if codes and self.dice.random() < 0.85:
                values[axis] = values[f"{axis}_path"] = self.dice.choice(codes)
        values["tier"] = self.dice.choice(list(terms.TIERS))
        if self.dice.random() < 0.2:
            values["level"] = self.dice.choice([level.code for level in self.document.levels.choices])
        return values | {code: self.field(code) for code in self.document.fields if self.dice.random() < 0.4}

    def field(self, code: str) -> Value:
        """A value that fits a field, near what conditions ask for."""
        field, near = self.document.fields[code], self.known.get(code, [])
        if field.type == "choice":
            return self.dice.choice([choice.code for choice in field.choices] or [""])
        if field.type == "number":
            numbers = [value for value in near if isinstance(value, int | float)]
            return self.dice.choice(numbers or [100]) + self.dice.choice([-1, 0, 1])
        if field.type == "date":
            return self.dice.choice(["2025-12-31", "2026-03-02", "2027-01-01"])
        return True if field.type == "text" else self.dice.random() < 0.5

    def anything(self, process: Process, case: Case) -> Happening | None:
        """Whatever comes; nothing means that time passes."""
        if case.status in words.ENDED:
            return h.Reopened()
        drawn = self.dice.random()
        upon = self.dice.choice(OFTEN if drawn < 0.62 else SELDOM if drawn < 0.99 else RARE)
        if upon == "timer_fired":
            return None
        codes = [way.code for way in process.nodes[case.node].ways.get("done", ()) if way.code]
        return self.upon(process, case, upon, self.dice.choice(codes or [""]))

    def upon(self, process: Process, case: Case, upon: str, code: str = "") -> Happening:
        """A happening of this name, with drawn contents."""
        kind: Any = {h.WORDS[each]: each for each in h.CLASSES}[upon]
        given: dict[str, Any] = {"person": PERSON} if "person" in kind.__struct_fields__ else {}
        match upon:
            case "assigned":
                given["person"] = self.dice.choice([PERSON, PERSON, None])
                given["team"] = self.dice.choice([None, *self.teams, *self._told("happening.team")])
            case "waiting":
                given["reason"] = self.dice.choice(words.REASONS)
            case "solved":
                given["way"] = self.dice.choice([*terms.WAYS, *self._told("happening.way")])
            case "done":
                given["way"] = code
            case "followed_up":
                given["result"] = self.dice.choice(words.RESULTS)
            case "rated":
                given["score"] = self.dice.randint(1, 5)
            case "reclassified":
                given["values"] = self.opening()
            case "filled":
                given["values"] = self._filled(process, case)
            case "approval_asked" | "approved":
                given["approval"] = self.dice.choice(self._approvals(process, case) or [""])
            case "task_done":
                given["task"] = self.dice.choice(self._tasks(case) or [""])
            case "extended" | "promised":
                own = {"clock": words.COMPLETION, "reason": "x"} if upon == "extended" else {}
                given |= {"until": case.path[-1].at, **own}
        if upon == "approved":
            given["granted"] = self.dice.random() < 0.8
        return kind(**given)  # type: ignore[no-any-return]  # the class was looked up by its name

    def lacking(self, process: Process, case: Case) -> Iterator[Happening]:
        """What has to be done before the present step may be taken; what was said before may be put right."""
        place = worked_at(process, case)
        absent = {
            item.part.field: self.field(item.part.field)
            for item in place.form
            if isinstance(item.part, FormItem) and (item.part.field not in case.values or self.dice.random() < ANEW)
        }
        if absent:
            yield h.Filled(absent, PERSON)
        for code in self._approvals(process, case):
            if case.approvals.get(code) != words.GRANTED:
                yield h.Approved(code, granted=True, person=PERSON)
        for act in place.does:
            if isinstance(act.part, Act) and act.part.must and act.part.code in self._tasks(case):
                yield h.TaskDone(act.part.code, PERSON)

    def _filled(self, process: Process, case: Case) -> dict[str, Value]:
        fields = [item.part.field for item in worked_at(process, case).form if isinstance(item.part, FormItem)]
        return {code: self.field(code) for code in fields if self.dice.random() < 0.8}

    def _approvals(self, process: Process, case: Case) -> list[str]:
        wanted = worked_at(process, case).approvals
        return [each.part.code for each in wanted if isinstance(each.part, Approval)]

    def _tasks(self, case: Case) -> list[str]:
        return [
            name.removeprefix(words.TASK_CLOCK)
            for name, clock in case.clocks.items()
            if name.startswith(words.TASK_CLOCK) and clock.met_at is None
        ]

    def _told(self, field: str) -> list[str]:
        return [value for value in self.known.get(field, []) if isinstance(value, str)]


def worked_at(process: Process, case: Case) -> Place:
    """The node whose work this is: of a waiting case the one that it waits to return to."""
    place = process.nodes[case.node]
    return process.nodes.get(case.back, place) if place.kind == words.WAIT else place


def _rows(document: Document) -> Iterable[Match]:
    return (*document.routing.rows, *[row for limit in document.limits.values() for row in limit.rows])


def _conditions(document: Document) -> Iterator[Condition]:
    whens = [way.when for node in document.nodes for way in node.ways]
    whens += [way.when for way in document.anywhere]
    whens += [approval.when for node in document.nodes for approval in node.approvals]
    whens += [act.when for node in document.nodes for act in node.does]
    whens += [item.shown_if for node in document.nodes for item in node.form]
    whens += [rule.when for rule in document.levels.rules]
    whens += [rule.when for field in document.fields.values() for rule in field.rules]
    yield from [when for when in whens if when is not None]
