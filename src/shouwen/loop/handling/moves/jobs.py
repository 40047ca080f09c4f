"""Moves tickets in the background, batch by batch; done again from where it was when a worker dies."""

from shouwen.ground.base.jobs import does
from shouwen.loop.handling.moves.actions import next_batch
from shouwen.loop.handling.moves.events import MoveTickets


@does(MoveTickets)
def move_tickets(job: MoveTickets) -> None:
    """Until none waits."""
    while next_batch(job.move_id):
        pass
