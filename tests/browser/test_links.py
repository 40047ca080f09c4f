"""Tickets that belong together: many at once in the list, merged and taken back."""

import re
import secrets

from playwright.sync_api import Page, expect

from tests.browser.conftest import WIDE, Arrivals, Visitor
from tests.browser.program import calls


def asks(person: Visitor, subject: str, phone: str) -> str:
    """A caller's ticket; its number."""
    body = {
        "subject": subject,
        "description": "指示灯全灭。",
        "contact": {"name": "断电的人", "phone": phone},
        "problem_type": "hardware",
        "channel": "phone",
    }
    return str(calls(person, "POST", "/tickets", body)["number"])


def chooses(page: Page, label: str, option: str) -> None:
    """An entry of a list that opens."""
    page.get_by_role("dialog").get_by_label(label).click()
    page.locator(".ant-select-item-option").filter(has_text=option).first.click()


def test_many_at_once_then_merged_and_taken_back(someone: Arrivals) -> None:
    lead = someone("陈立", WIDE)
    page, mark = lead.page, secrets.token_hex(3)
    phone = f"139{secrets.randbelow(10**8):08}"
    kept, gone = asks(lead, f"停电 {mark}", phone), asks(lead, f"又停电 {mark}", phone)

    page.goto(f"/tickets?view=all&q={phone}")
    page.get_by_role("checkbox", name=f"选择工单 {kept}").check()
    page.get_by_role("checkbox", name=f"选择工单 {gone}").check()
    bar = page.get_by_role("toolbar", name="批量操作")
    expect(bar.get_by_text("已选 2 张")).to_be_visible()
    bar.get_by_role("button", name="改级别", exact=True).click()
    chooses(page, "改级别", "高")
    page.get_by_role("dialog").get_by_role("button", name="改级别", exact=True).click()
    expect(page.get_by_text("2 张已完成")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="关闭", exact=True).last.click()
    expect(bar).to_be_hidden()

    page.goto(f"/tickets/{gone}")
    page.get_by_role("button", name="合并到…").click()
    chooses(page, "保留的工单", kept)
    expect(page.get_by_text("在与客户有新的往来之前可以撤销")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="合并", exact=True).click()
    expect(page).to_have_url(re.compile(f"/tickets/{kept}"))
    expect(page.get_by_text(f"来自 {gone}")).to_be_visible()
    page.get_by_role("button", name="撤销合并").click()
    expect(page.get_by_text(f"来自 {gone}")).to_be_hidden()
    assert lead.complaints == []
