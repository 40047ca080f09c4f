"""What comes in and goes out, as the OpenAPI document says it. Names and texts are in the reader's language."""

from typing import Annotated, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Code, In, Moment, Out

FieldCode = Annotated[str, Field(min_length=1, max_length=64)]
Seen = Annotated[str, Field(max_length=64)]
Words = Annotated[str, Field(max_length=10_000)]
Value = Annotated[str, Field(max_length=100_000)] | bool | int | float | None


class ChoiceOut(Out):
    """One value of a field."""

    code: str
    name: str


class DeedOut(Out):
    """Who did it, where in the standard, when; no person where the system or the customer did."""

    person: str
    node: str
    node_name: str
    at: Moment


class ItemOut(Out):
    """A field that the form asks for. `given` says who gave its value, `earlier` that it was known before this step."""

    field: str
    name: str
    hint: str
    type: Literal["choice", "number", "date", "yes_no", "text"]
    choices: list[ChoiceOut]
    required: bool
    missing: bool
    value: str | bool | int | float | None
    given: DeedOut | None
    earlier: bool


class KnownOut(Out):
    """A value of the standard's own that the ticket carries, in words."""

    field: str
    name: str
    text: str
    given: DeedOut | None


class PictureOut(Out):
    """A picture of how it is done; `digest` asks for it."""

    digest: str
    name: str
    width: int
    height: int


class ScriptOut(Out):
    """Words to say, filled in; `left` are the variables that have no value. `here`: of the present step."""

    code: str
    name: str
    text: str
    left: list[str]
    here: bool


class ApprovalOut(Out):
    """An approval and what has become of it. `why` I may not answer: not_owner, not_asked, own, or nothing."""

    code: str
    name: str
    state: Literal["open", "asked", "granted", "declined"]
    owner: str
    people: list[str]
    mine: bool
    why: str
    asked: DeedOut | None
    said: DeedOut | None
    note: str


class TaskOut(Out):
    """A department's task. `must`: the step waits for it."""

    code: str
    name: str
    text: str
    owner: str
    state: Literal["open", "done", "dropped"]
    here: bool
    must: bool
    started_at: Moment
    due_at: Moment | None
    late: bool
    mine: bool
    finished: DeedOut | None
    note: str


class LimitOut(Out):
    """A limit at work; `here` if it stands on the present step."""

    clock: str
    name: str
    state: str
    started_at: Moment
    due_at: Moment | None
    here: bool


class WayOut(Out):
    """A way on: a button of the step (`done`, with its code) or a verb. `why` is the reason why not yet."""

    kind: Literal["done", "accept", "resume", "plan", "solve"]
    code: str
    name: str
    to: str
    open: bool
    why_code: str
    why: str


class LackOut(Out):
    """What the step still waits for."""

    kind: Literal["field", "approval", "task"]
    code: str
    name: str


class GuideOut(Out):
    """What the present step asks. `may` says whether I may fill in and step on; `level` is the standard's own word."""

    node: str
    name: str
    kind: str
    status: str
    level: str
    work_name: str
    owner: str
    sop: str
    pictures: list[PictureOut]
    system_guide: str
    quality: str
    contingency: str
    inputs: list[str]
    outputs: list[str]
    limits: list[LimitOut]
    scripts: list[ScriptOut]
    form: list[ItemOut]
    approvals: list[ApprovalOut]
    tasks: list[TaskOut]
    ways: list[WayOut]
    missing: list[LackOut]
    known: list[KnownOut]
    may: bool


class FormIn(In):
    """Values by field; null or "" takes one back. With `node`, only if the ticket still stands there.

    `over` says which value each was typed over: a field that somebody else has changed since is refused by name (409),
    unless it holds the new value already.
    """

    values: dict[FieldCode, Value] = Field(max_length=100)
    over: dict[FieldCode, Value] = Field(default={}, max_length=100)
    node: Seen = ""


class StepIn(In):
    """The button's code. With `node`, only if the ticket still stands there."""

    way: Code
    node: Seen = ""


class SaidIn(In):
    """Yes or no, and why; a no needs its reason."""

    granted: bool
    text: Words = ""
    node: Seen = ""


class FinishedIn(In):
    """What was done, for whoever asked."""

    text: Words = ""


class AnsweredOut(Out):
    """That the answer is kept; the guide is for those who may read the ticket."""

    number: str
    code: str
    state: Literal["granted", "declined", "done"]
