"""A document to be printed: sections of plain blocks, in one language. All renderers read this and nothing else."""

import base64
import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Final, Literal

import msgspec

from shouwen.loop.standards.rules.pictures import Seen

Kind = Literal["text", "steps", "bullets", "facts", "table", "script", "chart", "note"]


ROOM: Final = (420.0, 300.0)  # points that a picture may take


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the parts."""


class Column(_Part, frozen=True, kw_only=True):
    """A column of a table; widths are shares of the page."""

    title: str
    width: float = 1.0


class Picture(_Part, frozen=True, kw_only=True):
    """A drawing as SVG; its size in points, at which labels can be read."""

    svg: str
    width: float
    height: float
    words: str


class Block(_Part, frozen=True, kw_only=True):
    """One piece of a section.

    `text` and `note` are lines of words, `steps` and `bullets` lists, `facts` pairs of a label and what it says,
    `script` words to say under a name, `table` rows under a head, `chart` drawings.
    """

    kind: Kind
    title: str = ""
    text: str = ""
    items: tuple[str, ...] = ()
    head: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pictures: tuple[Picture, ...] = ()


class Section(_Part, frozen=True, kw_only=True):
    """A numbered part with a title; `anchor` is its place in the page."""

    title: str
    anchor: str
    number: str = ""
    wide: bool = False  # its table needs a page laid on its side
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()


class Cover(_Part, frozen=True, kw_only=True):
    """What stands on the first page."""

    company: str
    title: str
    subtitle: str
    mark: str = ""  # the word across a draft
    logo: str = ""  # as SVG
    colour: str = "#2f54eb"
    facts: tuple[tuple[str, str], ...] = ()


class Outline(_Part, frozen=True, kw_only=True):
    """The whole document."""

    language: str
    cover: Cover
    contents: str  # what the table of contents is called
    running: str  # what stands at the head of each page
    page_of: str  # the page's number, with {page} and {pages}
    sections: tuple[Section, ...] = ()


def numbered(sections: tuple[Section, ...], before: str = "") -> tuple[Section, ...]:
    """The sections with anything in them, numbered 1, 1.1, 1.2, 2 ..."""
    kept = [one for one in sections if one.blocks or one.sections]
    return tuple(
        msgspec.structs.replace(one, number=f"{before}{n}", sections=numbered(one.sections, f"{before}{n}."))
        for n, one in enumerate(kept, 1)
    )


def walk(sections: tuple[Section, ...], depth: int = 1) -> Iterator[tuple[int, Section]]:
    """All sections in order, with how deep each stands."""
    for section in sections:
        yield depth, section
        yield from walk(section.sections, depth + 1)


def anchor(kind: str, code: str) -> str:
    """A place in the page, of letters that any format takes; codes with others in them get a digest."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", code)
    return f"{kind}-{plain}" if plain == code else f"{kind}-{plain[:40]}-{sha256(code.encode()).hexdigest()[:6]}"


def framed(seen: Seen, words: str) -> Picture:
    """A picture from outside as a drawing, no larger than the room between a page's margins."""
    scale = min(1.0, ROOM[0] / seen.width, ROOM[1] / seen.height)
    width, height = max(1.0, seen.width * scale), max(1.0, seen.height * scale)
    address = f"data:{seen.kind};base64,{base64.b64encode(seen.data).decode()}"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {width:.1f} {height:.1f}" width="{width:.1f}" height="{height:.1f}">'
        f'<image xlink:href="{address}" width="{width:.1f}" height="{height:.1f}"/></svg>'
    )
    return Picture(svg=svg, width=width, height=height, words=words)


def text(words: str) -> tuple[Block, ...]:
    """A paragraph, if there is anything to say."""
    return (Block(kind="text", text=words.strip()),) if words.strip() else ()


def table(head: tuple[Column, ...], rows: Sequence[tuple[str, ...]], title: str = "") -> tuple[Block, ...]:
    """A table, unless it is empty."""
    return (Block(kind="table", title=title, head=head, rows=tuple(rows)),) if rows else ()
