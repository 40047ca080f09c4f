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
    below = math.fsum(_poisson_chance(each, mean) for each in range(count))
    here = _poisson_chance(count, mean)
    return Tails(min(1.0, below + here), max(0.0, 1 - below))


def usual(of: int, share: float | None, mean: float, least: float) -> tuple[int, int]:
    """From how few to how many no one would call rare: of so many with this share, or of a Poisson mean without one."""
    spread = math.sqrt(mean * (1 - share)) if share is not None else math.sqrt(mean)
    if mean <= 0 or share == 1 or max(of, mean) > EXACT:
        off = NormalDist().inv_cdf(1 - least) * spread
        return max(0, math.ceil(mean - off)), math.floor(mean + off)
    low, count, upto = -1, 0, 0.0
    while True:
        upto += binomial_chance(count, of, share) if share is not None else _poisson_chance(count, mean)
        low = count if low < 0 and upto >= least else low
        if upto >= 1 - least or (share is not None and count == of):
            return max(0, low), count
        count += 1


def _poisson_chance(count: int, mean: float) -> float:
    return math.exp(count * math.log(mean) - mean - math.lgamma(count + 1))


def binomial_chance(count: int, of: int, share: float) -> float:
    """The chance of exactly so many."""
    ways = math.lgamma(of + 1) - math.lgamma(count + 1) - math.lgamma(of - count + 1)
    power = ways + count * math.log(share) + (of - count) * math.log1p(-share)
    return math.exp(power) if power > -740 else 0.0


def _normal(count: int, mean: float, spread: float) -> Tails:
    chance = NormalDist(mean, spread)
    return Tails(chance.cdf(count + 0.5), 1 - chance.cdf(count - 0.5))
