"""The table of rights: drawn as a page, and without holes; tests/attack walks it at every door."""

import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.principals.rules import Principal, Reach, scope_of
from shouwen.ground.staff.rules import rights

PAGE = pathlib.Path(__file__).resolve().parents[5] / "docs" / "rights.md"


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text() == rights.page(), "run python -m shouwen.ground.staff.rules.rights > docs/rights.md"


def test_every_role_has_a_name_and_every_capability_a_holder() -> None:
    assert set(rights.ROLES) == set(rights.ROLE_NAMES)
    held = {capability for role in rights.ROLES for capability in rights.BY_ROLE[role]}
    assert held == set(rights.CAPABILITIES)


@given(st.sets(st.sampled_from(rights.ROLES)), st.sampled_from(rights.ROLES))
def test_one_more_role_never_takes_a_right_away(roles: set[str], more: str) -> None:
    before, after = rights.capabilities_of(roles), rights.capabilities_of(roles | {more})
    assert all(after[capability] >= reach for capability, reach in before.items())


@given(st.sets(st.sampled_from(rights.ROLES)), st.sets(st.sampled_from(rights.ROLES)))
def test_who_is_no_administrator_gives_only_what_they_hold(giver: set[str], roles: set[str]) -> None:
    assert rights.may_give(giver, roles) == ("admin" in giver or roles <= giver)


TEAMS = st.frozensets(st.integers(1, 6))
REACHES = st.one_of(st.none(), st.sampled_from(Reach))


@given(REACHES, TEAMS, TEAMS, st.one_of(st.none(), st.integers(1, 6)), st.sampled_from(["*", "tickets:read", "x:read"]))
def test_what_a_reach_sees(
    reach: Reach | None, teams: frozenset[int], more: frozenset[int], team: int | None, scope: str
) -> None:
    capabilities = {} if reach is None else {"tickets.read": reach}
    someone = Principal(
        "person", 1, scopes=frozenset({scope}), capabilities=capabilities, teams=teams, below=teams | more
    )
    sees = someone.sees_team("tickets.read", team)
    if scope == "x:read" or reach is None or reach is Reach.OWN:
        assert not sees
    elif reach is Reach.ALL:
        assert sees
    else:
        assert sees == (team in (teams if reach is Reach.TEAM else teams | more))


@pytest.mark.parametrize("capability", rights.CAPABILITIES)
def test_a_scope_of_one_room_opens_nothing_of_another(capability: str) -> None:
    room, _, verb = capability.partition(".")
    assert scope_of(capability) == f"{room}:{'read' if verb == 'read' else 'write'}"
    everything = dict.fromkeys(rights.CAPABILITIES, Reach.ALL)
    token = Principal("person", 1, scopes=frozenset({scope_of(capability)}), capabilities=everything)
    reached = {each for each in rights.CAPABILITIES if token.reach(each)}
    assert capability in reached
    assert {each.partition(".")[0] for each in reached} == {room}
