"""One's own notices: read them, mark them as read, choose what to be told. Nobody reads another's."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field

from shouwen.ground.base.api.kit import Id, In, Moment, Out, Page, Request, router
from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.notices import actions, queries
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.notices.rules import Kind
from shouwen.loop.handling.tickets.queries import heads, numbers_of
from shouwen.loop.handling.tickets.queries.runs import runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.document import Document, Text
from shouwen.loop.standards.rules.words import TASK_CLOCK

api = router("notices")
OWN = "notices.read"


class WordsOut(Out):
    """Words of the standard, in both languages."""

    zh: str
    en: str


class NoticeOut(Out):
    """What one is told. Of a ticket that one may not read, the subject stays empty.

    `name` is what the standard calls the act or the approval, `text` the words that it has for you.
    """

    id: int
    kind: Kind
    at: Moment
    read_at: Moment | None
    number: str
    subject: str
    readable: bool
    about: str
    node: WordsOut | None
    name: WordsOut | None
    text: WordsOut | None
    clock: str
    due_at: Moment | None
    by_name: str


class NoticesOut(Page[NoticeOut]):
    """A page of notices, the newest first, and how many wait to be read, at most a hundred."""

    unread: int


class ReadIn(In):
    """Which to mark as read: these, or all up to and with one."""

    ids: Annotated[list[Id], Field(max_length=200)] | None = None
    until: Id | None = None


class UnreadOut(Out):
    """How many wait to be read."""

    unread: int


class ChoicesOut(Out):
    """Of each kind whether one is told."""

    kinds: dict[Kind, bool]


class ChoicesIn(In):
    """Kinds to turn on or off; those left out stay."""

    kinds: dict[Kind, Annotated[bool, Field(strict=True)]]


@api.get("/notices", response=NoticesOut)
def list_notices(
    request: Request,
    unread: bool = False,
    after: Id | None = None,
    limit: Annotated[int, Field(ge=1, le=100)] = 50,
) -> dict[str, Any]:
    """One's own, the newest first."""
    me = _person(request.auth)
    rows = list(queries.notices(me, unread=unread, before=after)[: limit + 1])
    following = str(rows[limit - 1].pk) if len(rows) > limit else None
    return {"items": _shown(me, rows[:limit]), "next": following, "unread": queries.count_unread(me)}


@api.post("/notices/read", response=UnreadOut)
def read_notices(request: Request, which: ReadIn) -> dict[str, int]:
    """Mark them as read."""
    me = _person(request.auth)
    actions.read(me, ids=which.ids, until=which.until)
    return {"unread": queries.count_unread(me)}


@api.get("/notices/choices", response=ChoicesOut)
def read_choices(request: Request) -> dict[str, Any]:
    """What one is told."""
    return {"kinds": queries.choices(_person(request.auth))}


@api.patch("/notices/choices", response=ChoicesOut)
def change_choices(request: Request, wanted: ChoicesIn) -> dict[str, Any]:
    """Choose what to be told from now on."""
    return {"kinds": actions.choose(_person(request.auth), {str(kind): on for kind, on in wanted.kinds.items()})}


def _person(principal: Principal) -> Principal:
    if principal.kind != "person":
        raise Forbidden(capability=OWN)
    return principal


def _shown(principal: Principal, rows: Sequence[Notice]) -> list[dict[str, Any]]:
    tickets = {row.ticket_id for row in rows if row.ticket_id is not None}
    numbers, readable = numbers_of(tickets), heads(principal, tickets)
    documents = {ticket: document_of(run.version_id) for ticket, run in runs_of(tickets).items()}
    found = []
    for row in rows:
        ticket = row.ticket_id or 0
        head, document = readable.get(ticket), documents.get(ticket)
        plain = {name: getattr(row, name) for name in ("id", "kind", "at", "read_at", "about", "clock", "due_at")}
        words = _words(row, document) if document else {"node": None, "name": None, "text": None}
        found.append(
            plain
            | words
            | {
                "number": numbers.get(ticket, ""),
                "subject": head.subject if head else "",
                "readable": head is not None,
                "by_name": row.by.name if row.by else "",
            }
        )
    return found


def _words(row: Notice, document: Document) -> dict[str, Text | None]:
    node = asked.node_name(document, row.node)
    if row.kind in ("approval", "granted", "declined"):
        approval = asked.approval(document, row.node, row.about)
        return {"node": node, "name": approval.name if approval else None, "text": None}
    code = row.about or (row.clock.removeprefix(TASK_CLOCK) if row.clock.startswith(TASK_CLOCK) else "")
    act = asked.act(document, code) if code else None
    return {"node": node, "name": act.name if act else None, "text": act.text if act else None}
