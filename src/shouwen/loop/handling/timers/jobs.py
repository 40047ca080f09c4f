"""The worker's loop over due timers."""

import datetime as dt
import threading
import time
from collections.abc import Callable

from shouwen.ground.base import clock
from shouwen.loop.handling.timers import queries
from shouwen.loop.handling.timers.actions import fire_due

BATCH = 500
LONGEST, SHORTEST = 1.0, 0.05  # seconds to sleep: another process may set a nearer timer; a locked one waits a little
REBASE = 5.0
REBASE_SHARE = 20


class Alarm:
    """Fires what is due and remembers how far it came.

    Looks begin at the last moment fired. A timer may lie before that: one set when it was already due, or handed back
    by a worker that died. So now and then a look begins at the beginning, every five seconds at most, and so seldom
    that it takes a twentieth of the time at most.
    """

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._since: dt.datetime | None = None
        self._rebase_at = -REBASE

    def ring(self) -> int:
        """Fire one batch; how many timers that were."""
        begun = self._ticks()
        rebase = begun >= self._rebase_at
        fired = fire_due(clock.now(), BATCH, since=None if rebase else self._since)
        if rebase:
            ended = self._ticks()
            self._rebase_at = ended + max(REBASE, (ended - begun) * REBASE_SHARE)
        if fired.last is not None:
            self._since = fired.last
        return fired.count

    def pause(self) -> float:
        """Seconds until it is worth ringing again."""
        due = queries.next_due(self._since)
        left = LONGEST if due is None else (due - clock.now()).total_seconds()
        return min(max(left, SHORTEST), LONGEST)


def run(stop: threading.Event) -> None:
    """Fire due timers until `stop`."""
    alarm = Alarm()
    while not stop.is_set():
        if alarm.ring() < BATCH:
            stop.wait(alarm.pause())


def settle() -> int:
    """Fire all that is due now, for tests; how many timers that were."""
    total = 0
    while count := fire_due(clock.now()).count:
        total += count
    return total
