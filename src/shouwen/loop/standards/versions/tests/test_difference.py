"""What is otherwise in another version: nothing when equal, every single change named, words in both languages."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards import queries
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.tests.factory import BUILT_IN, TEXT, changed, with_node
from shouwen.loop.standards.tests.test_parts import document
from shouwen.loop.standards.versions.rules.difference import Change, difference

RICH = document()
PLAIN = msgspec.to_builtins(BUILT_IN)


def brief(found: list[Change]) -> list[tuple[str, str, str, str | None, str | None]]:
    return [
        (one.kind, one.place, one.what, one.before.en if one.before else None, one.after.en if one.after else None)
        for one in found
    ]


@pytest.mark.parametrize("name", sorted(queries.ready()))
def test_a_standard_does_not_differ_from_itself(name: str) -> None:
    one = yaml.load(queries.ready_text(name))
    assert difference(one, yaml.load(yaml.dump(one))) == []


def test_a_shorter_limit_says_both_lengths() -> None:
    (change,) = difference(BUILT_IN, yaml.load(TEXT.replace("within: 72h", "within: 60h", 1)))
    assert (change.kind, change.what, change.about.zh) == ("limit", "changed", "时限")
    assert (change.before, change.after) != (None, None)
    assert change.before is not None and change.after is not None
    assert (change.before.zh, change.after.zh) == ("72 小时", "60 小时")


def test_another_owner_a_new_name_a_node_and_a_way() -> None:
    owner = difference(BUILT_IN, with_node("plan", owner={"team": "rnd"}))
    assert brief(owner) == [("owner", "nodes.plan.owner", "changed", "holder", "rnd")]
    named = difference(BUILT_IN, with_node("plan", name={"zh": "新名", "en": "New"}))
    assert [(one.what, one.place) for one in named] == [("renamed", "nodes.plan.name")]
    nodes = [node for node in PLAIN["nodes"] if node["id"] != "coordinate"]
    gone = difference(BUILT_IN, changed(nodes=nodes))
    assert [(one.kind, one.what) for one in gone] == [("node", "removed")]
    back = difference(changed(nodes=nodes), BUILT_IN)
    assert [(one.kind, one.what, one.place) for one in back] == [("node", "added", "nodes.coordinate")]
    ways = [{"upon": "plan_given", "to": "answer"}]
    other = difference(BUILT_IN, with_node("plan", ways=ways))
    assert {one.kind for one in other} == {"way"}


def test_teams_are_called_by_their_names() -> None:
    places = {"team": {"rnd": ("研发支持组", "R&D support")}}
    (change,) = difference(BUILT_IN, with_node("plan", owner={"team": "rnd"}), places)
    assert change.after is not None and change.after.zh == "研发支持组"


def test_the_order_of_ways_and_rows_matters_and_is_told() -> None:
    rows = list(reversed(PLAIN["limits"]["completion"]["rows"]))
    limits = {**PLAIN["limits"], "completion": {**PLAIN["limits"]["completion"], "rows": rows}}
    (change,) = difference(BUILT_IN, changed(limits=limits))
    assert (change.kind, change.about.en) == ("limit", "order")


def paths(part: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every leaf of a document."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list | tuple) else None
    if inner is None:
        return [at]
    return [path for key, each in inner for path in paths(each, (*at, key))]


def altered(plain: dict[str, Any], path: tuple[Any, ...]) -> Document | None:
    """The document with this one leaf another, if that is a document."""
    copy: Any = msgspec.json.decode(msgspec.json.encode(plain))
    place = copy
    for key in path[:-1]:
        place = place[key]
    value = place[path[-1]]
    place[path[-1]] = (
        (not value) if isinstance(value, bool) else value + 1 if isinstance(value, int | float) else f"{value}x"
    )
    try:
        return msgspec.convert(copy, Document)
    except msgspec.ValidationError:
        return None


SOURCES = {"built in": BUILT_IN, "rich": RICH} | {name: yaml.load(text) for name, text in queries.ready().items()}
LEAVES = [(name, path) for name, one in SOURCES.items() for path in paths(msgspec.to_builtins(one))]


def test_the_leaves_within_lists_are_among_them() -> None:
    for name in SOURCES:
        assert sum(one == name for one, _ in LEAVES) > 100
    assert any("does" in path for _, path in LEAVES)


ACTS: list[dict[str, Any]] = [
    {"kind": "assign", "code": "hand", "to": {"team": "rnd"}},
    {"kind": "notify", "code": "word", "to": {"role": "manager"}, "text": {"zh": "看看", "en": "Look"}},
    {"kind": "set", "code": "mark", "field": "impact", "value": "high"},
    {"kind": "webhook", "code": "out", "value": "crm"},
]


@pytest.mark.parametrize("act", ACTS, ids=[str(act["kind"]) for act in ACTS])
def test_acts_without_names_are_called_by_what_they_do(act: dict[str, Any]) -> None:
    one, other = with_node("plan", does=[act]), with_node("plan", does=[{**act, "value": "else"}])
    changes = [*difference(one, other), *difference(BUILT_IN, one), *difference(one, BUILT_IN)]
    assert [change.what for change in changes if change.kind == "act"] in (
        ["changed", "added", "removed"],
        ["added", "added", "removed"],
    )
    for change in changes:
        assert change.name.zh.endswith(f" {act['code']}") and change.name.en.endswith(f" {act['code']}")
        assert change.name.zh != change.name.en


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(LEAVES))
def test_each_single_change_is_named(leaf: tuple[str, tuple[Any, ...]]) -> None:
    name, path = leaf
    before = SOURCES[name]
    after = altered(msgspec.to_builtins(before), path)
    if after is None or after == before:
        return
    found = difference(before, after)
    assert found, path
    for one in found:
        assert one.before != one.after
        assert one.place and one.name.zh is not None
    assert difference(after, before)
