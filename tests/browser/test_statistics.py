"""Statistics: a chart says what it shows, its limits begin anew at a named shift, and a bar leads to its rows."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import WIDE, Arrivals


def test_a_chart_speaks_a_shift_is_named_and_a_bar_leads_to_its_rows(someone: Arrivals) -> None:
    lead = someone("陈立", WIDE)
    page = lead.page
    page.goto("/insight/statistics?figure=flow&reading=in")
    expect(page.get_by_role("img", name=re.compile("控制限自“热线增开夜间时段”"))).to_be_visible()
    page.get_by_role("button", name="标记变化").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("什么变了").fill("换了派工办法")
    dialog.get_by_role("button", name="保存").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("listitem").filter(has_text="换了派工办法")).to_be_visible()

    page.goto("/insight/statistics?view=pareto&figure=flow&by=team")
    expect(page.get_by_text(re.compile(r"共 \d+ 次发生"))).to_be_visible()
    page.get_by_role("row").nth(1).get_by_role("button").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="导出明细")).to_be_visible()

    page.goto("/insight/statistics?view=compare&figure=completion")
    expect(page.get_by_role("status").filter(has_text=re.compile("相差|没有数据|给不出区间"))).to_be_visible()
    assert lead.complaints == []
