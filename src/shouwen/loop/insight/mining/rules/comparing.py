"""Two sets of cases side by side: what is slower, by how much, and whether it is noise.

The test is Mann-Whitney's, corrected for the many tests by Benjamini and Hochberg; the interval of the medians'
difference comes from resampling. A difference is called one only where both agree.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import numpy as np
from scipy import stats

from shouwen.loop.insight.mining.rules.findings import Compared, Part, Verdict
from shouwen.loop.insight.mining.rules.steps import SECOND, Floats, Steps

FEW: Final = 10  # measures in each set; below this nothing is said
LARGEST: Final = 4000  # measures of each set that are looked at
DRAWS: Final = 400
SEED: Final = 20260102
DISCOVERIES: Final = 0.05
Key = tuple[Part, int, int]


def compared(a: Steps, b: Steps) -> list[Compared]:
    """The whole first, then each way by how much time it adds or saves in all."""
    left, right = measures(a), measures(b)
    none = np.zeros(0)
    rows = [_tested(key, left.get(key, none), right.get(key, none)) for key in {**left, **right}]
    corrected = _corrected(rows)
    whole = [row for row in corrected if row.part == "whole"]
    rest = [row for row in corrected if row.part != "whole"]
    return whole + sorted(rest, key=lambda row: (-abs(row.difference or 0) * row.count_b, row.from_, row.to))


def measures(steps: Steps) -> dict[Key, Floats]:
    """Seconds of whole cases, and of each way between two activities."""
    found: dict[Key, Floats] = {("whole", -1, -1): steps.durations()}
    rows = steps.pairs()
    if len(rows):
        here, there = steps.activity[rows], steps.activity[rows + 1]
        seconds = (steps.at[rows + 1] - steps.at[rows]) / SECOND
        keys, inverse = np.unique(np.stack([here, there], axis=1), axis=0, return_inverse=True)
        order = np.argsort(inverse.reshape(-1), kind="stable")
        parts = np.split(seconds[order], np.cumsum(np.bincount(inverse.reshape(-1)))[:-1])
        found |= {("edge", int(a), int(b)): part for (a, b), part in zip(keys, parts, strict=True)}
    return found


def _tested(key: Key, a: Floats, b: Floats) -> Compared:
    part, from_, to = key
    counts = len(a), len(b)
    medians = [float(np.median(side)) if len(side) else None for side in (a, b)]
    if min(counts) < FEW or medians[0] is None or medians[1] is None:
        return Compared(part, from_, to, *counts, medians[0], medians[1], None, None, None, None, None, "few")
    a, b = _sample(a), _sample(b)
    p = float(stats.mannwhitneyu(a, b).pvalue) if (a != a[0]).any() or (b != a[0]).any() else 1.0
    low, high = difference(a, b)
    gap = medians[1] - medians[0]
    return Compared(
        part, from_, to, *counts, medians[0], medians[1], gap, min(low, gap), max(high, gap), p, None, "noise"
    )


def _sample(values: Floats) -> Floats:
    if len(values) <= LARGEST:
        return values
    return np.asarray(np.random.default_rng(SEED).choice(values, LARGEST, replace=False))


def difference(a: Floats, b: Floats, draws: int = DRAWS) -> tuple[float, float]:
    """The interval of the second's median less the first's, from both drawn again with replacement."""
    lot = np.random.default_rng(SEED)
    drawn = [np.median(lot.choice(side, (draws, len(side))), axis=1) for side in (a, b)]
    low, high = np.percentile(drawn[1] - drawn[0], [2.5, 97.5])
    return float(low), float(high)


def _corrected(rows: Iterable[Compared]) -> list[Compared]:
    rows = list(rows)
    tested = [row for row in rows if row.p is not None]
    adjusted = iter(stats.false_discovery_control([row.p for row in tested]) if tested else [])
    return [row if row.p is None else _judged(row, float(next(adjusted))) for row in rows]


def _judged(row: Compared, q: float) -> Compared:
    verdict: Verdict = "noise"
    if q < DISCOVERIES and row.low is not None and row.high is not None:
        verdict = "slower" if row.low > 0 else "faster" if row.high < 0 else "noise"
    return replace(row, q=q, verdict=verdict)
