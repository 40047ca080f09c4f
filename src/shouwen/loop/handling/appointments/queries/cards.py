"""Appointments as they are listed and shown."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from django.db.models import Q, QuerySet

from shouwen.ground.customers.queries import briefs, family, identities_of
from shouwen.ground.customers.queries.holding import names_customers
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.rules.serving import MOST_MINUTES


class Filter(NamedTuple):
    """What of the appointments is looked for."""

    start: dt.datetime | None = None
    end: dt.datetime | None = None
    kind: str = ""
    resource: int | None = None
    state: str = ""
    tickets: Collection[int] | None = None
    customer: int | None = None


def found(which: Filter) -> "QuerySet[Appointment]":
    """The appointments, by time."""
    rows = Appointment.objects.select_related("kind", "resource", "resource__person").order_by("starts_at", "id")
    wanted = Q()
    if which.start is not None:
        earliest = which.start - dt.timedelta(minutes=MOST_MINUTES)  # by the index: years of history are not read
        wanted &= Q(ends_at__gt=which.start, starts_at__gt=earliest)
    if which.end is not None:
        wanted &= Q(starts_at__lt=which.end)
    if which.kind:
        wanted &= Q(kind__code=which.kind)
    if which.resource is not None:
        wanted &= Q(resource_id=which.resource)
    if which.state:
        wanted &= Q(state=which.state)
    if which.tickets is not None:
        wanted &= Q(ticket_id__in=which.tickets)
    if which.customer is not None:
        wanted &= Q(customer_id__in=family(which.customer))
    return rows.filter(wanted)


def page(
    which: Filter, *, after: tuple[dt.datetime, int] | None, limit: int
) -> tuple[list[Appointment], tuple[dt.datetime, int] | None]:
    """A page of them, and where the next one begins."""
    rows = found(which)
    if after is not None:
        rows = rows.filter(Q(starts_at__gt=after[0]) | Q(starts_at=after[0], pk__gt=after[1]))
    some = list(rows[: limit + 1])
    last = some[limit - 1] if len(some) > limit else None
    return some[:limit], (last.starts_at, last.pk) if last else None


def one(appointment_id: int) -> Appointment | None:
    """An appointment with what is shown of it."""
    return found(Filter()).filter(pk=appointment_id).first()


def who(appointment: Appointment) -> str:
    """Who comes or where one goes: the person's name, else the counter's."""
    resource = appointment.resource
    return resource.person.name if resource.person is not None else resource.name


def place(appointment: Appointment) -> str:
    """Where: of a visit ours, of an on-site service the customer's; nowhere for a call."""
    return appointment.resource.place if appointment.kind.way == "visit" else appointment.place


def ahead(customer_id: int, now: dt.datetime) -> int:
    """How many appointments of this customer are still to come."""
    return Appointment.objects.filter(customer_id__in=family(customer_id), state="booked", starts_at__gt=now).count()


def reached(rows: Sequence[Appointment]) -> dict[int, dict[str, str]]:
    """By which phone number and address the customer of each appointment is reached for it."""
    held = {each.id: each for each in identities_of({one for row in rows for one in row.identities})}
    return {
        row.pk: {held[each].kind: held[each].value for each in reversed(row.identities) if each in held} for row in rows
    }


def names(rows: Iterable[Appointment]) -> dict[int, str]:
    """The customers' names, as given for the appointment, else as we know them."""
    listed = list(rows)
    known = briefs({row.customer_id for row in listed})
    return {row.pk: row.name or known[row.customer_id].name for row in listed}


@names_customers
def with_appointments(customer_ids: Collection[int]) -> set[int]:
    """Those who have an appointment, whatever became of it."""
    return set(Appointment.objects.filter(customer_id__in=customer_ids).values_list("customer_id", flat=True))
