"""Texts of the guide in the reader's language: values in words, scripts ready to be said."""

from typing import Any

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.guide import queries
from shouwen.loop.handling.guide.rules.scripts import fill
from shouwen.loop.handling.tickets.queries import Card, Head
from shouwen.loop.standards.rules.document import Document, Field, Text
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.naming import YES_NO
from shouwen.loop.standards.rules.terms import Words


def words(pair: Words, language: str) -> str:
    """One of the two."""
    return Text(zh=pair[0], en=pair[1]).of(language)


def said(text: Text | None, language: str) -> str:
    """A text of the standard, empty where there is none."""
    return text.of(language) if text else ""


def known_text(field: Field, value: Value, typed: str, language: str) -> str:
    """A value as a person says it."""
    if field.type == "text":
        return typed
    if isinstance(value, bool):
        return words(YES_NO[value], language)
    if isinstance(value, float):
        return f"{value:g}" if value.is_integer() and abs(value) < 1e6 else str(value)
    return next((each.name.of(language) for each in field.choices if each.code == value), str(value))


def scripts(document: Document, card: Card, head: Head, principal: Principal, language: str) -> list[dict[str, Any]]:
    """Those of the present step first, then those of the others, each once, filled in."""
    nodes = sorted(document.nodes, key=lambda node: node.id != card.node)
    found = {
        script.code: (script, node.id == card.node) for node in reversed(nodes) for script in reversed(node.scripts)
    }
    if not found:
        return []
    values = queries.script_values(card, head, principal, language)
    ready = [(script, fill(script.text.of(language), values), here) for script, here in reversed(found.values())]
    return [
        {
            "code": script.code,
            "name": script.name.of(language),
            "text": each.text,
            "left": list(each.left),
            "here": here,
        }
        for script, each, here in ready
    ]
