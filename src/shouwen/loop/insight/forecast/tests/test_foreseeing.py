"""Forecasts: nothing of the future leaks, better than the four weeks' mean where there is something to learn."""

import datetime as dt
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.insight.forecast.errors import TooLittleHistory
from shouwen.loop.insight.forecast.rules.days import calendar, features
from shouwen.loop.insight.forecast.rules.foreseeing import bounds, forecast
from shouwen.loop.insight.forecast.rules.model import METHODS
from shouwen.loop.insight.forecast.rules.series import Series, whole_days

MONDAY = dt.date(2025, 3, 3)


def made(days: int, seed: int = 1, *, open_days: int = 5, per_day: float = 400.0, start: dt.date = MONDAY) -> Series:
    """Half-hours from nine to five, busy Mondays, the first days of a month busier, a level that wanders."""
    dice, level, found = random.Random(seed), 0.0, {}
    for number in range(days):
        day = start + dt.timedelta(days=number)
        if day.weekday() >= open_days:
            continue
        level = 0.8 * level + dice.gauss(0, 0.06)
        size = per_day * (1.4 if day.weekday() == 0 else 1.0) * (1.2 if day.day <= 5 else 1.0) * math.exp(level)
        row: list[float | None] = [None] * 48
        for slot in range(18, 34):
            mean = size * (1 + math.sin((slot - 18) / 15 * math.pi)) / 26
            row[slot] = max(0.0, round(dice.gauss(mean, math.sqrt(mean))))
        found[day] = row
    return Series(1800, found)


def test_it_is_nearer_than_the_mean_of_four_weeks_and_its_bounds_hold_nine_of_ten() -> None:
    found = forecast(made(180), 80)
    assert found.backtest is not None
    scores = found.backtest.scores
    assert found.method != "four_weeks"
    assert scores[found.method].wape < scores["four_weeks"].wape
    assert 0.84 <= found.backtest.inside <= 0.96
    assert len(found.points) == 80
    assert all(each.low <= each.value <= each.high for each in found.points)


def test_only_open_hours_of_open_days_are_foreseen() -> None:
    points = forecast(made(84), 32).points
    assert {point.at.weekday() for point in points} <= set(range(5))
    assert {point.at.hour for point in points} == set(range(9, 17))


@pytest.mark.parametrize("name", METHODS)
def test_what_comes_later_changes_nothing_of_what_was_said_before(name: str) -> None:
    series, cut = made(120), MONDAY + dt.timedelta(days=91)
    wild = Series(1800, {day: row if day < cut else [9999.0] * 48 for day, row in series.days.items()})
    days, known = [day for day in whole_days(series) if day >= cut][:5], calendar(range(5))
    assert METHODS[name](series.until(cut), days, known) == METHODS[name](wild.until(cut), days, known)


def test_a_few_days_are_too_few() -> None:
    with pytest.raises(TooLittleHistory):
        forecast(made(12), 10)


def test_national_day_is_learned_and_a_worked_sunday_is_an_ordinary_day() -> None:
    known = calendar(range(5))
    assert features(dt.date(2025, 10, 1), known, closed_before=False)[13] == 1
    assert known.like(dt.date(2025, 9, 28)) == 2  # a Sunday that is worked instead
    assert known.is_open(dt.date(2025, 9, 28))
    series = made(210)
    quiet = {
        day: [count and count * 0.3 for count in row] if day in known.off else row for day, row in series.days.items()
    }
    days = [dt.date(2025, 9, 30), dt.date(2025, 10, 1)]
    learned = METHODS["regression"](Series(1800, quiet).until(days[0]), days, known)
    assert sum(learned[days[1]]) < 0.75 * sum(learned[days[0]])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 3), min_size=21, max_size=60), st.integers(1, 40))
def test_any_history_gives_numbers(counts: list[int], horizon: int) -> None:
    days: dict[dt.date, list[float | None]] = {
        MONDAY + dt.timedelta(days=at): [float(each)] * 4 for at, each in enumerate(counts)
    }
    points = forecast(Series(21_600, days), horizon).points
    assert len(points) == (horizon if sum(counts[-56:]) else 0) or len(points) <= horizon
    assert all(0 <= each.low <= each.value <= each.high < 1e6 for each in points)


def test_bounds_are_wider_where_more_than_chance_is_at_work() -> None:
    assert bounds(100, 0.0) == pytest.approx((83.55, 116.45))
    assert bounds(100, 0.2)[1] > bounds(100, 0.0)[1]
    assert bounds(0.2, 0.0)[0] == 0
