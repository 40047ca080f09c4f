"""Files of standards: YAML or BPMN, told apart by what stands in them."""

from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.reading import Read
from shouwen.loop.standards.bpmn.rules.reading import read as read_bpmn
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document

MARKS = b"\xef\xbb\xbf \t\r\n\0"


def is_bpmn(content: bytes) -> bool:
    """Whether it is XML; everything else is taken for YAML."""
    return content.startswith((b"\xff\xfe", b"\xfe\xff")) or content.lstrip(MARKS).startswith(b"<")


def document_of(content: bytes) -> tuple[Document, Read | None]:
    """The document in a file, with where it is drawn if it is."""
    if not content.strip(MARKS):
        raise yaml.NotADocument(reason="the file is empty", place="1:1")
    if is_bpmn(content):
        found = read_bpmn(content, general())
        return found.document, found
    return yaml.load(text_of(content)), None


def text_of(content: bytes) -> str:
    """The words of a YAML file."""
    try:
        return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as fault:
        raise yaml.NotADocument(reason="not UTF-8", place=f"byte {fault.start}") from None
