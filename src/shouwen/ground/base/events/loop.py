"""The worker's loops over the readers: woken by NOTIFY, soon again while facts wait above the horizon, or after 5 s.

Patient readers have a loop of their own, at the machine's lowest priority: what they do may come a moment later, and
while much comes at once, two seconds later, so that nobody's answer waits for it.
"""

import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing

from django.db import connections
from psycopg import Notify

from shouwen.ground.base.events import queries, wakeups
from shouwen.ground.base.events.looking import Look
from shouwen.ground.base.events.readers import BUSY, READERS, Reader, Turn, advance, look, together

log = logging.getLogger(__name__)
ALWAYS = 5.0  # a wake-up can be lost in a crash
SOON, LATER = 0.05, 0.25  # while facts wait above the horizon
PATIENCE = 5  # how often a busy database is asked again before a fact is blamed
SLICE = 0.5  # how soon a sleeping loop hears that it shall stop
PACE = 0.05  # from look to look: a fact that comes alone is seen at once, and many together cost less each
CALM, CALMEST = 0.1, 2.0  # of patient readers: while little comes, and while much does
MUCH = 300  # facts a second
LAST = 19  # the priority of whoever lets all others go first


def run(stop: threading.Event) -> None:
    """Run the readers that others wait for until `stop`; raises when the database stays away."""
    _run(stop, patient=False)


def run_patiently(stop: threading.Event) -> None:
    """Run the patient readers until `stop`, after everybody else."""
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LAST)
    _run(stop, patient=True)


def _run(stop: threading.Event, *, patient: bool) -> None:
    with closing(Ear()) as ear:
        failed: Counter[str] = Counter()
        watch, pace = Watch(), Pace(CALM, CALMEST) if patient else Pace(PACE, PACE)
        pause = SOON
        turn = Turn()
        while not stop.is_set():
            if patient or not turn.more:
                stop.wait(pace.rest())
            pace.looks()
            turn = _round([reader for reader in READERS.values() if reader.patient == patient], failed)
            pace.saw(turn)
            watch.seen(turn.held)
            if turn.more or (turn.moved and turn.held):
                pause = SOON
            elif turn.taken and not turn.moved:
                stop.wait(SOON)  # and not look at every word what another worker has in its hands
            elif turn.held or failed.total():
                ear.wait(pause, stop)
                pause = min(pause * 2, LATER)
            else:
                ear.wait(ALWAYS, stop)
                pause = SOON


def _round(readers: Sequence[Reader], failed: "Counter[str]") -> Turn:
    """One look for all; what is little is handled in one transaction, unless somebody has failed or fails."""
    try:
        seen = look(readers)
        if not failed.total() and (turn := together(readers, seen)) is not None:
            return turn
    except BUSY as error:
        _busy("the log", failed, error)
        return Turn()
    del failed["the log"]
    turn = Turn(held=seen.held)
    for reader in readers:
        turn |= _patiently(reader, seen, failed)
    return turn


def _patiently(reader: Reader, seen: Look, failed: "Counter[str]") -> Turn:
    try:
        turn = advance(reader, seen, raising=BUSY if failed[reader.name] < PATIENCE else ())
    except BUSY as error:
        _busy(reader.name, failed, error)
        return Turn()
    del failed[reader.name]
    return turn


def _busy(who: str, failed: "Counter[str]", error: Exception) -> None:
    failed[who] += 1
    if failed[who] > PATIENCE:
        raise error
    log.warning("reader %s could not go on and tries again: %s", who, error)
    connections.close_all()


class Pace:
    """How soon a loop looks again: the more comes in, the later, within bounds."""

    def __init__(self, least: float, most: float) -> None:
        self.least, self.most = least, most
        self.pause = least
        self.looked = 0.0
        self.handled = 0
        self.more = False

    def rest(self) -> float:
        """Seconds until it may look; little while a backlog is worked off."""
        pause = self.least if self.more else self.pause
        return max(0.0, self.looked + pause - time.monotonic())

    def looks(self) -> None:
        """It looks now."""
        self.looked = time.monotonic()

    def saw(self, turn: Turn) -> None:
        """What came of it."""
        self.handled, self.more = self.handled + turn.handled, turn.more
        if not turn.more:
            much = self.handled > MUCH * self.pause
            self.pause = min(self.pause * 2, self.most) if much else self.least
            self.handled = 0


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
