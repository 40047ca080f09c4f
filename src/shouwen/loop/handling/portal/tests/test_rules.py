import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.portal.rules import SUBJECT, is_contact, links_in, status, steps, subject_of
from shouwen.loop.standards.rules.case import Clock

HELD = [("phone", "+8613800138000"), ("email", "zhang@example.com"), ("phone", "+862112345678;ext=801")]
START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)


def after(hours: int) -> dt.datetime:
    return START + dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("8000", True),
        ("5678", True),
        ("13800138000", True),
        ("+86 138 0013 8000", True),
        ("Zhang@Example.com", True),
        ("8001", False),
        ("000", False),
        ("13800138001", False),
        ("li@example.com", False),
        ("", False),
        ("%", False),
        ("８０００", False),
        ("\x00", False),
    ],
)
def test_who_knows_the_contact(typed: str, fits: bool) -> None:
    assert is_contact(typed, HELD) is fits
    assert is_contact(typed, []) is False


@pytest.mark.parametrize(
    ("code", "waiting", "said"),
    [
        ("new", "", "received"),
        ("assigned", "", "received"),
        ("open", "", "in_progress"),
        ("waiting", "customer", "your_turn"),
        ("waiting", "parts", "waiting_parts"),
        ("solved", "", "solved"),
        ("follow_up", "", "solved"),
        ("closed", "", "closed"),
        ("void", "", "void"),
        ("something new", "", "in_progress"),
    ],
)
def test_a_status_in_the_customers_words(code: str, waiting: str, said: str) -> None:
    assert status(code, waiting) == said


def clock(state: str, due: dt.datetime) -> Clock:
    return Clock(START, START, 3600.0, "", state=state, due=due)  # type: ignore[arg-type]


def test_what_is_promised_stands_behind_what_happened() -> None:
    clocks = {"first_response": clock("running", after(24)), "plan": clock("running", after(48))}
    reached = dict.fromkeys(("asked", "accepted", "answered", "plan", "solved", "closed"), None) | {"asked": START}
    told = [(step.code, step.at, step.due) for step in steps(reached, clocks, ended=False)]
    assert told == [
        ("asked", START, None),
        ("accepted", None, None),
        ("answered", None, after(24)),
        ("plan", None, after(48)),
        ("solved", None, None),
    ]


def test_a_skipped_step_is_left_out_and_a_paused_promise_is_not_shown() -> None:
    clocks = {"plan": clock("paused", after(48)), "completion": clock("breached", after(2))}
    reached = dict.fromkeys(("asked", "accepted", "answered", "plan", "solved", "closed"), None)
    reached |= {"asked": START, "answered": after(1)}
    told = [(step.code, step.due) for step in steps(reached, clocks, ended=False)]
    assert told == [("asked", None), ("answered", None), ("solved", after(2))]
    reached |= {"solved": after(3), "closed": after(4)}
    assert [step.code for step in steps(reached, clocks, ended=True)] == ["asked", "answered", "solved", "closed"]


@given(st.text())
def test_a_subject_is_one_short_line(text: str) -> None:
    subject = subject_of(text)
    assert len(subject) <= SUBJECT
    assert "\n" not in subject


def test_links_are_counted() -> None:
    assert links_in("见 https://a.example 和 HTTP://b.example 及 www.c.example") == 3
    assert links_in("没有链接") == 0
