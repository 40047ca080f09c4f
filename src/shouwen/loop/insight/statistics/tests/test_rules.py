"""The rules of statistics against published examples, and against what must hold of any numbers."""

import math
import statistics
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.insight.figures.rules.compare import apart, happened, student, wilson
from shouwen.loop.insight.statistics.rules import control
from shouwen.loop.insight.statistics.rules.chance import binomial, poisson
from shouwen.loop.insight.statistics.rules.control import Seen, broken, chart
from shouwen.loop.insight.statistics.rules.funnel import funnel, limits, quantile
from shouwen.loop.insight.statistics.rules.pareto import OTHERS, pareto
from shouwen.loop.insight.statistics.rules.sigma import level, sigma


def close(found: Iterable[float | None], wanted: Iterable[float], within: float) -> bool:
    """Whether these are those, up to the digits that were printed."""
    pairs = zip(found, wanted, strict=True)
    return all(one is not None and abs(one - other) <= within for one, other in pairs)


# NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rate of ten batches.
FLOW = (49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1)
# The same, 6.3.3.2: misregistrations among 50 chips of each of 30 wafers.
CHIPS = (12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6)
# The same, 6.3.3.1: defects on 25 wafers.
DEFECTS = (16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13)


def test_individuals_as_nist_has_them() -> None:
    point = chart("xmr", [Seen(value) for value in FLOW])[0]
    assert point.centre == pytest.approx(50.81)
    assert close((point.high, point.low), (55.8041, 45.8159), 1e-4)


def test_shares_as_nist_has_them() -> None:
    points = chart("p", [Seen(count / 50, 50) for count in CHIPS])
    assert points[0].centre == pytest.approx(0.2313, abs=1e-4)
    assert close((points[0].high, points[0].low), (0.4103, 0.0524), 1e-4)
    assert [place for place, point in enumerate(points) if "beyond_3" in point.broken] == [14, 22]


def test_counts_as_nist_has_them() -> None:
    points = chart("u", [Seen(count) for count in DEFECTS])
    assert (points[0].centre, points[0].high, points[0].low) == (16, 28, 4)
    assert [place for place, point in enumerate(points) if "beyond_3" in point.broken] == [23]


@pytest.mark.parametrize(
    ("scores", "rule", "at"),
    [
        ([0.1, -0.2, 3.1], "beyond_3", [2]),
        ([0.1, -3.1, 0.2], "beyond_3", [1]),
        ([2.1, 0, 2.2, 0, 0], "two_of_three", [2]),
        ([2.1, 0, -2.2], "two_of_three", []),
        ([2.1, 2.2], "two_of_three", [1]),
        ([1.1, 1.2, 0, 1.3, 1.4], "four_of_five", [4]),
        ([1.1, 1.2, 0, 0, 1.3, 1.4], "four_of_five", []),
        ([0.1] * 9, "eight_in_a_row", [7, 8]),
        ([-0.1] * 4 + [0.1] * 4, "eight_in_a_row", []),
        ([0, 0.1, 0.2, 0.3, 0.4, 0.5], "six_trend", [5]),
        ([0, 0.1, 0.2, 0.2, 0.3, 0.4], "six_trend", []),
        ([0.1, -0.1] * 7, "fourteen_saw", [13]),
        ([0.1, -0.1] * 6 + [0.1], "fourteen_saw", []),
    ],
)
def test_each_run_rule(scores: list[float], rule: str, at: list[int]) -> None:
    assert [place for place, names in enumerate(broken(scores)) if rule in names] == at


def test_little_is_judged_by_its_exact_chance() -> None:
    """Forty days of three rows, all good but one: no run, and one bad of three is nothing rare."""
    quiet = [Seen(1.0, 3)] * 39 + [Seen(2 / 3, 3)]
    assert {name for point in chart("p", quiet) for name in point.broken} == set()
    assert [point.broken for point in chart("p", [*quiet, Seen(0.0, 3)])][-1] == ("beyond_3",)
    calm = [Seen(0.0, 10)] * 30 + [Seen(0.1, 10)]
    assert {name for point in chart("u", calm) for name in point.broken} == set()
    assert chart("u", [*calm, Seen(0.9, 10)])[-1].broken == ("beyond_3",)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30)), min_size=2, max_size=30), st.sampled_from(["p", "u"])
)
def test_a_point_of_little_is_marked_just_where_it_lies_outside(
    pairs: list[tuple[int, int]], kind: control.Kind
) -> None:
    seen = [Seen(min(count, of) / of, of) for count, of in pairs]
    for each, point in zip(seen, chart(kind, seen), strict=True):
        assert point.low is not None and point.high is not None
        if sum(one.value * one.area for one in seen) / len(seen) < 4:  # sparse, whichever chart
            outside = not point.low - 1e-9 <= each.value <= point.high + 1e-9
            assert ("beyond_3" in point.broken) == outside


def test_tails_are_those_of_tables() -> None:
    assert close(binomial(2, 10, 0.5), (0.0547, 0.9893), 1e-4)
    assert close(poisson(5, 2.0), (0.9834, 0.0527), 1e-4)
    assert binomial(500, 1000, 0.5).low == pytest.approx(0.5126, abs=1e-3) and poisson(500, 500.0).high > 0.5
    assert binomial(3, 3, 1.0) == (1.0, 1.0) and poisson(0, 0.0) == (1.0, 1.0)


def test_limits_begin_anew_at_a_named_shift_and_nowhere_else() -> None:
    seen = [Seen(value) for value in (*FLOW, *(value + 20 for value in FLOW))]
    assert [point.centre for point in chart("xmr", seen)] == [pytest.approx(60.81)] * 20
    before, after = chart("xmr", seen, [10])[0], chart("xmr", seen, [10])[-1]
    assert close((before.centre, after.centre), (50.81, 70.81), 1e-6)
    assert chart("xmr", seen, [10])[10].moving is None  # the step between two worlds is no variation of either


@given(st.lists(st.builds(Seen, st.floats(0, 1), st.integers(1, 500)), max_size=40), st.lists(st.integers(0, 40)))
def test_a_chart_keeps_its_points_and_its_limits_enclose_the_centre(seen: list[Seen], shifts: list[int]) -> None:
    for kind in ("p", "u", "xmr"):
        points = chart(kind, seen, shifts)
        assert [point.value for point in points] == [each.value for each in seen]
        for point in points:
            if point.centre is not None and point.low is not None and point.high is not None:
                assert point.low <= point.centre + 1e-9 and point.centre <= point.high + 1e-9


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=30))
def test_what_lies_mirrored_breaks_the_same_rules(scores: list[float]) -> None:
    assert broken(scores) == broken([-score for score in scores])


@given(st.dictionaries(st.text("abcdefgh", min_size=1), st.integers(0, 1000)))
def test_pareto_loses_nothing(counts: dict[str, int]) -> None:
    bars, vital = pareto(counts, shown=5)
    assert sum(bar.count for bar in bars) == sum(counts.values())
    kept = [bar for bar in bars if not bar.others]
    assert [bar.count for bar in kept] == sorted((bar.count for bar in kept), reverse=True)
    assert len(bars) <= 6 and all(bar.code == OTHERS and bar is bars[-1] for bar in bars if bar.others)
    if bars:
        assert bars[-1].cumulated == pytest.approx(1)
        assert bars[vital - 1].cumulated >= 0.8 - 1e-9 and (vital == 1 or bars[vital - 2].cumulated < 0.8)


# Motorola's table, with the shift of 1.5.
@pytest.mark.parametrize(("dpmo", "sigmas"), [(3.4, 6), (233, 5), (6210, 4), (66_807, 3), (308_538, 2), (691_462, 1)])
def test_sigma_levels_as_everybody_prints_them(dpmo: float, sigmas: float) -> None:
    assert level(dpmo / 1e6) == pytest.approx(sigmas, abs=0.01)


def test_no_defect_is_no_infinite_quality() -> None:
    found = sigma(0, 50)
    assert (found.dpmo, found.level, found.high) == (0, None, None)
    assert found.low is not None and 2 < found.low < 4


# Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_two_shares_as_newcombe_has_them(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    found = apart(wilson(*first), wilson(*second))
    assert close((found.low, found.high), (low, high), 1e-4)
    assert found.noise == (low <= 0)


@given(st.integers(0, 500), st.integers(1, 500), st.integers(0, 500), st.integers(1, 500))
def test_what_is_compared_the_other_way_round_is_the_negative(a: int, m: int, b: int, n: int) -> None:
    first, second = wilson(min(a, m), m), wilson(min(b, n), n)
    there, back = apart(first, second), apart(second, first)
    assert close(back, (-there.value, -there.high, -there.low), 1e-9)
    assert there.low - 1e-9 <= there.value <= there.high + 1e-9


def test_students_t_and_counts_as_tables_print_them() -> None:
    for freedom, printed in ((1, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (10, 2.228), (30, 2.042)):
        assert student(freedom) == pytest.approx(printed, rel=0.002)
    assert close(happened(10)[1:], (5.43, 18.41), 0.01)


@given(st.floats(0.01, 0.99), st.integers(1, 60), st.floats(0.002, 0.998))
def test_binomial_limits_are_those_of_a_plain_sum(share: float, of: int, p: float) -> None:
    chances = [math.comb(of, count) * share**count * (1 - share) ** (of - count) for count in range(of + 1)]
    below = 0.0
    for count, chance in enumerate(chances):
        if below + chance >= p or count == of:
            plain = (count - (below + chance - p) / chance) / of
            break
        below += chance
    assert quantile(share, of, p) == pytest.approx(min(1, max(0, plain)), abs=1e-6)


def test_the_funnel_narrows_and_far_out_sums_are_still_numbers() -> None:
    widths = [limits(0.9, of).far_high - limits(0.9, of).far_low for of in (10, 50, 100, 400, 401, 100_000)]
    assert widths[:4] == sorted(widths[:4], reverse=True) and widths[4] > widths[5]
    assert widths[3] == pytest.approx(widths[4], rel=0.02)  # exact, then normal
    assert limits(0.9999, 2000).low > 0.99 and limits(0.5, 2000).low == pytest.approx(0.478, abs=0.001)


def test_a_team_far_out_is_found_and_a_small_one_is_not_blamed() -> None:
    found = funnel({"a": (95, 100), "b": (94, 100), "c": (70, 100), "d": (1, 2), "e": (96, 100)})
    assert found is not None
    verdicts = {place.code: place.verdict for place in found.places}
    assert verdicts["c"] == "far_low" and verdicts["d"] == "within"
    everything = funnel({"a": (50, 50), "b": (75, 80)})  # all of fifty is not rare where 96 of a hundred are
    assert everything is not None and {place.verdict for place in everything.places} == {"within"}
    assert found.overdispersion is not None and found.overdispersion > 2
    assert funnel({}) is None and funnel({"a": (0, 0)}) is None


def test_constants_are_those_of_the_tables() -> None:
    assert pytest.approx(2 / math.sqrt(math.pi), abs=5e-4) == control.D2  # of two, d2 = 2 / sqrt(pi)
    assert pytest.approx(1 + 3 * math.sqrt(math.pi / 2 - 1), abs=1e-3) == control.D4
    assert statistics.NormalDist().cdf(4.5) == pytest.approx(1 - 3.4e-6, abs=1e-7)  # why six sigma is 3.4 per million
