"""What tickets hear: timers that came due, and their own openings and replies, for letters and for search."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.base.events.readers import Reader, register
from shouwen.loop.handling.tickets.actions.indexing import index_many
from shouwen.loop.handling.tickets.actions.mailing import acknowledge_many, send_many
from shouwen.loop.handling.tickets.actions.timing import fire_many
from shouwen.loop.handling.tickets.events import PlanGiven, TicketOpened, TicketReplied
from shouwen.loop.handling.timers.events import TimerDue

BATCH = 500


@on(TimerDue, batch=BATCH)
def fire(facts: Sequence[Happened]) -> None:
    """Let what the clocks say happen to their tickets."""
    fire_many([happened.fact for happened in facts if isinstance(happened.fact, TimerDue)])


@on(TicketOpened, batch=BATCH)
def acknowledge(facts: Sequence[Happened]) -> None:
    """Tell customers that their requests arrived."""
    acknowledge_many(_tickets(facts))


@on(TicketReplied, batch=BATCH)
@on(PlanGiven, batch=BATCH)
def send(facts: Sequence[Happened]) -> None:
    """Send customers what was written to them."""
    said = [(getattr(happened.fact, "message_id", None), happened.ticket_id) for happened in facts]
    send_many({message: ticket for message, ticket in said if message is not None and ticket is not None})


def index(facts: Sequence[Happened]) -> None:
    """Make new tickets findable, imported ones too."""
    index_many(_tickets(facts))


def _tickets(facts: Sequence[Happened]) -> list[int]:
    return [happened.ticket_id for happened in facts if happened.ticket_id is not None]


register(Reader("search", index, kinds=lambda: [TicketOpened.__name__], imports=True))
