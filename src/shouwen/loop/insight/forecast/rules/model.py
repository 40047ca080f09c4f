"""Two ways to foresee a series: the mean of the same weekday's last four weeks, and a regression on day totals. Pure.

The regression: logarithms of day totals on what makes days unlike (rules/days.py), ridge, later days count more; what
is left is a slow level and a part that fades from day to day. A day's total is spread over its intervals as its weekday
was lately, smoothed. Each method is given only what was known on the morning of the first day foreseen.
"""

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from shouwen.loop.insight.forecast.rules.days import WIDTH, Calendar, features
from shouwen.loop.insight.forecast.rules.series import Series, total, whole_days

HALF_DAYS, HALF_PROFILE, LOOKED_PROFILE = 120.0, 25.0, 60
FADES, LEARNS, SLOW = 0.7, 0.35, 0.03
SAME: Final = 0.9
FOUR: Final = 4
KERNEL: Final = (1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9)
SMOOTHED: Final = 3600  # intervals longer than this are not smoothed over
Course = list[float]
Method = Callable[[Series, Sequence[dt.date], Calendar], dict[dt.date, Course]]


def four_weeks(series: Series, days: Sequence[dt.date], known: Calendar) -> dict[dt.date, Course]:
    """The mean of the last four days that were like this one."""
    past = whole_days(series)
    found: dict[int, Course] = {}
    for like in {known.like(day) for day in days}:
        same = [day for day in past if known.like(day) == like][-FOUR:]
        rows = [series.days[day] for day in same or past[-FOUR:]]
        found[like] = [_mean([row[slot] for row in rows]) for slot in range(series.slots)]
    return {day: found[known.like(day)] for day in days}


def regression(series: Series, days: Sequence[dt.date], known: Calendar) -> dict[dt.date, Course]:
    """Day totals by regression, spread over the day by the profile of its weekday."""
    past = whole_days(series)
    profiles = {like: profile(series, past, like, known) for like in {known.like(day) for day in days}}
    totals = day_totals(series, past, days, known)
    return {day: [totals[day] * share for share in profiles[known.like(day)]] for day in days}


def both(series: Series, days: Sequence[dt.date], known: Calendar) -> dict[dt.date, Course]:
    """The mean of the two."""
    one, other = four_weeks(series, days, known), regression(series, days, known)
    return {day: [(a + b) / 2 for a, b in zip(one[day], other[day], strict=True)] for day in days}


METHODS: Final[Mapping[str, Method]] = {"four_weeks": four_weeks, "regression": regression, "both": both}


def day_totals(
    series: Series, past: Sequence[dt.date], days: Sequence[dt.date], known: Calendar
) -> dict[dt.date, float]:
    """What each of these days will amount to."""
    totals = [total(series, day) for day in past]
    logs = [math.log(each + 1) for each in totals]
    weights = [0.5 ** ((len(past) - 1 - at) / HALF_DAYS) for at in range(len(past))]
    mean = sum(w * z for w, z in zip(weights, logs, strict=True)) / sum(weights)
    rows = [features(day, known, _closed_before(past, at, known)) for at, day in enumerate(past)]
    effects = _ridge(rows, [z - mean for z in logs], weights)
    fitted = [mean + _dot(row, effects) for row in rows]
    level, fading = _remainder([z - fit for z, fit in zip(logs, fitted, strict=True)])
    recent = range(max(0, len(past) - 28), len(past))
    seen, said = sum(totals[at] for at in recent), sum(math.expm1(fitted[at]) for at in recent)
    lift = math.log(max(0.5, min(2.0, seen / said))) if said > 0 and seen > 0 else 0.0  # the mean, not the median
    lift = max(0.0, lift - level)
    found, last = dict[dt.date, float](), past[-1]
    for ahead, day in enumerate(days, start=1):
        closed = known.is_open(day - dt.timedelta(days=1)) and (day - last).days > 1 and ahead == 1
        z = mean + _dot(features(day, known, closed), effects) + level + fading * FADES**ahead
        found[day] = max(0.0, math.expm1(min(z, 40.0)) * math.exp(lift))
    return found


def profile(series: Series, past: Sequence[dt.date], like: int, known: Calendar) -> Course:
    """Which share of a day's total each interval has, on days like this, lately."""
    shares = [0.0] * series.slots
    for age, day in enumerate(reversed(past[-LOOKED_PROFILE:])):
        sum_ = total(series, day)
        if sum_ <= 0:
            continue
        weight = (SAME if known.like(day) == like else 1 - SAME) * 0.5 ** (age / HALF_PROFILE) / sum_
        for slot, count in enumerate(series.days[day]):
            if count:
                shares[slot] += weight * count
    if series.interval <= SMOOTHED:
        shares = smoothed(shares)
    sum_ = sum(shares)
    return [share / sum_ for share in shares] if sum_ else [1 / series.slots] * series.slots


def smoothed(shares: Course) -> Course:
    """Each with its neighbours, within the hours that are open: beyond their ends the course goes on as it came."""
    open_ = [slot for slot, share in enumerate(shares) if share > 0]
    if len(open_) < 2 * len(KERNEL):
        return shares
    first, last = open_[0], open_[-1]
    inner = shares[first : last + 1]
    before = [2 * inner[0] - inner[2], 2 * inner[0] - inner[1]]
    after = [2 * inner[-1] - inner[-2], 2 * inner[-1] - inner[-3]]
    padded = [*before, *inner, *after]
    course = [max(0.0, _dot(padded[at : at + len(KERNEL)], KERNEL)) for at in range(len(inner))]
    return [*shares[:first], *course, *shares[last + 1 :]]


def _closed_before(past: Sequence[dt.date], at: int, known: Calendar) -> bool:
    """Whether a day stands right after one that should have been open and was not."""
    if not at:
        return False
    gap = [past[at - 1] + dt.timedelta(days=n) for n in range(1, (past[at] - past[at - 1]).days)]
    return any(known.is_open(day) for day in gap)


def _remainder(left: Sequence[float]) -> tuple[float, float]:
    """A slow level, and what of the last days' remainder goes on for a while."""
    level, fading = 0.0, 0.0
    for each in left:
        level += SLOW * (each - level)
    for each in left:
        fading = FADES * fading + LEARNS * (each - level - FADES * fading)
    return level, fading


def _ridge(rows: Sequence[Sequence[float]], targets: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Weighted least squares; weekdays are held back little, what is seldom more."""
    left = [[0.0] * WIDTH for _ in range(WIDTH)]
    right = [0.0] * WIDTH
    for row, target, weight in zip(rows, targets, weights, strict=True):
        present = [at for at, value in enumerate(row) if value]
        for one in present:
            right[one] += weight * row[one] * target
            for other in present:
                left[one][other] += weight * row[one] * row[other]
    for at in range(WIDTH):
        left[at][at] += 0.01 if at < 7 else 1.0
    return _solved(left, right)


def _solved(left: list[list[float]], right: list[float]) -> list[float]:
    """Gauss; the matrix is positive definite, so no row needs to change its place."""
    size = len(right)
    for at in range(size):
        for below in range(at + 1, size):
            factor = left[below][at] / left[at][at]
            if factor:
                left[below] = [b - factor * a for a, b in zip(left[at], left[below], strict=True)]
                right[below] -= factor * right[at]
    found = [0.0] * size
    for at in reversed(range(size)):
        found[at] = (right[at] - _dot(left[at][at + 1 :], found[at + 1 :])) / left[at][at]
    return found


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _mean(values: Sequence[float | None]) -> float:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else 0.0
