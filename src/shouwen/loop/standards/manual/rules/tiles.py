"""A drawing larger than the paper as windows onto it, cut where no box stands."""

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A place: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether the two cover a common place."""
        apart = self.x + self.width <= other.x or other.x + other.width <= self.x
        return not (apart or self.y + self.height <= other.y or other.y + other.height <= self.y)


def tiles(width: float, height: float, boxes: Iterable[Box], paper: tuple[float, float]) -> list[Box]:
    """Windows of at most the paper's size that show the whole drawing, each box whole in one of them."""
    placed = list(boxes)
    across = _cuts(width, paper[0], [(box.x, box.x + box.width) for box in placed])
    down = _cuts(height, paper[1], [(box.y, box.y + box.height) for box in placed])
    return [Box(left, top, right - left, bottom - top) for top, bottom in down for left, right in across]


def _cuts(length: float, most: float, spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The stretches of one axis; where no gap is found, the next one begins early enough to show a cut box whole."""
    if length <= most:
        return [(0.0, length)]
    found: list[tuple[float, float]] = []
    begin = 0.0
    while length - begin > most:
        ends = begin + most
        clear = _gap(ends, begin + most / 3, spans)
        found.append((begin, clear or ends))
        cut = [low for low, high in spans if low < ends < high and low > begin + 1]
        begin = clear or min(cut, default=ends)
    return [*found, (begin, length)]


def _gap(at: float, least: float, spans: list[tuple[float, float]]) -> float:
    """The last place up to `at` where nothing stands; 0 when there is none beyond `least`."""
    while inside := [low for low, high in spans if low < at < high]:
        at = min(inside)
    return at if at >= least else 0.0
