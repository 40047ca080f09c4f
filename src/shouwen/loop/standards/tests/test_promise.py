"""A promised moment as a clock: begun by people, kept by the next words to the customer, whatever else stands still."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.tests.factory import BUILT_IN, CALENDARS, START, Diary, hours


def promised(at: float = 1, until: float = 8) -> Diary:
    diary = Diary()
    diary.at(0.5, h.Replied(7))
    diary.at(at, h.Promised(START + hours(until), 7))
    return diary


def test_it_runs_in_natural_time_to_that_moment_and_is_the_nearest_clock() -> None:
    diary = promised()
    assert diary.last.case.due() == (START + hours(8), "promise")
    assert {(timer.moment, timer.due) for timer in diary.last.set_timers if timer.clock == "promise"} == {
        ("due", START + hours(8)),
        ("warning", START + hours(7.5)),
    }
    assert diary.last.case.counts.promises == 1


@pytest.mark.parametrize(
    "kept", [h.Replied(7), h.PlanGiven(7), h.ProgressReported(7), h.Solved(7, "remote")], ids=h.word
)
def test_it_is_kept_by_whatever_a_person_says_or_by_the_solution(kept: h.Happening) -> None:
    diary = promised()
    diary.at(2, kept)
    assert (diary.clock("promise").state, diary.clock("promise").late) == ("met", False)
    assert "promise" in diary.last.stop_timers


@pytest.mark.parametrize("other", [h.CustomerWrote(), h.Urged(), h.Accepted(7), h.Waiting("customer")])
def test_nothing_else_keeps_it_and_waiting_does_not_hold_it(other: h.Happening) -> None:
    diary = promised()
    diary.at(2, other)
    assert (diary.clock("promise").state, diary.clock("promise").due) == ("running", START + hours(8))


def test_the_words_that_promise_do_not_keep_the_promise() -> None:
    diary = promised(at=0.5)
    assert diary.clock("promise").state == "running"


def test_half_an_hour_before_the_holder_is_told_and_when_it_is_broken_whom_completion_names_too() -> None:
    diary = promised()
    diary.at(7.5, h.TimerFired("promise", "warning"))
    assert [(duty.kind, duty.who) for duty in diary.last.duties] == [("promise_due", "holder")]
    diary.at(8, h.TimerFired("promise", "due"))
    assert [duty.kind for duty in diary.last.duties] == ["breach_notice", "manager_watch"]
    diary.at(9, h.Replied(7))
    assert (diary.clock("promise").state, diary.clock("promise").met_at) == ("breached", START + hours(9))


def test_a_new_promise_takes_the_place_of_the_old_and_is_counted() -> None:
    diary = promised()
    diary.at(2, h.Promised(START + hours(20), 7))
    clock = diary.clock("promise")
    assert (clock.due, clock.rounds, clock.breaches) == (START + hours(20), 2, 0)
    diary.at(21, h.Promised(START + hours(30), 7))
    clock = diary.clock("promise")
    assert (clock.state, clock.rounds, clock.breaches) == ("running", 3, 1)
    assert diary.last.case.counts.promises == 3


@pytest.mark.parametrize(
    ("happening", "why"),
    [
        (h.Promised(START + hours(1)), "moment_past"),
        (h.Promised(START - hours(1)), "moment_past"),
        (h.Promised(START + dt.timedelta(days=400)), "moment_far"),
        (h.Extended("promise", START + hours(30), "x"), "promise_stands"),
    ],
)
def test_what_is_refused(happening: h.Happening, why: str) -> None:
    diary = promised(until=9)
    assert diary.at(1, happening).refused == why


def test_a_solved_case_takes_none_and_an_ended_one_has_none() -> None:
    assert Diary().solved().at(4, h.Promised(START + hours(9))).refused == "already_solved"
    diary = promised()
    diary.at(2, h.Voided("x"))
    assert (diary.clock("promise").state, diary.clock("promise").timers()) == ("stopped", {})


def test_it_stands_when_the_case_goes_on_under_another_version() -> None:
    diary = promised()
    before = diary.clock("promise")
    diary.process = compile(BUILT_IN, CALENDARS)
    diary.at(2, h.Moved(2, diary.last.case.node))
    assert diary.last.refused == ""
    assert diary.clock("promise") == before


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 60 * 24 * 366))
def test_the_warning_lies_between_promise_and_moment(minutes: int) -> None:
    diary = Diary()
    diary.at(0, h.Promised(START + dt.timedelta(minutes=minutes)))
    clock = diary.clock("promise")
    assert clock.due - clock.warn_at <= dt.timedelta(minutes=30)
    assert clock.started < clock.warn_at < clock.due
