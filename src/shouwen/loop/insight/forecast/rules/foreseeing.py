"""Methods held against each other on the series' own past, and the best one's answer with an interval. Pure."""

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shouwen.loop.insight.forecast.errors import TooLittleHistory
from shouwen.loop.insight.forecast.rules.days import Calendar, calendar
from shouwen.loop.insight.forecast.rules.model import METHODS, Course
from shouwen.loop.insight.forecast.rules.series import Series, open_weekdays, whole_days

LEAST_DAYS: Final = 14
WARM: Final = 28  # days of history before the first back-test
ORIGINS: Final = 12
LONGEST: Final = 60_000  # intervals
WIDE: Final = 1.645  # of a deviation to each side: nine of ten
USUAL: Final = "four_weeks"
HALF_HOUR: Final = 1800


@dataclass(frozen=True, slots=True)
class Score:
    """How far a method was from what came, as shares of it: at the series' interval, at half hours, by the day."""

    wape: float
    wape_30min: float | None
    wape_day: float


@dataclass(frozen=True, slots=True)
class Backtest:
    """Each method on the same past days, from several origins, told nothing of what came after; `inside` is the share
    of intervals that the chosen method's bounds held."""

    origins: int
    days: int
    scores: Mapping[str, Score]
    inside: float


@dataclass(frozen=True, slots=True)
class Point:
    """What is expected of an interval, and between which bounds nine of ten will lie."""

    at: dt.datetime
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The answer."""

    interval: int
    method: str
    points: tuple[Point, ...]
    backtest: Backtest | None


def forecast(series: Series, horizon: int, *, chinese: bool = True, start: dt.date | None = None) -> Forecast:
    """The next `horizon` open intervals after the history (from `start`, if given)."""
    past = whole_days(series)
    if len(past) < LEAST_DAYS:
        raise TooLittleHistory(days=len(past), needed=LEAST_DAYS)
    known = calendar(open_weekdays(series), chinese=chinese)
    first = start or past[-1] + dt.timedelta(days=1)
    slots = open_slots(series, past, known)
    days = _days_ahead(first, horizon, known, slots)
    tested, spread = backtest(series, past, known, len(days))
    method = USUAL if tested is None else min(tested.scores, key=lambda name: tested.scores[name].wape)
    courses = METHODS[method](series, days, known)
    points = [
        _point(day, slot, series.interval, courses[day][slot], spread.get(method, 0.2))
        for day in days
        for slot in sorted(slots[known.like(day)])
    ]
    return Forecast(series.interval, method, tuple(points[:horizon]), tested)


def open_slots(series: Series, past: Sequence[dt.date], known: Calendar) -> dict[int, frozenset[int]]:
    """The intervals of each weekday in which anything ever came lately; those between the first and the last count."""
    found: dict[int, frozenset[int]] = {}
    for like in known.open:
        recent = [series.days[day] for day in past if known.like(day) == like][-8:]
        noted = {slot for row in recent for slot, count in enumerate(row) if count is not None}
        any_ = {slot for row in recent for slot, count in enumerate(row) if count}
        zeros = noted if any(len([c for c in row if c is not None]) < series.slots for row in recent) else any_
        found[like] = frozenset(range(min(zeros), max(zeros) + 1)) & (noted or zeros) if zeros else frozenset()
    return found


def _days_ahead(first: dt.date, horizon: int, known: Calendar, slots: Mapping[int, frozenset[int]]) -> list[dt.date]:
    days, left, day = list[dt.date](), min(horizon, LONGEST), first
    while left > 0 and any(slots.values()):
        if known.is_open(day) and slots[known.like(day)]:
            days.append(day)
            left -= len(slots[known.like(day)])
        day += dt.timedelta(days=1)
    return days


def backtest(
    series: Series, past: Sequence[dt.date], known: Calendar, ahead: int
) -> tuple[Backtest | None, dict[str, float]]:
    """All methods from origins over the last part of the past; and how uneven each was beyond pure chance."""
    ahead = max(1, min(ahead, 40, (len(past) - WARM) // 2))
    latest = len(past) - ahead
    if latest < WARM:
        return None, {}
    step = max(1, (latest - WARM) // ORIGINS)
    origins = list(range(latest, max(WARM, latest - step * ORIGINS) - 1, -step))[:ORIGINS]
    found: dict[str, list[tuple[Course, list[float | None]]]] = {name: [] for name in METHODS}
    for origin in origins:
        days = list(past[origin : origin + ahead])
        before = series.until(days[0])
        for name, method in METHODS.items():
            courses = method(before, days, known)
            found[name] += [(courses[day], series.days[day]) for day in days]
    scores = {name: score(pairs, series.interval) for name, pairs in found.items()}
    spread = {name: unevenness(pairs) for name, pairs in found.items()}
    best = min(scores, key=lambda name: scores[name].wape)
    return Backtest(len(origins), ahead, scores, inside(found[best], spread[best])), spread


def score(pairs: Sequence[tuple[Course, Sequence[float | None]]], interval: int) -> Score:
    """The errors of foreseen days beside what came; intervals that are not known do not count."""
    half = HALF_HOUR // interval if interval <= HALF_HOUR and HALF_HOUR % interval == 0 else 0
    by_half = _wape(pairs, half) if half else None
    return Score(_wape(pairs, 1) or 0.0, by_half, _wape(pairs, 10**9) or 0.0)


def _wape(pairs: Sequence[tuple[Course, Sequence[float | None]]], size: int) -> float | None:
    wrong = came = 0.0
    for course, row in pairs:
        for start in range(0, len(row), min(size, len(row))):
            known = [at for at in range(start, min(len(row), start + size)) if row[at] is not None]
            truth = sum(row[at] or 0.0 for at in known)
            wrong += abs(sum(course[at] for at in known) - truth)
            came += truth
    return wrong / came if came else None


def unevenness(pairs: Sequence[tuple[Course, Sequence[float | None]]]) -> float:
    """The deviation beyond what chance alone makes (a count varies by its root), as a share of what is expected."""
    beyond = weight = 0.0
    for course, row in pairs:
        for expected, came in zip(course, row, strict=True):
            if came is not None and expected > 0:
                beyond += (came - expected) ** 2 - expected
                weight += expected**2
    return math.sqrt(max(0.0, beyond / weight)) if weight else 0.0


def bounds(expected: float, spread: float) -> tuple[float, float]:
    """Between which nine of ten will lie."""
    wide = WIDE * math.sqrt(expected + (spread * expected) ** 2)
    return max(0.0, expected - wide), expected + wide


def inside(pairs: Sequence[tuple[Course, Sequence[float | None]]], spread: float) -> float:
    """The share of what came that the bounds held."""
    held = all_ = 0
    for course, row in pairs:
        for expected, came in zip(course, row, strict=True):
            if came is not None and (expected > 0 or came > 0):
                low, high = bounds(expected, spread)
                held += math.floor(low) <= came <= math.ceil(high)
                all_ += 1
    return held / all_ if all_ else 0.0


def _point(day: dt.date, slot: int, interval: int, value: float, spread: float) -> Point:
    at = dt.datetime.combine(day, dt.time()) + dt.timedelta(seconds=slot * interval)
    low, high = bounds(value, spread)
    return Point(at, round(value, 3), round(low, 3), round(high, 3))
