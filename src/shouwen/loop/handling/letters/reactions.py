"""What letters hear: tickets that were opened, and what people wrote to their customers."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.letters.actions import acknowledge_many, send_many
from shouwen.loop.handling.tickets.events import PlanGiven, TicketOpened, TicketReplied

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
