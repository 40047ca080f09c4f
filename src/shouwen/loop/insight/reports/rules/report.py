"""The one document behind page, workbook, print and picture. Every number stands in it once, with how it is said."""

import datetime as dt

import msgspec

from shouwen.loop.insight.reports.rules.spans import Kind


class Number(msgspec.Struct, frozen=True):
    """A value and how it is said; None is said as a dash, for nothing to take a value from is not zero."""

    value: float | None
    said: str


class Count(msgspec.Struct, frozen=True):
    """What a number stands on: rows, those judged, those good."""

    rows: int
    judged: int
    good: int


class Line(msgspec.Struct, frozen=True):
    """A reading of a figure beside the period before, a year earlier, and its target.

    `change` and `yearly` are differences in points for shares, plain for scores, relative for times and counts.
    `chance` is how often chance alone would make so large a difference from the period before; `real` whether that
    is little enough though so many readings were compared.
    """

    figure: str
    reading: str
    group: str
    name: str
    unit: str
    take: str
    better: str
    now: Number
    before: Number
    year: Number
    change: Number
    yearly: Number
    verdict: str
    target: Number
    target_source: str
    met: bool | None
    counts: tuple[Count, Count, Count]
    chance: float | None
    real: bool


class Cell(msgspec.Struct, frozen=True):
    """A number of one group, with what it stands on."""

    now: Number
    count: Count
    mark: str  # better, worse than all others by more than noise, or nothing


class Part(msgspec.Struct, frozen=True):
    """One team, channel or problem."""

    code: str
    name: str
    cells: tuple[Cell, ...]


class Column(msgspec.Struct, frozen=True):
    """A reading by which parts are compared."""

    figure: str
    reading: str
    name: str
    unit: str


class Drill(msgspec.Struct, frozen=True):
    """The period taken apart by one dimension; `more` parts were left out, the smallest."""

    dimension: str
    title: str
    parts: tuple[Part, ...]
    more: int


class Age(msgspec.Struct, frozen=True):
    """Open tickets of one age."""

    name: str
    count: int


class Strayed(msgspec.Struct, frozen=True):
    """A node of a standard where tickets left it."""

    standard: str
    node: str
    tickets: int
    deviating: int
    share: Number
    how: str


class Day(msgspec.Struct, frozen=True):
    """Tickets in and out on a day."""

    day: dt.date
    opened: int
    solved: int


class Sentence(msgspec.Struct, frozen=True):
    """One thing to know: `tone` is good, bad or plain; `figure` the one it is about, if any."""

    tone: str
    said: str
    figure: str = ""


class Task(msgspec.Struct, frozen=True):
    """A line of the list of actions; owner and day are filled in at the meeting."""

    matter: str
    proposal: str


class Cover(msgspec.Struct, frozen=True):
    """The first page."""

    company: str
    title: str
    period: str
    made: str
    whose: str
    colour: str
    logo: str
    running: str


class Report(msgspec.Struct, frozen=True):
    """All of it."""

    kind: Kind
    language: str
    first: dt.date
    last: dt.date
    running: bool
    cover: Cover
    sentences: tuple[Sentence, ...]
    lines: tuple[Line, ...]
    columns: tuple[Column, ...]
    drills: tuple[Drill, ...]
    ages: tuple[Age, ...]
    strayed: tuple[Strayed, ...]
    days: tuple[Day, ...]
    agenda: tuple[str, ...]
    tasks: tuple[Task, ...]
    notes: tuple[str, ...]
    words: dict[str, str]
