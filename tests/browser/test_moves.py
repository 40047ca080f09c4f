"""Running tickets go on under another version: tried first, then moved, seen on the ticket."""

import re

from playwright.sync_api import Browser, expect

from tests.browser.conftest import Arrivals, Demo, Visitor
from tests.browser.program import calls, entered, repairs
from tests.browser.test_story import opens


def next_version(manager: Visitor, director: Visitor, version: int, problem: str) -> None:
    """The same standard once more, looked at by another and in force for the same kind of problem."""
    made = calls(manager, "POST", f"/standard-versions/{version}/copy")
    at = f"/standard-versions/{made['id']}"
    calls(manager, "POST", f"{at}/submit")
    calls(director, "POST", f"{at}/review", {"approved": True, "digest": made["digest"]})
    calls(manager, "POST", f"{at}/publish", {"scope": {"problem": [problem]}})


def test_running_tickets_are_tried_and_moved_to_another_version(
    browser: Browser, product: Demo, someone: Arrivals
) -> None:
    with repairs(browser, product.base, "moves") as laid:
        manager = someone("陈立")
        number = entered(manager, laid.problem)
        next_version(manager, someone("周敏"), laid.version, laid.problem)
        page = manager.page
        page.goto(f"/standards/{laid.version}?tab=running")
        page.get_by_label("换到哪一版").click()
        page.get_by_text("第 2 版", exact=True).click()
        goes = page.get_by_label("接续节点 检测报价")
        goes.click()
        goes.fill("检测报价")
        goes.press("Enter")
        page.get_by_role("button", name=re.compile("试 ?算")).click()
        expect(page.get_by_text("1 张工单将换版，0 张不动")).to_be_visible()
        expect(page.get_by_text("检测报价 → 检测报价")).to_be_visible()
        expect(page.get_by_role("link", name=number)).to_be_visible()
        page.get_by_role("button", name=re.compile("^换 ?版$")).click()
        expect(page.get_by_text("换往第 2 版")).to_be_visible()
        expect(page.get_by_text("已换 1 张")).to_be_visible()
        expect(page.get_by_text("没有工单在按这一版执行")).to_be_visible()
        ticket = opens(manager, number)
        expect(ticket.get_by_role("link", name=re.compile("上门维修.*2"))).to_be_visible()
        assert manager.complaints == []
