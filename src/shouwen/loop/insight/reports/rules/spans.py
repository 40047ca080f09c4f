"""The day, week or month of a report, and what it is compared with. Pure; all in the company's time zone."""

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal
from zoneinfo import ZoneInfo

import msgspec

from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.insight.reports.errors import NotBegun

Kind = Literal["daily", "weekly", "monthly"]
FIRST, LAST = dt.date(2000, 1, 1), dt.date(2200, 1, 1)  # beyond, arithmetic with zones overflows
YEAR_OF_WEEKS: Final = dt.timedelta(weeks=52)
TREND: Final = {"daily": dt.timedelta(days=13), "weekly": dt.timedelta(days=21), "monthly": dt.timedelta(0)}


def kind_of(name: str) -> Kind:
    """The kind that a row names."""
    kind: Kind = msgspec.convert(name, Kind)
    return kind


@dataclass(frozen=True, slots=True)
class Span:
    """A report's period beside the one before (环比) and the one a year earlier (同比), and the days drawn."""

    kind: Kind
    first: dt.date
    last: dt.date
    present: Period
    before: Period
    year: Period
    trend: Period
    running: bool


def span(kind: Kind, on: dt.date, zone: ZoneInfo, now: dt.datetime) -> Span:
    """The period that a day lies in.

    One that still runs ends now and is compared with as much of the other two: a morning with a morning. Days and weeks
    are held against the same weekday 52 weeks earlier, months against the same month of last year.
    """
    if not FIRST <= on <= LAST:
        raise NotBegun(start=on.isoformat())
    first, after = _bounds(kind, on)
    start = _midnight(first, zone)
    if start >= now:
        raise NotBegun(start=first.isoformat())
    end = min(_midnight(after, zone), now)
    running = end < _midnight(after, zone)
    before_first, _ = _bounds(kind, first - dt.timedelta(days=1))
    year_first = _bounds(kind, first.replace(year=first.year - 1))[0] if kind == "monthly" else first - YEAR_OF_WEEKS
    return Span(
        kind,
        first,
        after - dt.timedelta(days=1),
        Period(start, end),
        _other(kind, before_first, zone, end - start if running else None),
        _other(kind, year_first, zone, end - start if running else None),
        Period(_midnight(first - TREND[kind], zone), end),
        running,
    )


def latest(kind: Kind, now: dt.datetime, zone: ZoneInfo) -> dt.date:
    """A day of the last period that is over."""
    return _bounds(kind, now.astimezone(zone).date())[0] - dt.timedelta(days=1)


def _bounds(kind: Kind, on: dt.date) -> tuple[dt.date, dt.date]:
    """The first day, and the day after the last."""
    if kind == "daily":
        return on, on + dt.timedelta(days=1)
    if kind == "weekly":
        monday = on - dt.timedelta(days=on.weekday())
        return monday, monday + dt.timedelta(days=7)
    first = on.replace(day=1)
    return first, (first + dt.timedelta(days=32)).replace(day=1)


def _other(kind: Kind, first: dt.date, zone: ZoneInfo, length: dt.timedelta | None) -> Period:
    start, end = _midnight(first, zone), _midnight(_bounds(kind, first)[1], zone)
    return Period(start, end if length is None else min(end, start + length))


def _midnight(day: dt.date, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(dt.UTC)
