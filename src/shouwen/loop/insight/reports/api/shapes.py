"""The document as the API describes it: the same names as in `rules.report`."""

import datetime as dt
from typing import Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Out

ReportKind = Literal["daily", "weekly", "monthly"]
Tone = Literal["good", "bad", "plain"]


class NumberOut(Out):
    """A value and how it is said; null is said as a dash."""

    value: float | None
    said: str


class CountOut(Out):
    """What a number stands on."""

    rows: int
    judged: int
    good: int


class LineOut(Out):
    """A reading beside the period before, a year earlier, and its target; `counts` are of these three periods.

    Differences are in points for shares, plain for scores, relative for the rest. `chance` is how often chance alone
    would make so large a difference from the period before; `real` whether that is little enough.
    """

    figure: str
    reading: str
    group: Literal["tickets", "talks"]
    name: str
    unit: str
    take: str
    better: Literal["up", "down", "none"]
    now: NumberOut
    before: NumberOut
    year: NumberOut
    change: NumberOut
    yearly: NumberOut
    verdict: Literal["good", "bad", "none"]
    target: NumberOut
    target_source: str
    met: bool | None
    counts: list[CountOut]
    chance: float | None
    real: bool


class CellOut(Out):
    """A number of one part; `mark` says whether it differs from all others together by more than chance."""

    now: NumberOut
    count: CountOut
    mark: Literal["", "better", "worse"]


class PartOut(Out):
    """One team, channel or problem."""

    code: str
    name: str
    cells: list[CellOut]


class ColumnOut(Out):
    """A reading by which parts are compared."""

    figure: str
    reading: str
    name: str
    unit: str


class DrillOut(Out):
    """The period taken apart by one dimension."""

    dimension: str
    title: str
    parts: list[PartOut]
    more: int


class AgeOut(Out):
    """Open tickets of one age."""

    name: str
    count: int


class StrayedOut(Out):
    """A node of a standard where tickets left it."""

    standard: str
    node: str
    tickets: int
    deviating: int
    share: NumberOut
    how: str


class FlowDayOut(Out):
    """Tickets in and out on a day."""

    day: dt.date
    opened: int
    solved: int


class SentenceOut(Out):
    """One thing to know."""

    tone: Tone
    said: str
    figure: str


class TaskOut(Out):
    """A line of the list of actions."""

    matter: str
    proposal: str


class ReportCoverOut(Out):
    """Whose report of when; `running` says that the period is not over."""

    company: str
    title: str
    period: str
    made: str
    whose: str
    running: str


class ReportOut(Out):
    """A report; workbook, print and picture show the very same numbers."""

    kind: ReportKind
    language: str
    first: dt.date
    last: dt.date
    running: bool
    cover: ReportCoverOut
    sentences: list[SentenceOut]
    lines: list[LineOut]
    columns: list[ColumnOut]
    drills: list[DrillOut]
    ages: list[AgeOut]
    strayed: list[StrayedOut]
    days: list[FlowDayOut]
    agenda: list[str]
    tasks: list[TaskOut]
    notes: list[str]
    words: dict[str, str] = Field(description="What the report calls its parts, in its language.")
