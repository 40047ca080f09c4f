"""What process analysis finds, as plain values: no arrays, so that they leave the process that counted them."""

from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["slower", "faster", "noise", "few"]
Part = Literal["whole", "edge", "node"]


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a whole with its interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """The way between two activities, and which share of all time between activities is spent on it."""

    from_: int
    to: int
    share: Share
    seconds: float
    count: int
    median_s: float


@dataclass(frozen=True, slots=True)
class Rework:
    """An activity that was done again: in how many cases, how often, and the time from its first to its last time."""

    activity: int
    cases: int
    repeated: int
    extra: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Loop:
    """Back and forth: `there`, `back`, `there` again; the same activity twice at once where both are one."""

    there: int
    back: int
    count: int
    cases: int


@dataclass(frozen=True, slots=True)
class Handover:
    """Work that went from one to another (codes of people or of teams)."""

    from_: int
    to: int
    count: int
    cases: int
    median_s: float


@dataclass(frozen=True, slots=True)
class Handing:
    """How often work changes hands: per case, back to whom it came from, and between whom most."""

    per_case: float
    returned: int
    pairs: list[Handover]


@dataclass(frozen=True, slots=True)
class Removal:
    """Whether an activity changes the outcome: Cramér's V between having it and the outcome, with its interval."""

    activity: int
    having: int
    lacking: int
    strength: Share
    proposed: bool
    hours: float


@dataclass(frozen=True, slots=True)
class Batch:
    """Work on many cases that one person (-1: unknown) does at one go: how many goes, how many events in them."""

    activity: int
    resource: int
    batches: int
    events: int
    share: float


@dataclass(frozen=True, slots=True)
class Peak:
    """The busiest hour of the week, and how many times the mean of the hours that have any work it brings."""

    weekday: int
    hour: int
    count: int
    times: float


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure in two sets of cases: medians, the difference with its interval, and whether it is noise."""

    part: Part
    from_: int
    to: int
    count_a: int
    count_b: int
    median_a: float | None
    median_b: float | None
    difference: float | None
    low: float | None
    high: float | None
    p: float | None
    q: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Cause:
    """A value of an attribute, and by how much it raises the odds of being late."""

    attribute: str
    value: str
    cases: int
    late: int
    odds: float
    low: float
    high: float
    p: float
    q: float
    holds: bool


@dataclass(frozen=True, slots=True)
class Model:
    """A discovered model: ways with their dependency, what goes side by side, where it begins and ends."""

    edges: list[tuple[int, int, float]]
    parallel: list[tuple[int, int]]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a log fits a model and the model the log; `deviating` are the steps that it does not allow, most first."""

    fitness: float
    cases: float
    precision: float
    f_measure: float
    deviating: list[tuple[int, int, int]] = field(default_factory=list)
