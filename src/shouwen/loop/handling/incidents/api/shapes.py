"""What comes in and goes out."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Change, Code, In, Line, Moment, Out
from shouwen.loop.handling.lists.queries.shown import PersonOut, RefOut, RowOut

Number = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Numbers = Annotated[list[Number], Field(min_length=1, max_length=200)]
Public = Annotated[str, StringConstraints(max_length=1000)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class RaiseIn(In):
    """The ticket, what it is called among us, what the public reads, and what is affected."""

    ticket: Number
    title: Line
    public_text: Public = ""
    problem_type: Code | None = None
    product: Code | None = None
    region: Code | None = None
    since: Moment | None = None


class IncidentChange(Change):
    """What to change; an empty code takes away what was named."""

    title: Line | None = None
    public_text: Public | None = None
    problem_type: Code | None = None
    product: Code | None = None
    region: Code | None = None
    since: Moment | None = None
    nullable: ClassVar[frozenset[str]] = frozenset({"problem_type", "product", "region"})


class IncidentOut(Out):
    """An incident with the count of its tickets; `ticket` is its parent ticket, null when it is out of your reach."""

    id: int
    title: str
    public_text: str
    ticket: RowOut | None
    problem: RefOut | None
    product: RefOut | None
    region: RefOut | None
    since: Moment
    raised_by: PersonOut | None
    raised_at: Moment
    ended_at: Moment | None
    cause: str
    measure: str
    tickets: int
    open: int
    customers: int
    may: bool


class NumbersIn(In):
    """Tickets by number."""

    numbers: Numbers


class DoneOut(Out):
    """What became of one ticket."""

    number: str
    ok: bool
    code: str
    message: str


class ResultsOut(Out):
    """One line for each ticket, in the order asked for."""

    results: list[DoneOut]


class NoticeIn(In):
    """One message to all customers."""

    text: Words


class ClosingIn(In):
    """One answer and one way of solving for all."""

    text: Words
    way: Code


class RefusedOut(Out):
    """A ticket that was refused, and why."""

    number: str
    why: str


class RoundOut(Out):
    """How far a notice or a closing is; `unmailed` customers gave no e-mail address and see it on the portal only."""

    id: int
    sort: Literal["notice", "closing"]
    text: str
    way: str
    total: int
    done: int
    failed: int
    unmailed: int
    refused: list[RefusedOut]
    asked_by: PersonOut | None
    asked_at: Moment
    ended_at: Moment | None


class EndIn(In):
    """What it came from, and what is done that it does not come again."""

    cause: Words
    measure: Words


class PublicOut(Out):
    """What the public reads."""

    text: str
    since: Moment
