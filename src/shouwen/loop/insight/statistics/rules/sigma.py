"""Defects per million and the sigma level, with the customary shift of 1.5 said as such. Pure."""

from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

from shouwen.loop.insight.figures.rules.compare import wilson

SHIFT: Final = 1.5
MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Sigma:
    """Defects of opportunities; `level` includes the shift, None where no or every opportunity was a defect. The level
    lies between `low` and `high` with 95 % confidence; `high` is None where no defect was seen."""

    opportunities: int
    defects: int
    dpmo: float
    level: float | None
    low: float | None
    high: float | None


def sigma(defects: int, opportunities: int) -> Sigma:
    """How good a process is; at least one opportunity."""
    share = wilson(defects, opportunities)
    high = level(share.low) if defects else None
    return Sigma(opportunities, defects, defects / opportunities * MILLION, level(share.value), level(share.high), high)


def level(share: float) -> float | None:
    """The sigma level of a share of defects: the normal quantile of what is good, plus 1.5."""
    return NormalDist().inv_cdf(1 - share) + SHIFT if 0 < share < 1 else None
