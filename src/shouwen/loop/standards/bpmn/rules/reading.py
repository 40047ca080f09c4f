"""From a drawn process to a document: what we wrote into it ourselves, and what other tools' elements are to us."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from lxml import etree

from shouwen.loop.standards.bpmn.errors import NoProcess, TooManyFlows, TooManyNodes
from shouwen.loop.standards.bpmn.rules import hints, recalling
from shouwen.loop.standards.bpmn.rules.carrying import NODE, STANDARD, WAY, bad_part, body_of, codes, shown
from shouwen.loop.standards.bpmn.rules.drawn import Drawn
from shouwen.loop.standards.bpmn.rules.kinds import FOREIGN, KINDS, NAMES, M, children, foreign_of, is_node, tag_of
from shouwen.loop.standards.bpmn.rules.safety import admit
from shouwen.loop.standards.bpmn.rules.words import Finding
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document, Node, Text, Way

MOST_NODES: Final = 1000
MOST_FLOWS: Final = 10_000
STATUS: Final = {
    words.START: words.NEW,
    words.TASK: words.OPEN,
    words.WAIT: words.WAITING,
    words.CALL: words.FOLLOW_UP,
    words.END: words.CLOSED,
}
UPON: Final = {words.TASK: "done", words.WAIT: "resumed", words.CALL: "followed_up", words.END: "reopened"}
NEEDED: Final = frozenset({"code", "about", "calendars", "levels", "routing", "limits"})
GENERAL: Final = ("calendars", "levels", "routing", "urge", "follow_up", "recovery")


@dataclass(slots=True)
class Read:
    """What a file says: the document, where each part of it is drawn, what to say about it."""

    tree: etree._ElementTree
    process: etree._Element
    document: Document
    drawn: list[Drawn]
    body: dict[str, Any] | None
    findings: list[Finding] = field(default_factory=list)
    _by_id: dict[str, Drawn] | None = None

    def element_of(self, place: str) -> str:
        """The id of the element that a place of the document is drawn as; the process's for its general parts."""
        one = self._drawn_at(place)
        if one is None:
            return self.process.get("id", "")
        way = place.removeprefix(f"nodes.{one.node.id}.ways[").partition("]")[0]
        if way != place and way.isdecimal() and 0 < int(way) <= len(one.flows):
            flow = one.flows[int(way) - 1]
            return flow.get("id", "") if flow is not None else one.element.get("id", "")
        return one.element.get("id", "")

    def _drawn_at(self, place: str) -> Drawn | None:
        """The node with the longest id that the place begins with."""
        if not place.startswith("nodes."):
            return None
        if self._by_id is None:
            self._by_id = {one.node.id: one for one in reversed(self.drawn)}
        name = place.removeprefix("nodes.")
        while name not in self._by_id:
            name, dot, _ = name.rpartition(".")
            if not dot:
                return None
        return self._by_id[name]


def read(given: bytes | str, general: Document, present: Document | None = None) -> Read:
    """The document of a file. What it does not say is as in `present`, whose drawing it is, or as in `general`."""
    return read_tree(admit(given), general, present)


def read_tree(tree: etree._ElementTree, general: Document, present: Document | None = None) -> Read:
    """As `read`, of a tree that may be changed afterwards."""
    root = tree.getroot()
    process = _main(root)
    if process is None:
        raise NoProcess
    elements = [element for each in _processes(root, process) for element in each if is_node(element)]
    if len(elements) > MOST_NODES:
        raise TooManyNodes(most=MOST_NODES)
    if len(children(process, "sequenceFlow")) > MOST_FLOWS:
        raise TooManyFlows(most=MOST_FLOWS)
    drawn = _nodes(elements, process)
    loose = _ways(drawn, process)
    body = body_of(process, STANDARD)
    if body is None and present is not None:
        recalling.recall(drawn, present)
    if body is not None and isinstance(order := body.pop("order", None), list):
        place = {name: n for n, name in enumerate(order) if isinstance(name, str)}
        drawn.sort(key=lambda one: place.get(one.element.get("id", ""), len(place)))
    whole = _general(process, body, general, present)
    document = msgspec.structs.replace(whole, nodes=tuple(one.node for one in drawn))
    found = Read(tree, process, document, drawn, body)
    found.findings = [*hints.hints(root, process, [(one.element, one.node, one.body) for one in drawn]), *loose]
    return found


class Taken:
    """The codes of a node's ways so far, and the next that is free for a target."""

    def __init__(self) -> None:
        self._codes: set[str] = set()
        self._next: dict[str, int] = {}

    def add(self, code: str) -> None:
        """Another way has this one."""
        self._codes.add(code)

    def free(self, target: str) -> str:
        """The code of a button that leads there, numbered from the second on."""
        code = f"to-{target}"[:48]
        if code not in self._codes:
            return code
        stem = code[:43]
        number = self._next.get(stem, 2)
        while f"{stem}-{number}" in self._codes:
            number += 1
        self._next[stem] = number
        return f"{stem}-{number}"


def _main(root: etree._Element) -> etree._Element | None:
    """The process that is ours, else the one with most nodes."""
    found = children(root, "process")
    ours = [each for each in found if body_of(each, STANDARD) is not None]
    return max(ours or found, key=lambda each: sum(map(is_node, each)), default=None)


def _processes(root: etree._Element, process: etree._Element) -> list[etree._Element]:
    return [process, *(each for each in children(root, "process") if each is not process)]


def _nodes(elements: list[etree._Element], process: etree._Element) -> list[Drawn]:
    bodies = [body_of(element, NODE) for element in elements]
    return [
        Drawn(element, node_of(element, name, body, other=element.getparent() is not process), body)
        for element, name, body in zip(elements, identities(elements, bodies), bodies, strict=True)
    ]


def identities(elements: Sequence[etree._Element], bodies: Sequence[dict[str, Any] | None]) -> list[str]:
    """The node ids of elements: the one that we wrote there, else the code nearest to the element's id."""
    code = codes(element.get("id", "") for element in elements)
    found: list[str] = []
    taken: set[str] = set()
    for n, (element, body) in enumerate(zip(elements, bodies, strict=True)):
        given = (body or {}).get("id")
        name = given if isinstance(given, str) else code[element.get("id", "")] if element.get("id") else f"node-{n}"
        while not isinstance(given, str) and name in taken:
            name += "-x"
        taken.add(name)
        found.append(name)
    return found


def node_of(element: etree._Element, name: str, body: dict[str, Any] | None, *, other: bool = False) -> Node:
    """A node without its ways."""
    tag = tag_of(element)
    kind = words.AUTOMATIC if tag in FOREIGN else KINDS[tag]
    foreign = f"otherProcess/{tag}" if other else foreign_of(element, ours=body is not None)
    label = shown(element.get("name", ""))
    if body is None:
        plain = Text(zh=label, en=label) if label else Text(zh=NAMES[kind][0], en=NAMES[kind][1])
        said = shown(" ".join(str(text) for each in children(element, "documentation") for text in each.itertext()))
        return Node(
            id=name,
            kind=kind,  # type: ignore[arg-type]  # one of the kinds, read from a table
            name=plain,
            status=STATUS.get(kind, ""),
            sop=Text(zh=said, en=said) if said else None,
            foreign=foreign,
        )
    own = {key: value for key, value in body.items() if key not in ("id", "ways")}
    if own.get("kind") == words.CALL and kind == words.TASK:
        kind = words.CALL
    own |= {"id": name, "kind": kind, "name": _name(own.get("name"), label)}
    own |= {"foreign": foreign} if foreign else {}
    node: Node = _convert(element, own, Node)
    return node


def _name(given: Any, label: str) -> Any:
    """The words in both languages; in the canvas only the Chinese ones can have changed."""
    if not isinstance(given, dict) or not isinstance(given.get("zh"), str):
        return {"zh": label, "en": label}
    return given if shown(given["zh"]) == label else {**given, "zh": label}


def _convert(element: etree._Element, plain: Any, kind: type[Any]) -> Any:
    try:
        return msgspec.convert(plain, kind)
    except (msgspec.ValidationError, RecursionError) as fault:
        raise bad_part(element, str(fault)) from None


def _ways(drawn: list[Drawn], process: etree._Element) -> list[Finding]:
    """Fill in the ways; what is left are flows that lead from or to nowhere in the process."""
    here = {one.element.get("id", ""): one for one in reversed(drawn) if one.element.getparent() is process}
    leaving: dict[str, list[etree._Element]] = {}
    loose = []
    for flow in children(process, "sequenceFlow"):
        source, target = flow.get("sourceRef", ""), flow.get("targetRef", "")
        if source in here and target in here:
            leaving.setdefault(source, []).append(flow)
        else:
            loose.append(Finding(flow.get("id", ""), "loose_flow"))
    for one in drawn:
        flows = leaving.get(one.element.get("id", ""), []) if here.get(one.element.get("id", "")) is one else []
        _fill(one, ordered(one.element, flows), here)
    return loose


def ordered(element: etree._Element, flows: list[etree._Element]) -> list[etree._Element]:
    """As the element lists what leaves it; the flow for all other cases last."""
    listed = {(ref.text or "").strip(): n for n, ref in enumerate(children(element, "outgoing"))}
    default = element.get("default", "")
    return sorted(flows, key=lambda flow: (flow.get("id") == default, listed.get(flow.get("id", ""), len(listed))))


def _fill(one: Drawn, flows: list[etree._Element], here: dict[str, Drawn]) -> None:
    pairs: list[tuple[Way, etree._Element | None]] = []
    taken = Taken()
    for flow in flows:
        target = here[flow.get("targetRef", "")].node
        way = way_of(flow, one, target, taken)
        taken.add(way.code)
        pairs.append((way, flow))
    kept = (one.body or {}).get("ways", [])
    for plain in kept if isinstance(kept, list) else []:
        own = dict(plain) if isinstance(plain, dict) else {}
        at = own.pop("at", None)
        way = _convert(one.element, own, Way)
        pairs.insert(at if isinstance(at, int) and 0 <= at <= len(pairs) else len(pairs), (way, None))
    one.node = msgspec.structs.replace(one.node, ways=tuple(way for way, _ in pairs))
    one.flows = [flow for _, flow in pairs]


def way_of(flow: etree._Element, one: Drawn, target: Node, taken: Taken) -> Way:
    """What a flow says; of one that only other tools drew, what it must mean here."""
    body = body_of(flow, WAY)
    label = shown(flow.get("name", ""))
    if body is not None:
        own = {**body, "to": target.id, "name": _way_name(body.get("name"), label)}
        way: Way = _convert(flow, own, Way)
        return way
    name = Text(zh=label, en=label) if label else None
    upon = UPON.get(one.node.kind, "")
    code = ""
    if upon == "done":
        name = name or Text(zh=f"完成，到“{target.name.zh}”", en=f"Done, on to {target.name.en}")
        code = taken.free(target.id)
    said = "".join(str(text) for each in children(flow, "conditionExpression") for text in each.itertext()).strip()
    default = flow.get("id") == one.element.get("default", "")
    return Way(upon=upon, code=code, to=target.id, name=name, foreign="" if default else said)


def _way_name(given: Any, label: str) -> Any:
    if not isinstance(given, dict) or not isinstance(given.get("zh"), str):
        return {"zh": label, "en": label} if label else None
    if shown(given["zh"]) == label:
        return given
    return {**given, "zh": label} if label else None


def _general(
    process: etree._Element, body: dict[str, Any] | None, general: Document, present: Document | None
) -> Document:
    """All but the nodes."""
    label = shown(process.get("name", ""))
    if body is not None:
        whole = body.keys() >= NEEDED
        base = {} if whole else msgspec.to_builtins(present) if present else _usual(process, general)
        own = {**base, **body, "name": _name(body.get("name"), label)}
    elif present is not None:
        own = msgspec.to_builtins(present)
        own["name"] = _name(own["name"], label) if label else own["name"]
    else:
        own = _usual(process, general)
    document: Document = _convert(process, {**own, "nodes": []}, Document)
    return document


def _usual(process: etree._Element, general: Document) -> dict[str, Any]:
    """The general parts of a file that names none: the clocks that begin at the opening, and what hangs on them."""
    plain = msgspec.to_builtins(general)
    own = {name: plain[name] for name in GENERAL if name in plain}
    limits = {name: limit for name, limit in plain["limits"].items() if limit.get("starts", "opened") == "opened"}
    pauses = {reason: [name for name in names if name in limits] for reason, names in plain.get("pauses", {}).items()}
    restart = [name for name in general.reopen.restart if name in limits]
    code = next(iter(codes([process.get("id") or "process"]).values()))
    pools = process.iterfind(f"../{M}collaboration/{M}participant")
    named = (shown(pool.get("name", "")) for pool in pools if pool.get("processRef") == process.get("id"))
    name = shown(process.get("name", "")) or next(named, "") or code
    said = shown(" ".join(str(text) for each in children(process, "documentation") for text in each.itertext()))
    about = {"zh": said, "en": said} if said else {"zh": "由 BPMN 文件导入。", "en": "Brought in from a BPMN file."}
    own |= {"limits": limits, "pauses": pauses, "reopen": {"restart": restart}}
    return {**own, "code": code, "name": {"zh": name, "en": name}, "about": about}
