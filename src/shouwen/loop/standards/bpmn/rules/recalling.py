"""When another tool has dropped our parts from a drawing of ours, they come from the document that it was drawn of."""

import msgspec

from shouwen.loop.standards.bpmn.rules.carrying import WAY, body_of, shown
from shouwen.loop.standards.bpmn.rules.drawn import Drawn
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document, Node, Text, Way


def recall(drawn: list[Drawn], present: Document) -> None:
    """Nodes and ways that say nothing of themselves are as they are in `present`; names are as drawn."""
    known = {node.id: node for node in present.nodes}
    there = {one.node.id for one in drawn}
    for one in drawn:
        old = known.get(one.node.id)
        if old is None or one.body is not None:
            continue
        drawn_as = words.TASK if old.kind == words.CALL else old.kind
        if (drawn_as, old.foreign) == (one.node.kind, one.node.foreign) or _waits(one, old):
            _recall(one, old, there)


def _waits(one: Drawn, old: Node) -> bool:
    """An event that somebody said here waits; what else it catches does not matter."""
    return one.node.kind == old.kind == words.WAIT and not old.foreign


def _recall(one: Drawn, old: Node, there: set[str]) -> None:
    left = list(enumerate(old.ways))
    ways: list[Way] = []
    for way, flow in zip(one.node.ways, one.flows, strict=True):
        fit = next((pair for pair in left if pair[1].to == way.to), None)
        if fit is None or flow is None or body_of(flow, WAY) is not None:
            ways.append(way)
            continue
        left.remove(fit)
        label = shown(flow.get("name", ""))
        name = named(fit[1].name, label) if label or fit[1].name is None else None
        ways.append(msgspec.structs.replace(fit[1], name=name))
    for at, way in left:
        undrawn = way.to == words.BACK or way.to not in there or old.kind == words.END
        if undrawn:
            ways.insert(at, way)
            one.flows.insert(at, None)
    name = named(old.name, shown(one.element.get("name", ""))) or old.name
    one.node = msgspec.structs.replace(old, name=name, ways=tuple(ways))


def named(before: Text | None, label: str) -> Text | None:
    """What is drawn, with the other language's words where the drawn ones are as they were."""
    if before is not None and shown(before.zh) == label:
        return before
    return Text(zh=label, en=before.en if before else label) if label else None
