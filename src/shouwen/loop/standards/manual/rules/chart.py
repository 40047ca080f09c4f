"""The flow chart as SVG, drawn by us for page, Word and PDF: top down, no label under 8 points, cut to the paper."""

import dataclasses
import html
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from shouwen.loop.standards.layout.rules import Edge, Layout, Size, lay_out
from shouwen.loop.standards.manual.rules import labels
from shouwen.loop.standards.manual.rules.drawing import Drawing, drawing
from shouwen.loop.standards.manual.rules.labels import Label, Point
from shouwen.loop.standards.manual.rules.outline import Block, Picture
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.manual.rules.tiles import Box, tiles
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Node

PAPER: Final = (481.0, 655.0)  # what A4 leaves for a drawing, in points
FONT: Final = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"
NAME, SMALL, LINE = 9.5, 8.0, 13.0
TRIES: Final = (  # how wide a box is, and how much tighter than on a screen
    (122.0, 2.0),
    (110.0, 2.0),
    (110.0, 3.0),
    (98.0, 3.0),
    (122.0, 4.0),
    (98.0, 4.0),
    (86.0, 4.0),
)
DIAMOND: Final = 22.0
EDGE: Final = 12.0
ARROW: Final = 6.0
INK, SOFT, FAINT = "#1b2030", "#565d70", "#8b93a7"
LOOKS: Final[Mapping[str, str]] = {
    words.START: f'fill="#eef9ea" stroke="{SOFT}"',
    words.DECISION: f'fill="#fff7e8" stroke="{SOFT}"',
    words.WAIT: f'fill="#ffffff" stroke="{SOFT}" stroke-dasharray="4 3"',
    words.AUTOMATIC: f'fill="#eff0f4" stroke="{SOFT}"',
    words.END: f'fill="#ffffff" stroke="{INK}" stroke-width="2"',
}
USUAL: Final = f'fill="#f4f6ff" stroke="{SOFT}"'


def flow_chart(say: Say) -> tuple[Block, ...]:
    """The chart and what stands beside it."""
    drawn = drawing(say)
    blocks: list[Block] = []
    if drawn.lines:
        blocks.append(Block(kind="chart", pictures=tuple(pictures(say, drawn))))
    hints = [say.fixed("flow_hint")]
    if drawn.apart:
        hints.append(say.fixed("apart", nodes=say.listed.join(say.text(node.name) for node in drawn.apart)))
    return (*blocks, Block(kind="note", text="\n".join(hints)))


def pictures(say: Say, drawn: Drawing, paper: tuple[float, float] = PAPER) -> list[Picture]:
    """The chart on as many sheets as it takes, with the widest boxes that fit one."""
    tried = [arranged(say, drawn, *each) for each in TRIES]
    shown = [tiles(one.width, one.height, one.whole, paper) for one in tried]
    views = min(shown, key=len)
    chart = tried[shown.index(views)]
    made = []
    for number, view in enumerate(views, 1):
        sheet = f" · {say.fixed('sheet', n=number, all=len(views))}" if len(views) > 1 else ""
        svg = _svg(_seen(say, drawn, chart, view), view)
        made.append(Picture(svg=svg, width=view.width, height=view.height, words=say.fixed("flow") + sheet))
    return made


@dataclasses.dataclass(frozen=True, slots=True)
class Chart:
    """Where everything stands, in points."""

    boxes: dict[str, Box]
    lines: list[list[Point]]
    labels: list[tuple[Label, Box]]
    width: float
    height: float

    @property
    def whole(self) -> list[Box]:
        """What no cut may divide."""
        return [*self.boxes.values(), *(spot for _, spot in self.labels)]


def _seen(say: Say, drawn: Drawing, chart: Chart, view: Box) -> str:
    """What a sheet shows of the chart, and nothing that lies on others."""
    body = "".join(_line(points, view) for points in chart.lines)
    body += "".join(shape(say, node, chart.boxes[node.id]) for node in drawn.placed if view.meets(chart.boxes[node.id]))
    return body + "".join(labels.svg(label.lines, spot) for label, spot in chart.labels if view.meets(spot))


def arranged(say: Say, drawn: Drawing, wide: float, tight: float) -> Chart:
    """Top down: the layout runs from left to right, so its axes change places; it counts in pixels, for screens."""
    said = {f"{at}": Label.of(line.label) for at, line in enumerate(drawn.lines)}
    sizes = []
    for node in drawn.placed:
        width, height = size(say, node, wide)
        sizes.append(Size(node.id, round(height * tight), round(width * tight)))
    found = lay_out(
        sizes,
        [
            Edge(at, line.from_, line.to, round(said[at].height * tight), round(said[at].width * tight))
            for at, line in zip(said, drawn.lines, strict=True)
        ],
    )
    return _turned(found, said, tight)


def _turned(found: Layout, said: dict[str, Label], tight: float) -> Chart:
    places = [*found.boxes.values(), *found.labels.values()]
    corners = [point for line in found.lines.values() for point in line]
    left = min([box.y for box in places] + [y for _, y in corners]) / tight - EDGE
    top = min([box.x for box in places] + [x for x, _ in corners]) / tight - EDGE
    right = max([box.bottom for box in places] + [y for _, y in corners]) / tight + EDGE
    bottom = max([box.right for box in places] + [x for x, _ in corners]) / tight + EDGE

    def turned(x: float, y: float, width: float, height: float) -> Box:
        return Box(y / tight - left, x / tight - top, height / tight, width / tight)

    return Chart(
        {id_: turned(box.x, box.y, box.width, box.height) for id_, box in found.boxes.items()},
        [[(y / tight - left, x / tight - top) for x, y in line] for line in found.lines.values()],
        [(said[at], turned(box.x, box.y, box.width, box.height)) for at, box in found.labels.items() if said[at].lines],
        right - left,
        bottom - top,
    )


def size(say: Say, node: Node, wide: float) -> tuple[float, float]:
    """How much room a node's words need."""
    wide += DIAMOND if node.kind == words.DECISION else 0.0
    name, owner = _said(say, node, wide)
    lines = len(name) * LINE + (11.0 if owner else 0.0)
    return wide, max(52.0, lines + 30) if node.kind == words.DECISION else max(34.0, lines + 12)


def _said(say: Say, node: Node, wide: float) -> tuple[list[str], str]:
    """A node's name in lines, and its owner."""
    room = wide - 50 if node.kind == words.DECISION else wide - 10
    return labels.wrapped(say.text(node.name), room, NAME), labels.fitted(say.owner(node.owner), room, SMALL)


def shape(say: Say, node: Node, box: Box) -> str:
    """A node with its words."""
    look = LOOKS.get(node.kind, USUAL)
    x, y, width, height = box
    middle = x + width / 2
    if node.kind == words.DECISION:
        ends = f"{middle},{y} {x + width},{y + height / 2} {middle},{y + height} {x},{y + height / 2}"
        outline = f'<polygon points="{ends}" {look}/>'
    else:
        round_ = height / 2 if node.kind in (words.START, words.END) else 4
        outline = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round_}" {look}/>'
    name, owner = _said(say, node, width)
    top = y + height / 2 - (len(name) * LINE + (11.0 if owner else 0.0)) / 2
    said = [(line, NAME, INK, top + LINE * (at + 0.78)) for at, line in enumerate(name)]
    if owner:
        said.append((owner, SMALL, SOFT, top + LINE * len(name) + 8.6))
    return outline + "".join(label(line, middle, at, points, colour) for line, points, colour, at in said)


def label(line: str, x: float, y: float, points: float, colour: str) -> str:
    """A line of words around a place."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{points}" fill="{colour}" text-anchor="middle">'
        f"{html.escape(line)}</text>"
    )


def _line(points: list[Point], view: Box) -> str:
    """From where a line comes onto a sheet to where it leaves it; the arrow stands where it ends."""
    seen = [at for at, pair in enumerate(pairwise(points)) if view.meets(_around(*pair))]
    if not seen:
        return ""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points[seen[0] : seen[-1] + 2])
    arrow = _arrow(points) if view.meets(_around(points[-1], points[-1])) else ""
    return f'<polyline points="{path}" fill="none" stroke="{FAINT}" stroke-width="1"/>{arrow}'


def _around(one: Point, other: Point) -> Box:
    """A stretch of a line with the width that it and its arrow have."""
    x, y = min(one[0], other[0]) - ARROW, min(one[1], other[1]) - ARROW
    return Box(x, y, abs(one[0] - other[0]) + 2 * ARROW, abs(one[1] - other[1]) + 2 * ARROW)


def _arrow(points: list[Point]) -> str:
    (from_x, from_y), (x, y) = points[-2], points[-1]
    down, right = y - from_y, x - from_x
    length = (down**2 + right**2) ** 0.5 or 1.0
    down, right = down / length * ARROW, right / length * ARROW
    ends = [(x, y), (x - right - down / 2, y - down + right / 2), (x - right + down / 2, y - down - right / 2)]
    return f'<polygon points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in ends)}" fill="{FAINT}"/>'


def _svg(body: str, view: Box) -> str:
    x, y, width, height = view
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:.1f} {y:.1f} {width:.1f} {height:.1f}" '
        f'width="{width:.1f}" height="{height:.1f}" font-family="{FONT}">'
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="#ffffff"/>{body}</svg>'
    )
