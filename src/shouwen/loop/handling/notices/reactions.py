"""What notices hear: what the standard asks people to know, how it was answered, and who was given a ticket."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.duties.events import DutyClosed, DutyPassedOn
from shouwen.loop.handling.notices import actions
from shouwen.loop.handling.tickets.events import DutyRaised, TicketAssigned

BATCH = 200


@on(DutyRaised, batch=BATCH)
def tell(facts: Sequence[Happened]) -> None:
    """Whom the standard names is told."""
    actions.tell_of_duties(facts)


@on(DutyPassedOn, batch=BATCH)
def passed_on(facts: Sequence[Happened]) -> None:
    """Whoever may answer from now on is told."""
    actions.tell_passed_on(facts)


@on(DutyClosed, batch=BATCH)
def answered(facts: Sequence[Happened]) -> None:
    """Whoever asked is told of the answer."""
    actions.tell_answered(facts)


@on(TicketAssigned, batch=BATCH)
def assigned(facts: Sequence[Happened]) -> None:
    """Who was given a ticket is told."""
    actions.tell_assigned(facts)
