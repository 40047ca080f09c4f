"""Faults of the map: nodes, their owners and status, the ways between them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.checks.fault import Fault, Known, World, known, of_codes, of_condition, of_owner
from shouwen.loop.standards.rules.document import Document, Node, Way
from shouwen.loop.standards.rules.happenings import WORDS

CODE: Final = re.compile(r"[a-z][a-z0-9_-]{0,47}")
VARIABLE: Final = re.compile(r"\{([^{}]*)\}")
VARIABLES: Final = frozenset(
    {"customer", "number", "subject", "agent", "team", "company", "product", "plan", "progress", "due", "link"}
)
OWNED: Final = frozenset({words.TASK, words.WAIT, words.CALL})
STATUS_OF: Final[dict[str, frozenset[str]]] = {
    words.START: words.ACTIVE,
    words.TASK: words.ACTIVE - {words.WAITING},
    words.DECISION: words.STATUSES,
    words.AUTOMATIC: words.STATUSES,
    words.WAIT: frozenset({words.WAITING}),
    words.CALL: frozenset({words.FOLLOW_UP}),
    words.END: words.ENDED,
}
HAPPENINGS: Final = frozenset(WORDS.values()) - {"opened", "moved", "restored"}


def faults(document: Document, world: World) -> Iterator[Fault]:
    """All faults of the map."""
    about = known(document, world)
    yield from _starts(document)
    ids = frozenset(node.id for node in document.nodes)
    for node in document.nodes:
        if node.foreign:
            yield Fault(f"nodes.{node.id}", "cannot_run", node.foreign)
            continue
        yield from _node(document, node, about)
        yield from _ways(node.ways, f"nodes.{node.id}", ids, about, node.kind)
    yield from _ways(document.anywhere, "anywhere", ids, about, words.TASK)
    edges = _edges(document)
    yield from _reach(document, edges)
    yield from _circles(document)


def _starts(document: Document) -> Iterator[Fault]:
    starts = [node.id for node in document.nodes if node.kind == words.START and not node.foreign]
    if not starts:
        yield Fault("nodes", "no_start")
    for extra in starts[1:]:
        yield Fault(f"nodes.{extra}", "several_starts")
    seen: set[str] = set()
    for node in document.nodes:
        if node.id in seen:
            yield Fault(f"nodes.{node.id}", "duplicate_node", node.id)
        seen.add(node.id)


def _node(document: Document, node: Node, about: Known) -> Iterator[Fault]:
    place = f"nodes.{node.id}"
    if not CODE.fullmatch(node.id) or node.id == words.BACK:
        yield Fault(place, "bad_code", node.id)
    if node.kind in OWNED and node.owner is None:
        yield Fault(place, "missing_owner")
    yield from of_owner(node.owner, place, about.world)
    yield from _status(node, place)
    yield from of_codes(node.limits, frozenset(document.limits), "clock", place)
    if node.kind == words.CALL:
        if document.follow_up is None:
            yield Fault(place, "follow_up_missing")
        if not any(way.upon == "timer_fired" for way in (*node.ways, *document.anywhere)):
            yield Fault(place, "lapse_missing")
    for script in node.scripts:
        for text in (script.text.zh, script.text.en):
            named = sorted(set(VARIABLE.findall(text)))
            yield from of_codes(named, VARIABLES, "variable", f"{place}.scripts.{script.code}")


def _status(node: Node, place: str) -> Iterator[Fault]:
    if node.status and node.status not in STATUS_OF[node.kind]:
        yield Fault(place, "status_wrong", node.status)
    elif not node.status and node.kind not in (words.DECISION, words.AUTOMATIC):
        yield Fault(place, "status_missing")
    if node.kind == words.WAIT:
        if not node.waits_for:
            yield Fault(place, "reason_missing")
        else:
            yield from of_codes([node.waits_for], frozenset(words.REASONS), "reason", place)
    elif node.waits_for:
        yield Fault(place, "reason_needless")


def _ways(ways: Iterable[Way], place: str, ids: frozenset[str], about: Known, kind: str) -> Iterator[Fault]:
    closed: set[tuple[str, str]] = set()
    ways = tuple(ways)
    for index, way in enumerate(ways, 1):
        at = f"{place}.ways[{index}]" if place != "anywhere" else f"anywhere[{index}]"
        yield from _upon(way, at, kind)
        if way.to == words.BACK:
            if kind != words.WAIT:
                yield Fault(at, "back_outside_wait")
        elif way.to not in ids:
            yield Fault(at, "unknown_node", way.to)
        if (way.upon, way.code) in closed:
            yield Fault(at, "way_never_taken")
        if way.when is None:
            closed.add((way.upon, way.code))
        yield from of_condition(way.when, at, about)
        if way.foreign:
            yield Fault(at, "foreign_condition", way.foreign)
    if kind in words.PASSING and ways and ways[-1].when is not None:
        yield Fault(place, "no_otherwise")


def _upon(way: Way, place: str, kind: str) -> Iterator[Fault]:
    if kind in words.PASSING:
        if way.upon:
            yield Fault(place, "upon_needless")
    elif not way.upon:
        yield Fault(place, "upon_missing")
    else:
        yield from of_codes([way.upon], HAPPENINGS, "happening", place)


def _edges(document: Document) -> dict[str, set[str]]:
    """From node to nodes, ways back left out."""
    anywhere = {way.to for way in document.anywhere}
    edges: dict[str, set[str]] = {}
    for node in document.nodes:
        also = set() if node.kind in words.PASSING or node.kind == words.END else anywhere
        edges.setdefault(node.id, set()).update({way.to for way in node.ways} | also)
    return {node: targets & edges.keys() for node, targets in edges.items()}


def _reach(document: Document, edges: Mapping[str, set[str]]) -> Iterator[Fault]:
    starts = {node.id for node in document.nodes if node.kind == words.START}
    ends = {node.id for node in document.nodes if node.kind == words.END}
    backwards: dict[str, set[str]] = {node: set() for node in edges}
    for origin, targets in edges.items():
        for target in targets:
            backwards[target].add(origin)
    for wait in [node for node in document.nodes if any(way.to == words.BACK for way in node.ways)]:
        for origin in list(backwards[wait.id]):  # a way back leads to whoever leads here
            backwards[origin].add(wait.id)
    reached, ending = _from(starts, edges), _from(ends, backwards)
    for node in document.nodes:
        place = f"nodes.{node.id}"
        if node.foreign:
            continue
        if starts and node.id not in reached:
            yield Fault(place, "unreachable")
        if node.kind != words.END and not node.ways:
            yield Fault(place, "dead_end")
        elif node.id not in ending:
            yield Fault(place, "never_ends")


def _from(starts: Iterable[str], edges: Mapping[str, set[str]]) -> set[str]:
    seen, waiting = set(starts), list(starts)
    while waiting:
        for target in edges.get(waiting.pop(), set()) - seen:
            seen.add(target)
            waiting.append(target)
    return seen


def _passed(node: Node) -> bool:
    return node.kind in words.PASSING and not node.foreign


def _circles(document: Document) -> Iterator[Fault]:
    """Nodes that are passed through and lead to one another without end."""
    passing = {node.id: [way.to for way in node.ways] for node in document.nodes if _passed(node)}
    edges = {node: {to for to in targets if to in passing} for node, targets in passing.items()}
    backwards: dict[str, set[str]] = {node: set() for node in edges}
    for origin, targets in edges.items():
        for target in targets:
            backwards[target].add(origin)
    told: set[str] = set()
    for node in sorted(passing):
        if node not in told:
            circle = _from(edges[node], edges) & _from(backwards[node], backwards)
            told |= circle
            if circle:
                yield Fault(f"nodes.{node}", "automatic_cycle", ", ".join(sorted(circle)))
