"""Versions as BPMN, and what is to be said of a file."""

from shouwen.loop.standards import queries
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.report import report
from shouwen.loop.standards.bpmn.rules.words import Finding
from shouwen.loop.standards.bpmn.rules.writing import write
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document


def bpmn_of(version: Version) -> str:
    """A version as a BPMN file, on the drawing that it has; always with a diagram part."""
    return write(yaml.load(version.document), version.diagram, general())


def examined(bpmn: str) -> tuple[Document, list[Finding]]:
    """The document of a file that is not kept; its faults and hints as of today's teams, skills and problem types."""
    found = read(bpmn, general())
    return found.document, report(found, queries.world())
