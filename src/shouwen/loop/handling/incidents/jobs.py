"""Rounds go on in the background, batch by batch; done again from where they were when a worker dies."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import does, every
from shouwen.loop.handling.incidents.actions.rounds import next_batch, take_up
from shouwen.loop.handling.incidents.events import TellTickets


@does(TellTickets)
def tell_tickets(job: TellTickets) -> None:
    """Until none waits."""
    while next_batch(job.round_id):
        pass


@every("*/10 * * * *")
def take_up_rounds() -> None:
    """A round whose job failed for good goes on."""
    take_up(clock.now())
