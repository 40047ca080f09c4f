"""Who hears of a ticket in the lists: exactly those whose scope holds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.tickets.rules.rooms import concerned, opened, reached
from shouwen.loop.handling.tickets.rules.scope import EVERYTHING, NOTHING, Scope

CODES = {1: "service", 2: "tech", 3: "rnd"}
TEAM = Scope(teams=frozenset({1, 2}), person=7)
OWN = Scope(person=7)
SCOPES = st.builds(
    Scope, st.booleans(), st.frozensets(st.sampled_from([1, 2, 3])), st.none() | st.integers(min_value=1, max_value=4)
)


@pytest.mark.parametrize(
    ("scope", "wanted", "means"),
    [
        (TEAM, "queue", {"queue:service", "queue:tech", "queue:person:7"}),
        (TEAM, "queue:tech", {"queue:tech"}),
        (TEAM, "queue:person:7", {"queue:person:7"}),
        (TEAM, "queue:rnd", None),
        (TEAM, "queue:person:8", None),
        (TEAM, "queue:*", None),
        (TEAM, "queues", None),
        (OWN, "queue", {"queue:person:7"}),
        (OWN, "queue:service", None),
        (EVERYTHING, "queue", {"queue:*"}),
        (EVERYTHING, "queue:rnd", {"queue:rnd"}),
        (NOTHING, "queue", None),
        (None, "queue", None),
        (None, "queue:service", None),
    ],
)
def test_what_a_name_means_depends_on_the_scope(scope: Scope | None, wanted: str, means: set[str] | None) -> None:
    assert opened("queue", scope, CODES, [wanted]) == ({} if means is None else {wanted: means})


@given(SCOPES, st.none() | st.sampled_from([1, 2, 3]), st.tuples(*[st.none() | st.integers(1, 4)] * 3))
def test_a_ticket_is_heard_of_by_those_whose_scope_holds_it(
    scope: Scope, team: int | None, people: tuple[int | None, ...]
) -> None:
    told = concerned("queue", [CODES.get(team or 0)], people)
    assert bool(told & reached("queue", scope, CODES)) == scope.holds(team, *people)
