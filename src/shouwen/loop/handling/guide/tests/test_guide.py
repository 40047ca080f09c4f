"""The guide through its doors: what it shows, what it refuses, by name and in the reader's language."""

import base64
import datetime as dt
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.desk.actions.assigning import assign
from shouwen.loop.handling.guide.models import Words
from shouwen.loop.handling.guide.tests.factory import OUT, REPAIR, guide_of, page, repairing, shop
from shouwen.loop.handling.tickets.events import ApprovalGiven, FormFilled, StepTaken, TaskFinished
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, history
from shouwen.loop.handling.tickets.tests.factory import facts_of, opened, someone
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.stepper import replay
from shouwen.loop.standards.tests.test_pictures import png
from shouwen.loop.standards.versions.actions import draft, publish

pytestmark = pytest.mark.django_db


def put(by: Any, number: str, node: str = "", **values: Any) -> Any:
    return by.call("PUT", f"/tickets/{number}/form", {"values": values, "node": node})


def ways(guide: dict[str, Any]) -> dict[str, str]:
    return {way["code"] or way["kind"]: way["why"] for way in guide["ways"]}


def lacks(guide: dict[str, Any]) -> list[str]:
    return [each["name"] for each in guide["missing"]]


def test_what_the_step_asks_is_shown_in_the_readers_language() -> None:
    _, number, _ = repairing()
    zh, en = guide_of(page("tech"), number), guide_of(page("tech", "en"), number)
    assert (zh["name"], en["name"]) == ("检测报价", "Check and quote")
    assert (zh["owner"], en["owner"]) == ("当前处理人", "the holder")
    assert zh["sop"].startswith("1. 问清现象") and zh["system_guide"] and zh["quality"] and zh["contingency"]
    assert zh["inputs"] == ["客户的描述"] and en["outputs"] == ["A quote"]
    assert [(one["clock"], one["name"], one["here"]) for one in zh["limits"]] == [("completion", "解决", True)]
    assert [item["field"] for item in zh["form"]] == ["warranty", "fault", "address"]  # the quote is not asked yet
    assert zh["form"][0]["hint"] == "看购买日期" and zh["form"][1]["choices"][0] == {"code": "screen", "name": "屏幕"}
    assert lacks(zh) == ["在保", "上门地址"]
    (script,) = zh["scripts"]
    assert script["text"] == f"张三您好，{number} 的检测结果：{{progress}}。" and script["left"] == ["progress"]
    assert ways(zh) == {
        "repair": "表单还有必填项未填：在保",
        "refuse": "须满足：报价（元） > 1000",
        "solve": "表单还有必填项未填：在保",
    }
    assert ways(en)["repair"] == "the form is not complete yet: Under warranty"
    assert zh["may"] is True and guide_of(page("director"), number)["may"] is False


def test_a_value_given_once_is_known_at_the_next_step_and_nobody_s_words_are_in_case_or_log() -> None:
    ticket, number, tech = repairing()
    by = page("tech")
    shown = put(by, number, **{**OUT, "quote": 300, "fault": "power"}).json()
    assert shown["missing"] == [] and shown["approvals"] == []
    items = {item["field"]: item for item in shown["form"]}
    assert items["quote"]["value"] == 300 and items["address"]["value"] == "中山路 1 号"
    assert items["address"]["given"]["person"] == "赵磊" and items["address"]["earlier"] is False
    assert by.post(f"/tickets/{number}/step", {"way": "repair", "node": "check"}).json()["node"] == "repair"
    shown = guide_of(by, number)
    address = next(item for item in shown["form"] if item["field"] == "address")
    assert (address["value"], address["earlier"], address["given"]["node_name"]) == ("中山路 1 号", True, "检测报价")
    assert lacks(shown) == ["上门日期", "备件出库"]
    assert [(one["name"], one["text"]) for one in shown["known"]] == [
        ("在保", "否"),
        ("报价（元）", "300"),
        ("上门地址", "中山路 1 号"),
        ("故障部位", "电源"),
    ]
    found = card(ticket)
    assert found is not None and found.case.values["address"] is True
    assert [fact.fields for fact in facts_of(ticket, FormFilled)] == [["address", "fault", "quote", "warranty"]]
    assert replay(process_of(found.version_id), history(ticket)) == found.case
    assert [fact.person_id for fact in facts_of(ticket, StepTaken)] == [tech.id]


def test_a_step_is_refused_by_name_until_form_and_approval_are_there() -> None:
    ticket, number, _ = repairing()
    tech, manager = page("tech"), page("manager")
    take = {"way": "repair"}

    refused = tech.post(f"/tickets/{number}/step", take)
    assert refused.status_code == 409 and "在保" in refused.json()["message"]
    for verb, body in (("plan", {"text": "明天上门"}), ("solve", {"way": "onsite"})):
        answer = page("tech", "en").post(f"/tickets/{number}/{verb}", body)
        assert answer.status_code == 409 and "Under warranty" in answer.json()["message"], verb
    put(tech, number, **OUT)
    assert "高价审批" in tech.post(f"/tickets/{number}/step", take).json()["message"]

    shown = guide_of(tech, number)["approvals"][0]
    assert (shown["state"], shown["owner"], shown["people"], shown["mine"]) == ("open", "售后经理", ["陈立"], False)
    said = f"/tickets/{number}/approvals/costly"
    answer = tech.post(said, {"granted": True})
    assert answer.status_code == 403 and answer.json()["message"] == "“高价审批”应由售后经理处理。"
    assert tech.post(f"{said}/ask").json()["approvals"][0]["asked"]["person"] == "赵磊"
    assert "已经提交" in tech.post(f"{said}/ask").json()["message"]
    assert manager.post(said, {"granted": False}).status_code == 422  # a no needs its reason
    assert manager.post(said, {"granted": False, "text": "先问厂家。"}).json()["state"] == "declined"
    shown = guide_of(tech, number)["approvals"][0]
    assert (shown["state"], shown["said"]["person"], shown["note"]) == ("declined", "陈立", "先问厂家。")
    assert manager.post(said, {"granted": True}).status_code == 409  # only when asked again
    tech.post(f"{said}/ask")
    assert guide_of(manager, number)["approvals"][0]["mine"] is True
    assert manager.post(said, {"granted": True}).json() == {"number": number, "code": "costly", "state": "granted"}
    assert manager.post(said, {"granted": True}).status_code == 409
    assert [fact.granted for fact in facts_of(ticket, ApprovalGiven)] == [False, True]

    assert tech.post(f"/tickets/{number}/step", take).json()["node"] == "repair"


def test_a_department_s_task_holds_the_step_until_its_people_say_it_is_done() -> None:
    ticket, number, _ = repairing()
    tech, rd = page("tech"), page("rd")
    put(tech, number, warranty=True, address="x")
    tech.post(f"/tickets/{number}/step", {"way": "repair"})
    put(tech, number, visit="2026-03-04")
    assert "备件出库" in tech.post(f"/tickets/{number}/step", {"way": "ready"}).json()["message"]
    done = f"/tickets/{number}/tasks/parts/done"
    assert tech.post(done, {}).status_code == 403
    assert rd.get(f"/tickets/{number}/guide").status_code == 404  # out of reach, but named for the task
    assert page("agent").post(done, {}).status_code == 404
    assert rd.post(done, {"text": "顺丰 123"}).json()["state"] == "done"
    assert rd.post(done, {}).status_code == 409
    shown = guide_of(tech, number)["tasks"][0]
    assert (shown["state"], shown["finished"]["person"], shown["note"]) == ("done", "孙悦", "顺丰 123")
    assert len(facts_of(ticket, TaskFinished)) == 1
    assert tech.post(f"/tickets/{number}/step", {"way": "ready"}).json()["status"] == "closed"
    replayed = card(ticket)
    assert replayed is not None and replay(process_of(replayed.version_id), history(ticket)) == replayed.case


def test_a_task_that_the_standard_does_not_know_is_nobody_s_to_finish() -> None:
    ticket, number, _ = repairing()
    tech = page("tech")
    put(tech, number, warranty=True, address="x")
    tech.post(f"/tickets/{number}/step", {"way": "repair"})
    other = publish(draft(REPAIR.replace("code: parts", "code: spares"), by=SYSTEM), by=SYSTEM)
    Ticket.objects.filter(pk=ticket).update(version_id=other.pk)
    for who in ("tech", "rd", "manager"):
        for task in ("parts", "no-such"):
            assert page(who).post(f"/tickets/{number}/tasks/{task}/done", {}).status_code == 404, (who, task)
    assert facts_of(ticket, TaskFinished) == []


def test_whoever_wants_an_approval_does_not_give_it() -> None:
    ticket, number, _ = repairing()
    manager = page("manager")
    put(manager, number, **OUT)
    said = f"/tickets/{number}/approvals/costly"
    manager.post(f"{said}/ask")
    shown = guide_of(manager, number)["approvals"][0]
    assert (shown["mine"], shown["why"]) == (False, "own")
    assert manager.post(said, {"granted": True}).json()["code"] == "asked_yourself"
    assert Ticket.objects.get(pk=ticket).case["approvals"] == {"costly": "asked"}


@pytest.mark.parametrize("change", [{"quote": 900}, {"address": "中山路 2 号"}])
def test_an_approval_does_not_outlive_what_was_approved(change: dict[str, Any]) -> None:
    _, number, _ = repairing()
    tech, manager = page("tech"), page("manager")
    put(tech, number, **OUT)
    said = f"/tickets/{number}/approvals/costly"
    tech.post(f"{said}/ask")
    settle()
    assert [each["state"] for each in manager.get("/duties").json()["items"]] == ["open"]
    assert put(tech, number, **change).json()["approvals"][0]["state"] == "open"
    settle()
    assert manager.get("/duties").json()["items"] == []
    assert [each["state"] for each in manager.get("/duties?state=over").json()["items"]] == ["gone"]
    tech.post(f"{said}/ask")
    manager.post(said, {"granted": True})
    settle()
    assert put(tech, number, **OUT).json()["approvals"][0]["state"] == "open"
    settle()
    over = [each["state"] for each in manager.get("/duties?state=over").json()["items"]]
    assert sorted(over) == ["done", "gone"]
    refused = tech.post(f"/tickets/{number}/step", {"way": "repair"})
    assert refused.status_code == 409 and "高价审批" in refused.json()["message"]


def test_nobody_says_yes_or_no_unasked() -> None:
    ticket, number, _ = repairing()
    manager = page("manager")
    put(manager, number, **OUT)
    said = f"/tickets/{number}/approvals/costly"
    shown = guide_of(manager, number)["approvals"][0]
    assert (shown["mine"], shown["why"]) == (False, "not_asked")
    for language, word in (("zh", "还没有人提交"), ("en", "Nobody has asked")):
        refused = page("manager", language).post(said, {"granted": True})
        assert (refused.status_code, refused.json()["code"]) == (409, "nobody_asked")
        assert word in refused.json()["message"]
    assert facts_of(ticket, ApprovalGiven) == []
    page("tech").post(f"{said}/ask")
    assert manager.post(said, {"granted": True}).status_code == 200


@pytest.mark.parametrize(
    ("values", "status", "zh", "en"),
    [
        ({"colour": "red"}, 422, "“colour”", '"?colour'),
        ({"visit": "2026-03-04"}, 422, "上门日期", "Day of the visit"),  # of another step
        ({"warranty": "yes"}, 422, "在保：须选“是”或“否”", "Under warranty: yes or no"),
        ({"warranty": 1}, 422, "在保", "Under warranty"),
        ({"quote": "many"}, 422, "报价（元）：须填一个数字", "a number is needed"),
        ({"quote": True}, 422, "报价（元）", "Quote"),
        ({"quote": 10**400}, 422, "报价（元）", "Quote"),
        ({"quote": 1e300}, 422, "报价（元）", "Quote"),
        ({"fault": "roof"}, 422, "故障部位：不是可选项之一", "none of the choices"),
        ({"address": True}, 422, "上门地址：须填文字", "text is needed"),
        ({"address": "长" * 10_001}, 422, "上门地址：文字过长", "too long"),
        ({"address": "x" * 1_000_000}, 422, "", ""),
        ({"address": ["x"]}, 422, "", ""),
        ({f"f{n}": 1 for n in range(101)}, 422, "", ""),
    ],
)
def test_what_does_not_fit_is_refused_by_name_and_nothing_is_kept(
    values: dict[str, Any], status: int, zh: str, en: str
) -> None:
    ticket, number, _ = repairing()
    before = Ticket.objects.values().get(pk=ticket)
    for language, said in (("zh", zh), ("en", en)):
        given = {"fault": "power", **values} if len(values) == 1 else values
        answer = page("tech", language).call("PUT", f"/tickets/{number}/form", {"values": given})
        assert answer.status_code == status, answer.content
        assert said.strip('"?') in answer.json()["message"]
    assert Ticket.objects.values().get(pk=ticket) == before and not Words.objects.exists()
    assert facts_of(ticket, FormFilled) == []


def test_a_step_seen_elsewhere_is_not_taken() -> None:
    _, number, _ = repairing()
    by = page("tech")
    put(by, number, warranty=True, address="x")
    assert by.post(f"/tickets/{number}/step", {"way": "repair", "node": "check"}).status_code == 200
    for answer in (
        put(by, number, "check", warranty=False),
        by.post(f"/tickets/{number}/step", {"way": "x", "node": "check"}),
    ):
        assert answer.status_code == 409 and "上门维修" in answer.json()["message"]
    unknown = by.post(f"/tickets/{number}/step", {"way": "no-such"})
    assert (unknown.status_code, unknown.json()["code"]) == (409, "refused")


def test_emptied_fields_are_missing_again_and_what_is_so_already_tells_nobody() -> None:
    ticket, number, _ = repairing()
    by = page("tech")
    put(by, number, warranty=True, address="x")
    put(by, number, warranty=True, address=" x ")
    assert len(facts_of(ticket, FormFilled)) == 1
    put(by, number, address="y")
    assert Words.objects.get().text == "y" and len(facts_of(ticket, FormFilled)) == 2
    assert lacks(put(by, number, address="", warranty=None).json()) == ["在保", "上门地址"]
    assert not Words.objects.exists()


def save(number: str, values: dict[str, Any], over: dict[str, Any], language: str = "zh") -> Any:
    return page("tech", language).call("PUT", f"/tickets/{number}/form", {"values": values, "over": over})


def test_what_another_wrote_meanwhile_is_not_written_over_unseen() -> None:
    ticket, number, _ = repairing()
    put(page("manager"), number, address="她的", quote=300, warranty=True)
    before = len(facts_of(ticket, FormFilled))
    for language, word in (("zh", "“上门地址”已被他人改过"), ("en", "changed “Address” meanwhile")):
        refused = save(number, {"address": "我的", "fault": "power"}, {"address": "", "fault": None}, language)
        assert (refused.status_code, refused.json()["code"]) == (409, "overtaken")
        assert refused.json()["detail"] == {"field": "address", "fields": ["address"]}
        assert word in refused.json()["message"]
    refused = save(number, {"address": "我的", "quote": 400}, {"address": "旧", "quote": None})
    assert refused.json()["detail"]["fields"] == ["address", "quote"]
    assert "“上门地址”“报价（元）”" in refused.json()["message"]
    assert Words.objects.get().text == "她的" and len(facts_of(ticket, FormFilled)) == before


@pytest.mark.parametrize(
    ("values", "over"),
    [
        ({"address": "我的"}, {"address": "她的"}),  # seen, and meant to be another
        ({"address": "她的"}, {"address": ""}),  # is so already
        ({"fault": "power"}, {"address": "", "fault": ""}),  # each field for itself
        ({"address": "我的"}, {}),  # a program that asks for nothing to be looked at
        ({"address": ""}, {"address": "她的"}),
        ({"quote": 400}, {"quote": 300}),
        ({"warranty": True}, {"warranty": False}),
    ],
)
def test_what_was_seen_may_be_changed(values: dict[str, Any], over: dict[str, Any]) -> None:
    _, number, _ = repairing()
    put(page("manager"), number, address="她的", quote=300, warranty=False)
    saved = save(number, values, over)
    assert saved.status_code == 200, saved.content
    kept = {item["field"]: item["value"] for item in saved.json()["form"]}
    assert {code: kept[code] for code in values} == {
        code: None if value == "" else value for code, value in values.items()
    }


def test_a_yes_seen_as_one_is_not_the_same() -> None:
    _, number, _ = repairing()
    put(page("manager"), number, warranty=True)
    assert save(number, {"warranty": False}, {"warranty": 1}).status_code == 409


def test_while_waiting_the_form_of_the_step_that_waits_stays_open() -> None:
    ticket, number, tech = repairing()
    by = page("tech")
    put(by, number, **OUT)
    verbs.wait(ticket, reason="customer", by=tech)
    shown = put(by, number, fault="screen").json()
    assert (shown["name"], shown["work_name"], shown["status"]) == ("等客户", "检测报价", "waiting")
    fault = next(item for item in shown["form"] if item["field"] == "fault")
    assert (fault["value"], fault["earlier"]) == ("screen", False)
    by.post(f"/tickets/{number}/approvals/costly/ask")
    assert page("manager").post(f"/tickets/{number}/approvals/costly", {"granted": True}).status_code == 200
    verbs.resume(ticket, by=tech)
    assert guide_of(by, number)["approvals"][0]["state"] == "granted"


def test_a_task_that_is_late_says_so() -> None:
    _, number, _ = repairing()
    by = page("tech")
    put(by, number, warranty=True, address="x")
    by.post(f"/tickets/{number}/step", {"way": "repair"})
    assert guide_of(by, number)["tasks"][0]["late"] is False
    with clock.at(clock.now() + dt.timedelta(hours=5)):
        shown = guide_of(by, number)["tasks"][0]
        assert (shown["state"], shown["late"]) == ("open", True)


def test_pictures_of_the_step_are_shown_and_fetched_by_whoever_may_read_the_ticket() -> None:
    data = png(4, 3)
    picture = f'    pictures:\n      - {{name: {{zh: 铭牌在背面, en: The plate is behind}}, data: "{data}"}}\n'
    shop(REPAIR.replace("    guide: {zh: 在", picture + "    guide: {zh: 在"))
    ticket, tech = opened(), someone("tech")
    assign(ticket.ticket_id, person_id=tech.id, reason="", by=SYSTEM)
    (shown,) = guide_of(page("tech", "en"), ticket.number)["pictures"]
    assert (shown["name"], shown["width"], shown["height"]) == ("The plate is behind", 4, 3)
    path = f"/tickets/{ticket.number}/guide/pictures/"
    answer = page("tech").get(path + shown["digest"])
    assert (answer.content, answer["Content-Type"]) == (base64.b64decode(data), "image/png")
    assert answer["X-Content-Type-Options"] == "nosniff" and "immutable" in answer["Cache-Control"]
    assert page("tech").get(path + "0" * 32).status_code == 404
    assert page("agent").get(path + shown["digest"]).status_code == 404


def test_out_of_reach_there_is_no_such_ticket() -> None:
    _, number, _ = repairing()
    agent = page("agent")  # of another team
    assert agent.get(f"/tickets/{number}/guide").status_code == 404
    for method, path, body in (
        ("PUT", "form", {"values": {}}),
        ("POST", "step", {"way": "repair"}),
        ("POST", "approvals/costly/ask", None),
        ("POST", "approvals/costly", {"granted": True}),
        ("POST", "tasks/parts/done", {}),
    ):
        assert agent.call(method, f"/tickets/{number}/{path}", body).status_code == 404, path
    director = page("director")
    assert director.call("PUT", f"/tickets/{number}/form", {"values": {}}).status_code == 403


def test_reclassifying_sets_right_the_same_values_that_the_form_asks_for() -> None:
    _, number, _ = repairing()
    by = page("tech")
    put(by, number, fault="power")
    change = f"/tickets/{number}/reclassify"
    assert by.post(change, {"values": {"fault": "screen"}}).status_code == 200
    fault = next(item for item in guide_of(by, number)["form"] if item["field"] == "fault")
    assert (fault["value"], fault["given"]["person"]) == ("screen", "赵磊")
    for values, status, word in (
        ({"fault": "roof"}, 409, "故障部位"),
        ({"address": "中山路"}, 409, "上门地址"),
        ({"x": 1}, 422, "x"),
    ):
        answer = by.post(change, {"values": values})
        assert answer.status_code == status and word in answer.json()["message"]
