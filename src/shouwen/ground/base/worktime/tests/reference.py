"""Working time counted minute by minute, as one would by hand: slow, plain, and written without the code under test."""

import bisect
import datetime as dt
import functools
import itertools
import zoneinfo
from collections.abc import Mapping

MINUTE = dt.timedelta(minutes=1)
Week = Mapping[int, tuple[tuple[str, str], ...]]


def _clock(day: dt.date, text: str) -> dt.datetime:
    hours, minutes = text.split(":")
    return dt.datetime.combine(day, dt.time()) + dt.timedelta(hours=int(hours), minutes=int(minutes))


class Reference:
    """Open minutes of a stretch of days, found by walking the wall clock."""

    def __init__(
        self, zone: str, week: Week, holidays: frozenset[dt.date], workdays: Mapping[dt.date, int], around: dt.date
    ) -> None:
        self._week, self._holidays, self._workdays = week, holidays, workdays
        self.first = dt.datetime.combine(around - dt.timedelta(days=4), dt.time(), dt.UTC)
        self._latest = _latest(zone, self.first)
        self.open = self._open()

    def _open(self) -> list[bool]:
        marks = [False] * len(self._latest)
        start = self.first.date() - dt.timedelta(days=2)
        for day in (start + dt.timedelta(days=i) for i in range(24)):
            for opens, closes in self._hours(day):
                a, b = _clock(day, opens), _clock(day, closes)
                b += dt.timedelta(days=1) if b <= a else dt.timedelta()
                for i in range(self._reach(a), self._reach(b)):
                    marks[i] = True
        return marks

    def _hours(self, day: dt.date) -> tuple[tuple[str, str], ...]:
        if day in self._workdays:
            return self._week.get(self._workdays[day], ())
        return () if day in self._holidays else self._week.get(day.weekday(), ())

    def _reach(self, wall: dt.datetime) -> int:
        return bisect.bisect_left(self._latest, wall)

    def index(self, at: dt.datetime) -> int:
        return int((at - self.first) / MINUTE)

    def between(self, a: dt.datetime, b: dt.datetime) -> int:
        return 60 * sum(self.open[self.index(a) : self.index(b)])

    def add(self, start: dt.datetime, minutes: int) -> dt.datetime | None:
        at = self.index(start)
        while minutes and at < len(self.open):
            minutes -= self.open[at]
            at += 1
        return None if minutes else self.first + at * MINUTE


@functools.lru_cache(maxsize=64)
def _latest(zone: str, first: dt.datetime) -> list[dt.datetime]:
    """For each minute the latest time that the wall clock has shown until then."""
    info = zoneinfo.ZoneInfo(zone)
    walls = ((first + i * MINUTE).astimezone(info).replace(tzinfo=None) for i in range(18 * 1440))
    return list(itertools.accumulate(walls, max))
