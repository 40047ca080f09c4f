"""The layout: nothing lies on anything, lines run at right angles between their nodes, always the same."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.layout.rules import Edge, Layout, Size, lay_out

SIZES = st.sampled_from([(36, 36, 30), (50, 50, 18), (120, 80, 0)])


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Size], list[Edge]]:
    many = draw(st.integers(1, 30))
    nodes = [Size(f"n{n}", *draw(SIZES)) for n in range(many)]
    ends = draw(st.lists(st.tuples(st.integers(0, many - 1), st.integers(0, many - 1)), max_size=45))
    edges = [Edge(f"e{n}", f"n{a}", f"n{b}", drawn=n % 7 != 6) for n, (a, b) in enumerate(ends)]
    return nodes, edges


@settings(deadline=None, max_examples=200)
@given(graphs())
def test_boxes_stand_apart_and_lines_join_them(graph: tuple[list[Size], list[Edge]]) -> None:
    nodes, edges = graph
    layout = lay_out(nodes, edges)
    assert layout == lay_out(nodes, edges)
    assert layout.boxes.keys() == {node.id for node in nodes}
    assert layout.lines.keys() == {edge.id for edge in edges if edge.drawn}
    for one, other in itertools.combinations(layout.boxes.values(), 2):
        assert not one.meets(other)
    for edge in edges:
        if edge.drawn:
            _joins(layout, edge)
    for box in layout.boxes.values():
        assert box.x >= 0 and box.y >= 0 and box.right <= layout.width and box.bottom <= layout.height


def _joins(layout: Layout, edge: Edge) -> None:
    line = layout.lines[edge.id]
    source, target = layout.boxes[edge.source], layout.boxes[edge.target]
    assert line[0][0] == source.right and source.y <= line[0][1] <= source.bottom
    assert line[-1][0] == target.x and target.y <= line[-1][1] <= target.bottom
    for (x1, y1), (x2, y2) in itertools.pairwise(line):
        assert x1 == x2 or y1 == y2
        assert min(x1, x2, y1, y2) >= 0 and max(x1, x2) <= layout.width and max(y1, y2) <= layout.height


def test_wordless_lines_between_the_same_nodes_lie_on_one_another() -> None:
    nodes = [Size("a", 120, 80), Size("b", 120, 80)]
    ends = [("e1", 0), ("e2", 0), ("e3", 60)]
    lines = lay_out(nodes, [Edge(name, "a", "b", width, 14 if width else 0) for name, width in ends]).lines
    assert lines["e1"] == lines["e2"] != lines["e3"]


def test_hundreds_of_nodes_that_all_lead_on_are_laid_out() -> None:
    nodes = [Size(f"n{n}", 120, 80) for n in range(300)]
    edges = [Edge(f"{a}-{b}", f"n{a}", f"n{b}") for a in range(300) for b in (a + 1, a + 7, (a * 31) % 300) if b < 300]
    assert len(lay_out(nodes, edges).boxes) == 300
