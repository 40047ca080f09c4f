"""The worker's loop over all readers: woken by NOTIFY, soon again while facts wait above the horizon, or after 5 s."""

import logging
import threading
import time
from collections import Counter
from contextlib import closing

from django.db import connections
from psycopg import Notify

from shouwen.ground.base.events import queries, wakeups
from shouwen.ground.base.events.readers import BUSY, READERS, Reader, Turn, advance

log = logging.getLogger(__name__)
ALWAYS = 5.0  # a wake-up can be lost in a crash
SOON, LATER = 0.05, 0.25  # while facts wait above the horizon
PATIENCE = 5  # how often a busy database is asked again before a fact is blamed
SLICE = 0.5  # how soon a sleeping loop hears that it shall stop


def run(stop: threading.Event) -> None:
    """Run all registered readers until `stop`; raises when the database stays away."""
    with closing(Ear()) as ear:
        failed: Counter[str] = Counter()
        watch = Watch()
        pause = SOON
        while not stop.is_set():
            turn = Turn()
            for reader in list(READERS.values()):
                turn |= _patiently(reader, failed)
            watch.seen(turn.held)
            if turn.moved:
                pause = SOON
            elif turn.held or failed.total():
                ear.wait(pause, stop)
                pause = min(pause * 2, LATER)
            else:
                ear.wait(ALWAYS, stop)
                pause = SOON


def _patiently(reader: Reader, failed: "Counter[str]") -> Turn:
    try:
        turn = advance(reader, raising=BUSY if failed[reader.name] < PATIENCE else ())
    except BUSY as error:
        failed[reader.name] += 1
        if failed[reader.name] > PATIENCE:
            raise
        log.warning("reader %s could not go on and tries again: %s", reader.name, error)
        connections.close_all()
        return Turn()
    del failed[reader.name]
    return turn


class Ear:
    """A connection that listens for wake-ups, and on other channels if named."""

    def __init__(self, *channels: str) -> None:
        self.own = wakeups.connect()
        for channel in (wakeups.CHANNEL, *channels):
            self.own.execute(f"LISTEN {channel}")

    def wait(self, seconds: float, stop: threading.Event) -> list[Notify]:
        """Sleep until something is said, until `stop`, or for so long; what was said."""
        until = time.monotonic() + seconds
        heard: list[Notify] = []
        while not heard and not stop.is_set() and (left := until - time.monotonic()) > 0:
            heard = list(self.own.notifies(timeout=min(left, SLICE), stop_after=1))
        return heard

    def close(self) -> None:
        """Listen no more."""
        self.own.close()


class Watch:
    """Raises an alarm, once per case, when one slow transaction holds all readers back."""

    def __init__(self, slow: float = queries.SLOW) -> None:
        self.slow = slow
        self.since: float | None = None

    def seen(self, held: bool) -> None:
        """Facts wait above the horizon, or not."""
        if not held:
            self.since = None
        elif self.since is None:
            self.since = time.monotonic()
        elif time.monotonic() - self.since > self.slow:
            self.since = float("inf")
            for writer in queries.slow_writers(self.slow):
                log.error("a transaction holds all readers of the log back: %s", writer)
