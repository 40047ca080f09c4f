"""So much within so many seconds."""

import pytest

from shouwen.ground.base.push.sockets import Pace


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ([(0.0, 5)], True),
        ([(0.0, 6)], False),
        ([(0.0, 3), (1.0, 2)], True),
        ([(0.0, 3), (1.0, 3)], False),
        ([(0.0, 3), (10.0, 3)], True),
        ([(0.0, 3), (9.9, 3)], False),
        ([(0.0, 9), (5.0, 1)], False),
        ([(0.0, 9), (15.0, 5)], True),
        ([(0.0, 0), (0.0, 5)], True),
    ],
)
def test_what_is_too_much(said: list[tuple[float, int]], last: bool) -> None:
    pace = Pace(5, 10.0)
    assert [pace.bears(cost, at) for at, cost in said][-1] is last
