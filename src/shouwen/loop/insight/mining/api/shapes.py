"""The shapes of what process analysis answers. Activities stand in them by name; `titles` says them to the reader."""

from typing import Annotated

from pydantic import Field

from shouwen.ground.base.api.kit import Moment, Out, Page
from shouwen.loop.insight.mining.rules.findings import Part, Verdict


class LogOut(Out):
    """A log: its name in addresses, its title, whether it is of this house's own tickets, and what it holds."""

    name: str
    title: str
    own: bool
    source: str
    made_at: Moment
    cases: int
    events: int
    start: Moment | None
    end: Moment | None


class ValueOut(Out):
    """A value of an attribute, and what it is called."""

    value: str
    title: str


class AttributeOut(Out):
    """An attribute of cases that may be filtered by, with its values; of very many the first."""

    name: str
    values: list[ValueOut]


class StandardOut(Out):
    """A version in force that the map of our own tickets may be shown beside."""

    version_id: int
    name: str


class ChoicesOut(LogOut):
    """A log with what may be chosen in it; `titles` say activities, `teams` are who has a hand in its cases."""

    activities: list[str]
    titles: dict[str, str]
    teams: list[ValueOut]
    attributes: list[AttributeOut]
    standards: list[StandardOut]


class NodeOut(Out):
    """An activity: events, cases, how often cases begin and end with it, and the mean time that passes before it."""

    name: str
    count: int
    cases: int
    starts: int
    ends: int
    before_s: float | None


class EdgeOut(Out):
    """A way from activity to activity: how often, in how many cases, and the time it takes, of it working time."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    count: int
    cases: int
    median_s: float
    p90_s: float
    mean_s: float
    work_median_s: float | None
    work_p90_s: float | None
    work_mean_s: float | None


class MapOut(Out):
    """The directly-follows graph of the cases asked for; `median_s` is of whole cases."""

    cases: int
    events: int
    median_s: float | None
    p90_s: float | None
    nodes: list[NodeOut]
    edges: list[EdgeOut]


class VariantOut(Out):
    """Cases that went exactly the same way."""

    id: str
    path: list[str]
    count: int
    share: float
    median_s: float | None


class CaseOut(Out):
    """A case; `number` and `subject` where it is a ticket that the reader may read."""

    id: str
    number: str | None
    subject: str | None
    start: Moment
    finish: Moment
    seconds: float
    events: int


class StepOut(Out):
    """One event of a case, and the time until the next."""

    activity: str
    at: Moment
    who: str
    team: str
    gap_s: float | None


class ToldOut(CaseOut):
    """A case with its events."""

    steps: list[StepOut]


class CasesOut(Page[CaseOut]):
    """A page of cases, and how many there are."""

    total: int


class VariantsOut(Page[VariantOut]):
    """A page of variants, and how many there are."""

    total: int
    cases: int


class ShareOut(Out):
    """A share with its interval of 95 %."""

    value: float
    low: float
    high: float


class BottleneckOut(Out):
    """A way, and which share of all time between activities is spent on it."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    share: ShareOut
    seconds: float
    count: int
    median_s: float


class ReworkOut(Out):
    """An activity that was done again."""

    activity: str
    cases: int
    repeated: int
    extra: int
    seconds: float


class LoopOut(Out):
    """Back and forth."""

    there: str
    back: str
    count: int
    cases: int


class HandoverOut(Out):
    """Work that went from one to another."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    count: int
    cases: int
    median_s: float


class HandingOut(Out):
    """How often work changes hands."""

    per_case: float
    returned: int
    pairs: list[HandoverOut]


class RemovalOut(Out):
    """Whether an activity goes with another outcome: Cramér's V with its interval."""

    activity: str
    having: int
    lacking: int
    strength: ShareOut
    proposed: bool
    hours: float


class BatchOut(Out):
    """Work on many cases at one go."""

    activity: str
    who: str
    batches: int
    events: int
    share: float


class PeakOut(Out):
    """The busiest hour of the week."""

    weekday: int
    hour: int
    count: int
    times: float


class FoundOut(Out):
    """What stands out in the cases asked for; `looked_at` of `cases` where there are too many to look at all."""

    cases: int
    looked_at: int
    bottlenecks: list[BottleneckOut]
    rework: list[ReworkOut]
    loops: list[LoopOut]
    people: HandingOut
    teams: HandingOut
    removals: list[RemovalOut]
    batches: list[BatchOut]
    peak: PeakOut | None
    hours: list[int]


class ComparedOut(Out):
    """One measure of two sets of cases; `part` is `whole` for the time of whole cases."""

    part: Part
    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    count_a: int
    count_b: int
    median_a: float | None
    median_b: float | None
    difference: float | None
    low: float | None
    high: float | None
    q: float | None
    verdict: Verdict


class ComparisonOut(Out):
    """Two sets of cases side by side."""

    cases_a: int
    cases_b: int
    looked_at_a: int
    looked_at_b: int
    rows: list[ComparedOut]


class CauseOut(Out):
    """A value of an attribute, and by how much it raises the odds of being late."""

    attribute: str
    value: str
    value_title: str
    cases: int
    late: int
    odds: float
    low: float
    high: float
    q: float
    holds: bool


class CausesOut(Out):
    """What goes with lateness; `limit_s` is the time over which a case is late where the log does not say itself."""

    cases: int
    late: int
    limit_s: float | None
    causes: list[CauseOut]


class StepCountOut(Out):
    """A step that the model does not allow, empty for begin and end."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    count: int


class ModelOut(Out):
    """A discovered model as BPMN, and how well log and model fit each other."""

    bpmn: str
    fitness: float
    cases: float
    precision: float
    f_measure: float
    deviating: list[StepCountOut]
