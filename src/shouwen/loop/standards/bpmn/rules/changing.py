"""A drawn process changed to what a document says: nodes, flows and our own parts; whatever else is drawn stays."""

from collections.abc import Iterable
from typing import Any, Final

import msgspec
from lxml import etree

from shouwen.loop.standards.bpmn.rules import carrying, reading
from shouwen.loop.standards.bpmn.rules.carrying import NODE, STANDARD, WAY, insert, put_body, remove, shown
from shouwen.loop.standards.bpmn.rules.drawn import Drawn
from shouwen.loop.standards.bpmn.rules.kinds import INNER, KINDS, TAGS, M, children, is_node, tag_of
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document, Node, Way

ENDS: Final = ("sequenceFlow", "association", "messageFlow")
BEFORE: Final = ("documentation", "extensionElements", "auditing", "monitoring", "categoryValueRef", "incoming")
OF_KIND: Final = (  # attributes that only make sense on what an element was before
    *("default", "gatewayDirection", "eventGatewayType", "attachedToRef", "cancelActivity", "isInterrupting"),
    *("parallelMultiple", "instantiate", "triggeredByEvent", "calledElement", "method", "isForCompensation"),
    *("ordering", "cancelRemainingInstances"),
)
REFERENCES: Final = (f"{M}incoming", f"{M}outgoing", f"{M}flowNodeRef", "{*}BPMNShape", "{*}BPMNEdge")
AFTER_NODES: Final = ("association", "group", "textAnnotation", "resourceRole", "correlationSubscription", "supports")


class Change:
    """One document over one drawing. `nodes` and `flows` are the elements that are new."""

    def __init__(self, seen: Read, document: Document, *, explicit: bool) -> None:
        self.seen, self.document, self.explicit = seen, document, explicit
        self.process = seen.process
        self.nodes: list[etree._Element] = []
        self.flows: list[etree._Element] = []
        self._ids = {str(name) for name in seen.tree.getroot().xpath("//@id")}
        self._kept_ids = {node.id for node in document.nodes}
        self._order_now: list[str] = []
        self.pairs = self._paired()

    def carry_out(self) -> None:
        """Make the drawing say what the document says."""
        gone = {id(one.element) for one in self.seen.drawn} - {id(one.element) for one in self.pairs}
        forget(self.seen.tree, [one.element for one in self.seen.drawn if id(one.element) in gone])
        for one, node in zip(self.pairs, self.document.nodes, strict=True):
            _turn(self.seen.tree, one.element, node)
        kept = [self._ways(one, node) for one, node in zip(self.pairs, self.document.nodes, strict=True)]
        for one, node, ways in zip(self.pairs, self.document.nodes, kept, strict=True):
            self._body(one, node, ways)
        self._identities()
        self._general()

    def _paired(self) -> list[Drawn]:
        """For each node of the document where it is drawn, made where it is not."""
        old: dict[str, list[Drawn]] = {}
        for one in self.seen.drawn:
            old.setdefault(one.node.id, []).append(one)
        found: list[Drawn] = []
        for node in self.document.nodes:
            there = old.get(node.id, [])
            moved = bool(there) and there[0].element.getparent() is not self.process
            if there and not (moved and there[0].node.foreign != node.foreign):
                found.append(there.pop(0))
            else:
                found.append(self._made(node, found[-1].element if found else None))
        return found

    def _made(self, node: Node, before: etree._Element | None) -> Drawn:
        fit = carrying.codes([node.id])[node.id] == node.id and node.id not in self._ids
        element = etree.Element(f"{M}{TAGS[node.kind]}")
        element.set("id", node.id if fit else self._id(f"node-{len(self.nodes) + 1}"))
        self._ids.add(element.get("id", ""))
        _define(element)
        if before is not None and before.getparent() is self.process:
            place = self.process.index(before) + 1
        else:
            firsts = [n for n, child in enumerate(self.process) if is_node(child)]
            place = firsts[0] if firsts else self._end()
        insert(self.process, place, element)
        self.nodes.append(element)
        return Drawn(element, msgspec.structs.replace(node, ways=()), None)

    def _end(self) -> int:
        """After the last flow element, before what may only follow them."""
        late = [n for n, child in enumerate(self.process) if tag_of(child) in AFTER_NODES]
        return late[0] if late else len(self.process)

    def _id(self, wish: str) -> str:
        name, n = wish, 1
        while name in self._ids or name in self._kept_ids:
            n += 1
            name = f"{wish}-{n}"
        self._ids.add(name)
        return name

    def _ways(self, one: Drawn, node: Node) -> list[dict[str, Any]]:
        """Draw the ways that flows can carry; answers the others, each with its place among all."""
        here = {each.node.id: each for each in reversed(self.pairs) if each.element.getparent() is self.process}
        drawn = zip(one.node.ways, one.flows, strict=False)
        old = [(way, flow) for way, flow in drawn if flow is not None and flow.getparent() is not None]
        matched = _matched(node.ways, old)
        used = {id(flow) for flow in matched.values()}
        forget(self.seen.tree, [flow for _, flow in old if id(flow) not in used])
        kinds = {each.id: each.kind for each in reversed(self.document.nodes)}
        mine = here.get(node.id) is one and node.kind != words.END
        kept, flows = [], []
        for n, way in enumerate(node.ways):
            flow = matched.get(n)
            if flow is None and mine and way.to != words.BACK and way.to in here and kinds[way.to] != words.START:
                flow = self._flow(one.element, here[way.to].element)
            if flow is None:
                kept.append({**_plain(way), "at": n})
            else:
                flows.append((way, flow))
        if flows:
            self._order(one, node, flows)
            self._say(one, node, flows)
        return kept

    def _flow(self, source: etree._Element, target: etree._Element) -> etree._Element:
        flow = etree.Element(f"{M}sequenceFlow")
        name = self._id(f"flow-{source.get('id')}-{target.get('id')}")
        for key, value in (("id", name), ("sourceRef", source.get("id", "")), ("targetRef", target.get("id", ""))):
            flow.set(key, value)
        insert(self.process, self._end(), flow)
        _refer(source, "outgoing", name)
        _refer(target, "incoming", name)
        self.flows.append(flow)
        return flow

    def _order(self, one: Drawn, node: Node, flows: list[tuple[Way, etree._Element]]) -> None:
        """Flows as the node lists them; of a decision's the last, where it has no condition, is the default."""
        element, wanted = one.element, [flow for _, flow in flows]
        names = [flow.get("id", "") for flow in wanted]
        if element.get("default", names[-1]) != names[-1]:
            del element.attrib["default"]
        last = flows[-1][0]
        otherwise = len(flows) > 1 and last == node.ways[-1] and last.when is None and not last.foreign
        if otherwise and tag_of(element) == "exclusiveGateway" and node.ways != one.node.ways:
            element.set("default", names[-1])
        place = {id(child): n for n, child in enumerate(self.process)}
        if reading.ordered(element, sorted(wanted, key=lambda flow: place[id(flow)])) != wanted:
            for ref in children(element, "outgoing"):
                if (ref.text or "").strip() in names:
                    remove(ref)
            for name in names:
                _refer(element, "outgoing", name)

    def _say(self, one: Drawn, node: Node, flows: list[tuple[Way, etree._Element]]) -> None:
        """Names and our parts of flows, where they do not say it already."""
        targets = {each.id: each for each in reversed(self.document.nodes)}
        before = reading.Taken()
        as_it_will_be = Drawn(one.element, node, None)
        for way, flow in flows:
            silent = self.explicit and carrying.body_of(flow, WAY) is None
            if not silent and reading.way_of(flow, as_it_will_be, targets[way.to], before) == way:
                before.add(way.code)
                continue
            _label(flow, way.name.zh if way.name else "")
            if silent or reading.way_of(flow, as_it_will_be, targets[way.to], before) != way:
                put_body(flow, WAY, {key: value for key, value in _plain(way).items() if key != "to"})
            before.add(way.code)

    def _body(self, one: Drawn, node: Node, kept: list[dict[str, Any]]) -> None:
        """Our part of a node, where the element does not say it already."""
        present = carrying.body_of(one.element, NODE)
        bare = msgspec.structs.replace(node, ways=())
        other = one.element.getparent() is not self.process
        silent = self.explicit and present is None
        same_ways = kept == (present or {}).get("ways", [])
        for label in (None, node.name.zh):  # as it is drawn, or at least under another name
            if label is not None:
                _label(one.element, label)
            told = reading.node_of(one.element, node.id, present, other=other)
            if told == bare and same_ways and not silent:
                return
        plain = {key: value for key, value in _plain(bare).items() if key not in ("id", "kind", "foreign")}
        if node.kind == words.CALL:
            plain["kind"] = node.kind
        if node.foreign and reading.node_of(one.element, node.id, {}, other=other).foreign != node.foreign:
            plain["foreign"] = node.foreign
        if kept:
            plain["ways"] = kept
        put_body(one.element, NODE, plain)

    def _identities(self) -> None:
        """Write down the ids that cannot be told from the elements' own."""
        processes = [self.process, *(p for p in children(self.seen.tree.getroot(), "process") if p is not self.process)]
        elements = [element for process in processes for element in process if is_node(element)]
        wanted = {id(one.element): node.id for one, node in zip(self.pairs, self.document.nodes, strict=True)}
        for _ in range(3):
            bodies = [carrying.body_of(element, NODE) for element in elements]
            told = reading.identities(elements, bodies)
            wrong = [n for n, element in enumerate(elements) if told[n] != wanted[id(element)]]
            for n in wrong:
                put_body(elements[n], NODE, {**self._full(elements[n], bodies[n]), "id": wanted[id(elements[n])]})
            if not wrong:
                break
        self._order_now = [element.get("id", "") for element in elements]

    def _full(self, element: etree._Element, body: dict[str, Any] | None) -> dict[str, Any]:
        """What is said of a node when only its id has to be added."""
        if body is not None:
            return body
        other = element.getparent() is not self.process
        told = reading.node_of(element, "-", None, other=other)
        _label(element, told.name.zh)
        same = told.foreign == reading.node_of(element, "-", {}, other=other).foreign
        left_out = ("id", "kind", "foreign") if same else ("id", "kind")
        return {key: value for key, value in _plain(told).items() if key not in left_out}

    def _general(self) -> None:
        wanted = [one.element.get("id", "") for one in self.pairs]
        order = {} if self._order_now == wanted else {"order": wanted}
        whole = msgspec.structs.replace(self.document, nodes=())
        if self.explicit or order or whole != msgspec.structs.replace(self.seen.document, nodes=()):
            _label(self.process, self.document.name.zh)
            plain = _plain(whole)
            put_body(self.process, STANDARD, {key: value for key, value in plain.items() if key != "nodes"} | order)
        elif self.seen.body is not None:
            body = carrying.body_of(self.process, STANDARD) or {}
            if body.pop("order", None) is not None:
                put_body(self.process, STANDARD, body)


def _plain(part: Any) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(part)
    return plain


def _matched(ways: Iterable[Way], old: list[tuple[Way, etree._Element]]) -> dict[int, etree._Element]:
    """Which flow goes on carrying which way: the very same first, then one of the same use, then of the same aim."""
    left, found, new = list(old), {}, list(enumerate(ways))
    for alike in (
        lambda a, b: a == b,
        lambda a, b: (a.to, a.upon, a.code) == (b.to, b.upon, b.code),
        lambda a, b: a.to == b.to,
    ):
        for n, way in new:
            if n not in found:
                fit = next((k for k, (other, _) in enumerate(left) if alike(way, other)), None)
                if fit is not None:
                    found[n] = left.pop(fit)[1]
    return found


def _label(element: etree._Element, name: str) -> None:
    label = shown(name)
    if label == shown(element.get("name", "")):
        return
    if label:
        element.set("name", label)
    else:
        element.attrib.pop("name", None)


def _refer(element: etree._Element, word: str, name: str) -> None:
    """One more `incoming` or `outgoing` of a node, where the schema wants it."""
    before = (*BEFORE, "outgoing") if word == "outgoing" else BEFORE
    place = max((n + 1 for n, child in enumerate(element) if tag_of(child) in before), default=0)
    ref = etree.Element(f"{M}{word}")
    ref.text = name
    insert(element, place, ref)


def _turn(tree: etree._ElementTree, element: etree._Element, node: Node) -> None:
    """Make an element of another kind of node what the document wants; its id, names and place stay."""
    told = reading.node_of(element, node.id, {}, other=False)
    kind = words.TASK if node.kind == words.CALL else node.kind
    if told.kind == kind and (not told.foreign or node.foreign):
        return
    if tag_of(element) in INNER:
        forget(tree, [child for child in element if tag_of(child) not in (*BEFORE, "outgoing")])
    for child in list(element):
        if tag_of(child).endswith(("EventDefinition", "eventDefinitionRef", "LoopCharacteristics")):
            remove(child)
    for name in OF_KIND:
        element.attrib.pop(name, None)
    if KINDS.get(tag_of(element)) != kind:
        element.tag = f"{M}{TAGS[node.kind]}"
        _define(element)


def _define(element: etree._Element) -> None:
    """An event that catches has to say what; ours wait until somebody goes on, or time is up."""
    if tag_of(element) == "intermediateCatchEvent":
        etree.SubElement(element, f"{M}timerEventDefinition")


def forget(tree: etree._ElementTree, elements: list[etree._Element]) -> None:
    """Take elements out with all that hangs on them: flows, references, shapes, lines."""
    if not elements:
        return
    gone = {each.get("id", "") for element in elements for each in element.iter()} - {""}
    hanging = list(elements)
    for each in tree.getroot().iter(*(f"{M}{tag}" for tag in ENDS)):
        if {each.get("sourceRef", ""), each.get("targetRef", "")} & gone:
            hanging.append(each)
            gone.add(each.get("id", ""))
    gone -= {""}
    for each in list(tree.getroot().iter(*REFERENCES)):
        if (each.text or "").strip() in gone or each.get("bpmnElement", "").rpartition(":")[2] in gone:
            hanging.append(each)
    for each in hanging:
        remove(each)
    for each in tree.getroot().iter():
        if isinstance(each.tag, str) and each.get("default") in gone:
            del each.attrib["default"]
