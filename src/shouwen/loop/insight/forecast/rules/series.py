"""A series of counts: days of equal intervals, with what was wrong in the data that it was read from. Pure."""

import datetime as dt
import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

DAY: Final = 86_400
INTERVALS: Final = (300, 600, 900, 1200, 1800, 3600, 7200, 14_400, 21_600, 43_200, DAY)
OPEN_SHARE: Final = 0.5  # a weekday, or an interval of it, is open if it was in so many of its weeks
WEEKS_LOOKED: Final = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in the data and what was done about it: code, how often, the first places."""

    code: str
    count: int
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Counts by day: `days[d][slot]`, None where nothing was noted; a day that is missing was closed or not noted."""

    interval: int
    days: dict[dt.date, list[float | None]]
    faults: tuple[Fault, ...] = ()
    zone: str = ""

    @property
    def slots(self) -> int:
        """Intervals a day."""
        return DAY // self.interval

    def until(self, day: dt.date) -> "Series":
        """What was known on the morning of `day`."""
        return Series(self.interval, {each: row for each, row in self.days.items() if each < day}, zone=self.zone)


@dataclass(slots=True)
class Faults:
    """Collects what is wrong, the first places of each."""

    counts: Counter[str] = field(default_factory=Counter)
    places: dict[str, list[str]] = field(default_factory=dict)

    def note(self, code: str, where: object, times: int = 1) -> None:
        """One more of these."""
        self.counts[code] += times
        places = self.places.setdefault(code, [])
        if len(places) < 5:
            places.append(str(where)[:60])

    def all(self) -> tuple[Fault, ...]:
        """All of them, the most frequent first."""
        return tuple([Fault(code, count, tuple(self.places[code])) for code, count in self.counts.most_common()])


def of_counts(rows: Iterable[tuple[dt.datetime, float | None]], faults: Faults, zone: str = "") -> Series:
    """A series of (beginning of an interval, count); of a moment that comes twice the last count is taken."""
    found: dict[dt.datetime, float | None] = {}
    before: dt.datetime | None = None
    for at, count in rows:
        if at in found:
            faults.note("duplicate", at)
        elif before is not None and at < before:
            faults.note("out_of_order", at)
        before = at
        negative = count is not None and count < 0
        if negative:
            faults.note("negative", at)
        found[at] = None if negative else count
    interval = guessed(sorted(found))
    days: dict[dt.date, list[float | None]] = {}
    for at, count in sorted(found.items()):
        seconds = at.hour * 3600 + at.minute * 60 + at.second
        if seconds % interval:
            faults.note("off_grid", at)
        row = days.setdefault(at.date(), [None] * (DAY // interval))
        slot = seconds // interval
        row[slot] = (row[slot] or 0) + count if count is not None else row[slot]
    _note_gaps(days, interval, faults)
    return Series(interval, days, faults.all(), zone)


def of_events(moments: Iterable[dt.datetime], interval: int, faults: Faults, zone: str = "") -> Series:
    """A series of moments at which something came; on days with any, an interval without is a zero."""
    days: dict[dt.date, list[float | None]] = {}
    for at in moments:
        row = days.setdefault(at.date(), [0.0] * (DAY // interval))
        slot = (at.hour * 3600 + at.minute * 60 + at.second) // interval
        row[slot] = (row[slot] or 0.0) + 1
    return Series(interval, dict(sorted(days.items())), faults.all(), zone)


def guessed(moments: Sequence[dt.datetime]) -> int:
    """The interval: the most frequent distance of neighbours, as the nearest that a day can be cut into."""
    gaps = Counter([(b - a).total_seconds() for a, b in itertools.pairwise(moments) if b - a <= dt.timedelta(days=1)])
    usual = gaps.most_common(1)[0][0] if gaps else float(DAY)
    return min(INTERVALS, key=lambda each: abs(each - usual))


def _note_gaps(days: dict[dt.date, list[float | None]], interval: int, faults: Faults) -> None:
    """Intervals without a row between a day's first and last; they are unknown, never zero."""
    for day, row in days.items():
        known = [slot for slot, count in enumerate(row) if count is not None]
        if not known:
            continue
        for slot in range(known[0], known[-1]):
            if row[slot] is None:
                at = dt.datetime.combine(day, dt.time()) + dt.timedelta(seconds=slot * interval)
                faults.note("gap", f"{at:%Y-%m-%d %H:%M}")


def whole_days(series: Series) -> list[dt.date]:
    """The days that were open and are known whole enough to learn from: at least half of the usual intervals."""
    sizes = {day: sum(count is not None for count in row) for day, row in series.days.items()}
    usual = sorted(sizes.values())[len(sizes) // 2] if sizes else 0
    return [day for day, size in sorted(sizes.items()) if size and size * 2 >= usual]


def total(series: Series, day: dt.date) -> float:
    """What came that day, as far as it is known."""
    return sum([count for count in series.days[day] if count is not None])


def daily(series: Series) -> dict[dt.date, float]:
    """What came each day."""
    return {day: total(series, day) for day in whole_days(series)}


def open_weekdays(series: Series) -> frozenset[int]:
    """The weekdays of which in the last weeks most were open."""
    days = whole_days(series)
    if not days:
        return frozenset()
    first = max(days[0], days[-1] - dt.timedelta(weeks=WEEKS_LOOKED))
    present = set(days)
    found, there = Counter[int](), Counter[int]()
    for number in range((days[-1] - first).days + 1):
        day = first + dt.timedelta(days=number)
        found[day.weekday()] += 1
        there[day.weekday()] += day in present and total(series, day) > 0
    return frozenset([day for day in range(7) if there[day] and there[day] >= OPEN_SHARE * found[day]])
