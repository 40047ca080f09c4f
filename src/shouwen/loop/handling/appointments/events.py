"""Facts of appointments, and the letters and calls that they bring about."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class OfAppointment(Fact):
    """Base of what happens to an appointment."""

    subject_kind: ClassVar[str] = "appointment"

    appointment_id: int
    customer_id: int
    ticket_id: int | None
    sort: str  # the kind's code
    way: str
    resource_id: int
    person_id: int | None
    starts_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentBooked(OfAppointment):
    """Somebody will come, or call, at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentChanged(OfAppointment):
    """It was moved to another time or another person."""

    from_resource_id: int
    from_starts_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCancelled(OfAppointment):
    """Nobody comes; `reason` is a code."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentArrived(OfAppointment):
    """They met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentDone(OfAppointment):
    """It took place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentMissed(OfAppointment):
    """It did not take place, and nobody had cancelled it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentDue(OfAppointment):
    """Its time has come; who calls back is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentSettingsChanged(Fact):
    """A kind, a resource or a time when one is not to be booked was added or changed."""

    subject_kind: ClassVar[str] = "appointment_setting"

    appointment_setting_id: int
    sort: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SendAppointmentLetter(Job):
    """Tell the customer that it was booked, moved or cancelled."""

    appointment_id: int
    sequence: int
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendAppointmentReminder(Job):
    """Remind the customer so many minutes before, unless it was moved or cancelled since."""

    appointment_id: int
    sequence: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentFallsDue(Job):
    """The time of an appointment has come, unless it was moved or cancelled since."""

    appointment_id: int
    sequence: int
