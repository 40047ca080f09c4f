"""Which node stands above which in its column, and how high: barycentres against crossings, then least squares."""

import bisect
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from shouwen.loop.standards.layout.rules.parts import Edge, Size
from shouwen.loop.standards.layout.rules.ranking import ranks, turned

ROW: Final = 36  # between two boxes of a column
LANE: Final = 24  # between a line that passes and what stands beside it
MOST: Final = 4000  # of lines' passing points; beyond these, long lines go round like those that lead back
SWEEPS: Final = 12


@dataclass(slots=True, eq=False)
class Item:
    """A node in its column, or the place where a long edge passes it."""

    column: int
    size: Size | None = None
    y: float = 0.0  # of its middle

    @property
    def half(self) -> float:
        """Half of the room that it takes up and down, label below included."""
        return self.size.height / 2 + self.size.label if self.size else 0.0


def apart(upper: Item, lower: Item) -> float:
    """The least distance of their middles."""
    gap = ROW if upper.size and lower.size else LANE
    return upper.half + (lower.size.height / 2 if lower.size else 0.0) + gap


def _placed(column: list[Item]) -> Iterator[tuple[Item, float]]:
    return ((item, (n + 0.5) / len(column)) for n, item in enumerate(column))


class Grid:
    """One connected part: its columns from left to right, the ways forward as chains of items, the ways back."""

    def __init__(self, nodes: Sequence[Size], edges: Sequence[Edge]) -> None:
        back = turned([node.id for node in nodes], edges)
        forward = [edge for edge in edges if edge.id not in back]
        rank = ranks([node.id for node in nodes], forward)
        low = min(rank.values())
        self.items = {node.id: Item(rank[node.id] - low, node) for node in nodes}
        self.columns: list[list[Item]] = [[] for _ in range(max(rank.values()) - low + 1)]
        for item in self.items.values():
            self.columns[item.column].append(item)
        drawn = [edge for edge in forward if edge.drawn]
        passing = sum(rank[edge.target] - rank[edge.source] - 1 for edge in drawn)
        long = {edge.id for edge in drawn if rank[edge.target] - rank[edge.source] > 1} if passing > MOST else set()
        self.back = [edge for edge in edges if edge.drawn and edge.id in back | long]
        self.chains = {edge.id: (edge, self._chain(edge)) for edge in drawn if edge.id not in long}
        self._before: dict[Item, list[Item]] = {}
        self._after: dict[Item, list[Item]] = {}
        for _, chain in self.chains.values():
            for one, other in itertools.pairwise(chain):
                self._after.setdefault(one, []).append(other)
                self._before.setdefault(other, []).append(one)
        led = set(self._before)
        for edge in forward:  # what no drawn line leads to stands level with what comes before it
            target = self.items[edge.target]
            if not edge.drawn and target not in led:
                self._before.setdefault(target, []).append(self.items[edge.source])
        self._order()
        self._heights()

    def _chain(self, edge: Edge) -> list[Item]:
        first, last = self.items[edge.source], self.items[edge.target]
        between = [Item(column) for column in range(first.column + 1, last.column)]
        for item in between:
            self.columns[item.column].append(item)
        return [first, *between, last]

    def _order(self) -> None:
        best, fewest = [list(column) for column in self.columns], self._crossings()
        for sweep in range(SWEEPS):
            down = sweep % 2 == 0
            place = self._places()
            for column in self.columns if down else reversed(self.columns):
                self._sort(column, self._before if down else self._after, place)
            if (crossings := self._crossings()) < fewest:
                best, fewest = [list(column) for column in self.columns], crossings
        self.columns = best

    def _sort(self, column: list[Item], beside: dict[Item, list[Item]], place: dict[Item, float]) -> None:
        """By the mean place of the neighbours; who has none keeps its place. The places are as of now, and kept so."""
        key = {
            item: sum(place[other] for other in others) / len(others) if (others := beside.get(item)) else place[item]
            for item in column
        }
        column.sort(key=key.__getitem__)
        place.update(_placed(column))

    def _places(self) -> dict[Item, float]:
        """Where each item stands in its column, from 0 to 1."""
        return dict(one for column in self.columns for one in _placed(column))

    def _crossings(self) -> int:
        place = self._places()
        total = 0
        for column in self.columns[:-1]:
            lines = sorted((place[item], place[other]) for item in column for other in self._after.get(item, []))
            seen: list[float] = []
            for _, end in lines:
                total += len(seen) - bisect.bisect_right(seen, end)
                bisect.insort(seen, end)
        return total

    def _heights(self) -> None:
        for column in self.columns:
            y = 0.0
            for upper, item in zip([None, *column], column, strict=False):
                y += apart(upper, item) if upper else 0.0
                item.y = y
        for sweep in range(SWEEPS):
            down = sweep % 2 == 0
            for column in self.columns if down else reversed(self.columns):
                self._settle(column, self._before if down else self._after)

    def _settle(self, column: list[Item], beside: dict[Item, list[Item]]) -> None:
        """As near to the neighbours as order and distances allow: least squares by pooling those that would collide."""
        offsets, total = [], 0.0
        for upper, item in zip([None, *column], column, strict=False):
            total += apart(upper, item) if upper else 0.0
            offsets.append(total)
        pools: list[tuple[float, float, int]] = []  # sum of wishes, weight, how many
        for item, offset in zip(column, offsets, strict=True):
            others = beside.get(item, [])
            wish = sum(other.y for other in others) / len(others) if others else item.y
            weight = 4.0 if item.size is None else 1.0 if others else 0.25
            pool = ((wish - offset) * weight, weight, 1)
            while pools and pools[-1][0] / pools[-1][1] > pool[0] / pool[1]:
                last = pools.pop()
                pool = (last[0] + pool[0], last[1] + pool[1], last[2] + pool[2])
            pools.append(pool)
        settled = [wishes / weight for wishes, weight, many in pools for _ in range(many)]
        for item, offset, base in zip(column, offsets, settled, strict=True):
            item.y = base + offset
