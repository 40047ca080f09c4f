"""The lines of one placed part: forward through the channels between columns, back over a rail above all nodes.

In a channel every line has an upright track of its own; lines that leave one small node (an event, a gateway) share
theirs, and so do all lines that lead back to one node.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from shouwen.loop.standards.layout.rules.labelling import place_words
from shouwen.loop.standards.layout.rules.parts import Box, Edge, Layout, Point
from shouwen.loop.standards.layout.rules.placing import Grid, Item

TRACK: Final = 12
SIDE: Final = 26  # from a box to the first track
RAIL: Final = 14
CROWD: Final = 4  # as many lines at one side take nearly all of it
SMALL: Final = 60  # a node narrower than this has one point to leave from
WORDS: Final = 116  # how wide the words below a small node get
UP: Final = -1e9


@dataclass(slots=True)
class Track:
    """An upright piece of line in a channel; `sort` puts lines beside one another so that they cross least."""

    top: float
    bottom: float
    sort: tuple[int, float] = (0, 0.0)
    x: int = 0


@dataclass(slots=True)
class Channel:
    """The room left of a column."""

    tracks: dict[tuple[str, object], Track] = field(default_factory=dict)
    words: int = 0
    left: int = 0

    @property
    def width(self) -> int:
        """Tracks, their sides, and words on the last piece before the boxes."""
        return 2 * SIDE + TRACK * max(len(self.tracks) - 1, 0) + self.words

    def number(self) -> None:
        """Give each track its x."""
        for n, track in enumerate(sorted(self.tracks.values(), key=lambda track: track.sort)):
            track.x = self.left + SIDE + TRACK * n


def draw(grid: Grid) -> Layout:
    """Boxes and lines of one part, from 0, 0 on."""
    return _Pen(grid).layout()


class _Pen:
    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.channels = [Channel() for _ in range(len(grid.columns) + 1)]
        self.forward = [(edge, chain, self._hops(edge, chain)) for edge, chain in grid.chains.values()]
        self.ports = self._ports()
        self.entries = self._entries()
        for edge, chain, hops in self.forward:
            self._tracks(edge, chain, hops)
        self._back_tracks()
        self.boxes = self._columns()
        self.rails = self._rails()

    def layout(self) -> Layout:
        """What was drawn, moved to where it begins at 0, 0."""
        lines = {edge.id: self._line(edge, chain) for edge, chain, _ in self.forward}
        lines |= {edge.id: self._back(edge) for edge in self.grid.back}
        boxes = self.boxes
        below = {name: item.size.label if item.size else 0 for name, item in self.grid.items.items()}
        worded = [edge for edge, _, _ in self.forward] + self.grid.back
        labels = place_words(worded, lines, [_with_words(box, below[name]) for name, box in boxes.items()])
        xs = [x for line in lines.values() for x, _ in line] + [box.x for box in boxes.values()]
        ys = [y for line in lines.values() for _, y in line] + [box.y for box in [*boxes.values(), *labels.values()]]
        left, top = min([*xs, *(box.x for box in labels.values())]), min(ys)
        right = max([*xs, *(box.right for box in [*boxes.values(), *labels.values()])])
        bottom = max([*ys, *(box.bottom + below[name] for name, box in boxes.items())])
        return Layout(boxes, lines, labels, right - left, bottom - top).moved(-left, -top)

    def _hops(self, edge: Edge, chain: list[Item]) -> int:
        for item in chain[1:]:
            words = self.channels[item.column]
            if item.size and edge.width:
                words.words = max(words.words, edge.width + 8)
        return len(chain) - 1

    def _ports(self) -> dict[str, float]:
        """Where each way forward leaves: one under the other from a large node, the middle of a small one."""
        leaving: dict[str, list[tuple[float, str]]] = {}
        for edge, chain, _ in self.forward:
            leaving.setdefault(edge.source, []).append((chain[1].y, edge.id))
        found = {}
        for source, ways in leaving.items():
            item = self.grid.items[source]
            height = item.size.height if item.size and item.size.width > SMALL else 0
            step = min(20.0, height * 0.6 / len(ways))
            for n, (y, name) in enumerate(sorted(ways)):
                port = item.y + (n - (len(ways) - 1) / 2) * step
                straight = abs(y - item.y) <= step / 2 or (len(ways) == 1 and abs(y - item.y) <= height * 0.3)
                found[name] = y if straight and height else port
        return found

    def _entries(self) -> dict[str, float]:
        """Where each way forward arrives: one under the other at a large node, as straight as that allows."""
        coming: dict[str, list[tuple[float, str]]] = {}
        for edge, chain, hops in self.forward:
            before = self.ports[edge.id] if hops == 1 else chain[-2].y
            coming.setdefault(edge.target, []).append((before, edge.id))
        led_back = {edge.target for edge in self.grid.back}
        found = {}
        for target, ways in coming.items():
            item = self.grid.items[target]
            height = item.size.height if item.size and item.size.width > SMALL else 0
            many, lower = len(ways), height * 0.1 if target in led_back else 0.0
            step = min(20.0, height * (0.5 if lower else 0.7 if many < CROWD else 0.9) / many)
            for n, (before, name) in enumerate(sorted(ways)):
                slot = item.y + lower + (n - (many - 1) / 2) * step
                near = height * 0.3 if many == 1 else step / 3
                found[name] = before if abs(before - slot) <= near else slot if many > 1 else item.y
        return found

    def _y(self, edge: Edge, chain: list[Item], n: int) -> float:
        if n == 0:
            return self.ports[edge.id]
        return self.entries[edge.id] if n == len(chain) - 1 else chain[n].y

    def _key(self, edge: Edge, hop: int) -> tuple[str, object]:
        item = self.grid.items[edge.source]
        small = hop == 0 and item.size and item.size.width <= SMALL
        return ("from", edge.source) if small else ("way", (edge.id, hop))

    def _tracks(self, edge: Edge, chain: list[Item], hops: int) -> None:
        for hop in range(hops):
            start, end = self._y(edge, chain, hop), self._y(edge, chain, hop + 1)
            if abs(start - end) < 1:
                continue
            tracks = self.channels[chain[hop + 1].column].tracks
            track = tracks.setdefault(self._key(edge, hop), Track(start, start))
            track.top, track.bottom = min(track.top, start, end), max(track.bottom, start, end)
            track.sort = (1, start) if end < start else (2, -start)

    def _back_tracks(self) -> None:
        for edge in self.grid.back:
            source, target = self.grid.items[edge.source], self.grid.items[edge.target]
            leaves = self.channels[source.column + 1].tracks
            leaves.setdefault(("leaves", edge.source), Track(UP, self._back_port(source), (0, source.y)))
            comes = self.channels[target.column].tracks
            comes.setdefault(("comes", edge.target), Track(UP, self._back_port(target), (3, -target.y)))

    def _back_port(self, item: Item) -> float:
        return item.y - item.size.height * 0.3 if item.size and item.size.width > SMALL else item.y

    def _columns(self) -> dict[str, Box]:
        x, boxes = 0, {}
        names = {id(item): name for name, item in self.grid.items.items()}
        for column, channel in zip(self.grid.columns, self.channels, strict=False):
            channel.left = x
            channel.number()
            x += channel.width
            width = max((item.size.width for item in column if item.size), default=0)
            for item in column:
                if item.size:
                    left, top = x + (width - item.size.width) // 2, round(item.y) - item.size.height // 2
                    boxes[names[id(item)]] = Box(left, top, item.size.width, item.size.height)
            x += width
        self.channels[-1].left = x
        self.channels[-1].number()
        return boxes

    def _rails(self) -> dict[str, int]:
        """The height of the rail that leads back to each node: short ones below, none on another."""
        spans: dict[str, tuple[int, int]] = {}
        for edge in self.grid.back:
            end, start = self._comes(edge).x, self._leaves(edge).x
            low, high = spans.get(edge.target, (end, end))
            spans[edge.target] = min(low, end, start), max(high, end, start)
        above = min((box.y for box in self.boxes.values()), default=0)
        above = min([above, *(round(item.y) for column in self.grid.columns for item in column)])
        taken: list[list[tuple[int, int]]] = []
        rails = {}
        for target, (low, high) in sorted(spans.items(), key=lambda each: (each[1][1] - each[1][0], each[0])):
            free = (n for n, row in enumerate(taken) if all(high + TRACK < a or b + TRACK < low for a, b in row))
            level = next(free, len(taken))
            if level == len(taken):
                taken.append([])
            taken[level].append((low, high))
            rails[target] = above - 2 * RAIL - RAIL * level
        return rails

    def _leaves(self, edge: Edge) -> Track:
        return self.channels[self.grid.items[edge.source].column + 1].tracks["leaves", edge.source]

    def _comes(self, edge: Edge) -> Track:
        return self.channels[self.grid.items[edge.target].column].tracks["comes", edge.target]

    def _line(self, edge: Edge, chain: list[Item]) -> tuple[Point, ...]:
        y = round(self._y(edge, chain, 0))
        points = [(self.boxes[edge.source].right, y)]
        for hop in range(len(chain) - 1):
            after = round(self._y(edge, chain, hop + 1))
            track = self.channels[chain[hop + 1].column].tracks.get(self._key(edge, hop))
            if track is not None and after != y:
                points += [(track.x, y), (track.x, after)]
                y = after
        points.append((self.boxes[edge.target].x, y))
        return straightened(points)

    def _back(self, edge: Edge) -> tuple[Point, ...]:
        leaves, comes, rail = self._leaves(edge), self._comes(edge), self.rails[edge.target]
        start, end = round(leaves.bottom), round(comes.bottom)
        points = [(self.boxes[edge.source].right, start), (leaves.x, start), (leaves.x, rail)]
        return straightened([*points, (comes.x, rail), (comes.x, end), (self.boxes[edge.target].x, end)])


def _with_words(box: Box, below: int) -> Box:
    """The room of a node and of the words below it, which may be wider than a small one."""
    if not below:
        return box
    side = max(0, WORDS - box.width) // 2
    return Box(box.x - side, box.y, box.width + 2 * side, box.height + below)


def straightened(points: Iterable[Point]) -> tuple[Point, ...]:
    """Without points that lie on a straight piece."""
    found: list[Point] = []
    for point in points:
        if found and found[-1] == point:
            continue
        while len(found) > 1 and any(found[-2][axis] == found[-1][axis] == point[axis] for axis in (0, 1)):
            found.pop()
        found.append(point)
    return tuple(found) if len(found) > 1 else (found[0], found[0])
