"""Forms, approvals, acts, buttons and chains of escalation, on a small repair process."""

from typing import Any

import pytest

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Duty, decode, encode
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.rules.refusals import about
from shouwen.loop.standards.tests.factory import CALENDARS, START, WORLD, Diary, changed, hours

WORDS = {"zh": "词", "en": "words"}
COSTLY = {"field": "quote", "op": "more", "value": 500}
FIELDS: dict[str, Any] = {
    "warranty": {"type": "yes_no", "name": WORDS},
    "quote": {"type": "number", "name": WORDS},
    "address": {"type": "text", "name": WORDS},
    "visit": {"type": "date", "name": WORDS},
    "demand": {
        "type": "choice",
        "name": WORDS,
        "choices": [{"code": "fault", "name": WORDS}, {"code": "advice", "name": WORDS}],
        "rules": [
            {"when": {"field": "problem", "op": "under", "value": "hardware"}, "value": "fault"},
            {"when": {"field": "problem", "op": "given"}, "value": "advice"},
        ],
    },
}
NODES: list[dict[str, Any]] = [
    {"id": "start", "kind": "start", "name": WORDS, "status": "new", "ways": [{"to": "check"}]},
    {
        "id": "check",
        "kind": "task",
        "name": WORDS,
        "status": "open",
        "owner": {"who": "holder"},
        "form": [
            {"field": "warranty", "required": True},
            {"field": "quote", "required": True, "shown_if": {"field": "warranty", "op": "is", "value": False}},
            {"field": "address"},
        ],
        "approvals": [{"code": "costly", "name": WORDS, "by": {"role": "manager"}, "when": COSTLY}],
        "ways": [
            {"upon": "done", "code": "repair", "name": WORDS, "to": "repair"},
            {"upon": "done", "code": "refuse", "name": WORDS, "to": "end", "when": {**COSTLY, "value": 1000}},
        ],
    },
    {
        "id": "repair",
        "kind": "task",
        "name": WORDS,
        "status": "open",
        "owner": {"who": "holder"},
        "limits": ["completion"],
        "does": [
            {"kind": "assign", "code": "to-rnd", "to": {"team": "rnd"}},
            {"kind": "set", "code": "classify", "field": "demand", "value": "fault"},
            {"kind": "notify", "code": "tell", "to": {"role": "manager"}, "text": WORDS, "when": COSTLY},
            {
                "kind": "task",
                "code": "parts",
                "name": WORDS,
                "to": {"team": "tech-support"},
                "within": "4h",
                "calendar": "natural",
                "must": True,
            },
        ],
        "ways": [{"upon": "done", "code": "ready", "name": WORDS, "to": "end"}],
    },
    {
        "id": "wait",
        "kind": "wait",
        "name": WORDS,
        "status": "waiting",
        "waits_for": "customer",
        "owner": {"who": "holder"},
        "ways": [{"upon": "resumed", "to": "back"}],
    },
    {"id": "end", "kind": "end", "name": WORDS, "status": "closed"},
]
LIMITS: dict[str, Any] = {
    "completion": {
        "rows": [
            {
                "within": "24h",
                "calendar": "natural",
                "escalate": {"role": "manager"},
                "chain": [
                    {"after": "-2h", "to": {"role": "supervisor"}},
                    {"after": "1h", "to": {"role": "manager"}},
                    {"after": "8h", "to": {"team": "managers"}},
                ],
            }
        ]
    }
}
ANYWHERE = [
    {"upon": "waiting", "to": "wait"},
    {"upon": "reclassified", "to": "check"},
    *[{"upon": upon, "to": "end"} for upon in ("solved", "closed", "voided")],
]
PARTS: dict[str, Any] = {
    "nodes": NODES,
    "limits": LIMITS,
    "fields": FIELDS,
    "pauses": {},
    "reopen": {"restart": []},
    "follow_up": None,
    "promise": [],
    "anywhere": ANYWHERE,
}


def document(**parts: Any) -> Document:
    return changed(**{**PARTS, **parts})


def diary() -> Diary:
    return Diary(process=compile(document(), CALENDARS))


def duties(answer_duties: tuple[Duty, ...]) -> list[tuple[str, str]]:
    return [(duty.kind, duty.about or duty.clock) for duty in answer_duties]


def test_this_process_may_be_published() -> None:
    assert faults(document(), WORLD) == []


def test_a_field_that_is_asked_anew_is_forgotten_on_entering_but_not_on_coming_back_from_a_wait() -> None:
    form = [{"field": "warranty", "required": True, "anew": True}, {"field": "quote"}]
    told = Diary(process=compile(with_check(form=form), CALENDARS))
    told.at(1, h.Filled({"warranty": True, "quote": 80}))
    told.at(2, h.Waiting("customer"))
    assert told.at(3, h.Resumed()).case.values["warranty"] is True
    again = told.at(4, h.Reclassified({"problem": "usage"}))
    assert (again.case.node, again.case.values["quote"], "warranty" in again.case.values) == ("check", 80, False)
    assert told.at(5, h.Done("repair")).refused == "form_incomplete"


def test_what_nobody_said_is_classified_by_rule() -> None:
    assert diary().last.case.values["demand"] == "fault"
    told = Diary({"problem": "usage", "demand": "fault"}, compile(document(), CALENDARS))
    assert told.last.case.values["demand"] == "fault"
    assert Diary({"problem": "usage"}, compile(document(), CALENDARS)).last.case.values["demand"] == "advice"
    assert "demand" not in Diary({}, compile(document(), CALENDARS)).last.case.values


def test_a_step_waits_for_its_form_and_a_field_that_is_not_shown_is_not_missed() -> None:
    told = diary()
    refused = told.at(1, h.Done("repair", 7))
    assert (refused.refused, refused.failed[0].about) == ("form_incomplete", "warranty")
    told.at(1, h.Filled({"warranty": False, "address": True}, 7))
    assert told.at(1, h.Done("repair", 7)).failed[0].about == "quote"
    told.at(1, h.Filled({"warranty": True}, 7))
    assert told.at(2, h.Done("repair", 7)).case.node == "repair"


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"nonsense": 1}, "unknown_field"),
        ({"warranty": "yes"}, "bad_value"),
        ({"quote": True}, "bad_value"),
        ({"visit": "tomorrow"}, "bad_value"),
        ({"demand": "nonsense"}, "bad_value"),
        ({"address": "Main Street 1"}, "bad_value"),
        ({"visit": "2026-03-04", "demand": "advice", "quote": 3.5}, ""),
    ],
)
def test_only_values_that_fit_their_field_are_taken_all_or_none(values: dict[str, h.Value], refused: str) -> None:
    told = diary()
    answer = told.at(1, h.Filled(values, 7))
    assert answer.refused == refused
    if not refused:
        assert values.items() <= answer.case.values.items()
        empty = told.at(2, h.Filled(dict.fromkeys(values, ""), 7))
        assert not values.keys() & empty.case.values.keys()


def test_an_approval_is_asked_for_declined_and_given() -> None:
    told = diary()
    assert told.at(1, h.ApprovalAsked("costly", 7)).refused == "no_such_approval"
    told.at(1, h.Filled({"warranty": False, "quote": 800}, 7))
    assert told.at(1, h.Done("repair", 7)).refused == "approval_missing"
    asked = told.at(1, h.ApprovalAsked("costly", 7))
    assert duties(asked.duties) == [("approval", "costly")]
    assert asked.duties[0].role == "manager"
    assert told.at(1, h.ApprovalAsked("costly", 7)).refused == "asked_already"
    told.at(2, h.Approved("costly", granted=False, person=9))
    assert told.at(2, h.Done("repair", 7)).refused == "approval_missing"
    told.at(3, h.ApprovalAsked("costly", 7))
    told.at(3, h.Approved("costly", person=9))
    assert told.at(3, h.Done("repair", 7)).case.node == "repair"
    assert told.case is not None and told.case.approvals == {}


@pytest.mark.parametrize(
    ("clock", "name"),
    [("completion", ("解决", "Solution")), ("plan", ("方案", "Plan")), ("task:parts", ("词", "words"))],
)
def test_a_refusal_names_its_clock(clock: str, name: tuple[str, str]) -> None:
    told = diary()
    refused = told.at(1, h.Extended(clock, START, "x"))
    assert refused.refused in ("not_later", "clock_not_running") and about(document(), refused) == name


@pytest.mark.parametrize("state", [words.ASKED, words.GRANTED, words.DECLINED])
@pytest.mark.parametrize(
    ("changes", "kept"),
    [
        (h.Filled({"quote": 900}), False),  # what its condition reads
        (h.Filled({"quote": 400}), False),
        (h.Filled({"address": True}), False),  # of the form, said again in other words
        (h.Filled({"quote": 800}), True),  # as it was
        (h.Filled({"visit": "2026-03-04"}), True),  # of another node
        (h.Reclassified({"quote": 900}), False),
        (h.Reclassified({"quote": 800, "product": "phone"}), True),
        (h.Waiting("customer"), True),
    ],
)
def test_an_approval_is_of_what_stood_there(state: str, changes: Happening, kept: bool) -> None:
    told = Diary(process=compile(document(anywhere=[each for each in ANYWHERE if each["to"] != "check"]), CALENDARS))
    told.at(1, h.Filled({"warranty": False, "quote": 800, "address": True}, 7))
    told.at(2, h.ApprovalAsked("costly", 7))
    if state != words.ASKED:
        told.at(2, h.Approved("costly", state == words.GRANTED, 9))
    left = told.at(3, changes).case.approvals
    assert left == ({"costly": state} if kept or state == words.DECLINED else {})


def test_a_button_is_pressed_only_where_its_condition_holds() -> None:
    told = diary()
    told.at(1, h.Filled({"warranty": False, "quote": 400}, 7))
    assert told.at(1, h.Done("refuse", 7)).refused == "no_way"
    assert told.at(1, h.Done("nonsense", 7)).refused == "no_way"
    told.at(1, h.Filled({"quote": 2000}, 7))
    told.at(1, h.Approved("costly", person=9))
    ended = told.at(2, h.Done("refuse", 7))
    assert (ended.case.status, ended.case.clocks["completion"].state) == ("closed", "met")
    assert ended.case.counts.solved == 1


def test_entering_a_node_does_what_it_says_and_a_department_has_a_limit_of_its_own() -> None:
    told = diary()
    told.at(1, h.Filled({"warranty": True}, 7))
    entered = told.at(2, h.Done("repair", 7))
    assert entered.case.team == "rnd"
    assert duties(entered.duties) == [("task", "parts")]
    assert (entered.duties[0].team, entered.duties[0].due) == ("tech-support", START + hours(6))
    assert entered.case.due() == (START + hours(24), "completion")
    assert told.at(3, h.Done("ready", 7)).refused == "task_open"
    late = told.at(6, h.TimerFired("task:parts", "due"))
    assert duties(late.duties) == [("task_late", "parts")]
    assert told.at(7, h.TaskDone("nonsense", 3)).refused == "no_such_task"
    done = told.at(7, h.TaskDone("parts", 3))
    assert done.case.clocks["task:parts"].late
    assert told.at(7, h.TaskDone("parts", 3)).refused == "no_such_task"
    assert told.at(8, h.Done("ready", 7)).case.status == "closed"


def test_an_act_for_some_cases_only_is_left_out_for_the_others() -> None:
    told = diary()
    told.at(1, h.Filled({"warranty": False, "quote": 600}, 7))
    told.at(1, h.Approved("costly", person=9))
    assert ("notify", "tell") in duties(told.at(2, h.Done("repair", 7)).duties)


def test_one_after_another_up_the_line_is_told_and_nobody_any_more_once_it_is_done() -> None:
    told = diary()
    assert ("completion", "chain:0") in {(timer.clock, timer.moment) for timer in told.last.set_timers}
    first = told.at(22, h.TimerFired("completion", "chain:0"))
    assert [(duty.kind, duty.role) for duty in first.duties] == [("manager_watch", "supervisor")]
    assert told.at(23, h.TimerFired("completion", "chain:1")).duties == ()
    missed = told.at(24, h.TimerFired("completion"))
    assert {timer.moment for timer in missed.set_timers} == {"chain:1"}
    assert [duty.role for duty in told.at(25, h.TimerFired("completion", "chain:1")).duties] == ["manager"]
    ended = told.at(26, h.Closed())
    assert "completion" in ended.stop_timers
    assert not any(clock.timers() for clock in ended.case.clocks.values())


def test_waiting_and_coming_back_does_nothing_again_and_a_wait_is_no_way_round_the_form() -> None:
    told = diary()
    told.at(1, h.Filled({"warranty": False, "quote": 800}, 7))
    told.at(1, h.Waiting("customer"))
    assert told.at(2, h.Solved(7)).refused == "approval_missing"
    told.at(2, h.Approved("costly", person=9))
    assert told.at(3, h.Resumed()).case.approvals == {"costly": "granted"}
    entered = told.at(3, h.Done("repair", 7))
    assert entered.case.node == "repair"
    told.at(4, h.TaskDone("parts", 3))
    told.at(4, h.Assigned("tech-support", 5))
    told.at(4, h.Waiting("customer"))
    back = told.at(5, h.Resumed())
    assert (back.case.node, back.case.team, back.duties) == ("repair", "tech-support", ())
    assert told.at(6, h.Done("ready", 7)).case.status == "closed"


def test_an_approval_is_needed_anew_where_the_node_is_entered_anew() -> None:
    told = diary()
    told.at(1, h.Filled({"warranty": False, "quote": 800}, 7))
    told.at(1, h.Approved("costly", person=9))
    told.at(2, h.Reclassified({"problem": "software"}))
    assert told.case is not None and told.case.approvals == {}
    assert told.at(3, h.Done("repair", 7)).refused == "approval_missing"


def test_whom_it_is_told_to_follows_the_limit() -> None:
    urgent = {
        **LIMITS["completion"]["rows"][0],
        "level": ["high"],
        "chain": [{"after": "3h", "to": {"role": "manager"}}],
    }
    rows = [urgent, {**LIMITS["completion"]["rows"][0], "chain": []}]
    told = Diary({"problem": "usage"}, compile(document(limits={"completion": {"rows": rows}}), CALENDARS))
    assert told.last.case.clocks["completion"].chain == ()
    told.at(25, h.TimerFired("completion"))
    urged = told.at(26, h.Urged())
    assert urged.case.level == "high"
    assert ("completion", "chain:0") in {(timer.clock, timer.moment) for timer in urged.set_timers}
    assert [duty.role for duty in told.at(27, h.TimerFired("completion", "chain:0")).duties] == ["manager"]


def with_check(**parts: Any) -> Document:
    return document(nodes=[{**node, **parts} if node["id"] == "check" else node for node in NODES])


def with_chain(*chain: dict[str, Any]) -> Document:
    row = {**LIMITS["completion"]["rows"][0], "chain": chain}
    return document(limits={"completion": {"rows": [row]}})


POINT = {"code": "a", "name": WORDS, "stage": "use", "owner": {"role": "manager"}, "quality": WORDS}
INDICATOR = {"code": "x", "name": WORDS, "formula": WORDS, "target": 0.9, "unit": "share", "reviewed": "soon"}
LATE, EARLY = {"after": "2h", "to": {"role": "manager"}}, {"after": "1h", "to": {"role": "manager"}}
UNKNOWN = {"field": "quote", "shown_if": {"field": "address", "op": "is", "value": "x"}}
WRONG_RULE = {**FIELDS["demand"], "rules": [{"when": COSTLY, "value": "nonsense"}]}
NAMED: list[tuple[Document, str, str]] = [
    (with_check(form=[{"field": "nonsense"}]), "nodes.check.form", "no_such_field"),
    (with_check(form=[{"field": "quote"}, {"field": "quote"}]), "nodes.check.form", "form_twice"),
    (with_check(form=[UNKNOWN]), "nodes.check.form.quote", "condition_operation"),
    (with_check(kind="decision"), "nodes.check.form", "nobody_works_here"),
    (with_check(pictures=[{"name": WORDS, "data": "AAAA"}]), "nodes.check.pictures[1]", "picture_unfit"),
    (with_check(pictures=[{"name": WORDS, "data": ""}] * 7), "nodes.check.pictures", "many_pictures"),
    (with_check(pictures=[{"name": WORDS, "data": "A" * 600_001}]), "nodes", "large_pictures"),
    (
        with_check(approvals=[{"code": "a", "name": WORDS, "by": {"role": "king"}}]),
        "nodes.check.approvals.a",
        "unknown_role",
    ),
    (with_check(does=[{"kind": "notify", "code": "a"}]), "nodes.check.does.a", "act_incomplete"),
    (
        with_check(does=[{"kind": "assign", "code": "a", "to": {"role": "manager"}}]),
        "nodes.check.does.a",
        "act_incomplete",
    ),
    (
        with_check(does=[{"kind": "set", "code": "a", "field": "quote", "value": "x"}]),
        "nodes.check.does.a",
        "value_wrong",
    ),
    (with_check(does=[{"kind": "webhook", "code": "parts"}]), "nodes", "act_twice"),
    (
        with_check(does=[{"kind": "webhook", "code": "call", "value": "crm"}]),
        "nodes.check.does.call",
        "no_such_webhook",
    ),
    (with_check(ways=[{"upon": "done", "to": "repair"}]), "nodes.check.ways[1]", "way_without_code"),
    (with_chain(LATE, EARLY), "limits.completion.rows[1].chain", "chain_order"),
    (with_chain({"after": "1h", "to": {}}), "limits.completion.rows[1].chain", "owner_form"),
    (document(fields={**FIELDS, "demand": WRONG_RULE}), "fields.demand.rules[1]", "value_wrong"),
    (document(touchpoints=[POINT, POINT]), "touchpoints", "duplicate_code"),
    (document(touchpoints=[{**POINT, "owner": {"role": "king"}}]), "touchpoints.a", "unknown_role"),
    (document(promise=[{"text": WORDS, "clock": "plan"}]), "promise[1]", "promise_clock"),
    (document(indicators=[INDICATOR]), "indicators.x", "bad_date"),
]


@pytest.mark.parametrize(("faulty", "place", "code"), NAMED, ids=[f"{row[2]}-{row[1]}" for row in NAMED])
def test_a_fault_is_named_with_its_place(faulty: Document, place: str, code: str) -> None:
    assert (place, code) in {(fault.place, fault.code) for fault in faults(faulty, WORLD)}


def test_a_case_with_approvals_and_tasks_comes_back_from_json() -> None:
    told = diary()
    happenings: list[Happening] = [h.Filled({"warranty": False, "quote": 800}), h.ApprovalAsked("costly", 7)]
    for hour, happening in enumerate(happenings, 1):
        case = told.at(hour, happening).case
        assert decode(encode(case)) == case
