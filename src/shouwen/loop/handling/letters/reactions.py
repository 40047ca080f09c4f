"""What letters hear: tickets that were opened, what people wrote to their customers, what a standard tells them."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.letters.actions import acknowledge_many, send_many, tell_holders, tell_many
from shouwen.loop.handling.letters.events import CustomerNotTold
from shouwen.loop.handling.tickets.events import DutyRaised, PlanGiven, TicketOpened, TicketReplied

BATCH = 500


@on(TicketOpened, batch=BATCH)
def acknowledge(facts: Sequence[Happened]) -> None:
    """Tell customers that their requests arrived."""
    acknowledge_many([happened.ticket_id for happened in facts if happened.ticket_id is not None])


@on(TicketReplied, batch=BATCH)
@on(PlanGiven, batch=BATCH)
def send(facts: Sequence[Happened]) -> None:
    """Send customers what was written to them."""
    said = [(getattr(happened.fact, "message_id", None), happened.ticket_id) for happened in facts]
    send_many({message: ticket for message, ticket in said if message is not None and ticket is not None})


@on(DutyRaised, batch=BATCH)
def tell(facts: Sequence[Happened]) -> None:
    """The standard wants the customer to know something."""
    tell_many(facts)


@on(CustomerNotTold, batch=BATCH)
def not_told(facts: Sequence[Happened]) -> None:
    """Whoever holds the ticket calls instead."""
    tell_holders(facts)
