"""A model out of a log: the heuristic miner.

After Weijters, van der Aalst and Alves de Medeiros, "Process mining with the HeuristicsMiner algorithm" (2006).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from shouwen.loop.insight.mining.rules.findings import Model

Follows = Mapping[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure a way must be to be drawn."""

    dependency: float = 0.9
    relative: float = 0.05  # how much weaker than an activity's best way another may be
    parallel: float = 0.65
    least: int = 1


USUAL: Final = Thresholds()


def discovered(paths: Sequence[tuple[Sequence[int], int]], thresholds: Thresholds = USUAL) -> Model:
    """A model of variants (path, count): the ways that hold, and which activities go side by side."""
    follows: dict[tuple[int, int], int] = {}
    twice: dict[tuple[int, int], int] = {}
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for path, count in paths:
        if not path:
            continue
        starts[path[0]] = starts.get(path[0], 0) + count
        ends[path[-1]] = ends.get(path[-1], 0) + count
        for pair in pairwise(path):
            follows[pair] = follows.get(pair, 0) + count
        for a, b, c in zip(path, path[1:], path[2:], strict=False):
            if a == c and a != b:
                twice[a, b] = twice.get((a, b), 0) + count
    edges = _edges(follows, twice, set(starts), set(ends), thresholds)
    most = max(starts.values(), default=0)
    last = max(ends.values(), default=0)
    return Model(
        sorted((a, b, round(measure, 4)) for (a, b), measure in edges.items()),
        _parallel(follows, edges, thresholds),
        sorted(one for one, count in starts.items() if count >= thresholds.relative * most),
        sorted(one for one, count in ends.items() if count >= thresholds.relative * last),
    )


def dependency(follows: Follows, a: int, b: int) -> float:
    """How surely `b` depends on `a`: near 1 where it follows often and nearly never comes before."""
    there, back = follows.get((a, b), 0), follows.get((b, a), 0)
    return there / (there + 1) if a == b else (there - back) / (there + back + 1)


def _edges(
    follows: Follows, twice: Follows, starts: set[int], ends: set[int], thresholds: Thresholds
) -> dict[tuple[int, int], float]:
    measure = {pair: dependency(follows, *pair) for pair in follows}
    others = {pair: value for pair, value in measure.items() if pair[0] != pair[1]}
    onward, before = _best(others, 0), _best(others, 1)
    kept = {
        (a, b): value
        for (a, b), value in measure.items()
        if value >= thresholds.dependency
        and follows[a, b] >= thresholds.least
        and (a == b or max(onward[a][1], before[b][1]) - value <= thresholds.relative)
    }
    for (a, b), count in twice.items():
        both = count + twice.get((b, a), 0)
        if both / (both + 1) >= thresholds.dependency and (a, a) not in kept and (b, b) not in kept:
            kept |= {pair: both / (both + 1) for pair in ((a, b), (b, a)) if pair in follows}
    return _connected(kept, onward, before, starts, ends)


def _best(measure: Mapping[tuple[int, int], float], side: int) -> dict[int, tuple[int, float]]:
    """Each activity's strongest way on (side 0) or from before (side 1)."""
    best: dict[int, tuple[int, float]] = {}
    for pair, value in sorted(measure.items()):
        if value > best.get(pair[side], (0, -2.0))[1]:
            best[pair[side]] = pair[1 - side], value
    return best


def _connected(
    kept: dict[tuple[int, int], float],
    onward: Mapping[int, tuple[int, float]],
    before: Mapping[int, tuple[int, float]],
    starts: set[int],
    ends: set[int],
) -> dict[tuple[int, int], float]:
    """With the best way in of each activity that begins no case, the best way out of each that ends none."""
    kept = dict(kept)
    for activity, (other, value) in onward.items():
        if activity not in ends and not any(a == activity != b for a, b in kept):
            kept[activity, other] = value
    for activity, (other, value) in before.items():
        if activity not in starts and not any(b == activity != a for a, b in kept):
            kept[other, activity] = value
    return kept


def _parallel(
    follows: Follows, edges: Mapping[tuple[int, int], float], thresholds: Thresholds
) -> list[tuple[int, int]]:
    """Activities that follow the same one and come in either order: both are done, side by side."""
    found = set()
    nexts: dict[int, list[int]] = {}
    for a, b in edges:
        if a != b:
            nexts.setdefault(a, []).append(b)
    for a, after in nexts.items():
        for b in after:
            for c in after:
                both = follows.get((b, c), 0) + follows.get((c, b), 0)
                way = follows.get((a, b), 0) + follows.get((a, c), 0)
                if b < c and (b, c) not in edges and (c, b) not in edges and both / (way + 1) >= thresholds.parallel:
                    found.add((b, c))
    return sorted(found)
