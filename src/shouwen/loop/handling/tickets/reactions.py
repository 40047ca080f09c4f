"""What tickets hear: timers that came due, and their own openings, for search."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.base.events.readers import Reader, register
from shouwen.loop.handling.tickets.actions.indexing import index_many
from shouwen.loop.handling.tickets.actions.timing import fire_many
from shouwen.loop.handling.tickets.events import TicketOpened
from shouwen.loop.handling.timers.events import TimerDue

BATCH = 500
CUT = 200  # tickets whose words are cut in one transaction


@on(TimerDue, batch=BATCH)
def fire(facts: Sequence[Happened]) -> None:
    """Let what the clocks say happen to their tickets."""
    fire_many([happened.fact for happened in facts if isinstance(happened.fact, TimerDue)])


def index(facts: Sequence[Happened]) -> None:
    """Make new tickets findable, imported ones too."""
    index_many([happened.ticket_id for happened in facts if happened.ticket_id is not None])


register(Reader("search", index, kinds=lambda: [TicketOpened.__name__], imports=True, most=CUT, patient=True))
