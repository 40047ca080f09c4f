"""What may be read at all: bounds and refusals before a tree is built, each with line and column."""

import re
from typing import Final, NoReturn
from xml.parsers import expat

from lxml import etree

from shouwen.loop.standards.bpmn.errors import (
    BrokenXml,
    FileTooBig,
    HasEntities,
    NotBpmn,
    TooDeep,
    TooManyElements,
    WrongEncoding,
)

MOST_BYTES: Final = 20 * 1024 * 1024
DEEPEST: Final = 100
MOST_ELEMENTS: Final = 200_000
MODEL: Final = "http://www.omg.org/spec/BPMN/20100524/MODEL"
DECLARED: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,30})["']""")
ENCODINGS: Final = re.compile(  # codecs of characters alone: some others take time without end
    r"utf-?8|utf-?16(le|be)?|utf-?32|us-ascii|ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d|cp125\d|gbk|gb2312|gb18030|big5"
    r"|shift_jis|euc-(jp|kr)"
)


def admit(given: bytes | str) -> etree._ElementTree:
    """The tree of a BPMN file, or the reason why it is not taken. Comments, instructions and CDATA stay."""
    if len(given) > MOST_BYTES:
        raise FileTooBig(most_mb=MOST_BYTES // 1024 // 1024)
    plain = _utf8(given)
    if len(plain) > 2 * MOST_BYTES:
        raise FileTooBig(most_mb=MOST_BYTES // 1024 // 1024)
    _walk(plain)
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        strip_cdata=False,
    )
    try:
        root = etree.fromstring(plain, parser)
    except etree.XMLSyntaxError as fault:
        line, column = fault.position
        raise BrokenXml(reason=fault.msg, line=line, column=column) from None
    if root.tag != f"{{{MODEL}}}definitions":
        raise NotBpmn(found=str(root.tag)[:200])
    return root.getroottree()


def _utf8(given: bytes | str) -> bytes:
    """The characters as UTF-8, whatever the file says of itself."""
    encoding = "utf-8"
    try:
        if isinstance(given, str):
            return given.encode().removeprefix(b"\xef\xbb\xbf").lstrip()
        if given.startswith((b"\xff\xfe", b"\xfe\xff")):
            encoding = "utf-16"
        elif given.startswith((b"<\0", b"\0<")):
            encoding = "utf-16-le" if given[0] else "utf-16-be"
        elif declared := DECLARED.match(given.removeprefix(b"\xef\xbb\xbf")):
            encoding = declared[1].decode().lower()
        if encoding in ("utf-16", "utf16") and given.startswith(b"<?"):
            encoding = "utf-8"  # says UTF-16 of itself and is not
        if not ENCODINGS.fullmatch(encoding.replace("16-", "16")):
            raise WrongEncoding(encoding=encoding, place=0)
        return given.decode(encoding).encode().removeprefix(b"\xef\xbb\xbf").lstrip()
    except UnicodeError as fault:
        raise WrongEncoding(encoding=encoding, place=getattr(fault, "start", 0)) from None


class _Walker:
    """Counts while expat reads, and stops at the first thing that is not taken."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self._enter
        self.parser.EndElementHandler = self._leave
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.depth = self.elements = 0

    def _place(self) -> dict[str, int]:
        return {"line": self.parser.CurrentLineNumber, "column": self.parser.CurrentColumnNumber + 1}

    def _enter(self, _name: str, _attributes: object) -> None:
        self.depth += 1
        self.elements += 1
        if self.depth > DEEPEST:
            raise TooDeep(most=DEEPEST, **self._place())
        if self.elements > MOST_ELEMENTS:
            raise TooManyElements(most=MOST_ELEMENTS, **self._place())

    def _leave(self, _name: str) -> None:
        self.depth -= 1

    def _doctype(self, *_: object) -> NoReturn:
        raise HasEntities(**self._place())


def _walk(plain: bytes) -> None:
    walker = _Walker()
    try:
        walker.parser.Parse(plain, True)
    except expat.ExpatError as fault:
        reason = expat.ErrorString(fault.code)
        raise BrokenXml(reason=reason, line=fault.lineno, column=fault.offset + 1) from None
