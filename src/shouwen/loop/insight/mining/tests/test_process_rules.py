"""The rules above the graph: where time goes, what is done again, what differs, what brings lateness."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.insight.mining.rules import bottlenecks, causes, comparing, patterns, removing, rework
from shouwen.loop.insight.mining.rules.findings import Batch, Loop, Rework
from shouwen.loop.insight.mining.rules.steps import Steps, steps

A, B, C, D = range(4)
HOUR = 3600.0
LOT = np.random.default_rng(7)
LOGS = st.lists(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5000), st.integers(-1, 3)), min_size=1, max_size=8),
    min_size=1,
    max_size=12,
)


def of(*cases: list[tuple[int, float]]) -> Steps:
    """Steps of cases that are told as (activity, second)."""
    return steps([(number, activity, at) for number, case in enumerate(cases) for activity, at in case])


def drawn(log: list[list[tuple[int, int, int]]]) -> Steps:
    """Steps of a random log."""
    rows = [
        (number, activity, at, who)
        for number, case in enumerate(log)
        for activity, at, who in sorted(case, key=lambda each: each[1])
    ]
    return steps([row[:3] for row in rows], [row[3] for row in rows], [row[3] for row in rows])


def test_shares_of_the_time_are_named_most_first() -> None:
    found = bottlenecks.bottlenecks(of([(A, 0), (B, 30), (C, 40)], [(A, 0), (B, 50), (C, 60)]))
    assert [(one.from_, one.to, one.share.value, one.count, one.median_s) for one in found] == [
        (A, B, 0.8, 2, 40.0),
        (B, C, 0.2, 2, 10.0),
    ]
    assert bottlenecks.bottlenecks(of([(A, 0)], [(B, 0)])) == []


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    covered = 0
    for seed in range(60):
        lot = np.random.default_rng(seed)
        blocks = np.stack([lot.exponential(30, 80), lot.exponential(70, 80)], axis=1)
        share = bottlenecks.shares(blocks, draws=300, seed=seed)[0]
        covered += share.low <= 0.3 <= share.high
    assert 50 <= covered <= 60


@settings(max_examples=20, deadline=None)
@given(LOGS)
def test_shares_add_up_and_lie_in_their_intervals(log: list[list[tuple[int, int, int]]]) -> None:
    found = bottlenecks.bottlenecks(drawn(log), most=100)
    assert not found or sum(one.share.value for one in found) == pytest.approx(1)
    assert all(0 <= one.share.low <= one.share.value <= one.share.high <= 1 + 1e-9 for one in found)


def test_what_was_done_again() -> None:
    log = of([(A, 0), (B, 10), (A, 30), (A, 40)], [(A, 0), (B, 5), (C, 9)])
    assert rework.rework(log) == [Rework(A, 2, 1, 2, 40.0)]
    assert rework.loops(log) == [Loop(A, A, 1, 1), Loop(A, B, 1, 1)]


@settings(max_examples=20, deadline=None)
@given(LOGS)
def test_rework_and_hand_overs_against_plain_counting(log: list[list[tuple[int, int, int]]]) -> None:
    ordered = [sorted(case, key=lambda each: each[1]) for case in log]
    extra = {one.activity: (one.cases, one.extra) for one in rework.rework(drawn(log))}
    for activity in range(5):
        counts = [n for case in ordered if (n := sum(step[0] == activity for step in case))]
        if any(n > 1 for n in counts):
            assert extra[activity] == (len(counts), sum(counts) - len(counts))
        else:
            assert activity not in extra
    hands = [[step[2] for step in case if step[2] >= 0] for case in ordered]
    changes = [sum(a != b for a, b in pairwise(case)) for case in hands]
    handing = rework.handing(drawn(log), "who", most=100)
    assert sum(pair.count for pair in handing.pairs) == sum(changes)
    with_hands = sum(bool(case) for case in hands)
    assert handing.per_case == pytest.approx(sum(changes) / with_hands if with_hands else 0)
    assert handing.returned == sum(a == c != b for case in hands for a, b, c in _changing(case))


def _changing(hands: list[int]) -> list[tuple[int, int, int]]:
    kept = [hand for at, hand in enumerate(hands) if at == 0 or hands[at - 1] != hand]
    return list(zip(kept, kept[1:], kept[2:], strict=False))


def test_a_step_without_any_effect_is_proposed_and_one_that_decides_is_not() -> None:
    cases = []
    for number in range(2000):
        idle, decides = LOT.random() < 0.5, number % 2 == 0
        path = [A, *([B] if idle else []), *([C] if decides else []), D if decides or LOT.random() < 0.1 else A]
        cases.append([(activity, 100.0 * place) for place, activity in enumerate(path)])
    found = {one.activity: one for one in removing.removals(of(*cases))}
    assert found[B].proposed
    assert found[B].strength.high < removing.NEGLIGIBLE
    assert not found[C].proposed
    assert found[C].strength.low > 0.5


def test_too_few_cases_say_nothing_about_a_step() -> None:
    few = [[(A, 0.0), (B, 1.0), (C, 2.0)]] * 20 + [[(A, 0.0), (C, 1.0)]] * 200
    assert B not in {one.activity for one in removing.removals(of(*few))}
    assert removing.association(np.array([True, False] * 20), np.zeros(40)).high == 0
    thin = removing.association(LOT.random(60) < 0.5, LOT.integers(0, 2, 60))
    assert thin.high > removing.NEGLIGIBLE  # sixty cases cannot show that there is nothing


def test_work_at_one_go() -> None:
    rows = [(number, B, 1000.0 + number) for number in range(4)] + [(9, B, 5000.0)]
    log = steps(rows, who=[1, 1, 1, 1, 1])
    assert patterns.batches(log) == [Batch(B, 1, 1, 4, 0.8)]
    assert patterns.batches(steps(rows, who=[0, 1, 2, 3, 4])) == []
    again = steps([(0, B, 1000.0 + at) for at in range(5)], who=[1] * 5)
    assert patterns.batches(again) == []  # one case five times is no batch


def test_the_busiest_hour_as_the_house_sees_it() -> None:
    monday = 1_767_571_200  # 2026-01-05 00:00 UTC, eight o'clock in Shanghai
    moments = np.array([monday, monday + 60, monday + 86_400]) * 1_000_000
    found = patterns.peak(patterns.by_hour(moments, "Asia/Shanghai"))
    assert found is not None
    assert (found.weekday, found.hour, found.count, found.times) == (0, 8, 2, 2 / 1.5)
    assert patterns.peak(patterns.by_hour(moments[:0], "Asia/Shanghai")) is None


def _timed(median: float, n: int = 300) -> Steps:
    return of(*([(A, 0.0), (B, float(gap))] for gap in LOT.exponential(median, n)))


def test_slower_is_told_and_noise_is_called_noise() -> None:
    rows = {one.part: one for one in comparing.compared(_timed(100), _timed(200))}
    assert {one.verdict for one in rows.values()} == {"slower"}
    assert rows["whole"].low is not None
    assert rows["whole"].low > 0
    assert {one.verdict for one in comparing.compared(_timed(200), _timed(100))} == {"faster"}
    assert {one.verdict for one in comparing.compared(_timed(100), _timed(100))} == {"noise"}
    assert {one.verdict for one in comparing.compared(_timed(100, 5), _timed(900, 300))} == {"few"}
    alone = comparing.compared(of([(A, 0), (B, 9)]), of([(A, 0), (C, 9)]))
    assert [(one.count_a, one.count_b, one.verdict) for one in alone[1:]] == [(1, 0, "few"), (0, 1, "few")]


def test_of_many_ways_that_do_not_differ_few_are_called_different() -> None:
    def log() -> Steps:
        return of(*([(place, 0.0), (place + 40, float(LOT.exponential(60)))] for _ in range(25) for place in range(40)))

    called = [one for one in comparing.compared(log(), log()) if one.verdict != "noise"]
    assert len(called) <= 2


def test_what_raises_the_odds_of_lateness() -> None:
    late = np.array([True] * 40 + [False] * 60 + [True] * 10 + [False] * 190)
    channel = np.array([0] * 100 + [1] * 200)
    random = np.arange(300) % 3
    found = causes.causes(late, {"channel": (channel, ["phone", "web"]), "luck": (random, ["a", "b", "c"])})
    assert [(one.attribute, one.value, one.cases, one.late, one.holds) for one in found][:1] == [
        ("channel", "phone", 100, 40, True)
    ]
    assert found[0].odds == pytest.approx(40.5 * 190.5 / (60.5 * 10.5))
    assert found[0].low > 1
    assert not any(one.holds for one in found[1:])
    assert causes.causes(late, {"id": (np.arange(300), [str(n) for n in range(300)])}) == []


@settings(max_examples=30, deadline=None)
@given(st.tuples(*[st.integers(0, 60)] * 4))
def test_an_odds_ratio_turns_over_with_its_table(table: tuple[int, int, int, int]) -> None:
    a, b, c, d = table
    one, low, high, p = causes.odds_ratio(a, b, c, d)
    other, other_low, other_high, other_p = causes.odds_ratio(b, a, d, c)
    assert low <= one <= high
    assert (one * other, low * other_high, high * other_low) == pytest.approx((1, 1, 1))
    assert p == pytest.approx(other_p)


def test_numbers_become_quarters() -> None:
    codes, names = causes.quartiles(np.array([1.0, 2.0, 3.0, 4.0, np.nan]))
    assert list(codes) == [0, 1, 2, 3, -1]
    assert len(names) == 4
    assert causes.quartiles(np.array([np.nan]))[1] == []
