"""What comes in and goes out, as the OpenAPI document says it."""

from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out
from shouwen.loop.handling.lists.queries.shown import RefOut, RowOut

Words = Annotated[str, Field(min_length=1, max_length=100_000)]
MaybeWords = Annotated[str, Field(max_length=100_000)]
Key = Annotated[str, Field(max_length=200)]
Files = Annotated[list[Id], Field(max_length=20)]


class StandardOut(Out):
    """The version that the ticket runs on."""

    version_id: int
    name: str
    version: int


class StepOut(Out):
    """A node entered and left."""

    node: str
    name: str
    status: str
    entered_at: Moment
    left_at: Moment | None


class ClockOut(Out):
    """A limit at work."""

    clock: str
    state: str
    started_at: Moment
    due_at: Moment | None
    met_at: Moment | None
    breached_at: Moment | None
    paused: bool


class FileOut(Out):
    """A file of the talk."""

    id: int
    name: str
    type: str
    size: int


class CardOut(RowOut):
    """A whole ticket; `may` names the verbs that you may use now."""

    description: str
    conversation_id: int
    product: RefOut | None
    region: RefOut | None
    node: str
    standard: StandardOut
    path: list[StepOut]
    clocks: list[ClockOut]
    values: dict[str, Any]
    may: list[str]
    files: list[FileOut]
    reopens: int
    accepted_at: Moment | None
    first_response_at: Moment | None
    plan_at: Moment | None
    solved_at: Moment | None
    closed_at: Moment | None


class MessageOut(Out):
    """One message of the talk; `number` is the ticket that it came with when this one was merged into the talk."""

    id: int
    at: Moment
    kind: Literal["public", "note", "event"]
    author: str
    author_name: str
    text: str
    files: list[FileOut]
    client_key: str
    number: str = ""


class EventOut(Out):
    """One fact of the ticket's log."""

    id: int
    at: Moment
    kind: str
    actor: str
    actor_name: str
    subject: str
    node: str | None
    data: dict[str, Any]


class ReplyIn(In):
    """Words for the customer or for colleagues; a repeated `client_key` is one message."""

    text: MaybeWords = ""
    files: Files = Field(default_factory=list)
    client_key: Key = ""


class AnswerIn(ReplyIn):
    """Words for the customer; `promise` is the moment by which they say that the customer will hear from us."""

    promise: Moment | None = None


class PromiseIn(In):
    """Until when the customer will hear from us; `text` goes to the customer."""

    until: Moment
    text: MaybeWords = ""
    client_key: Key = ""


class PlanIn(In):
    """How it will be solved."""

    text: Words
    client_key: Key = ""


class WaitIn(In):
    """For whom, and for what."""

    reason: Literal["customer", "parts", "third_party"]
    text: MaybeWords = ""


class ExtendIn(In):
    """More time for a clock."""

    clock: Code
    until: Moment
    reason: Words


class SolveIn(In):
    """How it was solved; `text` goes to the customer."""

    way: Code
    text: MaybeWords = ""
    client_key: Key = ""


class ReasonIn(In):
    """Why, in words."""

    reason: Words


class AssignIn(In):
    """To a team's queue, or to one of its people (by id)."""

    team: Code | None = None
    person: Id | None = None
    reason: MaybeWords = ""


class ReclassifyIn(In):
    """What to set right; what is left out stays."""

    problem: Code | None = None
    product: Code | None = None
    region: Code | None = None
    level: Code | None = None
    values: dict[str, str | int | float | bool] = Field(default_factory=dict)
