"""The diagram part: laid out where a file has none, and what is new in a drawing put beside what it follows."""

import math
from collections.abc import Iterable, Sequence
from typing import Final

from lxml import etree

from shouwen.loop.standards.bpmn.rules.carrying import shown
from shouwen.loop.standards.bpmn.rules.kinds import EVENTS, GATEWAYS, M, children, is_node, tag_of
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.layout.rules import Box, Edge, Layout, Point, Size, lay_out
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document

DI: Final = "http://www.omg.org/spec/BPMN/20100524/DI"
DC: Final = "http://www.omg.org/spec/DD/20100524/DC"
DD: Final = "http://www.omg.org/spec/DD/20100524/DI"
NS: Final = {"bpmndi": DI, "dc": DC, "di": DD}
LINE, WIDE = 14, 96  # a label's line, and how wide one gets
WIDTHS: Final = (WIDE, 108, 84, 72)
CLOSING: Final = frozenset("、，。；：？！）》”’…")
SLACK: Final = 8  # fonts differ: without it two signs are set on two lines
POOL, BAND, BESIDE = 50, 60, 60


def size_of(element: etree._Element) -> tuple[int, int]:
    """How large an element is drawn."""
    tag = tag_of(element)
    return (36, 36) if tag in EVENTS else (50, 50) if tag in GATEWAYS else (120, 80)


def room_for(label: str) -> tuple[int, int]:
    """The width and height that words take beside their shape; a line of Chinese begins with no comma."""
    if not label:
        return 0, 0
    signs = [12 if ord(letter) > 0x2E80 else 7 for letter in label]
    wide = next((width for width in WIDTHS if not _begins_badly(label, signs, width)), WIDE)
    return min(wide, sum(signs)) + SLACK, LINE * math.ceil(sum(signs) / wide)


def _begins_badly(label: str, signs: list[int], wide: int) -> bool:
    """Whether a sign that belongs to the one before it would begin a line."""
    at = 0
    for letter, sign in zip(label, signs, strict=True):
        at += sign
        if at > wide:
            if letter in CLOSING:
                return True
            at = sign
    return False


class Pen:
    """Writes shapes and lines onto a plane."""

    def __init__(self, plane: etree._Element) -> None:
        self.plane = plane
        self._ids = {str(name) for name in plane.getroottree().getroot().xpath("//@id")}

    def shape(self, element: etree._Element, box: Box, **attributes: str) -> None:
        """One element's box, with its words below where they do not fit inside."""
        shape = self._add("BPMNShape", element, attributes)
        _bounds(shape, box)
        label = shown(element.get("name", ""))
        if label and tag_of(element) in (*EVENTS, *GATEWAYS):
            width, height = room_for(label)
            beneath = Box(box.middle[0] - width // 2, box.bottom + 4, width, height)
            _bounds(etree.SubElement(shape, f"{{{DI}}}BPMNLabel"), beneath)

    def line(self, element: etree._Element, points: Iterable[Point], label: Box | None = None) -> None:
        """One flow's points."""
        edge = self._add("BPMNEdge", element, {})
        for x, y in points:
            etree.SubElement(edge, f"{{{DD}}}waypoint", {"x": str(x), "y": str(y)})
        if label is not None:
            _bounds(etree.SubElement(edge, f"{{{DI}}}BPMNLabel"), label)

    def _add(self, kind: str, element: etree._Element, attributes: dict[str, str]) -> etree._Element:
        name = element.get("id", "")
        own = {"id": f"{name}_shown" if f"{name}_di" in self._ids else f"{name}_di", "bpmnElement": name}
        self._ids.add(own["id"])
        return etree.SubElement(self.plane, f"{{{DI}}}{kind}", own | attributes)


def _bounds(parent: etree._Element, box: Box) -> None:
    numbers = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    etree.SubElement(parent, f"{{{DC}}}Bounds", {name: str(number) for name, number in numbers.items()})


def laid_out(elements: Sequence[etree._Element], flows: Sequence[etree._Element], hidden: Sequence[Edge]) -> Layout:
    """A process nobody drew; events on a border are set on it."""
    hosts = {each.get("id", ""): each.get("attachedToRef", "") for each in elements if tag_of(each) == "boundaryEvent"}
    sizes = []
    for each in elements:
        if each.get("id", "") not in hosts:
            width, height = size_of(each)
            beneath = room_for(shown(each.get("name", "")))[1] + 4 if width < 120 else 0
            sizes.append(Size(each.get("id", ""), width, height, beneath))
    edges = []
    for flow in flows:
        source = flow.get("sourceRef", "")
        width, height = room_for(shown(flow.get("name", "")))
        target = flow.get("targetRef", "")
        edges.append(Edge(flow.get("id", ""), hosts.get(source, source), target, width, height))
    layout = lay_out(sizes, [*edges, *hidden])
    for name, host in hosts.items():
        if host in layout.boxes:
            box = layout.boxes[host]
            layout.boxes[name] = Box(box.right - 48, box.bottom - 18, 36, 36)
        else:
            layout.boxes[name] = Box(40, layout.height, 36, 36)
            layout.height += 60
    return layout


def order_hints(document: Document, ids: dict[str, str]) -> list[Edge]:
    """Ways from anywhere are not drawn, but where they lead stands after the work."""
    kinds = {node.id: node.kind for node in document.nodes}
    late = [way.to for way in document.anywhere if kinds.get(way.to, words.WAIT) not in (words.WAIT, words.START)]
    work = [node.id for node in document.nodes if node.kind == words.TASK and node.id in ids]
    return [
        Edge(f"hint-{source}-{target}", ids[source], ids[target], drawn=False)
        for target in dict.fromkeys(late)
        if target in ids
        for source in work
        if source != target
    ]


def has_diagram(read: Read) -> bool:
    """Whether anything of the process is drawn."""
    names = {element.get("id", "") for element in read.process if is_node(element)}
    shapes = read.tree.getroot().iter(f"{{{DI}}}BPMNShape")
    return any(shape.get("bpmnElement", "").rpartition(":")[2] in names for shape in shapes)


def add_diagram(read: Read) -> None:
    """Draw all of a file's processes: one under the other, in their pools where it has any."""
    root = read.tree.getroot()
    for empty in list(root.iterfind(f"{{{DI}}}BPMNDiagram")):
        if empty.find(f".//{{{DI}}}BPMNShape") is None:
            root.remove(empty)
    ids = {one.node.id: one.element.get("id", "") for one in read.drawn if one.element.getparent() is read.process}
    whole = root.find(f"{M}collaboration")
    pools = [] if whole is None else children(whole, "participant")
    diagram = etree.SubElement(root, f"{{{DI}}}BPMNDiagram", {"id": _free(root, "diagram")}, nsmap=NS)
    plane = etree.SubElement(diagram, f"{{{DI}}}BPMNPlane", {"id": _free(root, "plane")})
    plane.set("bpmnElement", (read.process if whole is None or not pools else whole).get("id", ""))
    pen, top = Pen(plane), 0
    processes = {each.get("id", ""): each for each in children(root, "process")}
    parts = [(pool, processes.get(pool.get("processRef", "").rpartition(":")[2])) for pool in pools]
    widths = []
    alone: list[tuple[etree._Element | None, etree._Element | None]] = [(None, read.process)]
    for pool, process in parts or alone:
        hints = order_hints(read.document, ids) if process is read.process else []
        layout = _part(process, hints)
        widths.append(layout.width)
        left = POOL if pool is not None else 0
        if pool is not None:
            box = Box(0, top, max(*widths, 600) + POOL, max(layout.height, BAND))
            pen.shape(pool, box, isHorizontal="true")
        _process(pen, process, layout.moved(left, top))
        top += max(layout.height, BAND) + BESIDE
    _messages(pen, whole)


def _part(process: etree._Element | None, hints: list[Edge]) -> Layout:
    if process is None:
        return Layout({}, {}, {}, 0, BAND)
    return laid_out([each for each in process if is_node(each)], children(process, "sequenceFlow"), hints)


def _process(pen: Pen, process: etree._Element | None, layout: Layout) -> None:
    for element in [] if process is None else process:
        name = element.get("id", "")
        if is_node(element) and name in layout.boxes:
            inner = {"isExpanded": "false"} if any(map(is_node, element)) else {}
            inner |= {"isMarkerVisible": "true"} if tag_of(element) == "exclusiveGateway" else {}
            pen.shape(element, layout.boxes[name], **inner)
        elif tag_of(element) == "sequenceFlow" and name in layout.lines:
            pen.line(element, layout.lines[name], layout.labels.get(name))


def _messages(pen: Pen, whole: etree._Element | None) -> None:
    boxes = boxes_of(pen.plane)
    for flow in [] if whole is None else children(whole, "messageFlow"):
        source, target = boxes.get(flow.get("sourceRef", "")), boxes.get(flow.get("targetRef", ""))
        if source and target:
            pen.line(flow, _between(source, target))


def _between(source: Box, target: Box) -> list[Point]:
    """From pool to pool, straight where one end is a pool."""
    wide = 300
    start = target.middle[0] if source.width > wide >= target.width else source.middle[0]
    end = source.middle[0] if target.width > wide >= source.width else target.middle[0]
    down = source.y < target.y
    first, last = (source.bottom, target.y) if down else (source.y, target.bottom)
    if start == end:
        return [(start, first), (end, last)]
    middle = (first + last) // 2
    return [(start, first), (start, middle), (end, middle), (end, last)]


def _free(root: etree._Element, wish: str) -> str:
    taken = {str(name) for name in root.xpath("//@id")}
    return next(name for n in range(len(taken) + 1) if (name := f"{wish}-{n}" if n else wish) not in taken)


def boxes_of(plane: etree._Element) -> dict[str, Box]:
    """What is drawn where, by the elements' ids."""
    found = {}
    for shape in plane.iterfind(f"{{{DI}}}BPMNShape"):
        bounds = shape.find(f"{{{DC}}}Bounds")
        if bounds is not None:
            found[shape.get("bpmnElement", "").rpartition(":")[2]] = _box(bounds)
    return found


def _box(bounds: etree._Element) -> Box:
    def number(name: str) -> int:
        try:
            return round(min(max(float(bounds.get(name, "0")), -1e6), 1e6))
        except ValueError:
            return 0

    return Box(number("x"), number("y"), number("width"), number("height"))
