"""The step: a form is filled, refused, an approval asked for and given by another, and the step is taken."""

import pathlib
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, WIDE, Arrivals, Visitor
from tests.browser.test_story import opens

REPAIR = pathlib.Path(__file__).parents[2] / "src/shouwen/loop/handling/guide/tests/repair.yaml"
KIND = "complex"  # only tickets like this run on it: the other tests' go on under the house's own standard
ADDRESS = "中山路 1 号 2 单元 301"


def calls(person: Visitor, method: str, path: str, body: Any = None) -> Any:
    """A request of this person's browser."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in person.context.cookies()}
    origin = re.sub("(//[^/]+).*", r"\1", person.page.url)
    headers = {"X-CSRFToken": cookies["csrftoken"], "Origin": origin}
    answer = person.context.request.fetch(f"/api/v1{path}", method=method, data=body or {}, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()


def in_force(manager: Visitor, director: Visitor) -> None:
    """Drafted by one, looked at by another, published for one kind of problem; once for all tests here."""
    known = manager.context.request.get("/api/v1/standards").json()["items"]
    if any(one["code"] == "repair" for one in known):
        return
    version = calls(manager, "POST", "/standards/drafts", {"yaml": REPAIR.read_text("utf-8")})
    at = f"/standard-versions/{version['id']}"
    calls(manager, "POST", f"{at}/submit")
    calls(director, "POST", f"{at}/review", {"approved": True, "digest": version["digest"]})
    calls(manager, "POST", f"{at}/publish", {"scope": {"problem": [KIND]}})


def entered(person: Visitor) -> str:
    """A caller's ticket that runs on it; its number."""
    contact = {"name": "测试客户", "phone": "13912345678"}
    body = {"subject": "空调要上门", "description": "吹热风", "contact": contact, "problem_type": KIND}
    return str(calls(person, "POST", "/tickets", {**body, "channel": "phone"})["number"])


def step_of(page: Page) -> Any:
    """The panel, wherever the screen has room for it."""
    tab = page.get_by_role("main").get_by_text(re.compile("^步骤"))
    if tab.count():
        tab.first.click()
    return page.get_by_role("region", name="当前步骤")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_step_from_form_to_approval_to_the_next(someone: Arrivals, size: tuple[int, int]) -> None:
    manager, tech = someone("陈立"), someone("赵磊", size)
    in_force(manager, someone("周敏"))
    number = entered(manager)
    panel = step_of(opens(tech, number))
    expect(panel.get_by_text("1. 问清现象。")).to_be_visible()
    on = panel.get_by_role("button", name="安排维修")
    expect(on).to_be_disabled()
    expect(panel.get_by_text("安排维修、标记已完成：表单还有必填项未填：在保")).to_be_visible()

    panel.get_by_text("否", exact=True).click()
    panel.get_by_label("报价（元）").fill("800")
    panel.get_by_label("上门地址").fill(ADDRESS)
    panel.get_by_label("报价（元）").click()
    expect(panel.get_by_text("已保存")).to_be_visible()
    expect(panel.get_by_text(re.compile("还缺审批：高价审批"))).to_be_visible()
    expect(on).to_be_disabled()
    panel.get_by_role("button", name="提交审批").click()
    expect(panel.get_by_text("待审批")).to_be_visible()

    theirs = step_of(opens(manager, number))
    theirs.get_by_role("button", name="批 准").or_(theirs.get_by_role("button", name="批准", exact=True)).click()
    expect(theirs.get_by_text("已批准")).to_be_visible()
    expect(panel.get_by_text("已批准")).to_be_visible()  # without being asked
    on.click()
    expect(panel.get_by_text("备件出库").first).to_be_visible()
    expect(panel.get_by_text(ADDRESS)).to_be_visible()  # known, and not asked again
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_count(0)
    expect(panel.get_by_role("button", name="维修完成")).to_be_disabled()
    assert tech.complaints == manager.complaints == []


def test_typed_words_outlive_a_reload_and_a_refusal(someone: Arrivals) -> None:
    manager, tech = someone("陈立"), someone("赵磊")
    in_force(manager, someone("周敏"))
    number = entered(manager)
    page = opens(tech, number)
    panel = step_of(page)
    panel.get_by_label("上门地址").fill("中山")
    page.reload()
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_value("中山")

    panel.get_by_label("上门地址").fill("中山路")
    values = {"warranty": True, "address": "别人写的"}
    calls(manager, "PUT", f"/tickets/{number}/form", {"values": values})
    expect(panel.get_by_text(re.compile("他人已改为“别人写的”"))).to_be_visible()
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_value("中山路")
    calls(manager, "POST", f"/tickets/{number}/step", {"way": "repair"})
    expect(panel.get_by_label("上门日期")).to_be_visible()
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_value("中山路")  # the next step asks for it, too
    panel.get_by_role("button", name="用这个值").click()
    expect(panel.get_by_text("别人写的")).to_be_visible()
    assert tech.complaints == []


def test_a_script_comes_filled_and_says_what_is_left(someone: Arrivals) -> None:
    manager = someone("陈立")
    in_force(manager, someone("周敏"))
    number = entered(manager)
    page = opens(manager, number)
    page.get_by_role("textbox", name="回复客户").fill("/")
    page.get_by_role("option", name=re.compile("告知报价")).click()
    expect(page.get_by_role("textbox", name="回复客户")).to_have_value(
        f"测试客户您好，{number} 的检测结果：{{progress}}。"
    )
    expect(page.get_by_text("待补：{progress}")).to_be_visible()
    assert manager.complaints == []
