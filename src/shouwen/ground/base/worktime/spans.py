"""Opening hours laid out on the line of real time, in pages made when first asked for.

A page covers 2**45 microseconds (about 407 days) and holds its open spans with the working time before each, so one
bisect finds a place in it. Two threads may make the same page at once; both make the same one.
"""

import datetime as dt
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass

PAGE_BITS = 45
MINUTE = 60_000_000
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
DAY_US = 24 * 60 * MINUTE


def micros(moment: dt.datetime) -> int:
    """Microseconds since 1970; whole numbers, so nothing is lost in sums."""
    delta = moment - EPOCH
    return delta.days * DAY_US + delta.seconds * 1_000_000 + delta.microseconds


def moment_of(us: int) -> dt.datetime:
    """The UTC moment of so many microseconds since 1970."""
    return EPOCH + dt.timedelta(microseconds=us)


@dataclass(frozen=True, slots=True)
class Page:
    """Open spans in order: they begin at `opens`, end at `closes`; `before` is the page's working time until then."""

    opens: list[int]
    closes: list[int]
    before: list[int]
    total: int


class Spans:
    """The pages of one calendar."""

    __slots__ = ("_pages", "_special", "_week", "_zone")

    def __init__(
        self,
        zone: zoneinfo.ZoneInfo,
        week: tuple[tuple[tuple[int, int], ...], ...],
        special: Mapping[dt.date, tuple[tuple[int, int], ...]],
    ) -> None:
        self._zone, self._week, self._special = zone, week, special
        self._pages: dict[int, Page] = {}

    def page(self, number: int) -> Page:
        """The page that begins at `number << PAGE_BITS`."""
        found = self._pages.get(number)
        if found is None:
            found = self._pages[number] = self._make(number << PAGE_BITS, (number + 1) << PAGE_BITS)
        return found

    def _make(self, start: int, end: int) -> Page:
        opens: list[int] = []
        closes: list[int] = []
        day = (moment_of(start) - dt.timedelta(days=3)).date()
        last = (moment_of(end) + dt.timedelta(days=1)).date()
        while day <= last:
            for first, final in self._special.get(day, self._week[day.weekday()]):
                a, b = max(self._reached(day, first), start), min(self._reached(day, final), end)
                if a >= b:
                    continue
                if closes and a <= closes[-1]:
                    closes[-1] = max(closes[-1], b)
                else:
                    opens.append(a)
                    closes.append(b)
            day += dt.timedelta(days=1)
        return _summed(opens, closes)

    def _reached(self, day: dt.date, minutes: int) -> int:
        """The first moment at which the wall clock shows so many minutes of `day` or later."""
        wall = dt.datetime.combine(day, dt.time(), self._zone) + dt.timedelta(minutes=minutes)
        first, second = micros(wall), micros(wall.replace(fold=1))
        # Where the wall clock leaps over this time, the second reading lies before the first, the leap between them.
        return self._leap(second, first) if second < first else first

    def _leap(self, low: int, high: int) -> int:
        """The moment in (low, high] at which the zone's offset changes; leaps fall on whole seconds."""
        before = moment_of(low).astimezone(self._zone).utcoffset()
        while high - low > 1_000_000:
            middle = (low + high) // 2_000_000 * 1_000_000
            if moment_of(middle).astimezone(self._zone).utcoffset() == before:
                low = middle
            else:
                high = middle
        return high


def _summed(opens: list[int], closes: list[int]) -> Page:
    before: list[int] = []
    total = 0
    for a, b in zip(opens, closes, strict=True):
        before.append(total)
        total += b - a
    return Page(opens, closes, before, total)
