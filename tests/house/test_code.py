"""Habits that no linter knows: where writing may stand, what base may say, what must not be left behind."""

import ast
import pathlib
import re

from tests.house.house import CODE, TOP, files, is_test, texts, tree, where

ORM_WRITES = {"save", "asave", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}
MANAGER_WRITES = {"create", "acreate", "update", "aupdate", "delete", "adelete"}
QUERYSETS = {"objects", "filter", "exclude", "all"}
SQL_WRITES = re.compile(
    r"\b(insert\s+into|update\s+\w+(\s+as\s+\w+|\s+\w+)?\s+set|delete\s+from|truncate\s+table|merge\s+into"
    r"|(alter|drop|create)\s+(table|index|trigger))\b",
    re.IGNORECASE,
)
UPPER_TABLES = re.compile(r"\b(staff|customers|standards|conversations|timers|tickets|routing|feedback|insight)_[a-z]+")
LEFT_BEHIND = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
REACTION_LINES = 5


def _may_write(file: pathlib.Path) -> bool:
    inside = file.relative_to(CODE)
    in_actions = file.stem == "actions" or "actions" in inside.parts
    return in_actions or inside.parts[:2] == ("ground", "base") or is_test(file)


def _names(node: ast.expr) -> set[str]:
    """The attribute names of a call chain: Ticket.objects.filter(...).update is {objects, filter, update}."""
    return {inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)}


def _writes(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    name = call.func.attr
    if name in ORM_WRITES:
        return True
    return name in MANAGER_WRITES and bool(_names(call.func.value) & QUERYSETS)


def test_only_actions_write() -> None:
    found = [
        where(file, node)
        for file in files(CODE)
        if not _may_write(file)
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call) and _writes(node)
    ]
    assert not found, f"a write is a verb, and verbs stand in the room's actions: {found}"


def test_only_actions_hold_sql_that_writes() -> None:
    found = [
        where(file, text)
        for file in files(CODE)
        if not _may_write(file)
        for text in texts(tree(file))
        if SQL_WRITES.search(str(text.value))
    ]
    assert not found, f"SQL that writes stands in the room's actions as a constant: {found}"


def test_imports_stand_at_the_top() -> None:
    found = [
        where(file, inner)
        for file in files()
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]
    assert not found, f"an import inside a function hides a dependency: {found}"


def test_base_names_no_table_of_an_upper_room() -> None:
    found = [
        where(file, text)
        for file in files(CODE / "ground" / "base")
        if not is_test(file)
        for text in texts(tree(file))
        if UPPER_TABLES.search(str(text.value))
    ]
    assert not found, f"base stands below all rooms and knows none of them: {found}"


def test_nothing_is_left_unfinished() -> None:
    ours = pathlib.Path(__file__)
    sources = [*files(), *(TOP / "web").glob("*/src/**/*.ts*")]
    found = [
        f"{file.relative_to(TOP)}:{number}"
        for file in sources
        if file != ours
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if LEFT_BEHIND.search(line)
    ]
    assert not found, f"finish it or file an issue: {found}"


def test_tests_replace_none_of_our_functions() -> None:
    found = []
    for file in files():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "patch":
                aims = [str(text.value) for text in texts(node)]
                found += [where(file, node) for aim in aims if aim.startswith("shouwen.")]
    assert not found, f"a test knocks at the outer door; only the network's edge may be replaced: {found}"


def test_reactions_are_short() -> None:
    found = []
    for file in files(CODE):
        if file.stem != "reactions" and "reactions" not in file.parent.name:
            continue
        for node in ast.walk(tree(file)):
            heard = isinstance(node, ast.FunctionDef) and any(
                isinstance(d, ast.Call) and getattr(d.func, "id", "") == "on" for d in node.decorator_list
            )
            if isinstance(node, ast.FunctionDef) and heard:
                body = node.body[1:] if ast.get_docstring(node) else node.body
                if body and (body[-1].end_lineno or 0) - body[0].lineno + 1 > REACTION_LINES:
                    found.append(f"{where(file, node)} {node.name}")
    assert not found, f"a reaction calls one action; the rest belongs into that action: {found}"
