"""The process as it really is: from the map to the cases behind a way, and two sets of cases side by side."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import WIDE, Arrivals


def test_from_the_map_to_its_cases_and_on_to_the_comparison(someone: Arrivals) -> None:
    lead = someone("陈立", WIDE)
    page = lead.page
    page.goto("/insight/process")
    start = page.locator(".react-flow__node").filter(has_text="派单").first
    expect(start).to_be_visible(timeout=60_000)  # the first who asks has the log of all tickets written
    page.get_by_role("slider", name="活动").press("Home")
    expect(page).to_have_url(re.compile("nodes=0"))
    expect(page.locator(".react-flow__node").filter(has_text=re.compile("次|分|秒|时"))).to_have_count(1)
    page.goto("/insight/process")
    page.get_by_role("button", name=re.compile("^派单 → 受理与首次响应")).first.click()
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_text("中位耗时", exact=True)).to_be_visible()
    case = drawer.get_by_role("region", name="案例").get_by_role("listitem").first
    expect(case.get_by_role("link")).to_have_attribute("href", re.compile("/tickets/"))
    case.get_by_role("button").click()
    expect(drawer.get_by_role("listitem").filter(has_text="受理与首次响应").first).to_be_visible()
    drawer.get_by_role("button", name="只看这些案例").click()
    expect(page.get_by_text("仅看“派单 → 受理与首次响应”")).to_be_visible()
    page.get_by_role("link", name="对比", exact=True).click()
    expect(page.get_by_role("rowheader", name="全程")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("status").filter(has_text=re.compile("整体|对照组|两边"))).to_be_visible()
    assert lead.complaints == []
