"""A running case goes on under another version."""

import datetime as dt

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Case, Step
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.stepper import replay_over, step
from shouwen.loop.standards.tests.factory import BUILT_IN, CALENDARS, PROCESS, START, Diary, changed, hours
from shouwen.loop.standards.tests.test_parts import PARTS, document
from shouwen.loop.standards.tests.test_properties import History, apply, gaps, histories, moment_after, told, values
from shouwen.loop.standards.tests.test_properties import wanted as asked

PLAIN = msgspec.to_builtins(BUILT_IN)
OLD, NEW = 1, 2


def limits(**within: str) -> Process:
    """The built-in standard with other lengths; an empty one leaves the clock out."""
    kept = {name: one for name, one in PLAIN["limits"].items() if within.get(name) != ""}
    rows = {
        name: [{**row, "within": within.get(name, row["within"])} for row in one["rows"]] for name, one in kept.items()
    }
    lines = {name: {**one, "rows": rows[name]} for name, one in kept.items()}
    nodes = [{**node, "limits": [name for name in node.get("limits", ()) if name in kept]} for node in PLAIN["nodes"]]
    return compile(changed(limits=lines, nodes=nodes), CALENDARS)


PROCESSES = {OLD: PROCESS, NEW: limits(completion="30h", first_response="2h")}


def move(told: Diary, process: Process, hour: float, node: str, back: str = "") -> Step:
    told.process = process
    return told.at(hour, h.Moved(NEW, node, back))


def test_it_stands_where_it_was_told_to_and_nobody_is_late_by_it() -> None:
    told = Diary()
    told.at(1, h.Replied(7))
    told.at(2, h.PlanGiven(7))
    assert told.case is not None
    node, before = told.case.node, told.clock("completion").due
    moved = move(told, limits(completion="1h"), 20, node)
    assert (moved.refused, moved.case.node, moved.duties) == ("", node, ())
    due = told.clock("completion").due
    assert START + hours(20) < due <= before
    assert ("completion", "changed") in {(news.clock, news.what) for news in moved.news}


def test_moved_back_a_shortened_clock_counts_from_its_start_again() -> None:
    told = Diary()
    node, before = told.last.case.node, told.clock("completion").due
    move(told, limits(completion="10h"), 5, node)
    assert told.clock("completion").due == START + hours(15)
    told.process = PROCESS
    told.at(6, h.Moved(OLD, node, ""))
    assert told.clock("completion").due == before


def test_a_longer_limit_counts_from_the_start_and_an_unknown_clock_stops() -> None:
    told = Diary()
    node = told.last.case.node
    move(told, limits(completion="1000h", plan=""), 5, node)
    assert told.clock("completion").due == START + hours(1000)
    assert told.clock("plan").state == "stopped"


def test_a_clock_that_is_new_begins_now_unless_its_work_is_done() -> None:
    without = limits(first_response="", plan="")
    told = Diary(process=without)
    told.at(1, h.Assigned(None, 7))
    told.at(2, h.Replied(7))
    node = told.last.case.node
    move(told, PROCESS, 50, node)
    assert "first_response" not in told.last.case.clocks
    assert told.clock("plan").started == START + hours(50)


def test_a_waiting_case_needs_to_know_where_it_returns_to() -> None:
    told = Diary()
    told.at(1, h.Replied(7))
    told.at(2, h.Waiting("customer"))
    case = told.last.case
    assert case.status == "waiting"
    assert move(told, PROCESS, 3, case.node).refused == "unknown_node"
    assert move(told, PROCESS, 3, case.node, "wait-parts").refused == "unknown_node"
    assert move(told, PROCESS, 3, case.node, case.back).refused == ""
    assert told.at(4, h.Resumed()).case.node == case.back
    told.at(5, h.Waiting("parts"))
    assert move(told, PROCESS, 6, "plan").case.status == "open"  # the new version does not wait there
    assert told.clock("completion").state == "running"


def test_done_stays_done_and_a_call_is_not_asked_for_twice() -> None:
    told = Diary().solved()
    before = told.clock("follow_up")
    for node in ("closed", "plan", "solved", "register", "nonsense"):
        assert move(told, PROCESS, 4, node).refused == "unknown_node"
    moved = move(told, limits(follow_up="1h"), 4, "follow-up")
    assert (moved.refused, moved.duties, told.clock("follow_up").due) == ("", (), before.due)
    told.at(5, h.FollowedUp("satisfied"))
    assert move(told, PROCESS, 6, "follow-up").refused == "ended"


def test_a_task_that_the_version_does_not_ask_for_is_over_and_one_that_it_asks_for_goes_on() -> None:
    told = Diary(process=compile(document(), CALENDARS))
    told.at(1, h.Filled({"warranty": True, "address": True}))
    assert told.at(2, h.Done("repair")).case.node == "repair"
    assert move(told, compile(document(), CALENDARS), 3, "repair").case.clocks["task:parts"].state == "running"
    nodes = [{**node, "does": []} if node["id"] == "repair" else node for node in PARTS["nodes"]]
    moved = move(told, compile(document(nodes=nodes), CALENDARS), 4, "repair")
    assert moved.case.clocks["task:parts"].state == "stopped" and "task:parts" in moved.stop_timers
    assert told.at(5, h.TaskDone("parts")).refused == "no_such_task"


def test_a_level_that_the_version_does_not_know_becomes_its_default() -> None:
    told = Diary({"problem": "usage", "level": "urgent"})
    few = changed(
        levels={"choices": [{"code": "normal", "name": {"zh": "普通", "en": "Normal"}}], "default": "normal"},
        limits={name: {**one, "rows": one["rows"][-1:]} for name, one in PLAIN["limits"].items()},
    )
    assert move(told, compile(few, CALENDARS), 1, told.last.case.node).case.level == "normal"


@settings(max_examples=150, deadline=None)
@given(values, histories, gaps, st.booleans(), histories)
def test_wherever_a_case_stands_it_goes_over_keeps_its_timers_and_its_log_replays(
    opening: dict[str, h.Value], first: History, gap: dt.timedelta, back: bool, then: History
) -> None:
    lives = told(PROCESS, opening, first)
    case, now = lives[-1].case, moment_after(first) + gap
    settled = step(PROCESS, case, h.CustomerWrote(), now).case
    happening = h.Moved(NEW, case.node, case.back)
    answer = step(PROCESSES[NEW], settled, happening, now)
    assert (answer.refused == "") == (case.status in words.ACTIVE | words.DONE)
    assert not [news for news in answer.news if news.what == "breached"]
    assert apply(asked(settled), answer) == asked(answer.case)
    record: list[tuple[dt.datetime, Happening]] = [(now, h.CustomerWrote()), (now, happening)]
    if back:
        record.append((now, h.Moved(OLD, case.node, case.back)))
    for wait, each in then:
        now += wait
        record.append((now, each))
    moved: Case | None = None
    version = OLD
    history = [(START, h.Opened(opening)), *dated(first), *record]
    for at, each in history:
        version = each.version if isinstance(each, h.Moved) and each.version in PROCESSES else version
        moved = step(PROCESSES[version], moved, each, at).case
    assert replay_over(PROCESSES.__getitem__, OLD, history) == moved


def dated(history: History) -> list[tuple[dt.datetime, Happening]]:
    now, found = START, []
    for gap, happening in history:
        now += gap
        found.append((now, happening))
    return found
