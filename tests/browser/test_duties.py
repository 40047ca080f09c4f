"""What waits for whom: asked on a ticket, answered on the list, told to who asked."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, WIDE, Arrivals, Demo
from tests.browser.program import calls, entered, repairs

FORM = {"warranty": False, "quote": 800, "address": "中山路 1 号"}


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_approval_rings_is_answered_on_the_list_and_rings_back(
    browser: Browser, product: Demo, someone: Arrivals, size: tuple[int, int]
) -> None:
    with repairs(browser, product.base, "duties") as laid:
        tech, manager = someone("赵磊", size), someone("陈立", size)
        number = entered(tech, laid.problem)
        calls(tech, "PUT", f"/tickets/{number}/form", {"values": FORM})
        calls(tech, "POST", f"/tickets/{number}/approvals/costly/ask")

        page = manager.page
        page.goto("/duties?kind=approval")
        row = page.get_by_role("listitem").filter(has_text=number)
        expect(row.get_by_text("高价审批")).to_be_visible()
        page.get_by_role("button", name=re.compile("^通知")).click()
        expect(page.get_by_text("请您审批：高价审批").first).to_be_visible()
        page.keyboard.press("Escape")
        row.get_by_role("button", name=f"处理审批 {number}").click()
        dialog = page.get_by_role("dialog").filter(has_text=number)
        dialog.get_by_label("意见").fill("先问厂家")
        dialog.get_by_role("button", name="不批准", exact=True).click()
        expect(row).to_have_count(0)

        other = tech.page
        other.get_by_role("button", name=re.compile("^通知，")).click()
        expect(other.get_by_text("陈立没有批准：高价审批").first).to_be_visible()
        assert tech.complaints == manager.complaints == []
