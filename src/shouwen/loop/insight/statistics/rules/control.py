"""Control charts: individuals (XmR), shares (p) and counts per unit (u), with run rules; limits hold from one named
shift to the next and are never recalculated elsewhere. Pure."""

import itertools
import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final, Literal

from shouwen.loop.insight.statistics.rules.chance import binomial, poisson, usual

Kind = Literal["xmr", "p", "u"]
D2: Final = 1.128  # the mean moving range of two, over sigma
D4: Final = 3.267  # the moving range's upper limit over its mean
FEW: Final = 5  # expected in a point on either side: with less, exact chances take the place of the normal's rules
THREE_SIGMAS: Final = NormalDist().cdf(-3)
LEAST: Final = 2  # points from which limits can be drawn at all
SOUND: Final = 20  # points from which they are worth trusting


@dataclass(frozen=True, slots=True)
class Seen:
    """What was counted or measured in one span: `value` of an individual, `count` of `area` units otherwise."""

    value: float
    area: float = 1.0


@dataclass(frozen=True, slots=True)
class Point:
    """A point with the limits that hold for it, None where there are too few points for any; `broken` are the run
    rules that it completes, `moving` its distance from the point before (XmR)."""

    value: float
    centre: float | None
    low: float | None
    high: float | None
    broken: tuple[str, ...]
    moving: float | None = None
    moving_high: float | None = None


# Western Electric's four rules and two of Nelson's, as the NIST/SEMATECH e-Handbook (6.3.2) lists them.
# Each says of the last scores whether they complete it; a score is the distance from the centre in sigmas.
Rule = tuple[int, Callable[[Sequence[float]], bool]]


def _beyond(sigmas: float, least: int) -> Callable[[Sequence[float]], bool]:
    """At least so many lie beyond so many sigmas on the side of the last one, which is one of them."""

    def holds(scores: Sequence[float]) -> bool:
        side = math.copysign(1, scores[-1])
        return scores[-1] * side > sigmas and sum(score * side > sigmas for score in scores) >= least

    return holds


def _trend(scores: Sequence[float]) -> bool:
    steps = [after - before for before, after in itertools.pairwise(scores)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)


def _saw(scores: Sequence[float]) -> bool:
    steps = [after - before for before, after in itertools.pairwise(scores)]
    return all(a * b < 0 for a, b in itertools.pairwise(steps))


RULES: Final[dict[str, Rule]] = {
    "beyond_3": (1, _beyond(3, 1)),
    "two_of_three": (3, _beyond(2, 2)),
    "four_of_five": (5, _beyond(1, 4)),
    "eight_in_a_row": (8, _beyond(0, 8)),
    "six_trend": (6, _trend),
    "fourteen_saw": (14, _saw),
}


def broken(scores: Sequence[float]) -> list[tuple[str, ...]]:
    """For each point the rules that it completes. A rule of several points asks for all of them, but two of three and
    four of five are complete as soon as the two or the four are there."""
    found = []
    for last in range(len(scores)):
        names = []
        for name, (span, holds) in RULES.items():
            window = scores[max(0, last + 1 - span) : last + 1]
            whole = len(window) == span or name in ("two_of_three", "four_of_five")
            if whole and holds(window):
                names.append(name)
        found.append(tuple(names))
    return found


def chart(kind: Kind, seen: Sequence[Seen], shifts: Sequence[int] = ()) -> list[Point]:
    """The points with their limits; `shifts` are the places at which limits begin anew."""
    edges = sorted({0, *(each for each in shifts if 0 < each < len(seen)), len(seen)})
    points: list[Point] = []
    for first, after in itertools.pairwise(edges):
        points += _segment(kind, seen[first:after])
    return points


def _segment(kind: Kind, seen: Sequence[Seen]) -> list[Point]:
    if len(seen) < LEAST:
        return [Point(each.value, None, None, None, ()) for each in seen]
    if kind == "xmr":
        return _individuals([each.value for each in seen])
    area = sum(each.area for each in seen)
    centre = sum(each.value * each.area for each in seen) / area
    variance = max(0.0, centre * (1 - centre)) if kind == "p" else centre
    sigmas = [math.sqrt(variance / each.area) for each in seen]
    if _sparse(kind, centre, area / len(seen)):
        return [_little(kind, each, centre) for each in seen]
    rules = broken([_score(each.value - centre, sigma) for each, sigma in zip(seen, sigmas, strict=True)])
    most = 1.0 if kind == "p" else math.inf
    return [
        Point(each.value, centre, max(0.0, centre - 3 * sigma), min(most, centre + 3 * sigma), names)
        for each, sigma, names in zip(seen, sigmas, rules, strict=True)
    ]


def _sparse(kind: Kind, centre: float, area: float) -> bool:
    """Too little in each point for the normal's rules: a side that is never left would look like a run."""
    return area * (min(centre, 1 - centre) if kind == "p" else centre) < FEW


def _little(kind: Kind, seen: Seen, centre: float) -> Point:
    """Of little only the single point is judged, by the exact chance that three sigmas stand for."""
    count, of, mean = round(seen.value * seen.area), round(seen.area), centre * seen.area
    tails = binomial(count, of, centre) if kind == "p" else poisson(count, mean)
    low, high = usual(of, centre if kind == "p" else None, mean, THREE_SIGMAS)
    rare = ("beyond_3",) if min(tails) < THREE_SIGMAS else ()
    return Point(seen.value, centre, min(centre, low / seen.area), max(centre, high / seen.area), rare)


def _individuals(values: Sequence[float]) -> list[Point]:
    centre = statistics.fmean(values)
    moving = [abs(after - before) for before, after in itertools.pairwise(values)]
    mean = statistics.fmean(moving)
    sigma = mean / D2
    rules = broken([_score(value - centre, sigma) for value in values])
    return [
        Point(value, centre, centre - 3 * sigma, centre + 3 * sigma, names, step, mean * D4)
        for value, names, step in zip(values, rules, [None, *moving], strict=True)
    ]


def _score(distance: float, sigma: float) -> float:
    if sigma > 0:
        return distance / sigma
    return 0.0 if distance == 0 else math.copysign(math.inf, distance)
