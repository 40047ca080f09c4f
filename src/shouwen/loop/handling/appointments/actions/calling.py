"""A call back whose time has come is work of the router: a call in its team's queue, first for whom it was promised."""

from collections.abc import Sequence
from typing import Final

from shouwen.ground.base.action import action
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.models import Membership
from shouwen.ground.staff.queries import active_person, reference
from shouwen.loop.handling.appointments.actions import booking
from shouwen.loop.handling.appointments.events import AppointmentDue
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.contacts.actions import Call, call_back
from shouwen.loop.handling.contacts.events import ContactSummarised
from shouwen.loop.handling.tickets.queries import numbers_of

NOT_REACHED: Final = "no_answer"


@action
def call_many(facts: Sequence[Happened]) -> None:
    """Queue those that are to be called; hearing of one twice queues it once."""
    due = {each.fact.appointment_id for each in facts if isinstance(each.fact, AppointmentDue)}
    rows = Appointment.objects.select_for_update().filter(
        pk__in=due, kind__way="callback", state="booked", contact_id=None
    )
    for number in sorted(rows.values_list("pk", flat=True)):
        _queue(number)


def _queue(appointment_id: int) -> None:
    row = cards.one(appointment_id)
    phone = "" if row is None else cards.reached([row])[row.pk].get("phone", "")
    team = None if row is None else _team(row)
    if row is None or not phone or team is None:
        return
    meant = row.resource.person_id if row.resource.person_id and active_person(row.resource.person_id) else None
    ticket = numbers_of([row.ticket_id]).get(row.ticket_id) if row.ticket_id else None
    call = Call(
        customer_id=row.customer_id,
        team=team,
        phone=phone,
        about=row.note,
        meant_for=meant,
        ticket=(row.ticket_id, ticket) if row.ticket_id and ticket else None,
    )
    row.contact_id = call_back(call).pk
    row.save(update_fields=["contact_id"])


def _team(row: Appointment) -> str | None:
    """The kind's team, else one of the person's; without any the call stays on the agenda alone."""
    codes = reference().teams.codes
    theirs = Membership.objects.filter(person_id=row.resource.person_id or 0).order_by("team_id")
    wanted = [row.kind.team_id or 0, *theirs.values_list("team_id", flat=True)]
    return next((codes[team] for team in wanted if team in codes), None)


@action
def settle_many(facts: Sequence[Happened]) -> None:
    """Calls were summed up: the appointments took place, or nobody answered."""
    results = {each.fact.contact_id: each.fact.result for each in facts if isinstance(each.fact, ContactSummarised)}
    for row in Appointment.objects.filter(contact_id__in=results, state="booked").order_by("pk"):
        verb = booking.miss if results[row.contact_id or 0] == NOT_REACHED else booking.finish
        verb(row.pk, by=SYSTEM)
