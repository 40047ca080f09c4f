"""What the pages say of facts is true: a fact they listen to or name exists, and it reaches them."""

import ast
import dataclasses
import pathlib
import re
from importlib import import_module

from shouwen.ground.base.events.facts import REGISTRY
from shouwen.ground.base.push.rooms import ROOMS
from tests.house.house import CODE, TOP, files, tree

import_module("shouwen.wiring.urls")  # registers the live rooms
NAMED = re.compile(r"^\s+([A-Z]\w+):", re.MULTILINE)


def _facts() -> set[str]:
    """The classes of all rooms' events."""
    found = [file for file in files(CODE) if file.stem == "events" or file.parent.name == "events"]
    return {node.name for file in found for node in ast.walk(tree(file)) if isinstance(node, ast.ClassDef)}


def _named(file: pathlib.Path) -> list[str]:
    return NAMED.findall(file.read_text())


def test_facts_that_pages_listen_to_exist() -> None:
    known, tables = _facts(), sorted((TOP / "web").glob("*/src/**/live.ts"))
    unknown = [(str(file.relative_to(TOP)), name) for file in tables for name in _named(file) if name not in known]
    assert tables and not unknown, f"no room records these facts: {unknown}"


def test_facts_that_pages_name_exist() -> None:
    named = [_named(TOP / "web/kit/src/i18n" / name) for name in ("facts.ts", "houseFacts.ts")]
    unknown = {name for names in named for name in names} - _facts()
    assert not unknown, f"no room records these facts: {unknown}"


def test_facts_that_pages_listen_to_reach_them() -> None:
    heard = {name for file in (TOP / "web").glob("*/src/**/live.ts") for name in _named(file)}
    with_ticket = {name for name, fact in REGISTRY.items() if "ticket_id" in {f.name for f in dataclasses.fields(fact)}}
    silent = heard - with_ticket - ROOMS.keys()
    assert not silent, f"they have no ticket, and no room says by `rooms_of` where they go: {silent}"
