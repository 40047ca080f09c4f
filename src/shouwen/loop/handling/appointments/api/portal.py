"""The customers' doors to appointments: look, book, and by a signed key change or cancel."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Final

from django.http import HttpRequest, HttpResponse
from ninja import Header, Query
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Moment, Page, Status, address, language_of, router
from shouwen.ground.customers.rules import Contact
from shouwen.loop.handling.appointments.access import AppointmentKey, Holder, holder
from shouwen.loop.handling.appointments.actions import asking, booking
from shouwen.loop.handling.appointments.actions.booking import Wish
from shouwen.loop.handling.appointments.actions.writing import file
from shouwen.loop.handling.appointments.api.shapes import (
    Maybe,
    Place,
    PortalAppointment,
    PortalBookIn,
    PortalKind,
    PortalMoveIn,
    PortalSlot,
)
from shouwen.loop.handling.appointments.api.showing import to_customer
from shouwen.loop.handling.appointments.errors import KindNotOffered
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards, slots
from shouwen.loop.handling.appointments.queries.setting import kinds, resources
from shouwen.loop.handling.appointments.queries.slots import Wanted
from shouwen.loop.handling.appointments.rules.serving import serves
from shouwen.loop.handling.portal.access import Follower, FollowKey, check_form, follower
from shouwen.loop.handling.portal.queries import shown_with
from shouwen.loop.handling.tickets.queries import heads_of

api = router("portal")
LONGEST: Final = dt.timedelta(days=31)


class Holding(HttpRequest):
    """A request with an appointment's key."""

    auth: Holder


class Following(HttpRequest):
    """A request with a ticket's key."""

    auth: Follower


@api.get("/portal/appointment-kinds", response=Page[PortalKind], auth=None)
def list_bookable(request: HttpRequest) -> dict[str, Any]:
    """What a customer can book; what nobody serves is not offered."""
    known, made = resources(), []
    for kind in kinds():
        serving = [each for each in known if serves(kind, each)]
        if kind.self_service and serving:
            places = list(dict.fromkeys(each.place for each in serving if each.place)) if kind.way == "visit" else []
            plain = {name: getattr(kind, name) for name in ("code", "way", "minutes", "horizon_days")}
            regional = bool(kind.regions) or any(each.regions for each in serving)
            made.append(plain | {"name": kind.said(language_of(request)), "places": places, "regional": regional})
    return {"items": made}


@api.get("/portal/appointment-slots", response=Page[PortalSlot], auth=None)
def list_free(
    request: HttpRequest,
    *,
    kind: Code,
    start: Annotated[Moment | None, Query(alias="from")] = None,
    days: Annotated[int, Field(ge=1, le=31)] = 14,
    region: Maybe = "",
    at: Place = "",
    appointment: Annotated[str, Header(alias="X-Appointment")] = "",
) -> dict[str, Any]:
    """Free slots; whose they are is not said. With an appointment's key, as if that one were not there."""
    asking.look(address(request))
    found = next((each for each in kinds() if each.code == kind and each.self_service), None)
    if found is None:
        raise KindNotOffered
    now = clock.now()
    start = start or now
    mine = holder(appointment).appointment if appointment else None
    if mine is not None:
        region, at = mine.region, mine.resource.place if found.way == "visit" else ""
    wanted = Wanted(found, region, None, at, without=mine.pk if mine else None)
    some = slots.slots(wanted, start, start + min(dt.timedelta(days=days), LONGEST), now)
    return {"items": [{"starts_at": each.starts_at, "ends_at": each.ends_at} for each in some]}


@api.post("/portal/appointments", response={201: PortalAppointment}, auth=None)
def book_free(
    request: HttpRequest, body: PortalBookIn, follow: Annotated[str, Header(alias="X-Follow")] = ""
) -> Status[dict[str, Any]]:
    """Book with a contact and a form's stamp, or for the ticket that is followed."""
    wish = Wish(body.kind, body.starts_at, None, body.at, body.region, body.place, body.note)
    place = address(request)
    if follow:
        who = follower(follow, place)
        asking.change(who.ticket.row.id)
        ticket = heads_of([who.ticket.row.id])[who.ticket.row.id]
        made = asking.book_for_ticket(wish, ticket, by=who.principal)
    else:
        check_form(body.form, body.website)
        contact = Contact(body.contact.name, body.contact.phone, body.contact.email)
        made = asking.ask(wish, contact, language=language_of(request), address=place)
    return Status(201, _told(request, [made])[0])


@api.get("/portal/appointment", response=PortalAppointment, auth=AppointmentKey())
def read_own(request: Holding) -> dict[str, Any]:
    """Who comes and when."""
    return _told(request, [request.auth.appointment])[0]


@api.get("/portal/appointment/file", auth=AppointmentKey())
def read_file(request: Holding) -> HttpResponse:
    """For a calendar."""
    row = request.auth.appointment
    text = file(row, "CANCEL" if row.state == "cancelled" else "PUBLISH")
    answer = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{row.number}.ics"'
    return answer


@api.post("/portal/appointment/move", response=PortalAppointment, auth=AppointmentKey())
def move_own(request: Holding, body: PortalMoveIn) -> dict[str, Any]:
    """Another time."""
    row = request.auth.appointment
    asking.change(row.pk)
    return _told(request, [booking.move(row.pk, starts_at=body.starts_at, by=request.auth.principal)])[0]


@api.post("/portal/appointment/cancel", response=PortalAppointment, auth=AppointmentKey())
def cancel_own(request: Holding) -> dict[str, Any]:
    """Do not come."""
    row = request.auth.appointment
    asking.change(row.pk)
    return _told(request, [booking.cancel(row.pk, reason="customer", by=request.auth.principal)])[0]


@api.get("/portal/ticket/appointments", response=Page[PortalAppointment], auth=FollowKey())
def list_of_ticket(request: Following) -> dict[str, Any]:
    """Who comes and when, for the ticket that is followed."""
    rows = list(cards.found(cards.Filter(tickets=shown_with(request.auth.ticket)))[:50])
    return {"items": _told(request, rows)}


def _told(request: HttpRequest, rows: Sequence[Appointment]) -> list[dict[str, Any]]:
    tongue, now = language_of(request), clock.now()
    return [to_customer(row, tongue, now) for row in rows]
