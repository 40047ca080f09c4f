"""Steps that add nothing: having them does not go with another outcome, and we have seen enough to say so.

The outcome is each case's last other activity (or a value that is given). Cramér's V measures how having the step goes
with it; its interval comes from the noncentral chi-square distribution.
"""

from typing import Final

import numpy as np
from scipy import optimize, stats

from shouwen.loop.insight.mining.rules.findings import Removal, Share
from shouwen.loop.insight.mining.rules.steps import SECOND, Floats, Ints, Steps

NEGLIGIBLE: Final = 0.1  # below this an association counts as none (Cohen's bound of a small effect)
ENOUGH: Final = 30  # cases with and without the step
LEVEL: Final = 0.05


def removals(steps: Steps, outcome: Ints | None = None) -> list[Removal]:
    """Every step that some cases have and some lack, those proposed for removal first, by the time they take."""
    if not len(steps.case):
        return []
    of = outcome if outcome is not None else None
    spent = _spent(steps)
    candidates = []
    for activity in np.unique(steps.activity):
        having = np.zeros(steps.cases, dtype=bool)
        having[steps.case[steps.activity == activity]] = True
        ends = of if of is not None else _last_other(steps, int(activity))
        kept = ends >= 0
        if having.sum() >= ENOUGH and (~having).sum() >= ENOUGH and kept.sum() > 0:
            candidates.append((int(activity), having, ends, kept))
    level = LEVEL / max(1, len(candidates))
    found = []
    for activity, having, ends, kept in candidates:
        strength = association(having[kept], ends[kept], level)
        hours = float(spent[activity] / 3600)
        count = int(having.sum())
        proposed = strength.high < NEGLIGIBLE
        found.append(Removal(activity, count, steps.cases - count, strength, proposed, hours))
    return sorted(found, key=lambda each: (not each.proposed, -each.hours, each.activity))


def _last_other(steps: Steps, activity: int) -> Ints:
    """The last activity of each case that is not this one; -1 where there is none."""
    rows = np.flatnonzero(steps.activity != activity)
    ends = np.full(steps.cases, -1, dtype=np.int64)
    ends[steps.case[rows]] = steps.activity[rows]  # the last assignment wins, and rows are in order
    return ends


def _spent(steps: Steps) -> Floats:
    """Seconds that pass from the step before to each activity, summed."""
    rows = steps.pairs()
    gaps = (steps.at[rows + 1] - steps.at[rows]) / SECOND
    spent = np.bincount(steps.activity[rows + 1], weights=gaps, minlength=int(steps.activity.max()) + 1)
    return np.asarray(spent, dtype=np.float64)


def association(having: np.ndarray, outcome: np.ndarray, level: float = LEVEL) -> Share:
    """Cramér's V between a yes/no and a value, with the interval of level 1 - `level`; 0 where either is constant."""
    values, codes = np.unique(outcome, return_inverse=True)
    table = np.zeros((2, len(values)))
    np.add.at(table, (having.astype(int), codes.reshape(-1)), 1)
    n = table.sum()
    if len(values) < 2 or not table.sum(axis=1).all():
        return Share(0.0, 0.0, 0.0)
    expected = table.sum(axis=1, keepdims=True) * table.sum(axis=0, keepdims=True) / n
    chi2 = float(((table - expected) ** 2 / expected).sum())
    degrees = len(values) - 1
    value = min(1.0, float(np.sqrt(chi2 / n)))
    low, high = (float(np.sqrt(_noncentral(chi2, degrees, tail) / n)) for tail in (1 - level / 2, level / 2))
    return Share(value, min(low, value), min(1.0, max(high, value)))


def _noncentral(chi2: float, degrees: int, tail: float) -> float:
    """The noncentrality under which a value up to `chi2` has this probability; 0 where even none is enough."""

    def beyond(lam: float) -> float:
        return float(stats.ncx2.cdf(chi2, degrees, lam) if lam else stats.chi2.cdf(chi2, degrees)) - tail

    if beyond(0.0) <= 0:
        return 0.0
    top = chi2 + degrees + 10
    while beyond(top) > 0:
        top *= 2
    return float(optimize.brentq(beyond, 0.0, top, xtol=1e-6))
