"""BPMN over HTTP: drawn, fetched, changed, checked; refusals with place and reason in both languages."""

from typing import Any

import pytest
from lxml import etree

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.bpmn.rules.kinds import M
from shouwen.loop.standards.bpmn.tests.drawings import BPMN, FOREIGN, drawn
from shouwen.loop.standards.versions import actions
from shouwen.loop.standards.versions.tests.test_api import Door, the_version

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _company() -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)


def fetched(door: Door, version: int) -> str:
    answer = door("GET", f"/standard-versions/{version}/bpmn")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/xml; charset=utf-8"
    text: str = answer.content.decode()
    return text


def test_the_standard_in_force_is_a_drawing() -> None:
    agent = Door("agent")
    text = fetched(agent, the_version(agent)["id"])
    assert "BPMNShape" in text and 'name="售后服务标准"' in text
    checked = agent("POST", "/standards/check-bpmn", {"bpmn": text}).json()
    assert checked["items"] == []
    shown = agent("GET", f"/standard-versions/{the_version(agent)['id']}").json()
    assert checked["document"] == shown["document"]


def test_a_drawing_is_changed_and_goes_into_force() -> None:
    manager = Door("manager")
    text = fetched(manager, the_version(manager)["id"])
    draft = manager("POST", "/standards/drafts/bpmn", {"bpmn": text}).json()
    changed = text.replace('name="诊断与方案"', 'name="诊断"')
    body = {"bpmn": changed, "digest": draft["digest"]}
    saved = manager("PUT", f"/standard-versions/{draft['id']}/bpmn", body)
    assert saved.status_code == 200, saved.json()
    nodes = {node["id"]: node for node in manager("GET", f"/standard-versions/{draft['id']}").json()["nodes"]}
    assert nodes["plan"]["name"] == {"zh": "诊断", "en": "Diagnose and plan"}
    assert manager("PUT", f"/standard-versions/{draft['id']}/bpmn", body).status_code == 409
    assert etree.canonicalize(fetched(manager, draft["id"])) == etree.canonicalize(changed)


def test_what_cannot_run_is_named_and_not_published() -> None:
    manager = Door("manager", language="en")
    checked = manager("POST", "/standards/check-bpmn", {"bpmn": FOREIGN}).json()
    named = {(item["element"], item["code"]) for item in checked["items"] if item["kind"] == "fault"}
    assert {("Fork_1", "cannot_run"), ("Late", "cannot_run"), ("Ring", "cannot_run")} <= named
    assert ("Flow_cond", "foreign_condition") in named
    fork = next(item for item in checked["items"] if item["element"] == "Fork_1")
    assert "parallel gateway" in fork["message"] and "departments' tasks" in fork["message"]
    hints = {(item["element"], item["code"]) for item in checked["items"] if item["kind"] == "hint"}
    assert ("Activity_A", "lane_owner") in hints
    draft = manager("POST", "/standards/drafts/bpmn", {"bpmn": FOREIGN})
    assert draft.status_code == 201, draft.json()
    refused = manager("POST", f"/standard-versions/{draft.json()['id']}/publish", {})
    assert refused.status_code == 422
    assert etree.canonicalize(fetched(manager, draft.json()["id"]), with_comments=True) == etree.canonicalize(
        FOREIGN, with_comments=True
    )


def test_words_that_another_tool_dropped_stay_with_the_draft() -> None:
    manager = Door("manager")
    text = fetched(manager, the_version(manager)["id"])
    draft = manager("POST", "/standards/drafts/bpmn", {"bpmn": text}).json()
    root = etree.fromstring(text.encode())
    for part in list(root.iter(f"{M}extensionElements")):
        parent = part.getparent()
        assert parent is not None
        parent.remove(part)
    before = manager("GET", f"/standard-versions/{draft['id']}").json()["document"]
    body = {"bpmn": etree.tostring(root).decode(), "digest": draft["digest"]}
    assert manager("PUT", f"/standard-versions/{draft['id']}/bpmn", body).status_code == 200
    assert manager("GET", f"/standard-versions/{draft['id']}").json()["document"] == before


def test_a_fault_in_the_document_has_its_element() -> None:
    way = '{"when":{"field":"mood","op":"is","value":"bad"}}'
    loop = drawn(
        '<b:startEvent id="S"><b:outgoing>F1</b:outgoing></b:startEvent>'
        '<b:exclusiveGateway id="G"/><b:serviceTask id="T"/><b:userTask id="Island"/>'
        '<b:sequenceFlow id="F1" sourceRef="S" targetRef="G"/><b:sequenceFlow id="F3" sourceRef="T" targetRef="G"/>'
        '<b:sequenceFlow id="F2" sourceRef="G" targetRef="T"><b:extensionElements>'
        f'<s:way xmlns:s="urn:shouwen:bpmn:1">{way}</s:way></b:extensionElements></b:sequenceFlow>'
    )
    checked = Door("manager")("POST", "/standards/check-bpmn", {"bpmn": loop}).json()
    found = {(item["element"], item["code"]) for item in checked["items"]}
    assert {("G", "automatic_cycle"), ("F2", "unknown_field"), ("Island", "unreachable")} <= found


@pytest.mark.parametrize(
    ("bpmn", "code", "words"),
    [
        ('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>', "has_entities", "第 1 行"),
        ("<a><b></a>", "broken_xml", "开始标签与结束标签不一致"),
        ("<html/>", "not_bpmn", "html"),
        (f'<d:definitions xmlns:d="{BPMN}"/>', "no_process", "没有流程"),
        (drawn('<b:task id="t"><b:extensionElements><s:node xmlns:s="urn:shouwen:bpmn:1">{</s:node>'
               "</b:extensionElements></b:task>"), "bad_part", "元素 t"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_taken_says_why(bpmn: str, code: str, words: str) -> None:
    manager = Door("manager")
    for path in ("/standards/check-bpmn", "/standards/drafts/bpmn"):
        answer = manager("POST", path, {"bpmn": bpmn})
        assert (answer.status_code, answer.json()["code"]) == (422, code)
        assert words in answer.json()["message"]


def test_a_large_file_is_taken_and_a_larger_one_is_not() -> None:
    manager = Door("manager")
    padded = drawn(f'<b:startEvent id="S"/><!--{"x" * 3_000_000}-->')
    assert manager("POST", "/standards/check-bpmn", {"bpmn": padded}).status_code == 200
    huge = {"bpmn": drawn(f"<!--{'x' * 21_000_000}-->")}
    assert manager("POST", "/standards/check-bpmn", huge).status_code == 422
    assert manager("POST", "/standards/check", {"yaml": "x" * 3_000_000}).status_code == 413


def test_only_writers_of_standards_draft_them() -> None:
    agent, manager = Door("agent"), Door("manager")
    given: dict[str, Any] = {"bpmn": FOREIGN}
    assert agent("POST", "/standards/drafts/bpmn", given).status_code == 403
    draft = manager("POST", "/standards/drafts/bpmn", given).json()
    assert agent("GET", f"/standard-versions/{draft['id']}/bpmn").status_code == 404
    body = {**given, "digest": draft["digest"]}
    assert agent("PUT", f"/standard-versions/{draft['id']}/bpmn", body).status_code == 403
    assert agent("POST", "/standards/check-bpmn", given).status_code == 200
    published = the_version(manager)
    body["digest"] = published["digest"]
    text = fetched(manager, published["id"])
    refused = manager("PUT", f"/standard-versions/{published['id']}/bpmn", {**body, "bpmn": text})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_a_draft")
