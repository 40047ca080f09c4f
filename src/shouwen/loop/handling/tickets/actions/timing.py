"""A clock's moment came: the ticket steps. A second time it means nothing: the stepper looks at the clock."""

from collections.abc import Sequence

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.loop.handling.tickets.actions.happening import happen_many
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.timers.events import TimerDue
from shouwen.loop.standards.rules.happenings import TimerFired


@action
def fire_many(moments: Sequence[TimerDue], *, by: Principal = SYSTEM) -> None:
    """Let these moments happen, in their order."""
    turns = [
        Turn(each.ticket_id, TimerFired(each.clock, each.moment), due=each.due, late_seconds=round(each.late_seconds))
        for each in moments
    ]
    happen_many(turns, by=by)
