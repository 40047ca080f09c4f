"""Book, move, cancel; arrived, done, missed. The database alone decides who of two gets a slot."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

from django.db import IntegrityError, OperationalError, connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.appointments.errors import (
    BadSetting,
    EnoughBooked,
    KindNotOffered,
    NotInThisState,
    PhoneNeeded,
    PlaceNeeded,
    SlotTaken,
    TooEarly,
    TooLateToChange,
)
from shouwen.loop.handling.appointments.events import (
    AppointmentArrived,
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentChanged,
    AppointmentDone,
    AppointmentFallsDue,
    AppointmentMissed,
    SendAppointmentLetter,
    SendAppointmentReminder,
)
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.appointments.queries.setting import kind as kind_in_use
from shouwen.loop.handling.appointments.queries.setting import kind_of
from shouwen.loop.handling.appointments.queries.slots import Wanted, next_free, slots
from shouwen.loop.handling.appointments.rules.serving import AHEAD, VERBS, Kind, customer_may
from shouwen.loop.handling.contacts.actions import call_off

# Whoever comes second waits for the first to commit, gets no row, and is told that the slot is taken.
INSERT: Final = """
insert into appointments_appointment (
    kind_id, resource_id, customer_id, ticket_id, identities, name, starts_at, ends_at, held, state, region, place,
    note, language, sequence, created_at, created_by, reason, reason_text
) values (
    %s, %s, %s, %s, %s::bigint[], %s, %s, %s, tstzrange(%s, %s), 'booked', %s, %s, %s, %s, 0, %s, %s, '', ''
) on conflict do nothing returning id
"""
OURS: Final = ("person", "system")  # whose changes no bound of the customer's holds up
DEADLOCK: Final = "40P01"
MINUTE: Final = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Client:
    """For whom: the customer, by which identities they are reached for this, the name given, the ticket."""

    customer_id: int
    identities: tuple[int, ...] = ()
    name: str = ""
    language: str = ""
    ticket_id: int | None = None
    phone: bool = False  # whether one of the identities is a telephone number


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted; without a resource the fairest one is taken."""

    kind: str
    starts_at: dt.datetime
    resource: int | None = None
    at: str = ""  # one of our places, for a visit
    region: str = ""
    place: str = ""  # the customer's, for an on-site service
    note: str = ""


@action
def book(wish: Wish, client: Client, *, by: Principal) -> Appointment:
    """Book it, or SlotTaken with the next free starts."""
    now = clock.now()
    kind = _offered(wish, by)
    if kind.way == "callback" and not client.phone:
        raise PhoneNeeded
    if kind.way == "onsite" and not wish.place:
        raise PlaceNeeded
    if wish.region and reference().regions.get(wish.region) is None:
        raise BadSetting(reason="unknown_region")
    if by.kind != "person" and cards.ahead(client.customer_id, now) >= AHEAD:
        raise EnoughBooked(most=AHEAD)
    wanted = Wanted(kind, wish.region, wish.resource, wish.at, client.customer_id)
    for resource in _free(wanted, wish.starts_at, now):
        pk = _insert(kind, resource, wish, client, by)
        if pk is not None:
            made = _card(pk)
            record(AppointmentBooked(**about(made)), by=by)
            _announce(made, kind, "booked", now)
            return made
    raise _taken(wanted, wish.starts_at, now)


def move(appointment_id: int, *, starts_at: dt.datetime, resource: int | None = None, by: Principal) -> Appointment:
    """Give it another time, or another resource: at once, so that it never holds both and never none.

    Two that move at one moment into times of each other may both wait for the other: the database lets one go on, and
    the other looks again.
    """
    try:
        return _move(appointment_id, starts_at=starts_at, resource=resource, by=by)
    except OperationalError as error:
        if connection.in_atomic_block or getattr(error.__cause__, "sqlstate", "") != DEADLOCK:
            raise
        return _move(appointment_id, starts_at=starts_at, resource=resource, by=by)


@action
def _move(appointment_id: int, *, starts_at: dt.datetime, resource: int | None, by: Principal) -> Appointment:
    now = clock.now()
    before = _open(appointment_id, "move", by, now)
    kind = kind_of(before.kind)
    wanted = Wanted(
        kind,
        before.region,
        resource,
        before.resource.place if kind.way == "visit" else "",
        before.customer_id,
        without=before.pk,
    )
    order = _free(wanted, starts_at, now)
    # the same person comes if they can
    for each in sorted(order, key=lambda one: one != before.resource_id):
        if _shift(before, kind, each, starts_at):
            made = _card(before.pk)
            fact = AppointmentChanged(
                **about(made), from_resource_id=before.resource_id, from_starts_at=before.starts_at
            )
            record(fact, by=by)
            _uncall(before)
            _announce(made, kind, "moved", now)
            return made
    raise _taken(wanted, starts_at, now)


@action
def cancel(appointment_id: int, *, reason: str, text: str = "", by: Principal) -> Appointment:
    """Nobody comes; its time is free again."""
    now = clock.now()
    row = _open(appointment_id, "cancel", by, now)
    _end(row, "cancelled", now, reason=reason, reason_text=text, sequence=row.sequence + 1)
    record(AppointmentCancelled(**about(row), reason=reason), by=by)
    if company().mail.ready:
        later(SendAppointmentLetter(appointment_id=row.pk, sequence=row.sequence, about="cancelled"))
    return row


@action
def arrive(appointment_id: int, *, by: Principal) -> Appointment:
    """They met."""
    row = _open(appointment_id, "arrive", by, clock.now())
    row.state = "arrived"
    row.save(update_fields=["state"])
    record(AppointmentArrived(**about(row)), by=by)
    return row


@action
def finish(appointment_id: int, *, by: Principal) -> Appointment:
    """It took place."""
    now = clock.now()
    row = _open(appointment_id, "finish", by, now)
    _begun(row, now)
    _end(row, "done", now)
    record(AppointmentDone(**about(row)), by=by)
    return row


@action
def miss(appointment_id: int, *, by: Principal) -> Appointment:
    """Somebody did not come."""
    now = clock.now()
    row = _open(appointment_id, "miss", by, now)
    _begun(row, now)
    _end(row, "missed", now)
    record(AppointmentMissed(**about(row)), by=by)
    return row


def _offered(wish: Wish, by: Principal) -> Kind:
    kind = kind_in_use(wish.kind)
    if kind is None or (by.kind != "person" and not kind.self_service):
        raise KindNotOffered
    return kind


def _free(wanted: Wanted, starts_at: dt.datetime, now: dt.datetime) -> tuple[int, ...]:
    """The resources that are free at this very start, the fairest first."""
    found = slots(wanted, starts_at, starts_at + MINUTE, now)
    return next((slot.resources for slot in found if slot.starts_at == starts_at), ())


def _taken(wanted: Wanted, starts_at: dt.datetime, now: dt.datetime) -> SlotTaken:
    return SlotTaken(next=[f"{each:%Y-%m-%dT%H:%M:%SZ}" for each in next_free(wanted, starts_at, now)])


def _times(kind: Kind, starts_at: dt.datetime) -> tuple[dt.datetime, dt.datetime, dt.datetime]:
    """End, and from and until when the resource is held."""
    ends = starts_at + kind.minutes * MINUTE
    return ends, starts_at - kind.before_minutes * MINUTE, ends + kind.after_minutes * MINUTE


def _insert(kind: Kind, resource: int, wish: Wish, client: Client, by: Principal) -> int | None:
    ends, held_from, held_until = _times(kind, wish.starts_at)
    values: list[Any] = [kind.id, resource, client.customer_id, client.ticket_id, array(client.identities)]
    values += [client.name, wish.starts_at, ends, held_from, held_until, wish.region, wish.place, wish.note]
    values += [client.language, clock.now(), str(by)]
    with connection.cursor() as cursor:
        cursor.execute(INSERT, values)
        row = cursor.fetchone()
    return row[0] if row else None


def _shift(row: Appointment, kind: Kind, resource: int, starts_at: dt.datetime) -> bool:
    ends, held_from, held_until = _times(kind, starts_at)
    try:
        with transaction.atomic():
            Appointment.objects.filter(pk=row.pk).update(
                resource_id=resource,
                starts_at=starts_at,
                ends_at=ends,
                held=(held_from, held_until),
                sequence=row.sequence + 1,
                due_told_at=None,
                contact_id=None,
            )
    except IntegrityError:
        return False
    return True


def _open(appointment_id: int, verb: str, by: Principal, now: dt.datetime) -> Appointment:
    """The appointment, locked until the end of the transaction, or why nothing can be done with it."""
    Appointment.objects.select_for_update().filter(pk=appointment_id).first()
    row = _card(appointment_id)
    if row.state not in VERBS[verb]:
        raise NotInThisState(state=row.state)
    if by.kind not in OURS and not customer_may(row.state, row.starts_at, now, row.kind.change_minutes):
        phone = company().phone
        raise TooLateToChange(phone=f" {phone}" if phone else "")
    return row


def _card(pk: int) -> Appointment:
    found = cards.one(pk)
    if found is None:
        raise LookupError(pk)
    return found


def _begun(row: Appointment, now: dt.datetime) -> None:
    if row.state == "booked" and now < row.starts_at:
        raise TooEarly


def _end(row: Appointment, state: str, now: dt.datetime, **more: Any) -> None:
    for name, value in {"state": state, "ended_at": now, **more}.items():
        setattr(row, name, value)
    row.save(update_fields=["state", "ended_at", *more])
    _uncall(row)


def _uncall(row: Appointment) -> None:
    """The call that waits for it need not be made; one that somebody has taken goes on."""
    if row.contact_id is not None:
        call_off(row.contact_id)


def about(row: Appointment) -> dict[str, Any]:
    """What every fact of an appointment says."""
    return {
        "appointment_id": row.pk,
        "customer_id": row.customer_id,
        "ticket_id": row.ticket_id,
        "sort": row.kind.code,
        "way": row.kind.way,
        "resource_id": row.resource_id,
        "person_id": row.resource.person_id,
        "starts_at": row.starts_at,
    }


def _announce(row: Appointment, kind: Kind, what: str, now: dt.datetime) -> None:
    """The letter now, reminders later, and at its time whoever calls back is told."""
    this: dict[str, Any] = {"appointment_id": row.pk, "sequence": row.sequence}
    if company().mail.ready:
        later(SendAppointmentLetter(**this, about=what))
    for minutes in kind.reminders:
        at = row.starts_at - minutes * MINUTE
        if at > now:
            later(SendAppointmentReminder(**this, minutes=minutes), at=at)
    if (row.resource.person_id is not None or kind.way == "callback") and row.starts_at > now:
        later(AppointmentFallsDue(**this), at=row.starts_at)
