"""Each second: offers that nobody answered go back, who waits too long goes on, what waits is offered again.

Every few seconds: whoever has had no page open for too long is away, so that nobody waits for them.
"""

import datetime as dt
import threading
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.ground.staff.actions import leave_silent
from shouwen.loop.handling.routing.actions.offering import forget_old, offer, send_on, take_back
from shouwen.loop.handling.routing.actions.watching import note_stalled
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.queries.waiting import queues

EACH: Final = 1.0
LOOK_AROUND: Final = 5  # rounds between two looks at who has gone


def tick() -> int:
    """One round; how many offers were made. Nothing waits: one small look."""
    now = clock.now()
    teams, any_at_all = queues()
    if not any_at_all:
        return 0
    if take_back(now) or send_on(now, teams):
        teams, _ = queues()
    return offer(sorted(teams))


def look_around(began: dt.datetime) -> list[int]:
    """Who has gone away; nobody before this process, and so perhaps the house, has run for as long as that takes."""
    silent = settings().silent_since(clock.now())
    return leave_silent(silent) if silent is not None and silent >= began else []


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
    began, rounds = clock.now(), 0
    while not stop.is_set():
        tick()
        rounds += 1
        if rounds % LOOK_AROUND == 0:
            look_around(began)
        stop.wait(EACH)
