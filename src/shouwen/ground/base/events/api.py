"""The log over HTTP: facts for programs, the operation log for people."""

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Moment, Out, Request, router
from shouwen.ground.base.events import access, queries
from shouwen.ground.base.events.queries import Asked, Entry

api = router("events")
Limit = Annotated[int, Field(ge=1, le=queries.LONGEST)]
Cursor = Annotated[str, StringConstraints(max_length=200)]
Word = Annotated[str, StringConstraints(max_length=100)]


class EventOut(Out):
    """One fact."""

    id: int
    at: Moment
    noted: Moment
    origin: str
    kind: str
    actor: str
    subject: str
    customer_id: int | None
    ticket_id: int | None
    node: str | None
    data: dict[str, Any]


class EventPage(Out):
    """Facts in order; `next` is always there: ask again with it for what happens from now on."""

    items: list[EventOut]
    next: str


class LogPage(Out):
    """Lines of the operation log, newest first."""

    items: list[EventOut]
    next: str | None


@api.get("/events", response=EventPage)
def follow(request: Request, after: Cursor | None = None, limit: Limit = 100) -> dict[str, object]:
    """Facts after a cursor, each exactly once; from the beginning without one."""
    request.auth.require("events.read")
    entries, cursor = queries.after(after, limit)
    return {"items": [_out(entry) for entry in access.readable(request.auth, entries)], "next": cursor}


@api.get("/log", response=LogPage)
def read_log(
    request: Request,
    *,
    actor: Word | None = None,
    kind: Word | None = None,
    subject: Word | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
    after: Cursor | None = None,
    limit: Limit = 100,
) -> dict[str, object]:
    """Who did what: by whom, of which kind, about what, from and until when."""
    access.require_log(request.auth)
    asked = Asked(actor, kind, subject, since, until)
    entries, cursor = queries.operations(asked, before=after, limit=limit)
    return {"items": [_out(entry) for entry in entries], "next": cursor}


def _out(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in queries.FIELDS}
