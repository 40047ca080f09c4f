"""The built-in standard, told as diaries; every hour is counted from the opening on Monday 9:00 in Shanghai."""

import datetime as dt

import msgspec
import pytest

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import NOTHING, Duty, decode, encode
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.rules.stepper import replay, step
from shouwen.loop.standards.tests.factory import (
    CALENDARS,
    HARDWARE,
    PROCESS,
    START,
    USAGE,
    Diary,
    changed,
    hours,
    working,
)


def duties(diary: Diary) -> list[tuple[str, str, str]]:
    return [(duty.kind, duty.team, duty.role) for duty in diary.last.duties]


@pytest.mark.parametrize(
    ("problem", "team"),
    [
        ("hardware", "tech-support"),
        ("software", "rnd"),
        ("usage", "service"),
        ("complaint", "managers"),
        ("complex", "managers"),
        ("other", "service"),
    ],
)
def test_the_problem_names_the_team(problem: str, team: str) -> None:
    beneath = {"problem": f"{problem}.x", "problem_path": f"{problem}/{problem}.x"}
    assert Diary({"problem": problem}).last.team == team
    assert Diary({**beneath}).last.team == team


def test_a_case_without_any_value_goes_to_customer_service() -> None:
    diary = Diary({})
    assert (diary.last.team, diary.last.level, diary.last.status, diary.last.node) == (
        "service",
        "normal",
        "new",
        "dispatch",
    )


def test_opening_sets_the_limits_of_document_e() -> None:
    diary = Diary()
    due = {timer.clock: timer.due - START for timer in diary.last.set_timers if timer.moment == "due"}
    assert due == {"first_response": hours(24), "plan": hours(48), "completion": hours(72)}
    warned = {timer.clock: timer.due - START for timer in diary.last.set_timers if timer.moment == "warning"}
    assert warned == {"first_response": hours(19.2), "plan": hours(38.4), "completion": hours(57.6)}
    assert diary.last.used == {name: HARDWARE[name] for name in ("problem", "problem_path", "tier")}


def test_the_way_from_opening_to_closing() -> None:
    diary = Diary().solved()
    assert diary.last.entered == ("solved", "follow-up")
    assert diary.last.status == "follow_up"
    assert diary.last.failed == ()
    diary.at(5, h.FollowedUp("satisfied"))
    assert (diary.last.status, diary.last.case.due()) == ("closed", None)
    names = [passed.node for passed in diary.last.case.path]
    assert names == [
        "register",
        "dispatch",
        "accept",
        "triage",
        "plan",
        "branch",
        "hardware",
        "solved",
        "follow-up",
        "closed",
    ]
    assert {clock.state for clock in diary.last.case.clocks.values()} == {"met", "stopped"}


def test_a_question_of_use_needs_no_plan() -> None:
    diary = Diary(USAGE)
    assert "plan" not in diary.last.case.clocks
    assert diary.at(1, h.Replied(7)).node == "answer"
    assert diary.at(2, h.Solved(7)).failed == ()


def test_solving_at_once_names_what_was_skipped() -> None:
    diary = Diary()
    diary.at(1, h.Solved(7))
    assert [(check.code, check.about) for check in diary.last.failed] == [
        ("skipped", "first_response"),
        ("skipped", "plan"),
    ]
    assert diary.last.refused == ""
    assert [diary.clock(name).state for name in ("first_response", "plan", "completion")] == [
        "skipped",
        "skipped",
        "met",
    ]


@pytest.mark.parametrize("words", [h.Replied(7), h.PlanGiven(7), h.ProgressReported(7)])
def test_the_first_public_words_of_a_person_are_the_first_response(words: h.Happening) -> None:
    diary = Diary()
    diary.at(1, words)
    assert diary.clock("first_response").met_at == START + hours(1)
    diary.at(2, h.Replied(7))
    assert diary.clock("first_response").met_at == START + hours(1)


def test_registering_is_measured_from_the_first_contact() -> None:
    slow = step(PROCESS, None, h.Opened({}, contacted_at=START - dt.timedelta(minutes=11)), START)
    quick = step(PROCESS, None, h.Opened({}, contacted_at=START - dt.timedelta(minutes=9)), START)
    assert slow.case.clocks["registration"].late and slow.case.clocks["registration"].met_at == START
    assert not quick.case.clocks["registration"].late
    assert [news.what for news in slow.news if news.clock == "registration"] == ["breached", "met"]


class TestMissing:
    def test_a_missed_clock_is_escalated_once_and_stays_missed_though_met_later(self) -> None:
        diary = Diary()
        diary.at(24, h.TimerFired("first_response", "due"))
        assert duties(diary) == [("breach_notice", "tech-support", ""), ("manager_watch", "", "manager")]
        diary.at(24.1, h.TimerFired("first_response", "due"))
        assert (duties(diary), diary.last.news) == ([], ())
        diary.at(25, h.Replied(7))
        clock = diary.clock("first_response")
        assert (clock.state, clock.breached_at, clock.met_at) == ("breached", START + hours(24), START + hours(25))

    def test_it_is_missed_at_its_due_moment_though_the_timer_comes_late(self) -> None:
        early, late = Diary(), Diary()
        early.at(24, h.TimerFired("first_response"))
        early.at(30, h.Replied(7))
        late.at(30, h.Replied(7))
        late.at(31, h.TimerFired("first_response"))
        assert early.clock("first_response") == late.clock("first_response")

    def test_done_at_the_due_moment_is_in_time(self) -> None:
        diary = Diary()
        diary.at(24, h.Replied(7))
        assert diary.clock("first_response").state == "met"

    @pytest.mark.parametrize("moment", ["due", "warning", "lapse", "nonsense"])
    @pytest.mark.parametrize("name", ["first_response", "progress", "nonsense"])
    def test_a_timer_that_comes_too_early_changes_nothing_and_is_set_again(self, name: str, moment: str) -> None:
        diary = Diary()
        before = diary.case
        diary.at(2, h.TimerFired(name, moment))
        assert (diary.case, diary.last.refused) == (before, "")
        waiting = {(t.clock, t.moment) for t in diary.last.set_timers}
        assert waiting == ({(name, moment)} if name == "first_response" and moment in ("due", "warning") else set())

    def test_a_warning_is_given_once(self) -> None:
        diary = Diary()
        assert [news.what for news in diary.at(20, h.TimerFired("first_response", "warning")).news] == ["warned"]
        assert diary.at(20, h.TimerFired("first_response", "warning")).news == ()


class TestWaiting:
    def waiting(self, reason: str) -> Diary:
        diary = Diary()
        diary.at(1, h.Replied(7))
        diary.at(2, h.PlanGiven(7))
        diary.at(10, h.decode(f'{{"type": "waiting", "reason": "{reason}"}}'))
        return diary

    def test_waiting_for_the_customer_stops_the_clocks(self) -> None:
        diary = self.waiting("customer")
        assert (diary.last.status, diary.last.case.waiting) == ("waiting", "customer")
        assert set(diary.last.stop_timers) == {"completion", "progress"}
        assert diary.last.case.due() is None
        diary.at(40, h.CustomerWrote())
        assert diary.last.node == "hardware"
        assert diary.clock("completion").due == START + hours(72 + 30)
        assert diary.clock("progress").due == START + hours(40 + 16)

    @pytest.mark.parametrize("reason", ["parts", "third_party"])
    def test_waiting_for_others_does_not(self, reason: str) -> None:
        diary = self.waiting(reason)
        assert diary.clock("completion").state == "running"
        assert diary.at(11, h.Resumed()).node == "hardware"
        assert diary.at(12, h.CustomerWrote()).node == "hardware"

    def test_from_one_wait_to_another_the_way_back_is_kept(self) -> None:
        diary = self.waiting("customer")
        diary.at(20, h.Waiting("parts"))
        assert diary.clock("completion").due == START + hours(72 + 10)
        assert diary.at(30, h.Resumed()).node == "hardware"

    def test_only_a_waiting_case_resumes(self) -> None:
        diary = Diary()
        assert diary.at(1, h.Resumed()).refused == "not_waiting"


class TestProgress:
    def test_it_begins_anew_with_each_word_to_the_customer(self) -> None:
        diary = Diary()
        diary.at(1, h.PlanGiven(7))
        assert diary.clock("progress").due is not None
        diary.at(20, h.Replied(7))
        assert diary.clock("progress").due == START + hours(44)
        diary.at(43, h.TimerFired("progress", "warning"))
        assert [(duty.kind, duty.who) for duty in diary.last.duties] == [("progress_report", "holder")]
        diary.at(44, h.TimerFired("progress", "due"))
        assert duties(diary) == [("breach_notice", "tech-support", ""), ("manager_watch", "", "supervisor")]
        diary.at(50, h.ProgressReported(7))
        clock = diary.clock("progress")
        assert (clock.state, clock.breaches, clock.due) == ("running", 1, START + hours(74))

    def test_missed_or_not_words_after_solving_do_not_begin_it_again(self) -> None:
        diary = Diary()
        diary.at(1, h.PlanGiven(7))
        diary.at(30, h.Solved(7))
        assert diary.clock("progress").state == "breached"
        assert diary.at(31, h.Replied(7)).set_timers == ()

    def test_it_ends_with_solving(self) -> None:
        assert Diary().solved().clock("progress").state == "stopped"


class TestUrging:
    def test_it_counts_and_raises_the_level_once(self) -> None:
        diary = Diary()
        diary.at(1, h.Urged())
        assert diary.last.level == "high"
        assert diary.clock("first_response").due == START + hours(9)
        diary.at(2, h.Urged())
        assert (diary.last.level, diary.last.case.counts.urges) == ("high", 2)

    def test_a_shorter_limit_never_makes_a_case_late_at_once_nor_later_than_before(self) -> None:
        diary = Diary()
        diary.at(23, h.Urged())
        assert diary.clock("first_response").due == START + hours(24)
        assert diary.clock("plan").due == START + hours(47)
        assert diary.clock("completion").due == START + hours(71)

    def test_a_solved_case_is_not_urged(self) -> None:
        assert Diary().solved().at(4, h.Urged()).refused == "already_solved"


class TestExtending:
    def test_only_later_only_with_a_reason_only_while_it_runs(self) -> None:
        diary = Diary()
        assert diary.at(1, h.Extended("plan", START + hours(40), "parts")).refused == "not_later"
        assert diary.at(1, h.Extended("plan", START + hours(60))).refused == "reason_missing"
        assert diary.at(1, h.Extended("follow_up", START + hours(60), "parts")).refused == "clock_not_running"
        assert diary.at(1, h.Extended("plan", START + hours(60), "parts")).refused == ""
        assert {(t.moment, t.due) for t in diary.last.set_timers} == {
            ("due", START + hours(60)),
            ("warning", START + hours(48)),
        }
        diary.at(2, h.Urged())
        assert diary.clock("plan").due == START + hours(60)
        diary.at(49, h.TimerFired("plan", "due"))
        assert diary.clock("plan").state == "running"


class TestFollowingUp:
    @pytest.mark.parametrize(
        ("solved_at", "due", "not_before"),
        [
            (1, 13, 1),  # 10:00, due 22:00
            (10.5, 24.5, 10.5),  # 19:30: half an hour is left, and half an hour from 9:00
            (12, 25, 24),  # 21:00: nobody is called before 9:00, so 10:00
            (14, 26, 24),  # 23:00, due 11:00
        ],
    )
    def test_calls_have_time_inside_their_window(self, solved_at: float, due: float, not_before: float) -> None:
        diary = Diary()
        diary.at(0.5, h.PlanGiven(7))
        diary.at(solved_at, h.Solved(7))
        duty = next(duty for duty in diary.last.duties if duty.kind == "follow_up")
        assert duty.team == "service"
        assert duty.not_before == START + hours(not_before)
        assert duty.due == START + hours(due)

    def test_three_calls_without_an_answer_close_it(self) -> None:
        diary = Diary().solved()
        assert [diary.at(hour, h.FollowedUp("unreached")).status for hour in (4, 5, 6)] == [
            "follow_up",
            "follow_up",
            "closed",
        ]
        assert diary.clock("follow_up").state == "stopped"

    def test_without_any_call_it_is_missed_and_later_given_up(self) -> None:
        diary = Diary().solved()
        diary.at(15, h.TimerFired("follow_up", "due"))
        assert diary.last.status == "follow_up"
        assert duties(diary) == [("breach_notice", "tech-support", ""), ("manager_watch", "", "supervisor")]
        diary.at(15 + 36, h.TimerFired("follow_up", "lapse"))
        assert (diary.last.status, diary.clock("follow_up").timers()) == ("closed", {})

    def test_an_unsatisfied_customer_is_the_managers(self) -> None:
        diary = Diary().solved()
        diary.at(4, h.FollowedUp("unsatisfied"))
        assert diary.last.duties == (Duty("recovery", START + hours(52), role="manager"),)

    @pytest.mark.parametrize(("score", "owed"), [(1, True), (2, True), (3, False), (5, False)])
    def test_a_score_under_three_is_the_managers(self, score: int, owed: bool) -> None:
        diary = Diary().solved()
        diary.at(4, h.Rated(score))
        assert [duty.kind for duty in diary.last.duties] == (["recovery"] if owed else [])
        assert diary.last.case.score == score

    @pytest.mark.parametrize("score", [0, 6, -1])
    def test_scores_run_from_one_to_five(self, score: int) -> None:
        assert Diary().at(1, h.Rated(score)).refused == "bad_score"

    def test_a_standard_without_follow_up_closes_from_solved(self) -> None:
        plain = msgspec.to_builtins(PROCESS.document)
        nodes = [node for node in plain["nodes"] if node["id"] != "follow-up"]
        nodes = [{**node, "ways": [{"to": "closed"}]} if node["id"] == "solved" else node for node in nodes]
        limits = {clock: limit for clock, limit in plain["limits"].items() if clock != "follow_up"}
        process = compile(changed(nodes=nodes, limits=limits, follow_up=None), CALENDARS)
        assert Diary(process=process).solved().last.status == "closed"


class TestReopening:
    def test_it_goes_back_to_handling_with_new_clocks(self) -> None:
        diary = Diary().solved()
        diary.at(5, h.FollowedUp("satisfied"))
        diary.at(30, h.Reopened("again"))
        assert (diary.last.node, diary.last.status, diary.last.case.counts.reopens) == ("hardware", "open", 1)
        assert diary.clock("completion").due == START + hours(30 + 72)
        assert diary.clock("completion").rounds == 2
        assert diary.clock("progress").due == START + hours(54)
        assert diary.clock("first_response").state == "met"
        diary.at(31, h.Solved(7))
        assert diary.clock("follow_up").state == "running"

    def test_a_void_case_stays_void(self) -> None:
        diary = Diary()
        assert diary.at(1, h.Voided("test")).status == "void"
        assert diary.at(2, h.Reopened("x")).refused == "ended"


class TestReclassifying:
    def test_team_and_limits_follow_the_tables(self) -> None:
        diary = Diary(USAGE)
        diary.at(1, h.Replied(7))
        diary.at(2, h.Reclassified({"problem": "complaint"}))
        assert (diary.last.team, diary.last.level, diary.last.node) == ("managers", "high", "plan")
        assert diary.clock("completion").due == START + hours(50)

    def test_a_team_chosen_by_hand_stays_when_the_tables_agree(self) -> None:
        diary = Diary()
        diary.at(1, h.Assigned("rnd", 9))
        assert diary.at(2, h.Reclassified({"product": "phone"})).team == "rnd"

    def test_the_path_of_the_old_problem_is_forgotten(self) -> None:
        diary = Diary()
        assert diary.at(1, h.Reclassified({"problem": "software"})).team == "rnd"


class TestAssigning:
    def test_a_new_holder_has_to_accept(self) -> None:
        diary = Diary()
        diary.at(1, h.Assigned(None, 7))
        assert diary.at(2, h.Accepted(7)).node == "plan"
        diary.at(3, h.PlanGiven(7))
        assert diary.at(4, h.Assigned("rnd", 9)).status == "assigned"
        assert (diary.at(5, h.Accepted(9)).node, diary.last.team) == ("hardware", "rnd")

    def test_a_team_without_a_person_puts_it_into_the_queue(self) -> None:
        diary = Diary()
        diary.at(1, h.Replied(7))
        assert (diary.at(2, h.Assigned("rnd")).status, diary.last.team) == ("new", "rnd")


def test_working_hours_are_counted_where_the_standard_says_so() -> None:
    diary = Diary(process=compile(working(), CALENDARS))
    due = {timer.clock: timer.due for timer in diary.last.set_timers if timer.moment == "due"}
    three_days_and_90_minutes = dt.datetime(2026, 3, 5, 2, 30, tzinfo=dt.UTC)  # of 7.5 hours a day
    assert due["first_response"] == three_days_and_90_minutes


def test_replay_gives_the_same_case_and_json_gives_it_back() -> None:
    diary = Diary().solved()
    diary.at(5, h.FollowedUp("unsatisfied"))
    assert replay(PROCESS, diary.history) == diary.case
    assert diary.case is not None
    assert decode(encode(diary.case)) == diary.case


def test_nothing_happens_before_the_opening_and_nothing_opens_twice() -> None:
    early = step(PROCESS, None, h.Replied(1), START)
    assert (early.case, early.refused) == (NOTHING, "not_open_yet")
    assert Diary().at(1, h.Opened({})).refused == "already_open"
