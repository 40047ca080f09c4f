"""Clocks with a ledger of pauses.

The ledger outlives a change of target or calendar: count again from the start with the new ones and the same pauses.
"""

import datetime as dt
from collections.abc import Iterable

from shouwen.ground.base.worktime.calendar import Calendar
from shouwen.ground.base.worktime.count import add_micros, micros_between, open_spans, to_micros
from shouwen.ground.base.worktime.spans import micros, moment_of

Pause = tuple[dt.datetime, dt.datetime | None]  # from and until; None while it lasts
OPEN_END = 1 << 62


def due(calendar: Calendar, start: dt.datetime, seconds: float, pauses: Iterable[Pause] = ()) -> dt.datetime | None:
    """When `seconds` of working time outside the pauses have passed; None while a pause that lasts holds it back."""
    at, left = micros(start), to_micros(seconds)
    for begin, end in _merged(pauses, at, OPEN_END):
        worked = micros_between(calendar, at, begin)
        if left <= worked:
            break
        if end == OPEN_END:
            return None
        at, left = end, left - worked
    return moment_of(add_micros(calendar, at, left))


def spent(calendar: Calendar, start: dt.datetime, pauses: Iterable[Pause], until: dt.datetime) -> float:
    """Working seconds from `start` to `until` outside the pauses; 0 when `until` lies before."""
    a, b = micros(start), micros(until)
    if b <= a:
        return 0.0
    paused = sum(micros_between(calendar, begin, end) for begin, end in _merged(pauses, a, b))
    return (micros_between(calendar, a, b) - paused) / 1_000_000


def counted(
    calendar: Calendar, start: dt.datetime, until: dt.datetime, pauses: Iterable[Pause] = ()
) -> list[tuple[dt.datetime, dt.datetime]]:
    """The stretches that count, in order: what a page shows to say why something is due when it is."""
    at, end = micros(start), micros(until)
    found: list[tuple[dt.datetime, dt.datetime]] = []
    for begin, resumed in [*_merged(pauses, at, end), (end, end)]:
        found += [(moment_of(a), moment_of(b)) for a, b in open_spans(calendar, at, begin)]
        at = resumed
    return found


def _merged(pauses: Iterable[Pause], start: int, until: int) -> list[tuple[int, int]]:
    """Pauses cut to [start, until], in order, without overlap."""
    merged: list[tuple[int, int]] = []
    cut = [(max(micros(begin), start), min(OPEN_END if end is None else micros(end), until)) for begin, end in pauses]
    for begin, end in sorted(pair for pair in cut if pair[0] < pair[1]):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((begin, end))
    return merged
