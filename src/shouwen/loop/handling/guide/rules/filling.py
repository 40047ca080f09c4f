"""What may be filled in at a step: each value of a field that the form asks for, of its type. Pure."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from shouwen.loop.handling.conversations.rules import clean
from shouwen.loop.handling.guide.errors import NotAsked, Unfit
from shouwen.loop.standards.rules.document import Document, Field, Node
from shouwen.loop.standards.rules.forms import fits
from shouwen.loop.standards.rules.happenings import Value

LONGEST: Final = 10_000  # characters of a text field


class Filling(NamedTuple):
    """What is new: values as the case takes them, and the words of text fields ('' takes them back)."""

    values: dict[str, Value]
    words: dict[str, str]


def fresh(
    document: Document,
    node: Node | None,
    given: Mapping[str, Value | None],
    *,
    known: Mapping[str, Value],
    words: Mapping[str, str],
) -> Filling:
    """What of the given values changes anything; NotAsked or Unfit for the first that the step does not take."""
    asked = {item.field for item in node.form} if node else set()
    found = Filling({}, {})
    for code, value in given.items():
        field = document.fields.get(code)
        if field is None or code not in asked:
            raise NotAsked(field=code, name=(field.name.zh, field.name.en) if field else None)
        if field.type == "text":
            _text(found, code, field, value, known=known, words=words)
        else:
            _value(found, code, field, value, known)
    return found


def overtaken(
    document: Document,
    found: Filling,
    over: Mapping[str, Value | None],
    *,
    known: Mapping[str, Value],
    words: Mapping[str, str],
) -> list[str]:
    """The fields that would change and hold another value by now than the one that was typed over."""
    return [
        code
        for code in found.values
        if code in over and not _same(_held(document.fields[code], code, known, words), over[code])
    ]


def _held(field: Field, code: str, known: Mapping[str, Value], words: Mapping[str, str]) -> Value | None:
    if field.type == "text":
        return words.get(code) if code in known else None
    return known.get(code)


def _same(held: Value | None, seen: Value | None) -> bool:
    """Nothing known and nothing seen are one; 1 is not yes."""
    if held in (None, "") or seen in (None, ""):
        return held in (None, "") and seen in (None, "")
    return held == seen and isinstance(held, bool) == isinstance(seen, bool)


def _text(
    found: Filling,
    code: str,
    field: Field,
    value: Value | None,
    *,
    known: Mapping[str, Value],
    words: Mapping[str, str],
) -> None:
    if value is not None and not isinstance(value, str):
        raise Unfit(field=code, name=(field.name.zh, field.name.en), why="text")
    if value is not None and len(value) > LONGEST:
        raise Unfit(field=code, name=(field.name.zh, field.name.en), why="too_long")
    kept = clean(value or "", field=field.name.zh, limit=LONGEST, required=False)
    if kept == words.get(code, "") and bool(kept) == (code in known):
        return
    found.words[code] = kept
    found.values[code] = True if kept else ""


def _value(found: Filling, code: str, field: Field, value: Value | None, known: Mapping[str, Value]) -> None:
    if value is None or value == "":
        if code in known:
            found.values[code] = ""
        return
    if not fits(field, value):
        raise Unfit(field=code, name=(field.name.zh, field.name.en), why=field.type)
    if code not in known or known[code] != value or isinstance(known[code], bool) != isinstance(value, bool):
        found.values[code] = value
