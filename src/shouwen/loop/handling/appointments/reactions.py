"""What appointments hear: that one's time has come, that a call is over, that somebody who serves them went."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.staff.events import PersonDismissed
from shouwen.loop.handling.appointments.actions.calling import call_many, settle_many
from shouwen.loop.handling.appointments.actions.reminding import tell_left, tell_many
from shouwen.loop.handling.appointments.events import AppointmentDue
from shouwen.loop.handling.contacts.events import ContactSummarised


@on(AppointmentDue, batch=200)
def tell(facts: Sequence[Happened]) -> None:
    """Whoever serves it is told, and a call enters its queue."""
    tell_many(facts)
    call_many(facts)


@on(ContactSummarised, batch=200)
def settle(facts: Sequence[Happened]) -> None:
    """A customer was called, or did not answer."""
    settle_many(facts)


@on(PersonDismissed, batch=200)
def tell_leaders(facts: Sequence[Happened]) -> None:
    """What they had booked is nobody's now."""
    tell_left(facts)
