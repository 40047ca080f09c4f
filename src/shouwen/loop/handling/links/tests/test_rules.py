import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.links.rules import (
    Bond,
    Side,
    Uttered,
    bond,
    quoted,
    sooner,
    why_not_link,
    why_not_merge,
    why_not_undo,
)
from shouwen.loop.handling.tickets.rules.status import ALL, OPEN

tickets = st.integers(1, 6)
kinds = st.sampled_from(["related", "duplicate", "parent", "child", "split"])
wishes = st.lists(st.tuples(kinds, tickets, tickets, st.booleans()), max_size=60)
AT = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


def of(bonds: Iterable[Bond], *ids: int) -> list[Bond]:
    return [each for each in bonds if {each.first, each.second} & set(ids)]


@given(wishes)
def test_whatever_is_asked_a_child_has_one_parent_and_the_tree_is_one_deep(
    asked: list[tuple[str, int, int, bool]],
) -> None:
    known: set[Bond] = set()
    for kind, one, other, take in asked:
        wanted = bond(kind, one, other)
        if take:
            known.discard(wanted)
        elif not why_not_link(wanted, of(known, one, other)):
            assert wanted not in known
            known.add(wanted)
        family = [each for each in known if each.kind == "parent"]
        parents, children = {each.first for each in family}, [each.second for each in family]
        assert len(children) == len(set(children))
        assert not parents & set(children)
        assert all(each.first != each.second for each in known)
        assert all(each.first < each.second for each in known if each.kind in ("related", "duplicate"))


@pytest.mark.parametrize(
    ("kind", "one", "other", "why"),
    [
        ("related", 1, 1, "self"),
        ("related", 2, 1, "already"),
        ("duplicate", 1, 2, ""),
        ("child", 4, 9, "has_parent"),
        ("parent", 4, 5, "is_child"),
        ("child", 3, 9, "has_children"),
        ("parent", 3, 9, ""),
        ("split", 3, 4, ""),
    ],
)
def test_links_that_may_not_be(kind: str, one: int, other: int, why: str) -> None:
    known = [Bond("related", 1, 2), Bond("parent", 3, 4)]
    assert why_not_link(bond(kind, one, other), known) == why


def test_only_open_tickets_merge() -> None:
    for status in ALL:
        assert bool(why_not_merge(Side(1, status, 7), Side(2, "open", 7))) == (status not in OPEN)
        assert bool(why_not_merge(Side(1, "open", 7), Side(2, status, 7))) == (status not in OPEN)
    assert why_not_merge(Side(1, "open", 7), Side(1, "open", 7)) == "self"
    assert why_not_merge(Side(1, "open", 7, children=1), Side(2, "open", 7)) == "has_children"
    assert why_not_merge(Side(1, "open", 7, asked=True), Side(2, "open", 7)) == "asked"


@pytest.mark.parametrize(
    ("merged", "on", "status", "said", "why"),
    [
        (False, False, "open", False, "not_merged"),
        (True, True, "void", True, "kept_merged"),
        (True, False, "closed", False, "kept_ended"),
        (True, False, "open", True, "said_since"),
        (True, False, "waiting", False, ""),
    ],
)
def test_a_merge_is_undone_while_nothing_went_on(merged: bool, on: bool, status: str, said: bool, why: str) -> None:
    assert why_not_undo(merged=merged, kept_merged=on, kept_status=status, said_since=said) == why


def test_a_split_quotes_ours_under_name_and_moment_and_leaves_notes_apart() -> None:
    theirs, ours = Uttered("public", False, "张三", AT, "键盘也坏了"), Uttered("public", True, "刘洋", AT, "收到")
    note = Uttered("note", True, "刘洋", AT, "可能进水")
    assert quoted([theirs, note]) == ("键盘也坏了", "刘洋 2026-03-02 09:00\n可能进水")
    assert quoted([theirs, ours])[0] == "张三 2026-03-02 09:00\n键盘也坏了\n\n刘洋 2026-03-02 09:00\n收到"


@pytest.mark.parametrize(
    ("gone", "kept", "carried"),
    [(None, None, None), (-1, None, None), (2, None, 2), (2, 1, None), (2, 2, None), (2, 3, 2)],
)
def test_the_nearest_promise_ahead_is_kept(gone: int | None, kept: int | None, carried: int | None) -> None:
    def at(hours: int | None) -> dt.datetime | None:
        return None if hours is None else AT + dt.timedelta(hours=hours)

    assert sooner(at(gone), at(kept), AT) == at(carried)
