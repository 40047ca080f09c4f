"""A discovered model as a BPMN file: a choice before what excludes each other, a fork before what goes side by side."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from lxml import etree

from shouwen.loop.insight.mining.rules.findings import Model
from shouwen.loop.standards.bpmn.rules.diagram import DI, NS, Pen, laid_out
from shouwen.loop.standards.bpmn.rules.kinds import M, children, is_node, tag_of
from shouwen.loop.standards.bpmn.rules.safety import MODEL
from shouwen.loop.standards.bpmn.rules.writing import text_of

START: Final = "start"
END: Final = "end"


def bpmn(model: Model, titles: Mapping[int, str], name: str) -> str:
    """The model with a diagram part; activities by their titles."""
    root = etree.Element(f"{M}definitions", nsmap={"bpmn": MODEL, **NS})
    root.set("id", "definitions")
    root.set("targetNamespace", "urn:shouwen:discovered")
    process = etree.SubElement(root, f"{M}process", {"id": "process", "isExecutable": "false", "name": _fit(name)})
    _Writer(process, model, titles).write()
    diagram = etree.SubElement(root, f"{{{DI}}}BPMNDiagram", {"id": "diagram"})
    plane = etree.SubElement(diagram, f"{{{DI}}}BPMNPlane", {"id": "plane", "bpmnElement": "process"})
    _draw(process, Pen(plane))
    etree.indent(root)
    return text_of(root.getroottree())


def _fit(text: str) -> str:
    """Without what XML has no sign for."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _draw(process: etree._Element, pen: Pen) -> None:
    nodes = [each for each in process if is_node(each)]
    layout = laid_out(nodes, children(process, "sequenceFlow"), [])
    for node in nodes:
        marked = {"isMarkerVisible": "true"} if tag_of(node) == "exclusiveGateway" else {}
        pen.shape(node, layout.boxes[node.get("id", "")], **marked)
    for flow in children(process, "sequenceFlow"):
        pen.line(flow, layout.lines[flow.get("id", "")])


def groups(members: Iterable[int], together: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Those of the members that go side by side, in one list each; in the members' order."""
    order = list(members)
    of = {one: one for one in order}
    for a, b in together:
        if a in of and b in of:
            first, second = of[a], of[b]
            of = {one: first if head == second else head for one, head in of.items()}
    found: dict[int, list[int]] = {}
    for one in order:
        found.setdefault(of[one], []).append(one)
    return list(found.values())


class _Writer:
    """Writes nodes and flows; every id is a letter and a number."""

    def __init__(self, process: etree._Element, model: Model, titles: Mapping[int, str]) -> None:
        self._process = process
        self._model = model
        self._titles = titles
        self._made = 0
        self._flows: list[tuple[str, str]] = []

    def write(self) -> None:
        """The whole process."""
        model = self._model
        after: dict[int, list[int]] = {}
        before: dict[int, list[int]] = {}
        for a, b, _ in model.edges:
            after.setdefault(a, []).append(b)
            before.setdefault(b, []).append(a)
        activities = sorted({*after, *before, *model.starts, *model.ends})
        self._node("startEvent", START)
        for one in activities:
            self._node("task", f"a{one}", self._titles.get(one, str(one)))
        self._node("endEvent", END)
        entries = {one: self._entry(one, before.get(one, [])) for one in activities}
        self._leave(START, model.starts, -1, entries, ends=False)
        for one in activities:
            self._leave(f"a{one}", after.get(one, []), one, entries, ends=one in model.ends or one not in after)
        for number, (source, target) in enumerate(self._flows):
            words = {"id": f"f{number}", "sourceRef": source, "targetRef": target}
            etree.SubElement(self._process, f"{M}sequenceFlow", words)

    def _entry(self, one: int, sources: list[int]) -> Callable[[int], str]:
        """Where a flow from each source ends: at the activity, or at the join of those that go side by side."""
        joins: dict[int, str] = {}
        for group in groups(sources, self._model.parallel):
            if len(group) > 1:
                join = self._gateway("parallelGateway")
                self._flows.append((join, f"a{one}"))
                joins |= dict.fromkeys(group, join)
        return lambda source: joins.get(source, f"a{one}")

    def _leave(
        self, here: str, targets: list[int], code: int, entries: Mapping[int, Callable[[int], str]], *, ends: bool
    ) -> None:
        """Flows from an activity to what follows: a choice among groups, a fork within each."""
        found = groups(targets, self._model.parallel)
        if len(found) + ends > 1:
            choice = self._gateway("exclusiveGateway")
            self._flows.append((here, choice))
            here = choice
        for group in found:
            source = here
            if len(group) > 1:
                source = self._gateway("parallelGateway")
                self._flows.append((here, source))
            self._flows += [(source, entries[target](code)) for target in group]
        if ends:
            self._flows.append((here, END))

    def _gateway(self, tag: str) -> str:
        self._made += 1
        return self._node(tag, f"g{self._made}")

    def _node(self, tag: str, name: str, title: str = "") -> str:
        element = etree.SubElement(self._process, f"{M}{tag}", {"id": name})
        if title:
            element.set("name", _fit(title))
        return name
