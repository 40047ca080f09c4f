"""For whom a version is: shares that are stable and about as large as asked, scopes by place and team."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.scope import ALL, Scope, chosen, covers, drawn, narrow, scope_of, stored
from shouwen.loop.standards.versions.rules.review import checked_by, may_review

ids = st.integers(1, 2**63 - 1)
shares = st.floats(0.001, 1)
codes = st.lists(st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple)


@given(ids, ids, shares, shares)
def test_whoever_is_in_a_small_share_is_in_every_larger_one_and_always(
    version: int, customer: int, one: float, other: float
) -> None:
    small, large = sorted((one, other))
    assert chosen(small, version, customer) <= chosen(large, version, customer)
    assert chosen(small, version, customer) == chosen(small, version, customer)
    assert 0 <= drawn(version, customer) < 1
    assert chosen(1, version, customer) and chosen(1, version, None)
    assert not chosen(0.999, version, None)


@settings(deadline=None)
@given(st.integers(1, 10**6), st.integers(1, 10**6), st.floats(0.02, 0.98))
def test_a_share_is_about_the_share_asked_for(version: int, first: int, share: float) -> None:
    found = sum(chosen(share, version, customer) for customer in range(first, first + 2000))
    assert abs(found / 2000 - share) < 0.08  # seven standard deviations of a fair coin


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_another_version_draws_others(version: int, other: int) -> None:
    if version != other:
        assert [drawn(version, customer) for customer in range(20)] != [drawn(other, each) for each in range(20)]


@given(codes, codes, codes)
def test_equal_scopes_are_kept_alike(problem: tuple[str, ...], region: tuple[str, ...], team: tuple[str, ...]) -> None:
    scope = Scope(problem=problem, region=region, team=team)
    again = Scope(problem=problem[::-1] + problem, region=region[::-1], team=team)
    assert stored(scope) == stored(again)
    assert stored(scope_of(stored(scope))) == stored(scope)
    assert narrow(scope_of(stored(scope))) == bool(problem or region or team)


@pytest.mark.parametrize(
    ("scope", "values", "within"),
    [
        (ALL, {}, True),
        (Scope(region=("east",)), {"region": "shanghai", "region_path": "east/shanghai"}, True),
        (Scope(region=("east",)), {"region": "west"}, False),
        (Scope(region=("east",)), {}, False),
        (Scope(problem=("a",), tier=("vip",)), {"problem": "a", "tier": "vip"}, True),
        (Scope(problem=("a",), tier=("vip",)), {"problem": "a", "tier": "gold"}, False),
        (Scope(team=("rnd",)), {}, True),
        (Scope(team=("service",)), {}, False),
    ],
)
def test_a_case_lies_within_a_scope_on_every_axis_that_is_named(
    scope: Scope, values: dict[str, Value], within: bool
) -> None:
    assert covers(scope, values, lambda: "rnd") == within


@pytest.mark.parametrize(
    ("stage", "before", "system", "others", "checked"),
    [
        ("approved", False, False, True, "second_person"),
        ("draft", True, False, True, "alone"),
        ("draft", True, True, True, "alone"),
        ("draft", False, False, True, None),
        ("review", False, False, True, None),
        ("sent_back", False, False, True, None),
        ("draft", False, False, False, "alone"),
        ("draft", False, True, True, "system"),
    ],
)
def test_who_has_looked_at_a_version(stage: str, before: bool, system: bool, others: bool, checked: str | None) -> None:
    assert checked_by(stage, published_before=before, by_system=system, others=others) == checked


@pytest.mark.parametrize(
    ("stage", "first", "checked"),
    [
        ("draft", "system", "system"),
        ("draft", "alone", "alone"),
        ("draft", "", "alone"),
        ("approved", "alone", "second_person"),
    ],
)
def test_a_version_published_again_carries_on_what_was_said_first(stage: str, first: str, checked: str) -> None:
    assert checked_by(stage, published_before=True, by_system=False, others=True, first=first) == checked


def test_whoever_had_a_hand_in_it_is_no_second_person() -> None:
    assert may_review("person:3", {"person:1", "person:2"})
    assert not may_review("person:2", {"person:1", "person:2"})
