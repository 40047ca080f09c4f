"""The agenda over HTTP: what is booked, what is free, and the verbs."""

import datetime as dt
from typing import Annotated, Any, Final

from ninja import Query
from pydantic import Field, StringConstraints

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, Moment, Page, Request, Status, language_of, router
from shouwen.ground.base.errors import Invalid
from shouwen.ground.customers.rules import Contact, clean
from shouwen.loop.handling.appointments import access
from shouwen.loop.handling.appointments.actions import asking, booking
from shouwen.loop.handling.appointments.actions.booking import Wish
from shouwen.loop.handling.appointments.api import showing
from shouwen.loop.handling.appointments.api.shapes import (
    AppointmentOut,
    BookIn,
    CancelIn,
    Maybe,
    MoveIn,
    Place,
    SlotOut,
    State,
)
from shouwen.loop.handling.appointments.errors import KindNotOffered
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards, slots
from shouwen.loop.handling.appointments.queries.setting import kind as kind_in_use
from shouwen.loop.handling.appointments.queries.slots import Wanted

api = router("appointments")
LONGEST: Final = dt.timedelta(days=62)
Cursor = Annotated[str, StringConstraints(pattern=r"^\d{1,12}\.\d{1,18}$")]
Limit = Annotated[int, Field(ge=1, le=500)]
Start = Annotated[Moment | None, Query(alias="from")]
End = Annotated[Moment | None, Query(alias="to")]
Number = Annotated[str, StringConstraints(max_length=40)]


@api.get("/appointments", response=Page[AppointmentOut])
def list_appointments(
    request: Request,
    *,
    start: Start = None,
    end: End = None,
    kind: Code | None = None,
    resource: Id | None = None,
    state: State | None = None,
    ticket: Number = "",
    customer: Id | None = None,
    after: Cursor | None = None,
    limit: Limit = 200,
) -> dict[str, Any]:
    """By time; of a ticket those of one that may be read, and of those merged into it."""
    request.auth.require(access.BOOK)
    wanted = access.of_ticket(request.auth, ticket) if ticket else None
    which = cards.Filter(start, end, kind or "", resource, state or "", wanted, customer)
    rows, following = cards.page(which, after=_place(after), limit=limit)
    cursor = f"{int(following[0].timestamp())}.{following[1]}" if following else None
    return {"items": _shown(request, rows), "next": cursor}


@api.get("/appointments/slots", response=Page[SlotOut])
def list_slots(
    request: Request,
    *,
    kind: Code,
    start: Start = None,
    end: End = None,
    region: Maybe = "",
    resource: Id | None = None,
    at: Place = "",
    customer: Id | None = None,
    moving: Id | None = None,
) -> dict[str, Any]:
    """Free slots of a week unless said, of two months at most; `moving` does not stand in its own way."""
    request.auth.require(access.BOOK)
    found = kind_in_use(kind)
    if found is None:
        raise KindNotOffered
    now = clock.now()
    start = start or now
    end = min(end or start + dt.timedelta(days=7), start + LONGEST)
    wanted = Wanted(found, region, resource, at, customer, moving)
    return {"items": [showing.slot(each) for each in slots.slots(wanted, start, end, now)]}


@api.post("/appointments", response={201: AppointmentOut})
def book_appointment(request: Request, body: BookIn) -> Status[dict[str, Any]]:
    """Book for a ticket, a customer, or somebody by a contact; 409 slot_taken names the next free starts."""
    request.auth.require(access.BOOK)
    given = [body.ticket or None, body.customer, body.contact]
    if sum(each is not None for each in given) != 1:
        raise Invalid(fields={"ticket": "one of ticket, customer, contact"})
    wish = Wish(body.kind, body.starts_at, body.resource, body.at, body.region, body.place, body.note)
    if body.ticket:
        made = asking.book_for_ticket(wish, access.may_book_for(request.auth, body.ticket), by=request.auth)
    elif body.customer is not None:
        request.auth.require("customers.read")
        made = asking.book_for_customer(wish, body.customer, by=request.auth)
    else:
        typed = body.contact
        contact = clean(Contact(typed.name, typed.phone, typed.email) if typed else Contact())
        made = asking.book_for_contact(wish, contact, language="", by=request.auth)
    return Status(201, _shown(request, [made])[0])


@api.get("/appointments/{appointment_id}", response=AppointmentOut)
def read_appointment(request: Request, appointment_id: Id) -> dict[str, Any]:
    """One of them."""
    return _shown(request, [access.may_read(request.auth, appointment_id)])[0]


@api.post("/appointments/{appointment_id}/move", response=AppointmentOut)
def move_appointment(request: Request, appointment_id: Id, body: MoveIn) -> dict[str, Any]:
    """Another time or another resource."""
    row = access.may_read(request.auth, appointment_id)
    return _shown(request, [booking.move(row.pk, starts_at=body.starts_at, resource=body.resource, by=request.auth)])[0]


@api.post("/appointments/{appointment_id}/cancel", response=AppointmentOut)
def cancel_appointment(request: Request, appointment_id: Id, body: CancelIn) -> dict[str, Any]:
    """Nobody comes."""
    row = access.may_read(request.auth, appointment_id)
    return _shown(request, [booking.cancel(row.pk, reason=body.reason, text=body.text, by=request.auth)])[0]


@api.post("/appointments/{appointment_id}/arrive", response=AppointmentOut)
def arrive_at_appointment(request: Request, appointment_id: Id) -> dict[str, Any]:
    """They met."""
    row = access.may_read(request.auth, appointment_id)
    return _shown(request, [booking.arrive(row.pk, by=request.auth)])[0]


@api.post("/appointments/{appointment_id}/finish", response=AppointmentOut)
def finish_appointment(request: Request, appointment_id: Id) -> dict[str, Any]:
    """It took place."""
    row = access.may_read(request.auth, appointment_id)
    return _shown(request, [booking.finish(row.pk, by=request.auth)])[0]


@api.post("/appointments/{appointment_id}/miss", response=AppointmentOut)
def miss_appointment(request: Request, appointment_id: Id) -> dict[str, Any]:
    """Somebody did not come."""
    row = access.may_read(request.auth, appointment_id)
    return _shown(request, [booking.miss(row.pk, by=request.auth)])[0]


def _place(after: str | None) -> tuple[dt.datetime, int] | None:
    if after is None:
        return None
    at, _, pk = after.partition(".")
    return dt.datetime.fromtimestamp(min(int(at), 7_258_118_400), dt.UTC), int(pk)


def _shown(request: Request, rows: list[Appointment]) -> list[dict[str, Any]]:
    return showing.shown(request.auth, rows, language_of(request), clock.now())
