"""Made-up cases: every ready standard brings all of them to an end; faults that no check sees are found."""

import msgspec
import pytest

from shouwen.loop.standards import queries
from shouwen.loop.standards.rehearsal.rules.playing import rehearse
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.tests.factory import CALENDARS, PROCESS, START, with_node
from shouwen.loop.standards.tests.test_parts import document


@pytest.mark.parametrize("name", sorted(queries.ready()))
def test_no_case_of_a_ready_standard_is_stuck(name: str) -> None:
    process = compile(yaml.load(queries.ready_text(name)), CALENDARS)
    seen = rehearse(process, cases=400, seed=1, start=START)
    assert seen.stuck == ()
    assert seen.unreached == ()
    assert sum(seen.ended.values()) == 400
    assert seen.mean_path > 3


def test_the_same_seed_gives_the_same_answer() -> None:
    one, other, third = (rehearse(PROCESS, cases=50, seed=seed, start=START) for seed in (5, 5, 6))
    assert one == other
    assert one != third


def test_a_case_that_cannot_leave_is_stuck_and_named() -> None:
    never = {"field": "case.score", "op": "more", "value": 9}
    trapped = with_node("plan", ways=[{"upon": "plan_given", "to": "answer", "when": never}])
    trapped = msgspec.structs.replace(trapped, anywhere=())
    seen = rehearse(compile(trapped, CALENDARS), cases=60, seed=2, start=START)
    assert seen.stuck_cases > 0
    assert "plan" in {one.node for one in seen.stuck}
    assert all(one.path[-1] == one.node for one in seen.stuck)
    assert "solved" in seen.unreached


def test_a_button_that_no_case_can_press_is_named() -> None:
    never = {"field": "quote", "op": "more", "value": 10**9}
    name = {"zh": "从不", "en": "Never"}
    plain = msgspec.to_builtins(document())
    for node in plain["nodes"]:
        if node["id"] == "check":
            node["ways"] = [{"upon": "done", "code": "never", "name": name, "to": "end", "when": never}, *node["ways"]]
    plain["fields"]["quote"] = {"type": "yes_no", "name": name}
    seen = rehearse(compile(msgspec.convert(plain, Document), CALENDARS), cases=200, seed=3, start=START)
    assert seen.stuck == ()
    assert ("check", "never") in {(one.node, one.code) for one in seen.untaken}
    assert ("check", "repair") not in {(one.node, one.code) for one in seen.untaken}
