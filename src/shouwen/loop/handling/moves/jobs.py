"""Moves tickets in the background, batch by batch; done again from where it was when a worker dies."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import does, every
from shouwen.loop.handling.moves.actions import next_batch, take_up
from shouwen.loop.handling.moves.events import MoveTickets


@does(MoveTickets)
def move_tickets(job: MoveTickets) -> None:
    """Until none waits."""
    while next_batch(job.move_id):
        pass


@every("23 * * * *")
def take_up_moves() -> None:
    """A move whose job failed for good goes on."""
    take_up(clock.now())
