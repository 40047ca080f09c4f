"""A worker process: the log's readers, the timers and the jobs, each in a loop of its own."""

import signal
import threading

import click
from django.conf import settings

from shouwen.wiring.garbage import spare
from shouwen.wiring.loops import LOOPS, keep
from shouwen.wiring.settings import with_option

# The loops ask the same few things all day; planning them over the log's partitions each time costs more than asking.
PLAN_ONCE = ("plan_cache_mode", "force_generic_plan")


@click.command()
def worker() -> None:
    """Run all loops until told to stop; the present page of work is finished first."""
    with_option(settings.DATABASES["default"], *PLAN_ONCE)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    threads = [threading.Thread(target=keep, args=(name, loop, stop), name=name) for name, loop in LOOPS.items()]
    spare()
    for thread in threads:
        thread.start()
    stop.wait()
    for thread in threads:
        thread.join()
