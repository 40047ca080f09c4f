"""What an analysis of a log answers, activities, people and teams by name. No libraries: the web process reads it."""

from dataclasses import dataclass, field

from shouwen.loop.insight.mining.rules.findings import (
    Batch,
    Bottleneck,
    Cause,
    Compared,
    Fit,
    Handing,
    Loop,
    Model,
    Peak,
    Removal,
    Rework,
)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands out in cases; `looked_at` of them, drawn by lot where there are too many to look at all."""

    cases: int
    looked_at: int
    bottlenecks: list[Bottleneck]
    rework: list[Rework]
    loops: list[Loop]
    people: Handing
    teams: Handing
    removals: list[Removal]
    batches: list[Batch]
    peak: Peak | None
    hours: list[int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sets of cases side by side."""

    cases_a: int
    cases_b: int
    looked_at_a: int
    looked_at_b: int
    rows: list[Compared]


@dataclass(frozen=True, slots=True)
class Causes:
    """What goes with lateness: `limit_s` is over which time a case is late, None where the log itself says it."""

    cases: int
    late: int
    limit_s: float | None
    causes: list[Cause] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Discovery:
    """A model, and how log and model fit each other."""

    model: Model
    fit: Fit
    activities: list[str]
