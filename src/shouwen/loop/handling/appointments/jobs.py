"""Sends the letters about appointments; says when one has come."""

from shouwen.ground.base.jobs import does
from shouwen.loop.handling.appointments.actions.reminding import fall_due
from shouwen.loop.handling.appointments.actions.writing import write
from shouwen.loop.handling.appointments.events import (
    AppointmentFallsDue,
    SendAppointmentLetter,
    SendAppointmentReminder,
)
from shouwen.loop.handling.appointments.queries import cards


@does(SendAppointmentLetter)
def send_letter(job: SendAppointmentLetter) -> None:
    """Once for each change; of a change that another one has overtaken nobody needs to read."""
    found = cards.one(job.appointment_id)
    if found is not None and found.sequence == job.sequence:
        write(found, job.about, f"appointment {job.appointment_id} {job.sequence} {job.about}")


@does(SendAppointmentReminder)
def remind(job: SendAppointmentReminder) -> None:
    """Once, and not for one that was moved, cancelled or is over."""
    found = cards.one(job.appointment_id)
    if found is not None and found.sequence == job.sequence and found.state == "booked":
        write(found, "remind", f"appointment {job.appointment_id} {job.sequence} remind {job.minutes}")


@does(AppointmentFallsDue)
def falls_due(job: AppointmentFallsDue) -> None:
    """Its time has come."""
    fall_due(job.appointment_id, job.sequence)
