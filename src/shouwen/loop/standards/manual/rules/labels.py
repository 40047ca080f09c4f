"""Words in a drawing: how wide they are and where lines break."""

import bisect
import dataclasses
import html
import unicodedata
from typing import Final

from shouwen.loop.standards.manual.rules.tiles import Box

Point = tuple[float, float]
POINTS: Final = 8.0
LINE: Final = 10.0
MOST: Final = 98.0
ROWS: Final = 3
NARROW: Final = 0.58
LOOK: Final = 300  # letters of a name that are looked at; no box holds more


def width(text: str, points: float) -> float:
    """About how wide it is: a Chinese character is a square, a Latin letter somewhat more than half of one."""
    return sum(1.0 if unicodedata.east_asian_width(one) in "WF" else NARROW for one in text) * points


def wrapped(text: str, room: float, points: float, most: int = ROWS) -> list[str]:
    """Lines that fit the room; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    looked = max(LOOK, most * (int(room / (NARROW * points)) + 2))
    for piece in _pieces(text.strip()[: looked + 1]):
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
    most = max(LOOK, int(room / (NARROW * points)) + 2)  # no letter is narrower, so that no more can fit
    if len(text) <= most and width(text, points) <= room:
        return text
    fits = bisect.bisect_right(range(1, min(len(text), most) + 1), room, key=lambda n: width(text[:n] + "…", points))
    return text[:fits].rstrip() + "…"


@dataclasses.dataclass(frozen=True, slots=True)
class Label:
    """Words on a line of the drawing, and the room they take."""

    lines: tuple[str, ...]
    width: float
    height: float

    @classmethod
    def of(cls, text: str) -> "Label":
        """The words, wrapped."""
        lines = tuple(wrapped(text, MOST, POINTS)) if text else ()
        wide = max((width(one, POINTS) for one in lines), default=0.0)
        return cls(lines, wide + 4 if lines else 0.0, len(lines) * LINE + 2 if lines else 0.0)


def svg(lines: tuple[str, ...], spot: Box) -> str:
    """Words at their place."""
    middle, top = spot.x + spot.width / 2, spot.y + spot.height / 2 - len(lines) * LINE / 2
    rows = "".join(
        f'<text x="{middle:.1f}" y="{top + LINE * (at + 0.8):.1f}" font-size="{POINTS}" fill="#565d70" '
        f'text-anchor="middle">{html.escape(line)}</text>'
        for at, line in enumerate(lines)
    )
    size = f'width="{spot.width:.1f}" height="{spot.height:.1f}"'
    return f'<rect x="{spot.x:.1f}" y="{spot.y:.1f}" {size} fill="#ffffff" fill-opacity="0.92"/>{rows}'
