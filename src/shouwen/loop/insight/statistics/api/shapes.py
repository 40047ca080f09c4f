"""What statistics answer, and what may be entered."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, In, Moment, Out
from shouwen.loop.insight.statistics.rules.control import Kind

By = Literal["team", "channel", "region", "product", "tier", "problem", "department"]
Day = Annotated[dt.date, Field(ge=dt.date(2000, 1, 1), le=dt.date(2199, 12, 31))]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]


class PointOut(Out):
    """A span with its value and the limits that hold for it; `broken` are the run rules that it completes."""

    day: dt.date
    until: dt.date
    rows: int
    area: float
    value: float
    centre: float | None
    low: float | None
    high: float | None
    broken: list[str]
    moving: float | None
    moving_high: float | None


class ShiftOut(Out):
    """From this day on the work is another."""

    id: int
    on: dt.date
    name: str


class ChartOut(Out):
    """A control chart. `unit` is that of the values; `per` names the figure of whose rows a count is a rate; `sound`
    says whether the last limits stand on twenty points or more."""

    figure: str
    reading: str
    name: str
    kind: Kind
    unit: str
    better: str
    per: str
    points: list[PointOut]
    shifts: list[ShiftOut]
    sound: bool


class BarOut(Out):
    """A group; `others` is how many small ones stand together."""

    code: str
    name: str
    count: int
    cumulated: float
    others: int


class ParetoOut(Out):
    """The groups of a figure's defects, or of its rows where none is bad; the first `vital` bring 80 %."""

    figure: str
    by: By
    counted: Literal["defects", "rows"]
    total: int
    vital: int
    bars: list[BarOut]


class SigmaOut(Out):
    """How many per million went wrong; `level` includes the customary shift of 1.5."""

    figure: str
    name: str
    opportunities: int
    defects: int
    dpmo: float
    level: float | None
    low: float | None
    high: float | None


class SigmasOut(Out):
    """One line for each figure whose rows are judged and has any."""

    items: list[SigmaOut]
    shift: float


class PlaceOut(Out):
    """A group in the funnel."""

    code: str
    name: str
    judged: int
    share: float
    verdict: Literal["within", "high", "low", "far_high", "far_low"]


class LimitsOut(Out):
    """Where a group of this size lies by chance: 95 % and 99.8 %."""

    judged: int
    low: float
    high: float
    far_low: float
    far_high: float


class FunnelOut(Out):
    """Groups of different size against chance about the share of all."""

    figure: str
    by: By
    better: str
    target: float | None
    places: list[PlaceOut]
    curve: list[LimitsOut]
    overdispersion: float | None


class SideOut(Out):
    """One side of a comparison."""

    name: str
    value: float | None
    low: float | None
    high: float | None
    rows: int | None


class BenchmarkOut(Out):
    """Something to compare with 标杆."""

    id: int
    figure: str
    reading: str
    name: str
    value: float
    source: str
    notes: str
    by: str
    made_at: Moment


class ComparisonOut(Out):
    """This beside that: the difference with its 95 % interval; with `noise` it may be chance."""

    figure: str
    reading: str
    unit: str
    better: str
    this: SideOut
    that: SideOut
    difference: float | None
    low: float | None
    high: float | None
    noise: bool | None
    benchmark: BenchmarkOut | None


class BenchmarkIn(In):
    """A benchmark to enter."""

    figure: Code
    reading: Code
    name: Name
    value: Annotated[float, Field(ge=-1e12, le=1e12, allow_inf_nan=False)]
    source: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    notes: Annotated[str, StringConstraints(max_length=2000)] = ""


class ShiftIn(In):
    """A shift to name."""

    figure: Code
    on: Day
    name: Name
