"""The formulas against published figures, against pyworkforce and against a plain simulation; drafts keep the rules."""

import datetime as dt
import heapq
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyworkforce.queuing import ErlangC

from shouwen.loop.insight.forecast.errors import TooMuchToDraft
from shouwen.loop.insight.forecast.rostering import draft
from shouwen.loop.insight.forecast.rules.erlang import Queue, erlang_b, erlang_c, service
from shouwen.loop.insight.forecast.rules.shifts import Asked, WorkingTime, faults, fitting
from shouwen.loop.insight.forecast.rules.staffing import Wish, needed, planned
from shouwen.loop.insight.forecast.rules.staffing import given as gives

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
MONDAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("people", "load", "blocked"), [(1, 1, 0.5), (2, 1, 0.2), (5, 2, 0.036697), (10, 5, 0.018385), (20, 15, 0.045593)]
)
def test_erlang_b_as_in_the_tables(people: int, load: float, blocked: float) -> None:
    assert erlang_b(people, load) == pytest.approx(blocked, abs=5e-7)


def test_erlang_c_as_in_the_tables() -> None:
    assert erlang_c(10, 8) == pytest.approx(0.409180, abs=1e-6)
    assert erlang_c(3, 3) == 1


def test_forty_eight_calls_a_minute_as_garnett_mandelbaum_and_reiman_published() -> None:
    """50 people, a minute a call, patient for two: 20.8 s and 96 % where nobody gives up, 3.7 s, 3.1 % and 93 %."""
    waits = service(Queue(0.8, 60, 50), 20)
    leaves = service(Queue(0.8, 60, 50, 120), 20)
    assert waits.mean_wait == pytest.approx(20.8, abs=0.1)
    assert waits.occupancy == pytest.approx(0.96)
    assert leaves.abandoned == pytest.approx(0.031, abs=5e-4)
    assert leaves.mean_wait == pytest.approx(3.7, abs=0.06)
    assert leaves.occupancy == pytest.approx(0.93, abs=5e-3)


@pytest.mark.parametrize("volume", [5, 40, 100, 400])
@pytest.mark.parametrize(("level", "within"), [(0.8, 20), (0.95, 10)])
@pytest.mark.parametrize("shrinkage", [0.0, 0.3])
def test_as_many_people_as_pyworkforce_says(volume: int, level: float, within: float, shrinkage: float) -> None:
    wish = Wish(level=level, within=within, handling=240, occupancy=0.85, shrinkage=shrinkage)
    peer = ErlangC(transactions=volume, aht=4, asa=within / 60, interval=30, shrinkage=shrinkage)
    theirs = peer.required_positions(service_level=level, max_occupancy=0.85)
    ours = needed(NOON, volume, wish)
    assert (ours.people, ours.planned) == (theirs["raw_positions"], theirs["positions"])
    assert ours.level == pytest.approx(theirs["service_level"], abs=1e-9)


def test_erlang_a_is_what_a_queue_comes_to() -> None:
    """Held to four of the simulation's own standard errors, by batches."""
    dice, batches = random.Random(11), list[tuple[float, float]]()
    people, now, free = 8, 0.0, [0.0] * 8
    for _ in range(40):
        gone = soon = 0
        for _ in range(1_500):
            now += dice.expovariate(8 / 180)
            starts = max(now, free[0])
            if dice.expovariate(1 / 90) < starts - now:
                gone += 1
                continue
            heapq.heapreplace(free, starts + dice.expovariate(1 / 180))
            soon += starts - now <= 20
        batches.append((gone / 1_500, soon / 1_500))
    said = service(Queue(8 / 180, 180, people, 90), 20)
    for column, truth in zip(zip(*batches, strict=True), (said.abandoned, said.answered_within), strict=True):
        mean = sum(column) / len(column)
        error = (sum((each - mean) ** 2 for each in column) / (len(column) - 1) / len(column)) ** 0.5
        assert abs(mean - truth) < 4 * error


@settings(max_examples=40, deadline=None)
@given(
    st.floats(0, 2_000), st.floats(5, 2_000), st.floats(0.5, 0.99), st.floats(1, 600), st.none() | st.floats(5, 3_000)
)
def test_the_need_is_enough_and_one_less_is_not(
    volume: float, handling: float, level: float, within: float, patience: float | None
) -> None:
    wish = Wish(level, within, handling, patience, occupancy=0.9, shrinkage=0.25)
    found = needed(NOON, volume, wish)
    if not volume:
        assert found.people == 0
        return
    assert found.level >= level
    assert found.occupancy <= 0.9
    if found.people > 1:
        less = gives(volume, found.people - 1, wish)
        assert less.answered_within < level or less.occupancy > 0.9
    assert found.planned * 0.75 >= found.people - 1e-6


def test_where_nobody_can_ever_wait_the_formula_of_patience_holds() -> None:
    found = service(Queue(rate=0.03, handling=28_800, people=8_000, patience=1), 20)
    assert (found.answered_within, found.abandoned) == (1, 0)


def test_nobody_is_needed_where_nobody_calls_and_shrinkage_is_paid_for() -> None:
    assert needed(NOON, 0, Wish()).people == 0
    assert planned(7, 0.3) == 10


def week(count: int) -> dict[str, list[int]]:
    row = [0] * 18 + [count] * 18 + [0] * 12
    return {(MONDAY + dt.timedelta(days=day)).isoformat(): row for day in range(7)}


def days() -> list[dt.date]:
    return [MONDAY + dt.timedelta(days=day) for day in range(7)]


def test_a_draft_covers_the_need_and_keeps_every_rule() -> None:
    plan = draft(Asked(list(range(1, 6)), days(), week(1), WorkingTime(), must=True, seconds=5))
    assert plan.shifts
    assert not plan.broken
    assert not plan.short
    assert faults(plan, WorkingTime()) == []


def test_what_stands_in_the_way_is_named() -> None:
    two = [1, 2]
    assert draft(Asked(two, days(), week(1), WorkingTime(weekly_hours=20), must=True, seconds=2)).broken
    assert draft(Asked([1], days(), week(3), WorkingTime(), must=True, seconds=2)).broken == ["people"]


def test_a_draft_for_a_whole_company_over_weeks_is_refused_before_it_is_counted() -> None:
    fitting(50, 28)
    with pytest.raises(TooMuchToDraft):
        fitting(200, 28)


def test_where_it_need_not_be_met_the_draft_says_what_remains_short() -> None:
    plan = draft(Asked([1], days(), week(1), WorkingTime(), seconds=2))
    assert plan.short
    assert len(plan.shifts) <= 5
    assert faults(plan, WorkingTime()) == []
