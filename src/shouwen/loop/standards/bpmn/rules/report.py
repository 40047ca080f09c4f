"""All that is to be said of a file before it can be published: faults of its document and hints of its drawing."""

from collections.abc import Iterable
from typing import Final

from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.bpmn.rules.words import Finding, cannot
from shouwen.loop.standards.rules.checks import Fault, World, faults

MOST_HINTS: Final = 500


def report(read: Read, world: World) -> list[Finding]:
    """Faults first, each with the id of its BPMN element, then hints."""
    return [*of_faults(read, faults(read.document, world)), *read.findings[:MOST_HINTS]]


def of_faults(read: Read, found: Iterable[Fault]) -> list[Finding]:
    """Faults of a document as findings in its drawing."""
    return [_finding(read, fault) for fault in found]


def _finding(read: Read, fault: Fault) -> Finding:
    said = cannot(fault.about) if fault.code == "cannot_run" else (fault.message("zh"), fault.message("en"))
    return Finding(read.element_of(fault.place), fault.code, fault.about, hint=False, place=fault.place, said=said)
