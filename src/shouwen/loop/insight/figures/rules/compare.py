"""How far two numbers of one figure lie apart, with a 95 % interval: Newcombe's square-and-add throughout. Pure.

docs/algorithms/statistics.md says why these and no others.
"""

import math
from typing import Final, NamedTuple

from shouwen.loop.insight.figures.rules.taking import Reading, Tally, taken

Z: Final = 1.959963984540054
FEW: Final = 5  # of five values or fewer no two bound the median with 95 % confidence


class Between(NamedTuple):
    """A number and its interval."""

    value: float
    low: float
    high: float

    @property
    def noise(self) -> bool:
        """Whether no difference at all lies inside: what was seen may be chance."""
        return self.low <= 0 <= self.high


def wilson(good: int, of: int, z: float = Z) -> Between:
    """A share with Wilson's score interval (1927)."""
    share = good / of
    middle = (good + z * z / 2) / (of + z * z)
    half = z / (of + z * z) * math.sqrt(share * (1 - share) * of + z * z / 4)
    return Between(share, max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half)))


def apart(first: Between, second: Between) -> Between:
    """first - second, out of their own intervals, which need not be symmetric (square-and-add, MOVER)."""
    difference = first.value - second.value
    below = math.hypot(first.value - first.low, second.high - second.value)
    above = math.hypot(first.high - first.value, second.value - second.low)
    return Between(difference, difference - below, difference + above)


def own(reading: Reading, tally: Tally) -> Between | None:
    """The reading with its own interval; None where its rows give none."""
    value = taken(reading, tally)
    if value is None:
        return None
    match reading.take:
        case "share":
            return wilson(tally.good, tally.judged)
        case "median" if tally.low is not None and tally.high is not None and tally.valued > FEW:
            return Between(value, tally.low, tally.high)
        case "mean" if tally.spread is not None:
            half = student(tally.valued - 1) * tally.spread / math.sqrt(tally.valued)
            return Between(value, value - half, value + half)
        case "count" | "in" | "out":
            return happened(round(value))
    return None


def happened(count: int) -> Between:
    """A count of single events with the score interval of a Poisson mean."""
    half = Z * math.sqrt(count + Z * Z / 4)
    return Between(count, max(0.0, count + Z * Z / 2 - half), count + Z * Z / 2 + half)


def difference(reading: Reading, now: Tally, before: Tally) -> Between | None:
    """now - before with its interval; None where either has none."""
    first, second = own(reading, now), own(reading, before)
    return None if first is None or second is None else apart(first, second)


def student(freedom: int) -> float:
    """The 97.5 % point of Student's t by its expansion about the normal one, within 0.2 %; exact for one and two."""
    if freedom == 1:
        return 12.706204736432095
    if freedom == 2:
        return 4.302652729911275
    z, n = Z, float(freedom)
    return (
        z
        + (z**3 + z) / (4 * n)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * n**4)
    )
