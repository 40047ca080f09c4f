"""What comes in and goes out, as the OpenAPI document says it."""

from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out
from shouwen.ground.staff.queries import Reference
from shouwen.loop.handling.contacts.queries import Row
from shouwen.loop.handling.contacts.queries.lists import Said, Summed

Words = Annotated[str, Field(max_length=100_000)]
Note = Annotated[str, Field(max_length=5_000)]
Key = Annotated[str, Field(max_length=200)]
Files = Annotated[list[Id], Field(max_length=20)]


class RefOut(Out):
    """A row of reference data."""

    id: int
    code: str
    name: str


class PersonOut(Out):
    """A member of staff."""

    id: int
    name: str


class WhoseIn(In):
    """The customer."""

    customer_id: Id


class WhoseOut(Out):
    """Whose it is now, and whose it was: setting that again undoes it."""

    customer_id: int
    before: int


class CustomerOut(Out):
    """Who talks."""

    id: int
    name: str
    tier: str


class LastOut(Out):
    """What was said last; `by` is visitor or agent."""

    text: str
    at: Moment
    by: Literal["visitor", "agent"]


class ContactOut(Out):
    """A line of a list."""

    id: int
    kind: str
    state: str
    outcome: str
    customer: CustomerOut
    subject: str
    problem: RefOut | None
    team: RefOut | None
    lane: int
    entered_at: Moment
    queued_at: Moment
    offered_to: int | None
    offer_until: Moment | None
    answered_at: Moment | None
    ended_at: Moment | None
    holder: PersonOut | None
    last: LastOut | None
    unread: int
    ticket: str | None


class RatingOut(Out):
    """The customer's rating."""

    score: int
    words: str


class SummaryOut(Out):
    """服务小结."""

    problem: RefOut | None
    result: str
    note: str
    at: Moment


class CardOut(ContactOut):
    """A whole contact; `may` names the verbs that you may use now."""

    conversation_id: int
    language: str
    page_address: str
    read_by_visitor: int
    read_by_staff: int
    rating: RatingOut | None
    summary: SummaryOut | None
    may: list[str]


class FileOut(Out):
    """A file of the talk."""

    id: int
    name: str
    type: str
    size: int


class MessageOut(Out):
    """One message of the talk."""

    id: int
    at: Moment
    kind: Literal["public", "note", "event", "whisper"]
    author: str
    author_name: str
    text: str
    files: list[FileOut]
    client_key: str


class SayIn(In):
    """Words for the visitor, or beside them; a repeated `client_key` is one message."""

    text: Words = ""
    kind: Literal["public", "note", "whisper"] = "public"
    files: Files = Field(default_factory=list)
    client_key: Key = ""


class DeclineIn(In):
    """Why not."""

    reason: Literal["busy", "not_mine", "break", "other"]


class TransferIn(In):
    """To a team's queue or to a person (by id), and what was tried."""

    team: Code | None = None
    person: Id | None = None
    reason: Literal["skill", "language", "shift", "load", "customer", "other"]
    note: Note = ""


class SummaryIn(In):
    """What it was about and what came of it."""

    problem_type: Code | None = None
    result: Literal["solved", "ticket", "callback", "no_answer", "other"]
    note: Note = ""


class ReadIn(In):
    """Up to which message it was read."""

    message_id: Id


class ReadOut(Out):
    """Whether that was news."""

    fresh: bool


def line(found: Row, known: Reference, language: str) -> dict[str, Any]:
    """A line of a list."""
    plain = (
        *("id", "kind", "state", "outcome", "subject", "lane", "entered_at", "queued_at", "offer_until"),
        *("answered_at", "ended_at", "unread"),
    )
    last = None
    if found.last_at is not None:
        by = "agent" if (found.last_by or "").startswith("person:") else "visitor"
        last = {"text": (found.last_text or "")[:200], "at": found.last_at, "by": by}
    return {name: getattr(found, name) for name in plain} | {
        "customer": {"id": found.customer_id, "name": found.customer, "tier": found.tier},
        "problem": known.problems.shown(language).get(found.problem_id),
        "team": known.teams.shown(language).get(found.team_id),
        "offered_to": found.offered_to_id,
        "holder": None if found.holder_id is None else {"id": found.holder_id, "name": found.holder or ""},
        "last": last,
        "ticket": found.ticket or None,
    }


def whole(
    found: Row, known: Reference, language: str, *, summed: Summed | None, rated: Said | None, may: list[str]
) -> dict[str, Any]:
    """A card."""
    summary = None
    if summed is not None:
        problem = known.problems.shown(language).get(summed.problem_id)
        summary = {"problem": problem, "result": summed.result, "note": summed.note, "at": summed.at}
    plain = ("conversation_id", "language", "page_address", "read_by_visitor", "read_by_staff")
    return {name: getattr(found, name) for name in plain} | {
        **line(found, known, language),
        "rating": None if rated is None else rated._asdict(),
        "summary": summary,
        "may": may,
    }
