"""The step: a form is filled, refused, an approval asked for and given by another, and the step is taken."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import APIResponse, Browser, Page, Route, expect

from tests.browser.conftest import PHONE, WIDE, Arrivals, Demo, Visitor
from tests.browser.program import calls, entered, repairs
from tests.browser.test_story import opens

ADDRESS = "中山路 1 号 2 单元 301"
FORM = "**/api/v1/tickets/*/form"


@pytest.fixture(scope="module")
def kind(browser: Browser, product: Demo) -> Iterator[str]:
    """The kind of problem whose tickets run on the standard of repairs."""
    with repairs(browser, product.base, "guide") as laid:
        yield laid.problem


def step_of(page: Page) -> Any:
    """The panel, wherever the screen has room for it."""
    tab = page.get_by_role("main").get_by_text(re.compile("^步骤"))
    if tab.count():
        tab.first.click()
    return page.get_by_role("region", name="当前步骤")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_step_from_form_to_approval_to_the_next(someone: Arrivals, kind: str, size: tuple[int, int]) -> None:
    manager, tech = someone("陈立"), someone("赵磊", size)
    number = entered(manager, kind)
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


def test_typed_words_outlive_a_reload_and_a_refusal(someone: Arrivals, kind: str) -> None:
    manager, tech = someone("陈立"), someone("赵磊")
    number = entered(manager, kind)
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
    assert kept(manager, number) == "别人写的"
    assert tech.complaints == []


def kept(person: Visitor, number: str) -> str:
    """The address that the ticket has."""
    form = person.context.request.get(f"/api/v1/tickets/{number}/guide").json()["form"]
    return str(next(item["value"] for item in form if item["field"] == "address"))


@pytest.mark.parametrize(("choice", "value"), [("用这个值", "别人写的"), ("保留我填的", "中山路")])
def test_a_save_that_arrives_late_writes_nothing_over_unseen(
    someone: Arrivals, kind: str, choice: str, value: str
) -> None:
    manager, tech = someone("陈立"), someone("赵磊")
    number = entered(manager, kind)
    page = opens(tech, number)
    panel = step_of(page)
    held: list[Route] = []

    def hold(route: Route) -> None:
        """The first save is on a slow line, those after it are not."""
        if held:
            route.continue_()
        held.append(route)

    page.route(FORM, hold)
    panel.get_by_label("上门地址").fill("中山路")
    with page.expect_request(FORM):
        panel.get_by_label("故障部位").focus()  # leaving the field saves it, and the line is slow
    calls(manager, "PUT", f"/tickets/{number}/form", {"values": {"address": "别人写的"}})
    expect(panel.get_by_text(re.compile("他人已改为“别人写的”"))).to_be_visible()
    with page.expect_response(FORM) as answer:
        held[0].continue_()
    assert answer.value.status == 409 and kept(manager, number) == "别人写的"
    expect(panel.get_by_text("请选定用哪个值").first).to_be_visible()
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_value("中山路")
    expect(panel.get_by_role("button", name="安排维修")).to_be_disabled()
    panel.get_by_role("button", name=choice).click()
    expect(panel.get_by_text("他人已改为")).to_have_count(0)
    expect(panel.get_by_role("textbox", name="上门地址")).to_have_value(value)
    if choice == "保留我填的":
        expect(panel.get_by_text("已保存")).to_be_visible()
    assert kept(manager, number) == value
    assert [said for said in tech.complaints if "status of 409" not in said] == []


def test_a_late_answer_takes_back_nothing_that_was_typed_since(someone: Arrivals, kind: str) -> None:
    manager, tech = someone("陈立"), someone("赵磊")
    number = entered(manager, kind)
    page = opens(tech, number)
    panel = step_of(page)
    held: list[tuple[Route, APIResponse]] = []

    def hold(route: Route) -> None:
        """The first answer is late, those after it are not."""
        if held:
            route.continue_()
        else:
            held.append((route, route.fetch()))

    page.route(FORM, hold)
    address = panel.get_by_role("textbox", name="上门地址")
    panel.get_by_text("是", exact=True).click()
    expect(panel.get_by_text("正在保存…")).to_be_visible()
    address.fill("中山")
    panel.get_by_label("故障部位").focus()
    address.fill("中山路")
    calls(manager, "PUT", f"/tickets/{number}/form", {"values": {"fault": "power"}})
    expect(panel.get_by_text("电源")).to_be_visible()  # the page has heard of it, and asked anew
    route, answer = held[0]
    route.fulfill(response=answer)  # knows of no fault and no address
    expect(panel.get_by_text("电源")).to_be_visible()
    expect(address).to_have_value("中山路")
    address.blur()
    expect(panel.get_by_text("已保存")).to_be_visible()
    expect(panel.get_by_text("他人已改为")).to_have_count(0)
    expect(address).to_have_value("中山路")
    assert kept(manager, number) == "中山路"
    on = panel.get_by_role("button", name="安排维修")
    on.click()
    expect(panel.get_by_label("上门日期")).to_be_visible()
    assert tech.complaints == []


def test_a_script_comes_filled_and_says_what_is_left(someone: Arrivals, kind: str) -> None:
    manager = someone("陈立")
    number = entered(manager, kind)
    page = opens(manager, number)
    page.get_by_role("textbox", name="回复客户").fill("/")
    page.get_by_role("option", name=re.compile("告知报价")).click()
    expect(page.get_by_role("textbox", name="回复客户")).to_have_value(
        f"测试客户您好，{number} 的检测结果：{{progress}}。"
    )
    expect(page.get_by_text("待补：{progress}")).to_be_visible()
    assert manager.complaints == []
