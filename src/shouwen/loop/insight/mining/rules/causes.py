"""Which attribute raises the odds of lateness: an odds ratio for each value, corrected for the many tests.

A hint, not a proof: what goes with lateness need not bring it about.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from scipy import stats

from shouwen.loop.insight.mining.rules.findings import Cause
from shouwen.loop.insight.mining.rules.steps import Bools, Floats, Ints

FEW: Final = 5  # cases with the value, and without
VALUES: Final = 200  # of one attribute; one with more (an id, a name) says nothing about a group
DISCOVERIES: Final = 0.05
Column = tuple[Ints, Sequence[str]]


def causes(late: Bools, columns: Mapping[str, Column], most: int = 30) -> list[Cause]:
    """Values that raise the odds of being late: those that hold after correction first, the surest rise first."""
    tables = [
        (name, value, *_counts(late, codes == code))
        for name, (codes, values) in columns.items()
        if 1 < len(values) <= VALUES
        for code, value in enumerate(values)
    ]
    tables = [row for row in tables if row[2] + row[3] >= FEW and row[4] + row[5] >= FEW]
    if not tables:
        return []
    odds = [odds_ratio(*row[2:]) for row in tables]
    adjusted = stats.false_discovery_control([one[3] for one in odds])
    found = [
        Cause(name, value, a + b, a, *one, float(q), bool(q < DISCOVERIES and one[1] > 1))
        for (name, value, a, b, _, _), one, q in zip(tables, odds, adjusted, strict=True)
        if one[0] > 1
    ]
    return sorted(found, key=lambda each: (not each.holds, -each.low, each.attribute, each.value))[:most]


def _counts(late: Bools, having: Bools) -> tuple[int, int, int, int]:
    return (
        int((late & having).sum()),
        int((~late & having).sum()),
        int((late & ~having).sum()),
        int((~late & ~having).sum()),
    )


def odds_ratio(a: int, b: int, c: int, d: int) -> tuple[float, float, float, float]:
    """Odds ratio with half a case added to each (Haldane, Anscombe), its interval by Woolf, and Fisher's p.

    `a` late and `b` in time with the value, `c` late and `d` in time without it.
    """
    log = np.log((a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)))
    error = np.sqrt(sum(1 / (n + 0.5) for n in (a, b, c, d)))
    small = min(a, b, c, d) < 1000
    table = [[a, b], [c, d]]
    p = stats.fisher_exact(table).pvalue if small else stats.chi2_contingency(table).pvalue
    return float(np.exp(log)), float(np.exp(log - 1.96 * error)), float(np.exp(log + 1.96 * error)), float(p)


def quartiles(values: Floats) -> Column:
    """Numbers as groups of about a quarter each, named by their bounds; codes are -1 where there is none."""
    known = values[~np.isnan(values)]
    bounds = np.unique(np.percentile(known, [25, 50, 75])) if len(known) else np.zeros(0)
    codes = np.where(np.isnan(values), -1, np.searchsorted(bounds, np.nan_to_num(values), side="left"))
    names = [f"≤ {bounds[0]:g}"] if len(bounds) else []
    names += [f"{low:g} – {high:g}" for low, high in pairwise(bounds)]
    names += [f"> {bounds[-1]:g}"] if len(bounds) else []
    return codes.astype(np.int64), names
