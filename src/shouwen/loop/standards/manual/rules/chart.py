"""The flow chart as SVG, drawn by us for page, Word and PDF: top down, labels never under 8 points, cut to the paper."""

import html
from collections.abc import Mapping
from typing import Final

from shouwen.loop.standards.manual.rules.arranging import lay_out
from shouwen.loop.standards.manual.rules import labels
from shouwen.loop.standards.manual.rules.drawing import Drawing, drawing
from shouwen.loop.standards.manual.rules.labels import Point
from shouwen.loop.standards.manual.rules.outline import Block, Picture
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.manual.rules.tiles import Box, tiles
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Node

PAPER: Final = (481.0, 620.0)  # what A4 leaves for a drawing, in points
FONT: Final = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"
NAME, SMALL, LINE = 9.5, 8.0, 13.0
WIDE: Final = 118.0
EDGE: Final = 12.0
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
    """The chart on as many sheets as it takes."""
    sizes = {node.id: size(say, node) for node in drawn.placed}
    places, lines, (width, height) = arranged(drawn, sizes)
    body = "".join(_line(points) for points in lines)
    body += "".join(shape(say, node, places[node.id]) for node in drawn.placed)
    said = [(line.label, points) for line, points in zip(drawn.lines, lines, strict=True) if line.label]
    body += "".join(labels.placed(said, list(places.values()), (width, height)))
    views = tiles(width, height, places.values(), paper)
    made = []
    for number, view in enumerate(views, 1):
        sheet = f" · {say.fixed('sheet', n=number, all=len(views))}" if len(views) > 1 else ""
        made.append(
            Picture(svg=_svg(body, view), width=view.width, height=view.height, words=say.fixed("flow") + sheet)
        )
    return made


def arranged(
    drawn: Drawing, sizes: Mapping[str, tuple[float, float]]
) -> tuple[dict[str, Box], list[list[Point]], tuple[float, float]]:
    """Where everything stands, top down: the layout runs from left to right, so its axes change places."""
    found = lay_out(
        {id_: (height, width) for id_, (width, height) in sizes.items()},
        [(line.from_, line.to) for line in drawn.lines],
    )
    places = {id_: Box(y + EDGE, x + EDGE, height, width) for id_, (x, y, width, height) in found.boxes.items()}
    lines = [[(y + EDGE, x + EDGE) for x, y in points] for points in found.lines]
    return places, lines, (found.size[1] + 2 * EDGE, found.size[0] + 2 * EDGE)


def size(say: Say, node: Node) -> tuple[float, float]:
    """How much room a node's words need."""
    name = labels.wrapped(say.text(node.name), _inner(node), NAME)
    lines = len(name) * LINE + (11.0 if _owner(say, node) else 0.0)
    if node.kind == words.DECISION:
        return WIDE + 22, max(52.0, lines + 30)
    return WIDE, max(34.0, lines + 12)


def _inner(node: Node) -> float:
    return WIDE - 26 if node.kind == words.DECISION else WIDE - 12


def _owner(say: Say, node: Node) -> str:
    return labels.fitted(say.owner(node.owner), WIDE - 10, SMALL)


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
    name = labels.wrapped(say.text(node.name), _inner(node), NAME)
    owner = _owner(say, node)
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


def _line(points: list[Point]) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{FAINT}" stroke-width="1"/>' + _arrow(points)


def _arrow(points: list[Point]) -> str:
    (from_x, from_y), (x, y) = points[-2], points[-1]
    down, right = y - from_y, x - from_x
    length = (down**2 + right**2) ** 0.5 or 1.0
    down, right = down / length * 6, right / length * 6
    ends = [(x, y), (x - right - down / 2, y - down + right / 2), (x - right + down / 2, y - down - right / 2)]
    return f'<polygon points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in ends)}" fill="{FAINT}"/>'


def _svg(body: str, view: Box) -> str:
    x, y, width, height = view
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:.1f} {y:.1f} {width:.1f} {height:.1f}" '
        f'width="{width:.1f}" height="{height:.1f}" font-family="{FONT}">'
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="#ffffff"/>{body}</svg>'
    )
