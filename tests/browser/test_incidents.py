"""One fault of many customers: raised, told to all of them at once, and done with at once."""

import secrets

from playwright.sync_api import Page, expect

from tests.browser.conftest import Arrivals
from tests.browser.test_links import asks


def does(page: Page, what: str, words: str) -> None:
    """One of the things done with a whole incident, by keys: its dialog grows while it opens."""
    page.get_by_role("button", name=what, exact=True).click()
    dialog = page.get_by_role("dialog")
    if what == "批量完成":
        dialog.get_by_label("解决方式").press("Enter")
        expect(page.get_by_title("远程指导")).to_be_visible()
        dialog.get_by_label("解决方式").press("Enter")  # the first of the list
    dialog.get_by_label("告诉客户的话").fill(words)
    dialog.get_by_role("button", name=what, exact=True).press("Enter")
    expect(dialog).to_have_count(0)


def test_an_incident_is_raised_told_to_all_and_done_with_at_once(someone: Arrivals) -> None:
    lead = someone("陈立")
    page, mark = lead.page, secrets.token_hex(3)
    parent, *others = [asks(lead, f"断网 {mark}", f"139{secrets.randbelow(10**8):08}") for _ in range(3)]
    page.goto(f"/tickets/{parent}")
    page.get_by_role("button", name="升级为重大故障").click()
    page.get_by_role("dialog").get_by_role("button", name="升级为重大故障").press("Enter")
    expect(page.get_by_role("heading", name=f"断网 {mark}")).to_be_visible()
    page.get_by_label("按工单号归入").fill(" ".join(others))
    page.get_by_label("按工单号归入").press("Enter")
    expect(page.get_by_text("2 张工单，2 张处理中，2 位客户")).to_be_visible()
    does(page, "通知全部客户", f"正在抢修 {mark}")
    does(page, "批量完成", f"已经恢复 {mark}")
    expect(page.get_by_text("2 张工单，0 张处理中，2 位客户")).to_be_visible()
    page.goto(f"/tickets/{others[0]}")
    for words in (f"正在抢修 {mark}", f"已经恢复 {mark}"):
        expect(page.get_by_role("log").get_by_text(words)).to_be_visible()
    assert lead.complaints == []
