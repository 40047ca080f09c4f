"""Public holidays and make-up working days 调休 of mainland China, with an administrator's table on top.

`chinesecalendar` carries the State Council's yearly notices and refuses years it does not know, where others guess.
For those years only the days that the law itself fixes are off until the administrator enters the notice.
"""

import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from chinese_calendar import constants

from shouwen.ground.base.worktime.calendar import Calendar, working

OFF: frozenset[dt.date] = frozenset(constants.holidays)
MADE_UP: frozenset[dt.date] = frozenset(constants.workdays)
FIRST_YEAR, LAST_YEAR = min(OFF).year, max(OFF).year
FIXED = ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3))
YEARS_AHEAD = 20


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One row of the administrator's table: a day off, or a day worked with the hours of weekday `like`."""

    day: dt.date
    works: bool
    like: int | None = None


def knows(year: int) -> bool:
    """Whether the official notice of that year is built in."""
    return FIRST_YEAR <= year <= LAST_YEAR


@functools.cache
def official() -> tuple[frozenset[dt.date], frozenset[dt.date]]:
    """All known days off and make-up working days."""
    later = range(LAST_YEAR + 1, LAST_YEAR + 1 + YEARS_AHEAD)
    fixed = {dt.date(year, month, day) for year in later for month, day in FIXED}
    return OFF | fixed, MADE_UP


def china(
    week: Mapping[int, Sequence[tuple[str, str]]],
    table: Iterable[SpecialDay] = (),
    timezone: str = "Asia/Shanghai",
) -> Calendar:
    """Working hours with China's holidays; a row of `table` wins over the notice."""
    return special(timezone, week, table, *official())


def special(
    timezone: str,
    week: Mapping[int, Sequence[tuple[str, str]]],
    table: Iterable[SpecialDay],
    holidays: Iterable[dt.date] = (),
    made_up: Iterable[dt.date] = (),
) -> Calendar:
    """Working hours with days off and make-up days; a row of `table` wins over the others.

    A make-up day that names no weekday, as those of the notice, takes the hours of the first weekday that has any.
    """
    usual = next((day for day in range(7) if week.get(day)), 0)
    off, works = set(holidays), dict.fromkeys(made_up, usual)
    for row in table:
        off.discard(row.day)
        works.pop(row.day, None)
        if row.works:
            works[row.day] = usual if row.like is None else row.like
        else:
            off.add(row.day)
    return working(timezone, week, off, works)
