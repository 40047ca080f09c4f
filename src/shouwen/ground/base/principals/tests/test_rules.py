"""Who may come from where, how often, and how answers are kept."""

import datetime as dt
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.kept import Kept, drop_all
from shouwen.ground.base.principals import rules

NOW = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("http://desk.example.com", "desk.example.com", True),
        ("https://desk.example.com", "desk.example.com:443", True),
        ("https://Desk.Example.com:443", "desk.example.com", True),
        ("http://localhost:8000", "localhost:8000", True),
        ("http://[::1]:8000", "[::1]:8000", True),
        ("http://localhost:8000", "localhost:8001", False),
        ("http://localhost", "localhost:8000", False),
        ("https://desk.example.com.evil.example", "desk.example.com", False),
        ("https://evil.example/desk.example.com", "desk.example.com", False),
        ("https://desk.example.com@evil.example", "desk.example.com", False),
        ("file://desk.example.com", "desk.example.com", False),
        ("null", "null", False),
        ("", "", False),
        ("http://", "", False),
        ("https://desk.example.com:80", "desk.example.com", False),
    ],
)
def test_an_origin_is_this_host_or_it_is_not(origin: str, host: str, same: bool) -> None:
    assert rules.same_host(origin, host) is same


LIMITS = st.builds(
    rules.Limit, free=st.integers(1, 50), first_wait=st.integers(1, 600), longest_wait=st.integers(600, 3600)
)


@given(LIMITS, st.integers(0, 10_000), st.integers(0, 10_000))
def test_waits_grow_are_bounded_and_pass(limit: rules.Limit, before: int, seconds: int) -> None:
    now = NOW + dt.timedelta(seconds=seconds)
    wait = limit.wait(before, NOW, now)
    assert 0 <= wait <= limit.longest_wait
    assert limit.wait(before + 1, NOW, now) >= wait
    assert limit.wait(before, NOW, now + dt.timedelta(seconds=wait)) == 0
    assert (wait == 0) or before >= limit.free


@given(st.integers(0, 60))
def test_the_first_tries_are_free(before: int) -> None:
    assert (rules.Limit(5).wait(before, NOW, NOW) == 0) == (before < 5)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_an_asker_is_counted_by_network(address: str, network: str) -> None:
    assert rules.network(address) == network


def test_a_crowd_asks_once() -> None:
    asked: list[str] = []
    began, gate = threading.Event(), threading.Event()

    def look_up(key: str) -> str:
        asked.append(key)
        began.set()
        gate.wait(5)
        return key.upper()

    kept: Kept[str, str] = Kept(look_up)
    answers: list[str] = []
    crowd = [threading.Thread(target=lambda: answers.append(kept.get("a"))) for _ in range(20)]
    for each in crowd:
        each.start()
    began.wait(5)
    gate.set()
    for each in crowd:
        each.join()
    assert (asked, answers) == (["a"], ["A"] * 20)
    assert (kept.peek("a"), kept.peek("b")) == ("A", None)


def test_an_answer_that_was_under_way_when_all_was_dropped_is_not_kept() -> None:
    kept: Kept[str, str]

    def look_up(key: str) -> str:
        drop_all()
        return key

    kept = Kept(look_up)
    assert kept.get("a") == "a"
    assert kept.peek("a") is None


def test_errors_are_not_kept_and_memory_is_bounded() -> None:
    asked: list[int] = []

    def look_up(key: int) -> int:
        asked.append(key)
        if key < 0:
            raise LookupError(key)
        return key

    kept: Kept[int, int] = Kept(look_up, most=3)
    for _ in range(2):
        with pytest.raises(LookupError):
            kept.get(-1)
    for key in range(5):
        kept.get(key)
    assert asked == [-1, -1, 0, 1, 2, 3, 4]
    assert [kept.peek(key) for key in range(5)] == [None, None, 2, 3, 4]
    kept.drop(lambda key, _answer: key == 3)
    assert [kept.peek(key) for key in (2, 3, 4)] == [2, None, 4]


def test_an_answer_grows_old() -> None:
    asked: list[str] = []

    def look_up(key: str) -> str:
        asked.append(key)
        return key

    kept: Kept[str, str] = Kept(look_up, seconds=0)
    kept.get("a")
    kept.get("a")
    assert asked == ["a", "a"]
