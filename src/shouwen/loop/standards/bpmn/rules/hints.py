"""What to look at in a drawing that is no fault: lanes, events taken as ours, what stands inside or outside."""

from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from shouwen.loop.standards.bpmn.rules.carrying import shown
from shouwen.loop.standards.bpmn.rules.kinds import IDLE, INNER, M, children, events_of, is_node, tag_of
from shouwen.loop.standards.bpmn.rules.words import Finding
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Node

Seen = tuple[etree._Element, Node, dict[str, Any] | None]


def hints(root: etree._Element, process: etree._Element, seen: Iterable[Seen]) -> Iterator[Finding]:
    """All of them, in the order of the file."""
    lanes = _lanes(process)
    for element, node, body in seen:
        name, place = element.get("id", ""), f"nodes.{node.id}"
        if node.foreign:
            if tag_of(element) in INNER:
                yield from _inside(element)
            continue
        if "message" in events_of(element):
            yield Finding(name, "message_is_word", place=place)
        if "terminate" in events_of(element):
            yield Finding(name, "terminate_is_end", place=place)
        if tag_of(element) in IDLE and body is None:
            yield Finding(name, "automatic_idle", place=place)
        if node.kind == words.TASK and node.owner is None and name in lanes:
            yield Finding(name, "lane_owner", lanes[name], place=place)
    for pool in root.iterfind(f"{M}collaboration/{M}participant"):
        if not pool.get("processRef"):
            yield Finding(pool.get("id", ""), "black_box", shown(pool.get("name", "")))
    for flow in root.iterfind(f"{M}collaboration/{M}messageFlow"):
        yield Finding(flow.get("id", ""), "message_flow")


def _lanes(process: etree._Element) -> dict[str, str]:
    """The innermost lane's name for each node in it."""
    found = {}
    for lane in process.iter(f"{M}lane"):
        for ref in children(lane, "flowNodeRef"):
            found[(ref.text or "").strip()] = shown(lane.get("name", "")) or lane.get("id", "")
    return found


def _inside(element: etree._Element) -> Iterator[Finding]:
    about = shown(element.get("name", "")) or element.get("id", "")
    for inner in element.iterdescendants():
        if is_node(inner):
            yield Finding(inner.get("id", ""), "inside", about)
