"""What appointments hear: that the time of one has come, that somebody who serves them went."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.staff.events import PersonDismissed
from shouwen.loop.handling.appointments.actions.reminding import tell_left, tell_many
from shouwen.loop.handling.appointments.events import AppointmentDue


@on(AppointmentDue, batch=200)
def tell(facts: Sequence[Happened]) -> None:
    """Whoever serves it is told."""
    tell_many(facts)


@on(PersonDismissed, batch=200)
def tell_leaders(facts: Sequence[Happened]) -> None:
    """What they had booked is nobody's now."""
    tell_left(facts)
