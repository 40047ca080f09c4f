"""When a company works: weekly intervals in a time zone, days off, make-up days; or round the clock."""

import datetime as dt
import functools
import re
import zoneinfo
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.worktime.spans import Spans

Interval = tuple[int, int]  # minutes from the day's midnight; the end may lie beyond 1440, in the next day
DAY = 24 * 60
CLOCK = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")


class BadCalendar(Invalid):
    """This calendar cannot be used: {reason}."""

    zh = "该工作日历无法使用：{reason}。"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Frozen and hashable. Equal calendars made by `working` are the same object and share what was computed.

    `week` holds the intervals of Monday to Sunday and is None round the clock; `workdays` pairs a make-up day with
    the weekday whose intervals it takes.
    """

    timezone: str = "UTC"
    week: tuple[tuple[Interval, ...], ...] | None = None
    holidays: frozenset[dt.date] = frozenset()
    workdays: tuple[tuple[dt.date, int], ...] = ()
    spans: Spans = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        special: dict[dt.date, tuple[Interval, ...]] = dict.fromkeys(self.holidays, ())
        week = self.week or ()
        special.update({day: week[like] for day, like in self.workdays if week})
        object.__setattr__(self, "spans", Spans(zoneinfo.ZoneInfo(self.timezone), week, special))


NATURAL = Calendar()


def natural() -> Calendar:
    """Round the clock, every day."""
    return NATURAL


def working(
    timezone: str,
    week: Mapping[int, Sequence[tuple[str, str]]],
    holidays: Iterable[dt.date] = (),
    workdays: Mapping[dt.date, int] | None = None,
) -> Calendar:
    """A calendar of working hours: `week` is {0: (("09:00", "12:00"), ("13:30", "18:00")), ...}, Monday is 0.

    An interval that ends no later than it begins runs into the next day. A make-up day wins over a holiday.
    """
    try:
        zoneinfo.ZoneInfo(timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise BadCalendar(reason=f"unknown time zone {timezone}") from fault
    unknown = {*week, *(workdays or {}).values()} - set(range(7))
    if unknown:
        raise BadCalendar(reason=f"no such weekday {min(unknown)}")
    intervals = tuple(_merged(_interval(*pair) for pair in week.get(day, ())) for day in range(7))
    if not any(intervals):
        raise BadCalendar(reason="no opening hours at all")
    return _shared(timezone, intervals, frozenset(holidays), tuple(sorted((workdays or {}).items())))


@functools.lru_cache(maxsize=256)
def _shared(
    timezone: str,
    week: tuple[tuple[Interval, ...], ...],
    holidays: frozenset[dt.date],
    workdays: tuple[tuple[dt.date, int], ...],
) -> Calendar:
    return Calendar(timezone, week, holidays, workdays)


def _interval(opens: str, closes: str) -> Interval:
    start, end = _minutes(opens), _minutes(closes)
    if start == DAY:
        raise BadCalendar(reason="an interval cannot begin at 24:00")
    return start, end if end > start else end + DAY


def _minutes(text: str) -> int:
    read = CLOCK.fullmatch(text)
    minutes = int(read[1]) * 60 + int(read[2]) if read else DAY + 1
    if minutes > DAY:
        raise BadCalendar(reason=f"{text} is not a time of day")
    return minutes


def _merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return tuple(merged)
