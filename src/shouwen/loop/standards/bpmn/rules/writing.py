"""From a document to BPMN: onto the file that it was drawn in, or onto a new one; always with a diagram part."""

from typing import Final

from lxml import etree

from shouwen.loop.standards.bpmn.rules.carrying import OURS, shown
from shouwen.loop.standards.bpmn.rules.changing import Change
from shouwen.loop.standards.bpmn.rules.diagram import NS, add_diagram, has_diagram
from shouwen.loop.standards.bpmn.rules.kinds import M, is_node
from shouwen.loop.standards.bpmn.rules.placing import place_new
from shouwen.loop.standards.bpmn.rules.reading import read_tree
from shouwen.loop.standards.bpmn.rules.safety import MODEL, admit
from shouwen.loop.standards.rules.document import Document

PREFIXES: Final = {"bpmn": MODEL, **NS, "shouwen": OURS}


def write(document: Document, base: str, general: Document) -> str:
    """The document as BPMN. What `base`, its drawing, has beside it stays as it is; without one all is laid out."""
    tree = admit(base) if base else _empty(document)
    seen = read_tree(tree, general)
    new: tuple[list[etree._Element], list[etree._Element]] = ([], [])
    if not base or seen.document != document:
        change = Change(seen, document, explicit=not base)
        change.carry_out()
        new = change.nodes, change.flows
        seen = read_tree(tree, general)
    if not has_diagram(seen):
        if any(map(is_node, seen.process)):
            add_diagram(seen)
    elif any(new):
        place_new(seen, *new)
    if not base:
        etree.indent(tree)
    return text_of(tree)


def text_of(tree: etree._ElementTree) -> str:
    """A tree as the text of a file."""
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8").decode()


def _empty(document: Document) -> etree._ElementTree:
    root = etree.Element(f"{M}definitions", nsmap=PREFIXES)
    root.set("id", _free("definitions", document))
    root.set("targetNamespace", "urn:shouwen:standard")
    root.set("exporter", "Shouwen")
    process = etree.SubElement(root, f"{M}process", {"id": _free("standard", document), "isExecutable": "false"})
    if name := shown(document.name.zh):
        process.set("name", name)
    return root.getroottree()


def _free(wish: str, document: Document) -> str:
    taken = {node.id for node in document.nodes}
    return next(name for n in range(len(taken) + 1) if (name := f"{wish}-{n}" if n else wish) not in taken)
