"""Funnel plots: shares of groups of different size against the limits that chance alone draws about the share of all
(Spiegelhalter 2005, exact binomial). Pure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final, Literal

from shouwen.loop.insight.statistics.rules.chance import EXACT, Tails, binomial, binomial_chance

NEAR: Final = 0.95
FAR: Final = 0.998
LEAST_GROUPS: Final = 4  # from which it makes sense to ask whether groups differ more than chance lets them
Verdict = Literal["within", "high", "low", "far_high", "far_low"]


@dataclass(frozen=True, slots=True)
class Place:
    """A group in the funnel."""

    code: str
    judged: int
    share: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Limits:
    """Where a group of this size lies by chance: 95 % and 99.8 %."""

    judged: int
    low: float
    high: float
    far_low: float
    far_high: float


@dataclass(frozen=True, slots=True)
class Funnel:
    """All groups, the share of all, and how much more they differ than chance lets them (1: not at all)."""

    target: float
    places: list[Place]
    curve: list[Limits]
    overdispersion: float | None


def funnel(groups: Mapping[str, tuple[int, int]], points: int = 40) -> Funnel | None:
    """Groups as (good, judged); None where nothing was judged."""
    groups = {code: each for code, each in groups.items() if each[1] > 0}
    judged = sum(of for _, of in groups.values())
    if not judged:
        return None
    target = sum(good for good, _ in groups.values()) / judged
    places = [Place(code, of, good / of, _verdict(binomial(good, of, target))) for code, (good, of) in groups.items()]
    most = max(of for _, of in groups.values())
    sizes = sorted({max(1, round(most * 1.1 * (step / points) ** 2)) for step in range(1, points + 1)})
    places.sort(key=lambda place: (-place.judged, place.code))
    return Funnel(target, places, [limits(target, size) for size in sizes], _overdispersion(target, groups))


def limits(target: float, judged: int) -> Limits:
    """Where the share of `judged` lies by chance, about the target."""
    near, far = (1 - NEAR) / 2, (1 - FAR) / 2
    low, high, far_low, far_high = (quantile(target, judged, p) for p in (near, 1 - near, far, 1 - far))
    return Limits(judged, low, high, far_low, far_high)


def quantile(share: float, of: int, p: float) -> float:
    """The share below which binomial chance stays with probability p, between whole counts by interpolation."""
    if share <= 0 or share >= 1:
        return share
    if of > EXACT:
        spread = math.sqrt(share * (1 - share) / of)
        return min(1.0, max(0.0, share + NormalDist().inv_cdf(p) * spread))
    below = 0.0
    for count in range(of + 1):
        upto = binomial_chance(count, of, share)
        if below + upto >= p:
            return min(1.0, max(0.0, (count - (below + upto - p) / upto) / of))
        below += upto
    return 1.0


def _verdict(tails: Tails) -> Verdict:
    near, far = (1 - NEAR) / 2, (1 - FAR) / 2
    if tails.high < near:
        return "far_high" if tails.high < far else "high"
    if tails.low < near:
        return "far_low" if tails.low < far else "low"
    return "within"


def _overdispersion(target: float, groups: Mapping[str, tuple[int, int]]) -> float | None:
    """The mean squared score, the outermost tenth on each side pulled in."""
    if len(groups) < LEAST_GROUPS or not 0 < target < 1:
        return None
    scores = sorted((good / of - target) / math.sqrt(target * (1 - target) / of) for good, of in groups.values())
    return sum(score * score for score in _pulled_in(scores)) / len(scores)


def _pulled_in(scores: Sequence[float]) -> list[float]:
    cut = len(scores) // 10
    low, high = scores[cut], scores[-1 - cut]
    return [min(high, max(low, score)) for score in scores]
