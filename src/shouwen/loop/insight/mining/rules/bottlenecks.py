"""Where the time goes: each way's share of all time between activities, with an interval from resampled cases."""

from typing import Final

import numpy as np

from shouwen.loop.insight.mining.rules.findings import Bottleneck, Share
from shouwen.loop.insight.mining.rules.steps import SECOND, Floats, Ints, Steps

BLOCKS: Final = 2000
DRAWS: Final = 1000
SEED: Final = 20260101
LEVEL: Final = (2.5, 97.5)


def bottlenecks(steps: Steps, most: int = 5) -> list[Bottleneck]:
    """The ways that take most of the time, most first; none where no time passes."""
    rows = steps.pairs()
    if not len(rows):
        return []
    here, there = steps.activity[rows], steps.activity[rows + 1]
    seconds = (steps.at[rows + 1] - steps.at[rows]) / SECOND
    keys, way = np.unique(np.stack([here, there], axis=1), axis=0, return_inverse=True)
    way = way.reshape(-1)
    counts = np.bincount(way, minlength=len(keys))
    found = shares(_by_block(steps.case[rows], way, seconds, len(keys)))
    total = np.bincount(way, weights=seconds, minlength=len(keys))
    chosen = [at for at in np.argsort(-total, kind="stable")[:most] if total[at] > 0]
    return [
        Bottleneck(
            int(keys[at][0]),
            int(keys[at][1]),
            found[at],
            float(total[at]),
            int(counts[at]),
            float(np.median(seconds[way == at])),
        )
        for at in chosen
    ]


def _by_block(case: Ints, way: Ints, seconds: Floats, ways: int) -> Floats:
    """Time by block of cases and way: each case its own block until there are too many, then cases drawn by lot."""
    count = int(case[-1]) + 1
    blocks = min(BLOCKS, count)
    lot = np.random.default_rng(SEED).permutation(count) % blocks
    flat = np.bincount(lot[case] * ways + way, weights=seconds, minlength=blocks * ways)
    return np.asarray(flat.reshape(blocks, ways), dtype=np.float64)


def shares(blocks: Floats, draws: int = DRAWS, seed: int = SEED) -> list[Share]:
    """Each column's share of the sum of all, with its interval from rows drawn again with replacement."""
    total = blocks.sum()
    value = blocks.sum(axis=0) / total if total else np.zeros(blocks.shape[1])
    rows = blocks.shape[0]
    weights = np.random.default_rng(seed).multinomial(rows, np.full(rows, 1 / rows), size=draws)
    drawn = weights @ blocks
    sums = drawn.sum(axis=1, keepdims=True)
    again = np.divide(drawn, sums, out=np.zeros_like(drawn), where=sums > 0)
    low, high = np.percentile(again, LEVEL, axis=0)
    return [
        Share(float(one), float(min(a, one)), float(max(b, one))) for one, a, b in zip(value, low, high, strict=True)
    ]
