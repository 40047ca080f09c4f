"""Whether a difference is more than noise: the intervals are those of the figures' own comparison. Pure.

Of too few rows nothing is said (None); that many readings are compared is counted in (Holm): docs/algorithms/reports.md
"""

import math
from collections.abc import Sequence
from typing import Final

from shouwen.loop.insight.figures.rules.compare import Between, Z, apart, own, wilson
from shouwen.loop.insight.figures.rules.taking import Reading, Tally

LEAST: Final = 10  # rows of each side
LEVEL: Final = 0.05
COUNTS: Final = frozenset({"count", "in", "out"})


def of_readings(
    reading: Reading, now: Tally, before: Tally, *, length: float = 1.0, dispersion: float = 1.0
) -> float | None:
    """How often chance alone would make so large a difference; a count's other period is stretched to `length` times
    its own, and days that differ more than chance has it (`dispersion` over 1) make the intervals wider."""
    if reading.take in COUNTS:
        if now.rows + before.rows < 2 * LEAST:
            return None
        first, second = own(reading, now), own(reading, before)
        if first is None or second is None:
            return None
        wide = math.sqrt(max(1.0, dispersion))
        return chance(apart(_wider(first, wide), _wider(second, wide, length)))
    few = min(now.judged, before.judged) if reading.take == "share" else min(now.valued, before.valued)
    first, second = own(reading, now), own(reading, before)
    return None if few < LEAST or first is None or second is None else chance(apart(first, second))


def of_shares(good: int, judged: int, other_good: int, other_judged: int) -> float | None:
    """The same for two shares; None of too few."""
    if min(judged, other_judged) < LEAST:
        return None
    return chance(apart(wilson(good, judged), wilson(other_good, other_judged)))


def chance(between: Between) -> float:
    """The level at which an interval of this shape would just touch nought."""
    if not between.value:
        return 1.0
    half = between.value - between.low if between.value > 0 else between.high - between.value
    return math.erfc(Z * abs(between.value) / half / math.sqrt(2)) if half > 0 else 0.0


def dispersion(days: Sequence[int]) -> float:
    """How much more counts of days differ than those of a Poisson process would: variance over mean."""
    if len(days) < 2 or not sum(days):
        return 1.0
    mean = sum(days) / len(days)
    return sum((day - mean) ** 2 for day in days) / (len(days) - 1) / mean


def real(chances: Sequence[float | None], level: float = LEVEL) -> list[bool]:
    """Which of many differences stay more than noise though so many were looked at (Holm)."""
    known = sorted((chance, place) for place, chance in enumerate(chances) if chance is not None)
    found = [False] * len(chances)
    for rank, (each, place) in enumerate(known):
        if each > level / (len(known) - rank):
            break
        found[place] = True
    return found


def _wider(between: Between, times: float, length: float = 1.0) -> Between:
    low, high = between.value - between.low, between.high - between.value
    return Between(
        between.value * length, (between.value - times * low) * length, (between.value + times * high) * length
    )
