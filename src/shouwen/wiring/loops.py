"""What a worker process does all day: the table of its loops."""

import threading
from collections.abc import Callable, Mapping

import structlog
from django.db import connections

from shouwen.ground.base.events import loop as readers
from shouwen.ground.base.jobs import worker as jobs
from shouwen.loop.handling.routing import jobs as routing
from shouwen.loop.handling.timers import jobs as timers

Loop = Callable[[threading.Event], None]
SHORTEST_PAUSE, LONGEST_PAUSE = 0.5, 10.0
log = structlog.get_logger("worker")

LOOPS: Mapping[str, Loop] = {
    "readers": readers.run,
    "patient readers": readers.run_patiently,
    "timers": timers.run,
    "offers": routing.run,
    "jobs": jobs.run,
}


def keep(name: str, loop: Loop, stop: threading.Event) -> None:
    """Run a loop until `stop`; one that fails (the database went away) is begun again after a growing pause."""
    pause = SHORTEST_PAUSE
    while not stop.is_set():
        try:
            loop(stop)
            pause = SHORTEST_PAUSE
        except Exception:
            log.exception("loop failed, will begin again", loop=name, pause=pause)
            stop.wait(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            connections.close_all()
