"""When a resource is free, and which of several takes an appointment. Pure; times are whole minutes since 1970 (UTC).

docs/algorithms/appointments.md tells the rules; a minute-by-minute reference in the tests tells the same slowly.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Span = tuple[int, int]  # from, until; what ends at a minute does not touch what begins there
Offset = Callable[[int], int]  # minutes by which the wall clock is ahead of UTC at a minute


class Shape(NamedTuple):
    """How long an appointment takes, what it keeps free before and after (the way there and back), and the grid."""

    minutes: int
    before: int
    after: int
    step: int

    def held(self, start: int) -> Span:
        """What an appointment that begins at `start` takes of its resource."""
        return start - self.before, start + self.minutes + self.after


@dataclass(frozen=True, slots=True)
class Candidate:
    """A resource that is free: who was there before comes first, then the least booked one."""

    resource: int
    load: int
    rank: int = 1  # 0: the same as before


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same minutes as sorted spans that neither touch nor overlap; empty ones are gone."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def clipped(spans: Iterable[Span], window: Span) -> list[Span]:
    """What of the spans lies within the window."""
    cut = ((max(start, window[0]), min(end, window[1])) for start, end in spans)
    return [span for span in cut if span[0] < span[1]]


def worked(usual: Sequence[Span], shifts: Sequence[Span], weeks: Iterable[Span]) -> list[Span]:
    """A person's hours: in a week for which any shift is planned only the shifts, else the usual hours."""
    found: list[Span] = []
    for week in weeks:
        planned = clipped(shifts, week)
        found += planned or clipped(usual, week)
    return merged(found)


def bounds(now: int, asked: Span, *, lead: int, horizon: int) -> Span:
    """What of the time asked for may be booked: not before the lead is over, not beyond the horizon."""
    return max(asked[0], now + lead), min(asked[1], now + horizon)


def free(shape: Shape, hours: Iterable[Span], busy: Iterable[Span], window: Span, offset: Offset) -> list[int]:
    """The starts in the window, on the grid of the wall clock, at which an appointment fits.

    It lies within the hours; it and its way there and back touch nothing busy.
    """
    taken = merged(busy)
    opens, closes = [span[0] for span in taken], [span[1] for span in taken]
    found: list[int] = []
    for begins, ends in merged(hours):
        first = max(begins, window[0])
        ahead = offset(begins)
        last = min(ends - shape.minutes, window[1] - 1)
        for start in range(first + -(first + ahead) % shape.step, last + 1, shape.step):
            a, b = shape.held(start)
            if bisect_left(opens, b) == bisect_right(closes, a):  # nothing begins before b and ends after a
                found.append(start)
    return found


def fair(candidates: Iterable[Candidate]) -> list[int]:
    """The order in which free resources are asked."""
    return [each.resource for each in sorted(candidates, key=lambda each: (each.rank, each.load, each.resource))]
