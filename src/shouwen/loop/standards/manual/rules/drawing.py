"""What of a standard is drawn: the way forward. Ways open at any node would bury it; nodes that only they reach stand
apart, as on the screen's map."""

import dataclasses
from typing import Final

from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Node, Way
from shouwen.loop.standards.versions.rules.picture import UPON

AT_ANY_TIME: Final = frozenset({words.END, words.WAIT})


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """A way from node to node, whatever the number of ways between them."""

    from_: str
    to: str
    label: str


@dataclasses.dataclass(frozen=True, slots=True)
class Drawing:
    """The nodes to draw, the lines between them, and the nodes that stand apart."""

    placed: tuple[Node, ...]
    lines: tuple[Line, ...]
    apart: tuple[Node, ...]


def drawing(say: Say) -> Drawing:
    """The way forward of a document."""
    document = say.document
    order = {node.id: at for at, node in enumerate(document.nodes)}
    onward = [
        (node, way)
        for node in document.nodes
        for way in node.ways
        if way.to in order and order[way.to] > order[node.id]
    ]
    onward += _anywhere(say, order, {node.id for node, _ in onward}, {way.to for _, way in onward})
    lines = _merged(say, onward)
    touched = {line.from_ for line in lines} | {line.to for line in lines}
    return Drawing(
        tuple(node for node in document.nodes if node.id in touched),
        tuple(lines),
        tuple(node for node in document.nodes if node.id not in touched),
    )


def _anywhere(say: Say, order: dict[str, int], leads: set[str], entered: set[str]) -> list[tuple[Node, Way]]:
    """Of the ways open anywhere those that go on from a node with no way forward of its own."""
    kinds = {node.id: node.kind for node in say.document.nodes}
    return [
        (node, way)
        for node in say.document.nodes
        for way in say.document.anywhere
        if node.kind in (words.TASK, words.CALL)
        and node.id not in leads
        and node.id in entered
        and order.get(way.to, -1) > order[node.id]
        and kinds[way.to] not in AT_ANY_TIME
    ]


def _merged(say: Say, ways: list[tuple[Node, Way]]) -> list[Line]:
    """One line for each pair of nodes; words only where one must choose between lines."""
    targets: dict[str, set[str]] = {}
    found: dict[tuple[str, str], list[str]] = {}
    for node, way in ways:
        targets.setdefault(node.id, set()).add(way.to)
        found.setdefault((node.id, way.to), []).append(_word(say, node, way))
    return [
        Line(from_, to, " / ".join(dict.fromkeys(part for part in parts if part)) if len(targets[from_]) > 1 else "")
        for (from_, to), parts in found.items()
    ]


def _word(say: Say, node: Node, way: Way) -> str:
    if way.name is not None or node.kind == words.DECISION:
        return say.way(way)
    return say.of(UPON.get(way.upon), "")
