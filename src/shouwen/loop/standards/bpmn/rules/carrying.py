"""Our own parts inside a BPMN file: one extension element each for the process, a node and a flow, JSON as its text."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, Final, NoReturn

import msgspec
from lxml import etree

from shouwen.loop.standards.bpmn.errors import BadPart
from shouwen.loop.standards.bpmn.rules.kinds import M
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.checks.graph import CODE

OURS: Final = "urn:shouwen:bpmn:1"
S: Final = f"{{{OURS}}}"
STANDARD, NODE, WAY = "standard", "node", "way"
NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
UNFIT: Final = re.compile(r"[^a-z0-9_-]+")


def body_of(element: etree._Element, word: str) -> dict[str, Any] | None:
    """What we wrote into an element, None if nothing; BadPart when somebody broke it."""
    found = element.find(f"{M}extensionElements/{S}{word}")
    if found is None:
        return None
    try:
        plain = json.loads("".join(str(text) for text in found.itertext()), parse_constant=_refuse, parse_float=_finite)
        msgspec.json.encode(plain)
    except UnicodeEncodeError:
        raise bad_part(element, "half a character (a lone surrogate)") from None
    except (ValueError, RecursionError) as fault:
        raise bad_part(element, str(fault)) from None
    if not isinstance(plain, dict):
        raise bad_part(element, "not an object")
    return plain


def _refuse(said: str) -> NoReturn:
    raise ValueError(f"{said} is no number")


def _finite(said: str) -> float:
    number = float(said)
    if not math.isfinite(number):
        raise ValueError(f"{said[:40]} is too large a number")
    return number


def bad_part(element: etree._Element, reason: str) -> BadPart:
    """The refusal, with its place."""
    return BadPart(element=element.get("id", ""), line=element.sourceline or 0, reason=reason[:300])


def put_body(element: etree._Element, word: str, plain: dict[str, Any]) -> None:
    """Write our part into an element, beside whatever other tools keep there."""
    extension = element.find(f"{M}extensionElements")
    if extension is None:
        extension = etree.Element(f"{M}extensionElements", nsmap=None)
        documents = [child for child in element if child.tag == f"{M}documentation"]
        place = element.index(documents[-1]) + 1 if documents else 0
        insert(element, place, extension)
    found = extension.find(f"{S}{word}")
    if found is None:
        found = etree.SubElement(extension, f"{S}{word}", nsmap={"shouwen": OURS})
    for child in list(found):
        found.remove(child)
    text = msgspec.json.encode(plain).decode()
    found.text = NO_XML.sub(lambda one: f"\\u{ord(one[0]):04x}", text)


def insert(parent: etree._Element, place: int, child: etree._Element) -> None:
    """Put a child in, at the indentation of its neighbours."""
    if len(parent):
        child.tail = parent.text if place == 0 else parent[place - 1].tail
        if place == len(parent) and len(parent) > 1:
            parent[place - 1].tail = parent[place - 2].tail if place > 1 else parent.text
    parent.insert(place, child)


def remove(child: etree._Element) -> None:
    """Take a child out, and only it: what stands after it stays."""
    parent = child.getparent()
    if parent is None:
        return
    before = child.getprevious()
    if child.tail and child.tail.strip():
        if before is not None:
            before.tail = (before.tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail
    elif child.getnext() is None and before is not None:
        before.tail = child.tail
    parent.remove(child)


def shown(name: str) -> str:
    """A name as it stands in an attribute: one line, no characters that XML cannot hold."""
    return " ".join(NO_XML.sub("", name).split())


def codes(ids: Iterable[str]) -> dict[str, str]:
    """A node's code for each element id: itself where it is one, else the nearest; the same for the same ids."""
    plain = {name: _slug(name) for name in ids}
    many = Counter(plain.values())
    return {
        name: f"{slug[:40]}-{sha256(name.encode()).hexdigest()[:6]}" if many[slug] > 1 and slug != name else slug
        for name, slug in plain.items()
    }


def _slug(name: str) -> str:
    if CODE.fullmatch(name) and name != words.BACK:
        return name
    slug = UNFIT.sub("-", name.lower()).strip("-_")
    return (slug if slug[:1].isalpha() and slug != words.BACK else f"n-{slug}")[:48].rstrip("-")
