"""Words in a drawing: how wide they are, where lines break, and where on a line a label covers nothing else."""

import html
import unicodedata
from typing import Final

from shouwen.loop.standards.manual.rules.tiles import Box

Point = tuple[float, float]
POINTS: Final = 8.0
LINE: Final = 10.0
MOST: Final = 86.0
ROWS: Final = 3
WHERE: Final = (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1)


def width(text: str, points: float) -> float:
    """About how wide it is: a Chinese character is a square, a Latin letter somewhat more than half of one."""
    return sum(1.0 if unicodedata.east_asian_width(one) in "WF" else 0.58 for one in text) * points


def wrapped(text: str, room: float, points: float, most: int = ROWS) -> list[str]:
    """Lines that fit the room; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line.strip() and width(line + piece.rstrip(), points) > room:
            lines.append(line.strip())
            line = ""
        line += piece
    lines = [one for one in (*lines, line.strip()) if one]
    if len(lines) > most:
        lines = [*lines[: most - 1], "".join(lines[most - 1 :])]
    return [fitted(one, room, points) for one in lines] or [""]


def _pieces(text: str) -> list[str]:
    """Where a line may break: after a space, and after a Chinese character that no closing sign follows."""
    pieces, piece = [], ""
    for at, one in enumerate(text):
        piece += one
        following = text[at + 1 : at + 2]
        wide = unicodedata.east_asian_width(one) in "WF" and one not in "（“《"
        if one == " " or (wide and following not in tuple("，。、；：？！）”》")) or len(piece) > 14:
            pieces.append(piece)
            piece = ""
    return [*pieces, piece]


def fitted(text: str, room: float, points: float) -> str:
    """As much of it as fits."""
    if width(text, points) <= room:
        return text
    while text and width(text + "…", points) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def placed(said: list[tuple[str, list[Point]]], boxes: list[Box], size: tuple[float, float]) -> list[str]:
    """Labels as SVG, each at a place of its line where it covers neither a box nor another label, if there is one."""
    taken = list(boxes)
    made = []
    for text, line in said:
        lines = wrapped(text, MOST, POINTS)
        wide, high = max(width(one, POINTS) for one in lines) + 4, len(lines) * LINE + 2
        spots = [_around(_at(line, share), wide, high, size) for share in WHERE]
        spot = next((one for one in spots if not any(one.meets(other) for other in taken)), spots[0])
        taken.append(spot)
        made.append(_svg(lines, spot))
    return made


def _at(line: list[Point], share: float) -> Point:
    """The point at this share of the way along a line."""
    pairs = list(zip(line, line[1:], strict=False))
    lengths = [abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairs]
    left = sum(lengths) * share
    for (begin, end), length in zip(pairs, lengths, strict=True):
        if left <= length and length:
            part = left / length
            return begin[0] + (end[0] - begin[0]) * part, begin[1] + (end[1] - begin[1]) * part
        left -= length
    return line[-1]


def _around(point: Point, wide: float, high: float, size: tuple[float, float]) -> Box:
    x = min(max(point[0] - wide / 2, 0.0), max(size[0] - wide, 0.0))
    return Box(x, point[1] - high / 2, wide, high)


def _svg(lines: list[str], spot: Box) -> str:
    middle = spot.x + spot.width / 2
    rows = "".join(
        f'<text x="{middle:.1f}" y="{spot.y + LINE * (at + 0.85):.1f}" font-size="{POINTS}" fill="#565d70" '
        f'text-anchor="middle">{html.escape(line)}</text>'
        for at, line in enumerate(lines)
    )
    size = f'width="{spot.width:.1f}" height="{spot.height:.1f}"'
    return f'<rect x="{spot.x:.1f}" y="{spot.y:.1f}" {size} fill="#ffffff" fill-opacity="0.92"/>{rows}'
