"""All that is to be said of a file before it can be published: faults of its document and hints of its drawing."""

import dataclasses
from collections.abc import Iterable
from typing import Final

from shouwen.loop.standards.bpmn.rules.carrying import shown
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.bpmn.rules.words import Finding, cannot
from shouwen.loop.standards.rules.checks import Fault, World, faults

MOST_HINTS: Final = 500
MOST_FAULTS: Final = 500


def report(read: Read, world: World) -> list[Finding]:
    """Faults first, each with the id of its BPMN element, then hints; of both not more than anybody reads."""
    return [*of_faults(read, faults(read.document, world)[:MOST_FAULTS]), *hints(read)]


def of_faults(read: Read, found: Iterable[Fault]) -> list[Finding]:
    """Faults of a document as findings in its drawing."""
    names = _names(read)
    return [_finding(read, names, fault) for fault in found]


def hints(read: Read) -> list[Finding]:
    """Hints with the names of their elements, not more than anybody reads."""
    names = _names(read)
    return [dataclasses.replace(one, name=names.get(one.element, "")) for one in read.findings[:MOST_HINTS]]


def cannot_run(read: Read) -> list[Finding]:
    """What no case can run on, node by node."""
    found = [Fault(f"nodes.{node.id}", "cannot_run", node.foreign) for node in read.document.nodes if node.foreign]
    return of_faults(read, found)


def _names(read: Read) -> dict[str, str]:
    elements = read.tree.getroot().iter()
    return {element.get("id", ""): shown(element.get("name", "")) for element in elements if element.get("name")}


def _finding(read: Read, names: dict[str, str], fault: Fault) -> Finding:
    element = read.element_of(fault.place)
    name = names.get(element, "")
    said = fault.message("zh"), fault.message("en")
    if fault.code == "cannot_run":
        said = cannot(fault.about, name or element)
    return Finding(element, fault.code, fault.about, hint=False, place=fault.place, said=said, name=name)
