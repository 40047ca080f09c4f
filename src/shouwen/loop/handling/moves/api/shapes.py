"""What goes in and out."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out

Node = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,47}$")]
Codes = Annotated[list[Code], Field(default_factory=list, max_length=500)]


class TextOut(Out):
    """Words in both languages."""

    zh: str
    en: str


class RunningOut(Out):
    """How many running tickets of a version stand on a node."""

    node: str
    name: TextOut
    tickets: int


class MoveIn(In):
    """From which version, and from which of its nodes to which of this one's; tickets on other nodes stay."""

    from_version: Id
    mapping: Annotated[dict[Node, Node], Field(min_length=1, max_length=500)]


class TrialOut(Out):
    """One ticket of a preview."""

    number: str
    node_from: str
    node_to: str
    due_before: Moment | None
    due_after: Moment | None


class ForeseenOut(Out):
    """What a move would come to. `played` says how many cases, the latest, were moved in memory to count the rest."""

    tickets: int
    stay: int
    nodes: list[RunningOut]
    without_target: list[str]
    played: int
    refused: int
    late: int
    sooner: int
    examples: list[TrialOut]


class WhoOut(Out):
    """Who asked."""

    kind: str
    id: int | None
    name: str


class SkippedOut(Out):
    """A ticket that stayed: it changed meanwhile, or had nowhere to go."""

    number: str
    why: str


class MoveOut(Out):
    """A move and how far it is."""

    id: int
    version: int
    from_version: int
    mapping: dict[str, str]
    state: Literal["running", "done"]
    tickets: int
    moved: int
    skipped: int
    asked_by: WhoOut
    asked_at: Moment
    ended_at: Moment | None
    undoes: int | None
    undone_by: int | None
    skipped_tickets: list[SkippedOut]


class CoverageIn(In):
    """A scope and a share to try on last month's tickets."""

    problem: Codes
    product: Codes
    region: Codes
    tier: Codes
    team: Codes
    share: Annotated[float, Field(gt=0, le=1)] = 1.0


class ExampleOut(Out):
    """A ticket that would have been covered."""

    number: str
    subject: str


class CoverageOut(Out):
    """Of so many tickets of the last 30 days so many would have been covered; examples as far as the asker may read."""

    of: int
    covered: int
    examples: list[ExampleOut]
