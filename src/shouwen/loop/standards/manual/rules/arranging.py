"""A small layered layout from left to right: ranks by the longest way, each line with one bend before its end."""

import dataclasses
from collections.abc import Mapping, Sequence


@dataclasses.dataclass(frozen=True, slots=True)
class Layout:
    """Boxes as (left, top, width, height), a line of points for each edge, the whole size."""

    boxes: dict[str, tuple[float, float, float, float]]
    lines: list[list[tuple[float, float]]]
    size: tuple[float, float]


GAP_X, GAP_Y = 44.0, 22.0


def lay_out(sizes: Mapping[str, tuple[float, float]], edges: Sequence[tuple[str, str]]) -> Layout:
    rank = dict.fromkeys(sizes, 0)
    for _ in sizes:
        for a, b in edges:
            if rank[b] <= rank[a]:
                rank[b] = rank[a] + 1
    columns: dict[int, list[str]] = {}
    for node in sizes:
        columns.setdefault(rank[node], []).append(node)
    height = max(sum(sizes[n][1] + GAP_Y for n in c) - GAP_Y for c in columns.values())
    boxes, x = {}, 0.0
    for at in sorted(columns):
        column = columns[at]
        wide = max(sizes[n][0] for n in column)
        y = (height - sum(sizes[n][1] + GAP_Y for n in column) + GAP_Y) / 2
        for n in column:
            boxes[n] = (x + (wide - sizes[n][0]) / 2, y, *sizes[n])
            y += sizes[n][1] + GAP_Y
        x += wide + GAP_X
    lines = []
    for a, b in edges:
        ax, ay, aw, ah = boxes[a]
        bx, by, _, bh = boxes[b]
        start, end, bend = (ax + aw, ay + ah / 2), (bx, by + bh / 2), ax + aw + GAP_X / 2
        lines.append([start, (bend, start[1]), (bend, end[1]), end])
    return Layout(boxes, lines, (x - GAP_X, height))
