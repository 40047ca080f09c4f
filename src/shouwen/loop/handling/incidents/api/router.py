"""The doors of incidents: parse, gate, act, answer."""

import functools
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Status
from pydantic import Field

from shouwen.ground.base.api.kit import Id, Page, Request, language_of, router
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.incidents import access, queries
from shouwen.loop.handling.incidents.actions import leading, rounds
from shouwen.loop.handling.incidents.api import shapes, showing
from shouwen.loop.handling.incidents.models import Incident
from shouwen.loop.handling.lists.queries.shown import RowOut, row
from shouwen.loop.handling.tickets.queries import Head
from shouwen.loop.handling.tickets.queries.rows import Row

api = router("incidents")
Cursor = Annotated[str | None, Field(max_length=19, pattern=r"^\d+$")]
CODES = {"problem_type": "problem"}


@api.get("/incidents", response=Page[shapes.IncidentOut])
def list_incidents(request: Request, state: Literal["open", "ended"] = "open", after: Cursor = None) -> dict[str, Any]:
    """Major incidents, the latest first: those that go on, or those that are over."""
    access.may_see(request.auth)
    found = queries.incidents(ended=state == "ended", before=int(after) if after else None)
    shown = showing.incidents(found[: queries.MOST], request.auth, language_of(request))
    return {"items": shown, "next": str(shown[-1]["id"]) if len(found) > queries.MOST else None}


@api.post("/incidents", response={201: shapes.IncidentOut})
def raise_incident(request: Request, given: shapes.RaiseIn) -> Status[dict[str, Any]]:
    """Raise a ticket to a major incident; supervisors and managers on shift are told at once."""
    ticket = access.may_raise(request.auth, given.ticket)
    made = leading.raise_incident(
        ticket.id,
        title=given.title,
        public_text=given.public_text,
        since=given.since,
        by=request.auth,
        problem=given.problem_type or "",
        product=given.product or "",
        region=given.region or "",
    )
    return Status(201, _one(request, made))


@api.get("/incidents/{incident_id}", response=shapes.IncidentOut)
def read_incident(request: Request, incident_id: Id) -> dict[str, Any]:
    """One incident."""
    return _one(request, access.seen(request.auth, incident_id))


@api.patch("/incidents/{incident_id}", response=shapes.IncidentOut)
def change_incident(request: Request, incident_id: Id, given: shapes.IncidentChange) -> dict[str, Any]:
    """Say otherwise what it is about, or what the public reads."""
    found = access.may_lead(request.auth, incident_id)
    changes = {CODES.get(name, name): "" if value is None else value for name, value in given.changes().items()}
    return _one(request, leading.change(found.pk, changes, by=request.auth) if changes else found)


@api.get("/incidents/{incident_id}/tickets", response=Page[RowOut])
def list_tickets_of(request: Request, incident_id: Id, after: Cursor = None) -> dict[str, Any]:
    """The tickets under it that you may read."""
    found = access.seen(request.auth, incident_id)
    return _rows(request, queries.children(request.auth, found.ticket_id, after=int(after or 0)))


@api.get("/incidents/{incident_id}/suggestions", response=Page[RowOut])
def list_suggestions(request: Request, incident_id: Id, after: Cursor = None) -> dict[str, Any]:
    """Open tickets of what is affected, since then, that are under no parent yet."""
    found = access.seen(request.auth, incident_id)
    return _rows(request, queries.suggested(request.auth, found, after=int(after or 0)))


@api.post("/incidents/{incident_id}/tickets", response=shapes.ResultsOut)
def attach_tickets(request: Request, incident_id: Id, given: shapes.NumbersIn) -> dict[str, Any]:
    """Take tickets under the incident, each by itself: changing the ticket is the right."""
    found = access.seen(request.auth, incident_id)
    return _each(request, found, given.numbers, functools.partial(access.may_attach, request.auth), leading.attach)


@api.post("/incidents/{incident_id}/detach", response=shapes.ResultsOut)
def detach_tickets(request: Request, incident_id: Id, given: shapes.NumbersIn) -> dict[str, Any]:
    """Let tickets go their own way again: leading the incident or changing the ticket is the right."""
    found = access.seen(request.auth, incident_id)
    may = functools.partial(access.may_detach, request.auth, found)
    return _each(request, found, given.numbers, may, leading.detach)


@api.get("/incidents/{incident_id}/rounds", response=Page[shapes.RoundOut])
def list_rounds(request: Request, incident_id: Id) -> dict[str, Any]:
    """Notices and closings, with who could not be reached; the latest first."""
    found = access.may_lead(request.auth, incident_id)
    return {"items": showing.rounds(queries.rounds(found.pk), language_of(request)), "next": None}


@api.post("/incidents/{incident_id}/notices", response={202: shapes.RoundOut})
def tell_customers(request: Request, incident_id: Id, given: shapes.NoticeIn) -> Status[dict[str, Any]]:
    """Tell all customers of open tickets the same, each once."""
    found = access.may_lead(request.auth, incident_id)
    made = rounds.begin_round(found.pk, sort="notice", text=given.text, by=request.auth)
    return Status(202, showing.rounds([made], language_of(request))[0])


@api.post("/incidents/{incident_id}/closings", response={202: shapes.RoundOut})
def close_tickets(request: Request, incident_id: Id, given: shapes.ClosingIn) -> Status[dict[str, Any]]:
    """Solve all open tickets with one answer; those that their standard refuses are listed with the reason."""
    found = access.may_lead(request.auth, incident_id)
    made = rounds.begin_round(found.pk, sort="closing", text=given.text, way=given.way, by=request.auth)
    return Status(202, showing.rounds([made], language_of(request))[0])


@api.post("/incidents/{incident_id}/end", response=shapes.IncidentOut)
def end_incident(request: Request, incident_id: Id, given: shapes.EndIn) -> dict[str, Any]:
    """It is over."""
    found = access.may_lead(request.auth, incident_id)
    return _one(request, leading.end(found.pk, cause=given.cause, measure=given.measure, by=request.auth))


@api.get("/portal/incidents", response=Page[shapes.PublicOut], auth=None)
def read_public(request: HttpRequest) -> dict[str, Any]:
    """What the public reads of incidents that go on; nothing else of them."""
    found = [each for each in queries.running() if each.public_text.strip()]
    return {"items": [{"text": each.public_text, "since": each.since} for each in found], "next": None}


def _one(request: Request, found: Incident) -> dict[str, Any]:
    return showing.incidents([found], request.auth, language_of(request))[0]


def _rows(request: Request, found: Sequence[Row]) -> dict[str, Any]:
    shown = [row(each, reference(), language_of(request)) for each in found[: queries.MOST]]
    return {"items": shown, "next": str(found[queries.MOST - 1].id) if len(found) > queries.MOST else None}


def _each(
    request: Request, found: Incident, numbers: Sequence[str], may: Callable[[str], Head], act: Callable[..., None]
) -> dict[str, list[dict[str, Any]]]:
    """Each ticket in a transaction of its own: one that is refused keeps none of the others back."""
    results = []
    for number in dict.fromkeys(numbers):
        done: dict[str, Any] = {"number": number, "ok": True, "code": "", "message": ""}
        try:
            act(found.pk, may(number).id, by=request.auth)
        except ShouwenError as error:
            done |= {"ok": False, "code": error.code, "message": error.message(language_of(request))}
        results.append(done)
    return {"results": results}
