"""What makes one day unlike another: weekday, part of the month, China's holidays and 调休, the day after a closure."""

import datetime as dt
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from shouwen.ground.base.worktime import china

WIDTH: Final = 17
Holidays = tuple[frozenset[dt.date], frozenset[dt.date]]
PARTS: Final[tuple[Callable[[int, int], bool], ...]] = (  # of a month: (day, days left) of it
    lambda day, _: day <= 2,
    lambda day, _: 3 <= day <= 5,
    lambda day, _: 6 <= day <= 8,
    lambda day, _: 14 <= day <= 15,
    lambda day, _: 16 <= day <= 18,
    lambda _, left: left <= 1,
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days off and days worked instead, and which weekdays are usually open."""

    off: frozenset[dt.date]
    made_up: frozenset[dt.date]
    open: frozenset[int]

    def like(self, day: dt.date) -> int:
        """The weekday whose course a day takes: a weekend worked instead is like an ordinary day of the week."""
        return 2 if day in self.made_up and day.weekday() >= 5 else day.weekday()

    def is_open(self, day: dt.date) -> bool:
        """Whether anything is expected: the weekday is open, or it is worked instead of one that is."""
        return self.like(day) in self.open


def calendar(open_weekdays: Collection[int], *, chinese: bool = True) -> Calendar:
    """China's notices, or no holidays at all."""
    off, made_up = china.official() if chinese else (frozenset(), frozenset())
    return Calendar(off, made_up, frozenset(open_weekdays))


def features(day: dt.date, known: Calendar, closed_before: bool) -> list[float]:
    """The day as numbers: the weekday it is like, then what adds to that."""
    left = ((day.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)).day - day.day
    yesterday, tomorrow = day - dt.timedelta(days=1), day + dt.timedelta(days=1)
    off = day in known.off and day.weekday() < 5
    return [
        *[float(known.like(day) == weekday) for weekday in range(7)],
        *[float(part(day.day, left)) for part in PARTS],
        float(off),
        float(day in known.made_up),
        float(closed_before or (yesterday in known.off and not off)),
        float(tomorrow in known.off and not off and day.weekday() < 4),
    ]
