"""Whom an owner means, and when a move leaves a duty behind; without a database."""

import pytest

from shouwen.ground.staff.rules.crew import Crew, Member, lines, meant
from shouwen.loop.handling.duties.rules import asked_of, left
from shouwen.loop.handling.guide.rules.owners import At, Named

SERVICE, TECH, EMPTY = 1, 2, 3
CREW = Crew(
    (
        Member(1, frozenset({"director"}), frozenset(), frozenset()),
        Member(2, frozenset({"manager"}), frozenset(), frozenset()),
        Member(3, frozenset({"supervisor"}), frozenset({SERVICE}), frozenset()),
        Member(4, frozenset({"agent"}), frozenset({SERVICE}), frozenset({"usage"})),
        Member(5, frozenset({"tech"}), frozenset({TECH}), frozenset({"hardware", "usage"})),
        Member(6, frozenset({"manager"}), frozenset(), frozenset()),
    ),
    {SERVICE: (2, 1), TECH: (2, 1), EMPTY: (9, 1)},
)


@pytest.mark.parametrize(
    ("team", "role", "skill", "near", "people"),
    [
        (SERVICE, "", "", TECH, {3, 4}),
        (None, "", "usage", None, {4, 5}),
        (SERVICE, "manager", "", SERVICE, {2}),  # the manager in the line above the team
        (EMPTY, "manager", "", EMPTY, {1}),  # no manager there in service: the nearest head who is
        (99, "manager", "", 99, {2, 6}),  # no line at all: whoever is a manager
        (None, "manager", "", TECH, {2}),  # of all managers the one who has to do with the team
        (None, "manager", "", None, {2, 6}),
        (None, "supervisor", "", TECH, {3}),  # the team has none of its own
        (SERVICE, "agent", "", TECH, {4}),
        (None, "interface", "", TECH, set()),
        (None, "", "", None, set()),
    ],
)
def test_an_owner_means_people(team: int | None, role: str, skill: str, near: int | None, people: set[int]) -> None:
    assert meant(CREW, team=team, role=role, skill=skill, near=near) == people


def test_the_line_of_heads_goes_up_and_ends_even_in_a_circle() -> None:
    found = lines({7: 3, 8: None, 9: 5}, {1: None, 2: 1, 3: 2, 4: 5, 5: 4}, {1: 10, 2: 10, 3: 30, 4: 40, 5: None})
    assert found == {7: (30, 10), 8: (), 9: (40,)}


@pytest.mark.parametrize(
    ("kind", "named", "asker", "people"),
    [
        ("task", Named(SERVICE, "", "", ""), 3, [3, 4]),  # whoever asks for a task may do it
        ("approval", Named(SERVICE, "", "", ""), 3, [4]),
        ("approval", Named(SERVICE, "", "", "holder"), 3, [4]),
        ("approval", Named(SERVICE, "", "", "holder"), 4, [2]),
        ("approval", Named(None, "", "usage", ""), None, [4, 5]),
        ("approval", Named(None, "", "usage", ""), 4, [5]),
        ("task", Named(EMPTY, "", "", ""), None, [2]),  # a team without people: the manager
    ],
)
def test_who_may_answer_is_written_down(kind: str, named: Named, asker: int | None, people: list[int]) -> None:
    assert asked_of(kind, named, At(SERVICE, 4, 4), CREW, asker) == people


@pytest.mark.parametrize(
    ("kind", "node", "status", "over"),
    [
        ("approval", "check", "open", False),
        ("approval", "repair", "open", True),
        ("approval", "wait", "waiting", False),
        ("approval", "check", "closed", True),
        ("task", "repair", "open", False),
        ("task", "wait", "waiting", False),
        ("task", "end", "solved", True),
        ("task", "end", "void", True),
    ],
)
def test_a_move_leaves_behind_what_it_ends(kind: str, node: str, status: str, over: bool) -> None:
    assert left(kind, "check", node, status) is over
