"""What comes in and goes out, as the OpenAPI document says it."""

from typing import Annotated, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Change, Code, Id, In, Out
from shouwen.loop.handling.macros.rules.steps import MOST_STEPS, Do, Scope

Name = Annotated[str, Field(min_length=1, max_length=60)]
Words = Annotated[str, Field(max_length=10_000)]
MaybeCode = Annotated[str, Field(max_length=64)]
YEAR = 366 * 24 * 60


class StepIn(In):
    """One step; which fields it takes depends on what it does."""

    do: Do
    text: Words = ""
    level: MaybeCode = ""
    problem: MaybeCode = ""
    product: MaybeCode = ""
    region: MaybeCode = ""
    team: MaybeCode = ""
    person: Annotated[int, Field(ge=0, le=2**63 - 1)] = 0
    reason: Literal["", "customer", "parts", "third_party"] = ""
    minutes: Annotated[int, Field(ge=0, le=YEAR)] = 0
    way: MaybeCode = ""


Steps = Annotated[list[StepIn], Field(min_length=1, max_length=MOST_STEPS)]


class MacroIn(In):
    """A new macro; a team's names the team."""

    name: Name
    scope: Scope = "personal"
    team: Code | None = None
    steps: Steps


class MacroChange(Change):
    """What is left out stays."""

    name: Name | None = None
    scope: Scope | None = None
    team: Code | None = None
    steps: Steps | None = None


class OrderIn(In):
    """Ids in their new order."""

    ids: Annotated[list[Id], Field(min_length=1, max_length=600)]


class StepOut(Out):
    """A step as it is kept."""

    do: Do
    text: str
    level: str
    problem: str
    product: str
    region: str
    team: str
    person: int
    reason: str
    minutes: int
    way: str


class TeamOut(Out):
    """Whose it is."""

    code: str
    name: str


class MacroOut(Out):
    """A macro; `words` is set for one that only replies, `may_change` tells whether you may."""

    id: int
    name: str
    scope: Scope
    team: TeamOut | None
    owner: str
    used: int
    may_change: bool
    words: str
    steps: list[StepOut]


class RunIn(In):
    """Values by hand for variables that have none here; the same `client_key` runs it once on a ticket in 24 hours."""

    values: Annotated[
        dict[Annotated[str, Field(max_length=64)], Annotated[str, Field(max_length=2_000)]], Field(max_length=20)
    ] = Field(default_factory=dict)
    client_key: Annotated[str, Field(max_length=100)] = ""


class ForeseenStep(Out):
    """A step with its words filled in; `left` are variables without a value, `refused` says why it cannot be done."""

    do: Do
    text: str
    left: list[str]
    name: str
    refused: str


class ForeseenOut(Out):
    """What running would do."""

    steps: list[ForeseenStep]
    ready: bool


class RanOut(Out):
    """What was done."""

    number: str
    does: list[Do]


class TextOut(Out):
    """Words at hand, filled in; `left` are variables without a value."""

    code: str
    name: str
    text: str
    left: list[str]
    source: Literal["standard", "macro"]
