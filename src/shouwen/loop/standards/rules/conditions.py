"""Conditions: a field, an operation and a value, joined by all, any and none. Only choices, numbers, dates and yes/no.

They are data, so that a table can show them, a designer edit them, and nothing is ever evaluated as code.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import msgspec

from shouwen.loop.standards.rules.happenings import Value

CHOICE, NUMBER, DATE, YES_NO, TEXT = "choice", "number", "date", "yes_no", "text"
Look = Callable[[str], Value | None]
Test = Callable[[Look], bool]


class Condition(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Either `field` with `op` and `value`, or exactly one of `all`, `any`, `none` over further conditions."""

    field: str = ""
    op: str = ""
    value: Value | tuple[Value, ...] | None = None
    all: tuple["Condition", ...] = ()
    any: tuple["Condition", ...] = ()
    none: tuple["Condition", ...] = ()


TYPES_OF: Final[dict[str, frozenset[str]]] = {
    "is": frozenset({CHOICE, NUMBER, DATE, YES_NO}),
    "is_not": frozenset({CHOICE, NUMBER, DATE, YES_NO}),
    "in": frozenset({CHOICE, NUMBER}),
    "not_in": frozenset({CHOICE, NUMBER}),
    "under": frozenset({CHOICE}),  # the code itself or one beneath it in its tree
    "less": frozenset({NUMBER}),
    "at_most": frozenset({NUMBER}),
    "more": frozenset({NUMBER}),
    "at_least": frozenset({NUMBER}),
    "before": frozenset({DATE}),
    "after": frozenset({DATE}),
    "given": frozenset({CHOICE, NUMBER, DATE, YES_NO, TEXT}),
    "missing": frozenset({CHOICE, NUMBER, DATE, YES_NO, TEXT}),
}
TREES: Final = ("problem", "product", "region")
KNOWN: Final[dict[str, str]] = {
    **dict.fromkeys((*TREES, "channel", "tier", "level", "team", "status"), CHOICE),
    **dict.fromkeys(
        ("case.urges", "case.reopens", "case.replies", "case.plans", "case.unreached", "case.score"), NUMBER
    ),
    **dict.fromkeys(("happening.reason", "happening.result", "happening.way", "happening.team"), CHOICE),
    **dict.fromkeys(("happening.clock", "happening.moment"), CHOICE),
    **dict.fromkeys(("happening.score", "happening.person"), NUMBER),
}


def compiled(condition: Condition | None) -> tuple[Test | None, tuple[str, ...]]:
    """A test and the fields it reads. Total: a missing or ill-typed value makes every comparison false."""
    if condition is None:
        return None, ()
    return _test(condition), tuple(sorted({leaf.field for _, leaf in leaves(condition)}))


def leaves(condition: Condition, place: str = "") -> Iterator[tuple[str, Condition]]:
    """Every comparison with its place."""
    branches = [(word, getattr(condition, word)) for word in ("all", "any", "none") if getattr(condition, word)]
    if not branches:
        yield place, condition
    for word, inner in branches:
        for index, each in enumerate(inner):
            yield from leaves(each, f"{place}.{word}[{index}]")


def wrong(condition: Condition, fields: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """(place, code, the wrong thing) for each fault; `fields` are the standard's own beside the known ones."""
    for place, node in _all(condition, ""):
        forms = [bool(node.field or node.op), bool(node.all), bool(node.any), bool(node.none)]
        if sum(forms) != 1:
            yield place, "condition_form", ""
        elif node.field or node.op:
            kind = fields.get(node.field) or KNOWN.get(node.field)
            if kind is None:
                yield place, "unknown_field", node.field
            elif kind not in TYPES_OF.get(node.op, ()):
                yield place, "condition_operation", f"{node.op} ({node.field}: {kind})"
            elif not _fits(node, kind):
                yield place, "condition_value", f"{node.value} ({node.field}: {kind})"


def _all(condition: Condition, place: str) -> Iterator[tuple[str, Condition]]:
    yield place, condition
    for word in ("all", "any", "none"):
        for index, each in enumerate(getattr(condition, word)):
            yield from _all(each, f"{place}.{word}[{index}]")


def _fits(leaf: Condition, kind: str) -> bool:
    if leaf.op in ("given", "missing"):
        return leaf.value is None
    many = isinstance(leaf.value, tuple)
    if many != (leaf.op in ("in", "not_in")) or leaf.value in (None, ()):
        return False
    values = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
    return all(_is(value, kind) for value in values)


def _is(value: Value | None, kind: str) -> bool:
    if kind == YES_NO:
        return isinstance(value, bool)
    if kind == NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str) and (kind == CHOICE or _date(value) is not None)


def _test(condition: Condition) -> Test:
    if condition.all:
        return _until(False, [_test(each) for each in condition.all])
    if condition.any:
        return _until(True, [_test(each) for each in condition.any])
    if condition.none:
        some = _until(True, [_test(each) for each in condition.none])
        return lambda look: not some(look)
    return _leaf(condition)


def _until(decides: bool, parts: list[Test]) -> Test:
    """The answer of the first part that says `decides`; the other answer if none does."""
    if len(parts) == 1:
        return parts[0]

    def test(look: Look) -> bool:
        for part in parts:
            if part(look) is decides:
                return decides
        return not decides

    return test


def _leaf(leaf: Condition) -> Test:
    field, wanted = leaf.field, leaf.value
    if leaf.op == "given":
        return lambda look: look(field) is not None
    if leaf.op == "missing":
        return lambda look: look(field) is None
    if leaf.op == "under":
        path = f"{field}_path"
        return lambda look: wanted in _steps(look(path) or look(field))
    compare = COMPARE.get(leaf.op)
    if compare is None:
        return lambda _: False

    def test(look: Look) -> bool:
        value = look(field)
        try:
            return value is not None and compare(value, wanted)
        except TypeError:
            return False

    return test


def _steps(path: Value | None) -> list[str]:
    return path.split("/") if isinstance(path, str) else []


def _same(a: object, b: object) -> bool:
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def _date(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _dated(order: Callable[[dt.date, dt.date], bool]) -> Callable[[object, object], bool]:
    def compare(a: object, b: object) -> bool:
        first, second = _date(a), _date(b)
        return first is not None and second is not None and order(first, second)

    return compare


def _numbered(order: Callable[[float, float], bool]) -> Callable[[object, object], bool]:
    def compare(a: object, b: object) -> bool:
        return isinstance(a, int | float) and isinstance(b, int | float) and order(a, b)

    return compare


def _among(a: object, b: object) -> bool:
    return isinstance(b, tuple) and any(_same(a, each) for each in b)


COMPARE: Final[dict[str, Callable[[object, object], bool]]] = {
    "is": _same,
    "is_not": lambda a, b: not _same(a, b),
    "in": _among,
    "not_in": lambda a, b: not _among(a, b),
    "less": _numbered(lambda a, b: a < b),
    "at_most": _numbered(lambda a, b: a <= b),
    "more": _numbered(lambda a, b: a > b),
    "at_least": _numbered(lambda a, b: a >= b),
    "before": _dated(lambda a, b: a < b),
    "after": _dated(lambda a, b: a > b),
}
