"""What becomes of a talk that ends."""

import pytest

from shouwen.loop.handling.contacts.rules import life


@pytest.mark.parametrize(
    ("state", "by", "given", "outcome"),
    [
        ("active", "person", "", "served"),
        ("active", "visitor", "", "served"),
        ("active", "system", "", "closed_idle"),
        ("queued", "visitor", "", "abandoned"),
        ("offered", "system", "", "abandoned"),
        ("queued", "person", "", "abandoned"),  # sent away is not served
        ("queued", "visitor", "callback", "callback"),
    ],
)
def test_only_who_was_answered_was_served(state: str, by: str, given: str, outcome: str) -> None:
    assert life.outcome(state, by, given) == outcome
