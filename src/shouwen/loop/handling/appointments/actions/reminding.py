"""The time of an appointment has come: whoever serves it is told, once."""

from collections.abc import Sequence

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.appointments.actions.booking import about
from shouwen.loop.handling.appointments.events import AppointmentDue
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.notices.actions import News
from shouwen.loop.handling.notices.actions import tell_many as tell_people


@action
def fall_due(appointment_id: int, sequence: int) -> None:
    """Note it in the log, unless it was moved or cancelled since, or noted already."""
    rows = Appointment.objects.filter(pk=appointment_id, sequence=sequence, state="booked", due_told_at=None)
    if rows.update(due_told_at=clock.now()):
        row = cards.one(appointment_id)
        if row is not None:
            record(AppointmentDue(**about(row)), by=SYSTEM)


@action
def tell_many(facts: Sequence[Happened]) -> None:
    """Whoever serves them is told."""
    due = [(each, each.fact) for each in facts if isinstance(each.fact, AppointmentDue)]
    tell_people(
        [
            News(
                "appointment_due",
                each.id,
                each.at,
                [fact.person_id],
                fact.ticket_id,
                about=fact.sort,
                due_at=fact.starts_at,
            )
            for each, fact in due
            if fact.person_id is not None
        ]
    )
