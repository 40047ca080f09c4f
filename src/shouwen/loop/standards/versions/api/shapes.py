"""What goes in and out."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, In, Line, Moment, Out
from shouwen.loop.standards.rules import yaml

Yaml = Annotated[str, StringConstraints(strip_whitespace=False, min_length=1, max_length=yaml.LONGEST)]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
StandardCode = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,47}$")]
Codes = Annotated[list[Code], Field(default_factory=list, max_length=500)]
Share = Annotated[float, Field(gt=0, le=1)]
Stage = Literal["draft", "review", "sent_back", "approved", "published", "retired"]
Verb = Literal["change", "submit", "review", "publish", "retire", "roll_back"]


class TextOut(Out):
    """Words in both languages."""

    zh: str
    en: str


class WhoOut(Out):
    """Who did it; `kind` is person, or system for the house itself."""

    kind: str
    id: int | None
    name: str


class ScopeIn(In):
    """Codes by axis; an empty list means any. `team` is where this very version would send the case."""

    problem: Codes
    product: Codes
    region: Codes
    tier: Codes
    team: Codes


class ScopeOut(Out):
    """Codes by axis; an empty list means any."""

    problem: list[str]
    product: list[str]
    region: list[str]
    tier: list[str]
    team: list[str]


class IntervalOut(Out):
    """From when until when, for which cases, for what share of the customers; `reason` of going back to it."""

    scope: ScopeOut
    share: float
    begins_at: Moment
    ends_at: Moment | None
    began_by: WhoOut
    reason: str


class VersionOut(Out):
    """A version without its document. `may` are the verbs open to who asks, `alone` says nobody else may publish."""

    id: int
    code: str
    name: TextOut
    version: int
    status: Stage
    digest: str
    made_by: WhoOut
    made_at: Moment
    changed_at: Moment
    submitted_by: WhoOut | None
    submitted_at: Moment | None
    reviewed_by: WhoOut | None
    reviewed_at: Moment | None
    review_note: str
    published_at: Moment | None
    retired_at: Moment | None
    intervals: list[IntervalOut]
    may: list[Verb]
    alone: bool


class StandardOut(Out):
    """A standard: its version in force for all cases, beside it those for some cases or some customers.

    `usual` says that a case which no narrower version takes runs on this standard, and not on another one for all.
    """

    code: str
    name: TextOut
    in_force: VersionOut | None
    for_some: list[VersionOut]
    usual: bool
    versions: int


class ReadyOut(Out):
    """A standard that is shipped with the house, to start from; `taken` when there is one of its code already."""

    name: str
    code: str
    title: TextOut
    about: TextOut
    nodes: int
    limits: int
    taken: bool


class LimitOut(Out):
    """A limit as it stands on a node, for the cases that `match` names; empty for all others."""

    clock: str
    within: str
    seconds: float
    calendar: str
    warn: float
    goal: float | None
    escalate: dict[str, str]
    match: dict[str, list[str]]


class ScriptOut(Out):
    """Words to say."""

    code: str
    name: TextOut
    text: TextOut


class MapNodeOut(Out):
    """A node of the map."""

    id: str
    kind: str
    name: TextOut
    status: str
    owner: dict[str, str]
    waits_for: str
    limits: list[LimitOut]
    inputs: list[TextOut]
    outputs: list[TextOut]
    sop: TextOut | None
    scripts: list[ScriptOut]


class MapEdgeOut(Out):
    """A way between nodes; `anywhere` marks one that leads from every working node."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    label: TextOut
    anywhere: bool


class MapOut(VersionOut):
    """A version as a map, with the whole document beside it."""

    about: TextOut
    document: dict[str, Any]
    nodes: list[MapNodeOut]
    edges: list[MapEdgeOut]
    before: int | None


class FaultOut(Out):
    """What keeps a standard from being published."""

    place: str
    code: str
    message: str


class ChangeOut(Out):
    """One thing that is otherwise in the other version; `what` is added, removed, changed or renamed."""

    kind: str
    place: str
    name: TextOut
    what: Literal["added", "removed", "changed", "renamed"]
    about: TextOut
    before: TextOut | None
    after: TextOut | None


class YamlIn(In):
    """A document as YAML."""

    yaml: Yaml


class ChangeIn(YamlIn):
    """A document as YAML, and the digest of the draft that the changer had before them."""

    digest: Digest


class ReadyIn(In):
    """Which ready standard to start from, and a code of one's own."""

    name: Code
    code: StandardCode | None = None


class CopyIn(In):
    """Under which code; the same one when left out."""

    code: StandardCode | None = None


class ReviewIn(In):
    """The second person's word, on what they had before them; a note is needed to send it back."""

    approved: bool
    note: Annotated[str, StringConstraints(max_length=2000)] = ""
    digest: Digest


class MomentIn(In):
    """From when on; now when left out."""

    at: Moment | None = None


class PublishIn(MomentIn):
    """From when on, for which cases, for what share of the customers.

    `displace` gives up what other versions are to begin later for the same cases; without it, that is refused.
    """

    scope: Annotated[ScopeIn, Field(default_factory=lambda: ScopeIn.model_validate({}))]
    share: Share = 1.0
    displace: bool = False


class GivesWayOut(Out):
    """A version that gives way to the published one: `replaced` ends, `displaced` will not begin.

    One of another standard is `overtaken`: it stays in force, but new cases go to what began last.
    """

    how: Literal["replaced", "displaced", "overtaken"]
    id: int
    code: str
    name: TextOut
    version: int
    scope: ScopeOut
    share: float
    begins_at: Moment
    ends_at: Moment | None


class PublishedOut(VersionOut):
    """The version, and what gave way to it."""

    gave_way: list[GivesWayOut]


class RollBackIn(In):
    """Why."""

    reason: Line


class RolledBackOut(Out):
    """The version that is in force again, if there was one before."""

    in_force: VersionOut | None
