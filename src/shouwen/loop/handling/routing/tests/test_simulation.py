"""The expected wait against a simulated queue: what was said to each who had to wait, and how long it came to."""

import heapq
import random
import statistics
from collections import deque
from collections.abc import Callable

import pytest

from shouwen.loop.handling.routing.rules.expecting import LOOKED_BACK, expected_wait, handling_of

MEAN = 300.0
SHAPES: dict[str, Callable[[random.Random], float]] = {
    "exponential": lambda dice: dice.expovariate(1 / MEAN),
    "lognormal": lambda dice: dice.lognormvariate(5.4788, 0.6684),  # mean 300 s, deviation 225 s
    "even": lambda dice: dice.uniform(150, 450),
}


def simulate(shape: str, slots: int, busy: float, seed: int) -> list[tuple[float, float]]:
    """(said, waited) of everybody who had to wait; as many come as keep the slots so busy, never in lanes."""
    dice, handling, now = random.Random(seed), SHAPES[shape], 0.0
    ended: list[tuple[float, float]] = []  # when, and how long it took
    lasted = deque([MEAN] * LOOKED_BACK, maxlen=LOOKED_BACK)
    starts: list[float] = []  # when those still in the queue will be served, in order
    free_at = [0.0] * slots
    found: list[tuple[float, float]] = []
    for _ in range(6_000):
        now += dice.expovariate(slots * busy / MEAN)
        while ended and ended[0][0] <= now:
            lasted.append(heapq.heappop(ended)[1])
        starts = [start for start in starts if start > now]
        free = sum(at <= now for at in free_at)
        said = expected_wait(
            len(starts) + 1,
            free=free,
            slots=slots,
            handling=handling_of(statistics.fmean(lasted), statistics.stdev(lasted), len(lasted)),
        )
        start, took = max(now, heapq.heappop(free_at)), handling(dice)
        heapq.heappush(free_at, start + took)
        heapq.heappush(ended, (start + took, took))
        starts.append(start)
        if start > now and said is not None:
            found.append((said, start - now))
    return found


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("slots", "busy"), [(3, 0.8), (6, 0.9), (30, 0.95)])
def test_what_is_said_is_what_comes_on_the_average(shape: str, slots: int, busy: float) -> None:
    found = simulate(shape, slots, busy, seed=7)
    said, waited = (statistics.fmean(column) for column in zip(*found, strict=True))
    error = statistics.fmean(abs(one - other) for one, other in found)
    assert said == pytest.approx(waited, rel=0.1)
    assert error <= 0.5 * waited


def test_whoever_comes_to_a_free_slot_is_told_that_nobody_waits() -> None:
    assert all(said > 0 for said, _ in simulate("exponential", 6, 0.8, seed=3))
