"""What is new in a drawing that people made: set beside what it follows, where nothing stands; all else stays put."""

from collections.abc import Iterable

from lxml import etree

from shouwen.loop.standards.bpmn.rules.carrying import shown
from shouwen.loop.standards.bpmn.rules.diagram import BESIDE, DI, Pen, boxes_of, room_for, size_of
from shouwen.loop.standards.bpmn.rules.kinds import M, children, is_node
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.layout.rules import Box, Point


def place_new(read: Read, nodes: list[etree._Element], flows: list[etree._Element]) -> None:
    """Shapes for new nodes, lines for new flows, lanes as of what leads to them."""
    names = {element.get("id", "") for element in read.process if is_node(element)}
    planes = list(read.tree.getroot().iter(f"{{{DI}}}BPMNPlane"))
    plane = max(planes, key=lambda each: len(names & boxes_of(each).keys()))
    pen, boxes = Pen(plane), boxes_of(plane)
    others = [box for name, box in boxes.items() if name in names]
    ends = [(flow.get("sourceRef", ""), flow.get("targetRef", "")) for flow in children(read.process, "sequenceFlow")]
    waiting = list(nodes)
    while waiting:
        ready = [node for node in waiting if _beside(node, ends, boxes)] or waiting[:1]
        for node in ready:
            beside = _beside(node, ends, boxes)
            box = _free(node, boxes.get(beside), others)
            boxes[node.get("id", "")] = box
            others.append(box)
            pen.shape(node, box)
            _lane(read.process, node, beside)
        waiting = [node for node in waiting if node not in ready]
    for flow in flows:
        source, target = boxes.get(flow.get("sourceRef", "")), boxes.get(flow.get("targetRef", ""))
        if source and target:
            points = route(source, target)
            width, height = room_for(shown(flow.get("name", "")))
            x, y = points[-1]
            pen.line(flow, points, Box(x - width - 6, y - height - 3, width, height) if width else None)


def _beside(node: etree._Element, ends: Iterable[tuple[str, str]], boxes: dict[str, Box]) -> str:
    """What stands before the node and is drawn already."""
    name = node.get("id", "")
    return next((source for source, target in ends if target == name and source != name and source in boxes), "")


def _free(node: etree._Element, beside: Box | None, others: list[Box]) -> Box:
    width, height = size_of(node)
    if beside is not None:
        box = Box(beside.right + BESIDE, beside.middle[1] - height // 2, width, height)
    else:
        left = min((box.x for box in others), default=40)
        box = Box(left, max((box.bottom for box in others), default=0) + BESIDE, width, height)
    while any(box.meets(other, 20) for other in others):
        box = box.moved(0, 20)
    return box


def _lane(process: etree._Element, node: etree._Element, beside: str) -> None:
    for ref in process.iter(f"{M}flowNodeRef"):
        lane = ref.getparent()
        if lane is not None and beside and (ref.text or "").strip() == beside:
            own = etree.Element(f"{M}flowNodeRef")
            own.text, own.tail = node.get("id"), ref.tail
            lane.insert(lane.index(ref) + 1, own)
            return


def route(source: Box, target: Box) -> list[Point]:
    """From right side to left side, at right angles; backwards around below both."""
    (_, start), (_, end) = source.middle, target.middle
    if target.x >= source.right + 10:
        if start == end:
            return [(source.right, start), (target.x, end)]
        middle = (source.right + target.x) // 2
        return [(source.right, start), (middle, start), (middle, end), (target.x, end)]
    below = max(source.bottom, target.bottom) + 30
    out, back = source.right + 20, target.x - 20
    return [(source.right, start), (out, start), (out, below), (back, below), (back, end), (target.x, end)]
