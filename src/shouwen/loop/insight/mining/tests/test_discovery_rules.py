"""The heuristic miner, and how a log fits what it finds."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.insight.mining.rules.discovery import Thresholds, dependency, discovered
from shouwen.loop.insight.mining.rules.findings import Model
from shouwen.loop.insight.mining.rules.fitting import allowed, fit

A, B, C, D, E = range(5)
PATHS = st.lists(
    st.tuples(st.lists(st.integers(0, 5), min_size=1, max_size=7).map(tuple), st.integers(1, 50)),
    min_size=1,
    max_size=12,
)


def ways(model: Model) -> set[tuple[int, int]]:
    return {(a, b) for a, b, _ in model.edges}


def test_dependency_as_the_paper_defines_it() -> None:
    assert dependency({(A, B): 9}, A, B) == 0.9
    assert dependency({(A, B): 5, (B, A): 5}, A, B) == 0
    assert dependency({(A, A): 4}, A, A) == 0.8


def test_a_line_a_choice_and_two_side_by_side() -> None:
    line = discovered([((A, B, C), 50)])
    assert (ways(line), line.starts, line.ends, line.parallel) == ({(A, B), (B, C)}, [A], [C], [])
    choice = discovered([((A, B, D), 50), ((A, C, D), 50)])
    assert ways(choice) == {(A, B), (A, C), (B, D), (C, D)}
    assert choice.parallel == []
    both = discovered([((A, B, C, D), 50), ((A, C, B, D), 50)])
    assert ways(both) == {(A, B), (A, C), (B, D), (C, D)}
    assert both.parallel == [(B, C)]


def test_loops_of_one_and_of_two() -> None:
    one = discovered([((A, B, B, B, C), 50), ((A, B, C), 50)])
    assert (B, B) in ways(one)
    two = discovered([((A, B, C, B, C, D), 50), ((A, B, C, D), 50)])
    assert {(B, C), (C, B)} <= ways(two)


def test_rare_ways_are_left_out_unless_asked_for() -> None:
    log = [((A, B, C), 1000), ((A, C), 3)]
    assert (A, C) not in ways(discovered(log))
    assert (A, C) in ways(discovered(log, Thresholds(dependency=0.5, relative=0.6)))


def test_fitness_and_precision_by_hand() -> None:
    model = Model([(A, B, 1.0), (B, C, 1.0), (A, D, 1.0)], [], [A], [C, D])
    exact = fit([((A, B, C), 1), ((A, D), 1)], model)
    assert (exact.fitness, exact.cases, exact.precision, exact.deviating) == (1.0, 1.0, 1.0, [])
    # of <>, A, AB, ABC (weight 1 each) the model allows 1, 2, 1, 1; the log did 1, 1, 1, 1
    assert fit([((A, B, C), 1)], model).precision == pytest.approx(4 / 5)
    # four steps with start and end, of which A>C is not in the model
    skipped = fit([((A, B, C), 1), ((A, C), 3)], model)
    assert skipped.fitness == pytest.approx((4 + 3 * 2) / (4 + 3 * 3))
    assert skipped.cases == 0.25
    assert skipped.deviating == [(A, C, 3)]


def test_an_empty_log_fits_anything() -> None:
    nothing = fit([], discovered([]))
    assert (nothing.fitness, nothing.cases, nothing.precision) == (1.0, 1.0, 1.0)


@settings(max_examples=30, deadline=None)
@given(PATHS)
def test_every_model_is_whole_and_measures_are_shares(paths: list[tuple[tuple[int, ...], int]]) -> None:
    model = discovered(paths)
    seen = {activity for path, _ in paths for activity in path}
    assert {one for pair in ways(model) for one in pair} | set(model.starts) | set(model.ends) <= seen
    found = fit(paths, model)
    assert all(0 <= share <= 1 for share in (found.fitness, found.cases, found.precision, found.f_measure))
    assert (found.cases == 1) == (found.fitness == 1) == (not found.deviating)


@settings(max_examples=30, deadline=None)
@given(PATHS)
def test_the_log_itself_as_a_model_fits_wholly(paths: list[tuple[tuple[int, ...], int]]) -> None:
    pairs = {pair for path, _ in paths for pair in pairwise(path)}
    starts, ends = {path[0] for path, _ in paths}, {path[-1] for path, _ in paths}
    itself = Model([(a, b, 1.0) for a, b in pairs], [], sorted(starts), sorted(ends))
    assert fit(paths, itself).fitness == 1
    everything = {one for after in allowed(itself).values() for one in after}
    loose = Model(
        [(a, b, 1.0) for a in everything for b in everything if min(a, b) >= 0], [], sorted(starts), sorted(ends)
    )
    assert fit(paths, loose).fitness == 1
    assert fit(paths, loose).precision <= fit(paths, itself).precision + 1e-12
