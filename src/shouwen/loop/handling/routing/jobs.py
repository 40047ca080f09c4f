"""Each second: offers that nobody answered go back, who waits too long goes on, what waits is offered again."""

import threading
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.loop.handling.routing.actions.offering import forget_old, offer, send_on, take_back
from shouwen.loop.handling.routing.actions.watching import note_stalled
from shouwen.loop.handling.routing.queries.waiting import queues

EACH: Final = 1.0


def tick() -> int:
    """One round; how many offers were made. Nothing waits: one small look."""
    now = clock.now()
    teams, any_at_all = queues()
    if not any_at_all:
        return 0
    if take_back(now) or send_on(now, teams):
        teams, _ = queues()
    return offer(sorted(teams))


@every("42 3 * * *")
def sweep_refusals() -> None:
    """Old ones go."""
    forget_old(clock.now())


@every("*/10 * * * *")
def watch_first_owners() -> None:
    """Tickets to which nothing happens."""
    note_stalled(clock.now())


def run(stop: threading.Event) -> None:
    """Until `stop`."""
    while not stop.is_set():
        tick()
        stop.wait(EACH)
