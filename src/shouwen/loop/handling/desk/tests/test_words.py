"""Whoever is refused reads why in their own language, whatever the reason."""

import ast
import inspect
import re

import pytest

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.desk import errors, rules
from shouwen.loop.handling.tickets.errors import Refused, UnknownCode
from shouwen.loop.handling.tickets.rules import request, status
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.standards.rules import effects, forms, stepper
from shouwen.loop.standards.rules.refusals import REFUSALS
from shouwen.loop.standards.rules.terms import STATUSES
from shouwen.loop.standards.tests.factory import BUILT_IN, changed

LATIN, CHINESE = re.compile("[A-Za-z]"), re.compile("[\u4e00-\u9fff]")


def given() -> set[str]:
    """Every code that a function of the stepper returns as a refusal."""
    found: set[str] = set()
    for module in (effects, forms, stepper):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Return) and node.value is not None:
                inside = [n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant)]
                found |= {value for value in inside if isinstance(value, str) and value}
    return found


def in_one_language(error: ShouwenError) -> None:
    chinese, english = error.message("zh-CN"), error.message("en")
    assert not LATIN.search(chinese), chinese
    assert not CHINESE.search(english), english
    assert "?" not in chinese + english


def test_every_reason_of_the_stepper_has_its_words() -> None:
    assert given() == set(REFUSALS)
    for why in REFUSALS:
        in_one_language(Refused(why=why))


def test_every_reason_of_the_desk_has_its_words() -> None:
    assert set(errors.VERBS) == set(rules.VERBS)
    assert set(STATUSES) == set(status.ALL)
    for why in errors.CannotHold.names["why"]:
        in_one_language(errors.CannotHold(person="42", why=why))
    for verb in rules.VERBS:
        for one in status.ALL:
            in_one_language(errors.NotNow(number="26", status=one, verb=verb))
    for what in UnknownCode.names["what"]:
        in_one_language(UnknownCode(what=what, code="42"))
    in_one_language(errors.NobodyNamed())


def named() -> set[str]:
    """What `UnknownCode` is raised about, wherever its name stands in the call itself."""
    trees = [ast.parse(inspect.getsource(module)) for module in (request,)]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "what"]
    return {str(call.value.value) for call in calls if isinstance(call.value, ast.Constant)}


def test_what_there_is_not_is_always_named() -> None:
    assert named() <= set(UnknownCode.names["what"])


@pytest.fixture
def manager() -> Browser:
    house()
    return program(Person.objects.get(email="manager@demo.example"), "tickets:read", "tickets:write")


@pytest.mark.django_db
def test_a_way_of_solving_that_there_is_not_is_refused_and_nothing_is_said(manager: Browser) -> None:
    number = opened("complaint").number
    manager.post(f"/tickets/{number}/accept")
    before = manager.get(f"/tickets/{number}/messages").json()
    refused = manager.post(f"/tickets/{number}/solve", {"way": "magic", "text": "好了"}, accept_language="zh")
    assert (refused.status_code, refused.json()["message"]) == (422, "没有这个解决方式：“magic”。")
    assert manager.get(f"/tickets/{number}/messages").json() == before
    for way in rules.WAYS:
        number = opened("complaint").number
        assert manager.post(f"/tickets/{number}/solve", {"way": way, "text": "好了"}).status_code == 200, way


def test_a_standard_may_have_ways_of_its_own() -> None:
    words = {"zh": "返厂", "en": "Back to the factory"}
    own = {"type": "choice", "name": words, "choices": [{"code": "factory", "name": words}]}
    assert rules.ways(BUILT_IN) == rules.WAYS
    assert rules.ways(changed(fields={"way": own})) == ("factory",)


@pytest.mark.django_db
def test_assigning_to_nobody_says_what_is_missing(manager: Browser) -> None:
    number = opened("hardware").number
    refused = manager.post(f"/tickets/{number}/assign", {})
    assert (refused.status_code, refused.json()["code"]) == (422, "nobody_named")
    stranger = manager.post(f"/tickets/{number}/assign", {"person": someone("agent").id}, accept_language="zh")
    assert stranger.status_code == 409
    assert stranger.json()["message"] == "王芳 不能处理此工单：不在该客服组。"
