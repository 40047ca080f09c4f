"""Where the words of lines stand: beside their own line, off boxes, off other words and off other lines.

Every place that a line offers has a price; the words that have the fewest free places choose first.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from shouwen.loop.standards.layout.rules.parts import Box, Edge, Point

GAP: Final = 8  # from the end of a line, or its corner, to its words
BESIDE: Final = 4  # of an upright line
NEAR: Final = 5  # a foreign line nearer than this could be taken for the words' own
COVERED, CROSSED, UNCLEAR, ELSEWHERE, BELOW, UPRIGHT = 1000, 100, 30, 4, 3, 6
MOST: Final = 200_000  # words times pieces of line; beyond these nobody reads them anyway

Piece = tuple[int, int, int, int, str]  # left, top, right, bottom, whose


def place_words(edges: Sequence[Edge], lines: Mapping[str, tuple[Point, ...]], taken: Iterable[Box]) -> dict[str, Box]:
    """The box of each edge's words; `taken` is where boxes and their own words stand."""
    boxes, labels = list(taken), dict[str, Box]()
    pieces = [piece for name, line in lines.items() for piece in _pieces(name, line)]
    places = {edge.id: list(_places(edge, lines[edge.id])) for edge in edges if edge.width}
    if len(places) * len(pieces) > MOST:
        return {name: offered[0][1] for name, offered in places.items()}
    priced = {
        name: [(price + _price(box, name, pieces, boxes), n, box) for n, (price, box) in enumerate(offered)]
        for name, offered in places.items()
    }
    for name in sorted(priced, key=lambda name: (sum(price < UNCLEAR for price, _, _ in priced[name]), name)):
        met = ((price + COVERED * _covered(box, labels.values()), n, box) for price, n, box in priced[name])
        labels[name] = min(met)[2]
    return labels


def _pieces(name: str, line: Sequence[Point]) -> Iterator[Piece]:
    for (x1, y1), (x2, y2) in itertools.pairwise(line):
        yield min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2), name


def _places(edge: Edge, line: Sequence[Point]) -> Iterator[tuple[int, Box]]:
    """From the last piece to the first, each place with what it costs in itself; there is always one."""
    wide, high = edge.width, edge.height
    yield 2 * CROSSED, Box(line[-1][0] - wide - GAP, line[-1][1] - high - 1, wide, high)
    pieces = list(_pieces(edge.id, line))
    for back, (left, top, right, bottom, _) in enumerate(reversed(pieces)):
        price = 0 if back == 0 else ELSEWHERE if back == len(pieces) - 1 else 2 * ELSEWHERE
        if top == bottom and right - left >= wide + GAP:
            for n, x in enumerate((right - wide - GAP, left + GAP, (left + right - wide) // 2)):
                yield price + n, Box(x, top - high - 1, wide, high)
                yield price + n + BELOW, Box(x, top + 2, wide, high)
        elif left == right and bottom - top >= high + GAP:
            for y in ((top + bottom - high) // 2, top + GAP, bottom - high - GAP):
                yield price + UPRIGHT, Box(left + BESIDE, y, wide, high)
                yield price + UPRIGHT + 1, Box(left - wide - BESIDE, y, wide, high)


def _covered(box: Box, others: Iterable[Box]) -> int:
    return sum(box.meets(other) for other in others)


def _price(box: Box, name: str, pieces: Sequence[Piece], boxes: Sequence[Box]) -> int:
    """What stands in the way of words in this box, and what would make it unclear whose they are."""
    price = COVERED * _covered(box, boxes)
    low_x, low_y, high_x, high_y = box.x, box.y, box.right, box.bottom
    for left, top, right, bottom, whose in pieces:
        if left >= high_x + NEAR or right <= low_x - NEAR or top >= high_y + NEAR or bottom <= low_y - NEAR:
            continue
        if left < high_x and right > low_x and top < high_y and bottom > low_y:
            price += CROSSED
        elif whose != name:
            price += UNCLEAR
    return price
