"""Where boxes and lines of a flow chart stand: left to right, in layers, lines at right angles. The same input always
gives the same picture.

    lay_out([Size("a", 120, 80), Size("b", 120, 80)], [Edge("f", "a", "b")]).lines["f"]
"""

from collections.abc import Sequence
from typing import Final

from shouwen.loop.standards.layout.rules.parts import Box, Edge, Layout, Point, Size
from shouwen.loop.standards.layout.rules.placing import Grid
from shouwen.loop.standards.layout.rules.ranking import components
from shouwen.loop.standards.layout.rules.routing import draw

__all__ = ["Box", "Edge", "Layout", "Point", "Size", "lay_out"]
MARGIN: Final = 40
APART: Final = 60  # between parts that no line joins


def lay_out(nodes: Sequence[Size], edges: Sequence[Edge]) -> Layout:
    """Every node's box, every drawn edge's points and label, the size of all; edges of unknown nodes are left out."""
    known = {node.id for node in nodes}
    edges = [edge for edge in edges if edge.source in known and edge.target in known]
    edges, twins = _bundled(edges)
    whole = Layout({}, {}, {}, 0, 0)
    single: list[Size] = []
    for part, inner in components(nodes, edges):
        if len(part) == 1 and not inner:
            single += part
        else:
            _below(whole, draw(Grid(part, inner)))
    _singles(whole, single)
    whole.lines.update({twin: whole.lines[first] for twin, first in twins.items()})
    return Layout(whole.boxes, whole.lines, whole.labels, whole.width + MARGIN, whole.height + MARGIN)


def _bundled(edges: Sequence[Edge]) -> tuple[list[Edge], dict[str, str]]:
    """Wordless lines between the same two nodes are one line; those left out, each with the one that it lies on."""
    first: dict[tuple[str, str], str] = {}
    kept, twins = [], {}
    for edge in edges:
        if edge.width or not edge.drawn or first.setdefault((edge.source, edge.target), edge.id) == edge.id:
            kept.append(edge)
        else:
            twins[edge.id] = first[edge.source, edge.target]
    return kept, twins


def _below(whole: Layout, part: Layout) -> None:
    top = whole.height + APART if whole.boxes else MARGIN
    moved = part.moved(MARGIN, top)
    whole.boxes.update(moved.boxes)
    whole.lines.update(moved.lines)
    whole.labels.update(moved.labels)
    whole.width, whole.height = max(whole.width, MARGIN + part.width), top + part.height


def _singles(whole: Layout, nodes: Sequence[Size]) -> None:
    """What stands alone, in rows under the rest."""
    widest = max(whole.width, 1000)
    x, y, tallest = MARGIN, whole.height + APART if whole.boxes else MARGIN, 0
    for node in nodes:
        if x > MARGIN and x + node.width > widest:
            x, y, tallest = MARGIN, y + tallest + APART, 0
        whole.boxes[node.id] = Box(x, y, node.width, node.height)
        x, tallest = x + node.width + APART, max(tallest, node.height)
        whole.width = max(whole.width, x - APART)
    if nodes:
        whole.height = y + tallest
