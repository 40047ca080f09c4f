"""Each way of leaving the standard, one case each; and what holds for every history."""

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings

from shouwen.loop.insight.conformance.rules import sentences
from shouwen.loop.insight.conformance.rules.ahead import ahead, forward
from shouwen.loop.insight.conformance.rules.check import KINDS, Deviation, Kind, check, stream
from shouwen.loop.insight.conformance.rules.library import Library
from shouwen.loop.insight.conformance.rules.lines import Line, Where
from shouwen.loop.insight.conformance.tests.told import PEOPLE, Tale
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.tests.factory import BUILT_IN, CALENDARS, HARDWARE, PROCESS, START, USAGE, changed
from shouwen.loop.standards.tests.test_parts import document
from shouwen.loop.standards.tests.test_properties import NODES, History, Opening, histories, values

PARTS = document()
REPAIR = compile(PARTS, CALENDARS)


def hardware() -> Tale:
    """Taken on and answered in time."""
    tale = Tale(PROCESS, HARDWARE)
    return tale.tell(0.1, h.Assigned(None, 7)).tell(0.2, h.Accepted(7)).tell(0.5, h.Replied(7))


def test_a_ticket_that_goes_its_way_has_nothing() -> None:
    tale = hardware().tell(2, h.PlanGiven(7)).tell(4, h.Solved(7, "remote"))
    assert tale.found() == []
    assert [node for node in tale.verdict().stays if node in ("accept", "plan", "hardware")] == [
        "accept",
        "plan",
        "hardware",
    ]


def test_solving_without_a_plan_skips_what_the_plan_leads_to() -> None:
    found = hardware().tell(1, h.Solved(7, "remote")).found()
    assert ("skipped", "plan", "") in found and ("skipped", "hardware", "") in found
    assert {kind for kind, _, _ in found} == {"skipped"}


def test_a_question_of_use_needs_no_plan() -> None:
    tale = Tale(PROCESS, USAGE).tell(0.1, h.Assigned(None, 7)).tell(0.2, h.Accepted(7)).tell(0.5, h.Replied(7))
    assert tale.tell(1, h.Solved(7, "remote")).found() == []


def test_what_was_passed_before_a_reopening_is_not_skipped_after_it() -> None:
    tale = hardware().tell(2, h.PlanGiven(7)).tell(4, h.Solved(7, "remote"))
    assert tale.tell(5, h.Reopened()).tell(6, h.Replied(7)).tell(7, h.Solved(7, "remote")).found() == []


def test_a_limit_is_late_by_what_its_calendar_counts() -> None:
    tale = hardware().tell(50, h.PlanGiven(7))
    (late,) = [each for each in tale.verdict().deviations if each.about == "plan"]
    assert (late.kind, late.node, late.seconds) == ("late", "plan", 2 * 3600)


def test_a_limit_that_is_still_missed_is_late_without_an_end() -> None:
    tale = hardware().tell(48, h.TimerFired("plan", "due"))
    (late,) = [each for each in tale.verdict().deviations if each.about == "plan"]
    assert late.seconds is None
    ended = tale.tell(50, h.Closed("duplicate")).verdict().deviations
    assert next(each.seconds for each in ended if each.about == "plan") == 2 * 3600


def test_who_is_not_the_holder_does_the_work() -> None:
    tale = hardware().tell(2, h.PlanGiven(8))
    (found,) = tale.verdict().deviations
    assert (found.kind, found.node, found.person, found.doing) == ("owner", "plan", 8, "plan_given")


def test_nobody_holds_what_was_handed_over() -> None:
    assert hardware().handed_over(1).tell(2, h.PlanGiven(8)).found() == []


def test_whoever_takes_it_out_of_the_queue_does_no_wrong() -> None:
    assert Tale(PROCESS, USAGE).tell(0.5, h.Replied(7)).found() == []


def test_calls_are_the_owners_or_theirs_whom_the_rule_of_calls_names() -> None:
    tale = hardware().tell(2, h.PlanGiven(7)).tell(4, h.Solved(7, "remote"))
    tale.tell(5, h.FollowedUp("satisfied"), actor="person:8")
    assert tale.found() == [("owner", "follow-up", "")]
    tale.lines[-1] = tale.lines[-1]._replace(actor="person:7")
    assert tale.found() == []


def test_a_case_that_was_moved_by_hand_goes_on_where_the_log_says() -> None:
    tale = Tale(PROCESS, HARDWARE).tell(0.1, h.Assigned(None, 7))
    tale.lines[-1] = tale.lines[-1]._replace(node="hardware")
    assert tale.found() == [("order", "accept", "node:hardware")]


def test_a_promise_missed_after_a_move_is_late_though_its_nodes_are_gone() -> None:
    tale = hardware()
    standing = tale.case.node if tale.case else ""
    tale.process = compile(changed(nodes=[node for node in NODES if node["id"] != "accept"]), CALENDARS)
    tale.tell(1, h.Moved(2, standing, "")).tell(1, h.Promised(START + dt.timedelta(hours=2)))
    lines = tale.tell(3, h.TimerFired("promise", "due")).lines
    verdict = check(lines, Library({1: PROCESS, 2: tale.process}.__getitem__), PEOPLE.get)
    assert verdict is not None and ("late", "promise") in [(each.kind, each.about) for each in verdict.deviations]


def test_what_the_standard_refuses_is_against_the_order() -> None:
    tale = hardware().tell(1, h.Resumed())
    assert tale.found() == [("order", "plan", "not_waiting")]


def test_a_step_without_form_approval_and_task_is_named_thrice() -> None:
    tale = Tale(REPAIR, {"problem": "hardware"}).tell(1, h.Filled({"quote": 800}, 7))
    tale.tell(2, h.Done("repair", 7), node="repair").tell(3, h.Done("ready", 7), node="end")
    assert tale.found()[:3] == [
        ("form", "check", "warranty"),
        ("approval", "check", "costly"),
        ("skipped", "repair", "parts"),
    ]


def test_history_of_another_system_is_judged_by_what_it_told() -> None:
    tale = Tale(PROCESS, HARDWARE, imported=True)
    tale.tell(80, h.Solved()).tell(80, h.Closed("import"))
    assert [each for each in tale.found() if each[2] == "completion"] == [("late", tale.found()[0][1], "completion")]
    assert {kind for kind, _, _ in tale.found()} == {"late"}


def test_a_log_without_an_opening_says_nothing() -> None:
    assert check(hardware().lines[1:], Library(lambda _: PROCESS), PEOPLE.get) is None
    assert check([], Library(lambda _: PROCESS), PEOPLE.get) is None


def test_the_ways_ahead_have_no_circle_and_nothing_that_waits() -> None:
    edges = forward(PROCESS)
    for node in edges:
        assert node not in ahead(PROCESS, edges, node, lambda _: None)
        assert all(PROCESS.nodes[target].kind != "wait" for target in edges[node])


def test_many_tickets_stream_as_they_are_checked_one_by_one() -> None:
    tales = [hardware() for _ in range(3)]
    lines = [line._replace(ticket_id=number) for number, tale in enumerate(tales) for line in tale.lines]
    found = list(stream(iter(lines), Library(lambda _: PROCESS), PEOPLE.get))
    assert [verdict.ticket_id for verdict in found] == [0, 1, 2]
    assert [verdict.deviations for verdict in found] == [tale.verdict().deviations for tale in tales]


def told(opening: Opening, history: History) -> Tale:
    tale, hour = Tale(PROCESS, opening), 0.0
    for gap, happening in history:
        hour += gap / dt.timedelta(hours=1)
        tale.tell(hour, happening)
    return tale


@settings(max_examples=200, deadline=None)
@given(values, histories)
def test_every_history_has_a_verdict_that_says_where_and_what(opening: Opening, history: History) -> None:
    verdict = told(opening, history).verdict()
    nodes = {node.id for node in BUILT_IN.nodes}
    for found in verdict.deviations:
        assert found.kind in KINDS and found.node in nodes
        assert found.seconds is None or found.seconds >= 0
        zh, en = sentences.sentence(BUILT_IN, found, {}, "王芳")
        assert zh and en and zh != en
    assert not [found for found in verdict.deviations if found.about.startswith("node:")]


@settings(max_examples=100, deadline=None)
@given(values, histories)
def test_more_history_takes_no_deviation_away(opening: Opening, history: History) -> None:
    lines: list[Line] = told(opening, history).lines
    library = Library(lambda _: PROCESS)
    verdicts = [check(lines[:end], library, PEOPLE.get) for end in range(1, len(lines) + 1)]
    for before, after in itertools.pairwise(verdicts):
        assert before is not None and after is not None
        kept = after.deviations[: len(before.deviations)]
        assert [(each.kind, each.node, each.about, each.at) for each in kept] == [
            (each.kind, each.node, each.about, each.at) for each in before.deviations
        ]


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [
        (20, "不到 1 分", "less than 1 min"),
        (300, "5 分", "5 min"),
        (7500, "2 小时 5 分", "2 h 5 min"),
        (7200, "2 小时", "2 h"),
        (3 * 86400 + 4 * 3600 + 59, "3 天 4 小时", "3 d 4 h"),
    ],
)
def test_lengths_of_time_in_words(seconds: int, zh: str, en: str) -> None:
    assert sentences.span(seconds) == (zh, en)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_told_in_words_even_of_what_is_gone(kind: Kind) -> None:
    found = Deviation(kind, "ghost", "phantom", dt.datetime(2026, 3, 2, tzinfo=dt.UTC), Where())
    zh, en = sentences.sentence(BUILT_IN, found, {}, "")
    assert "ghost" in zh + en and sentences.KINDS[kind][0] != sentences.KINDS[kind][1]
