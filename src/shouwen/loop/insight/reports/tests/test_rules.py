"""Periods, noise, when a report is due, and how numbers are said."""

import datetime as dt
import random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.insight.figures.rules.taking import Tally
from shouwen.loop.insight.reports.errors import NotBegun
from shouwen.loop.insight.reports.rules import due, noise, say, spans
from shouwen.loop.insight.reports.rules.making import drill

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 11, 22, 4, tzinfo=dt.UTC)
LATE = dt.datetime(2026, 12, 22, 4, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("kind", "on", "days", "starts"),
    [
        ("daily", "2026-11-21", ["2026-11-21", "2026-11-21"], ["2026-11-20", "2025-11-22"]),
        ("weekly", "2026-11-18", ["2026-11-16", "2026-11-22"], ["2026-11-09", "2025-11-17"]),
        ("weekly", "2026-01-01", ["2025-12-29", "2026-01-04"], ["2025-12-22", "2024-12-30"]),
        ("monthly", "2026-03-31", ["2026-03-01", "2026-03-31"], ["2026-02-01", "2025-03-01"]),
        ("monthly", "2024-02-29", ["2024-02-01", "2024-02-29"], ["2024-01-01", "2023-02-01"]),
    ],
)
def test_periods_and_what_they_are_compared_with(kind: spans.Kind, on: str, days: list[str], starts: list[str]) -> None:
    found = spans.span(kind, dt.date.fromisoformat(on), SHANGHAI, LATE)
    assert [found.first.isoformat(), found.last.isoformat()] == days
    assert [each.start.astimezone(SHANGHAI).date().isoformat() for each in (found.before, found.year)] == starts
    assert found.before.end == found.present.start


def test_a_running_period_is_compared_with_as_much_of_the_others() -> None:
    found = spans.span("monthly", dt.date(2026, 11, 1), SHANGHAI, NOW)
    assert found.running and found.present.end == NOW
    assert found.before.end - found.before.start == found.present.end - found.present.start
    for day in (dt.date(2026, 11, 23), dt.date.min, dt.date.max):
        with pytest.raises(NotBegun):
            spans.span("daily", day, SHANGHAI, NOW)


@given(st.dates(dt.date(2001, 1, 1), dt.date(2040, 12, 31)), st.sampled_from(("daily", "weekly", "monthly")))
def test_periods_meet_without_gap_also_where_clocks_change(day: dt.date, kind: spans.Kind) -> None:
    late = dt.datetime(2042, 1, 1, tzinfo=dt.UTC)
    found = spans.span(kind, day, BERLIN, late)
    following = spans.span(kind, found.last + dt.timedelta(days=1), BERLIN, late)
    assert found.first <= day <= found.last
    assert found.present.end == following.present.start and following.before == found.present


@given(
    st.integers(0, 525_600).map(lambda minutes: NOW + dt.timedelta(minutes=minutes)),
    st.integers(0, 1439),
    st.sampled_from(("daily", "weekly", "monthly")),
)
def test_a_report_is_due_once_for_each_period_and_never_before_its_time(
    now: dt.datetime, minute: int, kind: spans.Kind
) -> None:
    long_ago = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    on = due.due(kind, minute, long_ago, now, BERLIN)
    assert on is not None
    span = spans.span(kind, on, BERLIN, now)
    day = span.last + dt.timedelta(days=1)
    moment = dt.datetime.combine(day, dt.time(minute // 60, minute % 60), tzinfo=BERLIN)
    assert not span.running and moment <= now
    assert due.due(kind, minute, moment.astimezone(dt.UTC) + dt.timedelta(minutes=1), now, BERLIN) is None
    assert due.due(kind, minute, long_ago, now + dt.timedelta(minutes=1), BERLIN) in (
        on,
        spans.latest(kind, now + dt.timedelta(minutes=1), BERLIN),
    )


def test_chance_alone_is_seldom_called_a_change() -> None:
    dice = random.Random(7)
    found = 0
    for _ in range(400):
        ours, others = (sum(dice.random() < 0.8 for _ in range(120)) for _ in range(2))
        found += (noise.of_shares(ours, 120, others, 120) or 1) < noise.LEVEL
    assert found <= 30  # 5 % of 400 is 20
    assert (noise.of_shares(60, 100, 85, 100) or 1) < 0.001
    assert noise.of_shares(0, 5, 5, 5) is None


def test_many_comparisons_raise_the_bar() -> None:
    assert noise.real([0.04]) == [True]
    assert noise.real([0.04, 0.5, None, 0.9]) == [False, False, False, False]
    assert noise.real([0.001, 0.5, None, 0.02]) == [True, False, False, True]


@pytest.mark.parametrize(
    ("value", "unit", "zh", "en"),
    [
        (None, "share", "—", "—"),
        (0.9724, "share", "97.2%", "97.2%"),
        (1.0, "share", "100%", "100%"),
        (8040, "seconds", "2 小时 14 分", "2 h 14 min"),
        (45, "seconds", "45 秒", "45 s"),
        (90_061, "seconds", "1 天 1 小时", "1 d 1 h"),
        (4.5, "score", "4.50 / 5", "4.50 / 5"),
        (12345.0, "count", "12,345", "12,345"),
    ],
)
def test_numbers_are_said_as_on_the_board(value: float | None, unit: str, zh: str, en: str) -> None:
    said = [say.number(value, unit, language).said.replace("\u00a0", " ") for language in ("zh-CN", "en")]
    assert said == [zh, en]


@pytest.mark.parametrize(
    ("now", "before", "unit", "said"),
    [(0.9, 0.95, "share", "−5 points"), (12, 10, "count", "+20%"), (4.0, 4.0, "score", "0"), (5, 0, "count", "—")],
)
def test_changes_are_said_with_their_sign(now: float, before: float, unit: str, said: str) -> None:
    assert say.change(now, before, unit, "en").said.replace("\u00a0", " ") == said


def test_a_part_stands_out_only_where_it_differs_by_more_than_chance() -> None:
    found = {("flow", code): Tally(rows=size, good=size) for code, size in (("a", 300), ("b", 300), ("c", 4))} | {
        ("completion", "a"): Tally(rows=300, judged=300, good=290),
        ("completion", "b"): Tally(rows=300, judged=300, good=200),
        ("completion", "c"): Tally(rows=4, judged=4, good=0),
    }
    made = drill("team", "By team", {"a": "A"}, found, "en")
    assert [(part.name, part.cells[2].mark) for part in made.parts] == [("A", "better"), ("b", "worse"), ("c", "")]
