"""Every fault that keeps a standard from being published, each with its place, in both languages."""

from shouwen.loop.standards.rules.checks import graph, parts, tables
from shouwen.loop.standards.rules.checks.fault import Fault, World
from shouwen.loop.standards.rules.document import Document

__all__ = ["Fault", "World", "faults"]


def faults(document: Document, world: World) -> list[Fault]:
    """All faults, in the order of the document; none means that it may be published."""
    return [*tables.faults(document, world), *graph.faults(document, world), *parts.faults(document, world)]
