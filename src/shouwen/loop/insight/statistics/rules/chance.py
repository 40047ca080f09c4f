"""How likely chance alone brings so few or so many: exact where counts are small. Pure."""

import math
from statistics import NormalDist
from typing import Final, NamedTuple

EXACT: Final = 400  # beyond, the normal's answer differs by less than anybody can see


class Tails(NamedTuple):
    """The chance of so many or fewer, and of so many or more."""

    low: float
    high: float


def binomial(count: int, of: int, share: float) -> Tails:
    """`count` of `of`, where each happens with this share."""
    if share <= 0 or share >= 1:
        sure = of if share >= 1 else 0
        return Tails(float(count >= sure), float(count <= sure))
    if of > EXACT:
        return _normal(count, of * share, math.sqrt(of * share * (1 - share)))
    chances = [binomial_chance(each, of, share) for each in range(of + 1)]
    return Tails(min(1.0, math.fsum(chances[: count + 1])), min(1.0, math.fsum(chances[count:])))


def poisson(count: int, mean: float) -> Tails:
    """`count`, where so many are expected."""
    if mean <= 0:
        return Tails(1.0, float(count <= 0))
    if mean > EXACT:
        return _normal(count, mean, math.sqrt(mean))
    below = math.fsum(math.exp(each * math.log(mean) - mean - math.lgamma(each + 1)) for each in range(count))
    here = math.exp(count * math.log(mean) - mean - math.lgamma(count + 1))
    return Tails(min(1.0, below + here), max(0.0, 1 - below))


def binomial_chance(count: int, of: int, share: float) -> float:
    """The chance of exactly so many."""
    ways = math.lgamma(of + 1) - math.lgamma(count + 1) - math.lgamma(of - count + 1)
    power = ways + count * math.log(share) + (of - count) * math.log1p(-share)
    return math.exp(power) if power > -740 else 0.0


def _normal(count: int, mean: float, spread: float) -> Tails:
    chance = NormalDist(mean, spread)
    return Tails(chance.cdf(count + 0.5), 1 - chance.cdf(count - 0.5))
