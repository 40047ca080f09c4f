"""A customer books on the phone, the desk sees it, the customer cancels."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Arrivals, Visitor


def test_a_customer_books_is_seen_and_cancels(customer: Visitor, someone: Arrivals) -> None:
    page = customer.page
    page.goto("/portal/book")
    expect(page.get_by_role("radio", name=re.compile("^回电"))).to_be_checked()  # the first one is chosen already
    slot = page.get_by_role("group", name=re.compile("^(上午|下午)$")).get_by_role("button").first
    slot.click()
    expect(slot).to_have_attribute("aria-pressed", "true")
    page.get_by_label("电话").fill("13711112222")
    page.get_by_label("称呼").fill("约时间的人")
    page.get_by_role("button", name="确认预约").click()
    expect(page.get_by_role("heading", name="预约成功")).to_be_visible()
    number = page.get_by_test_id("appointment").inner_text()
    manage = page.get_by_role("link", name="查看或更改预约").get_attribute("href")
    assert manage

    desk = someone("王芳")
    held = customer.context.request.get(
        "/api/v1/portal/appointment", headers={"X-Appointment": manage.partition("#")[2]}
    ).json()
    desk.page.goto(f"/appointments?view=list&kind=callback&date={held['starts_at'][:10]}")
    row = desk.page.get_by_role("listitem").filter(has_text="约时间的人")
    expect(row).to_contain_text("已预约")

    page.goto(manage)
    page.get_by_role("button", name="取消预约").click()
    page.get_by_role("button", name="确定取消").click()
    expect(page.get_by_text("已取消")).to_be_visible()
    expect(row).to_contain_text("已取消")
    row.get_by_role("button").click()
    expect(desk.page.get_by_role("dialog")).to_contain_text(number)
    # a program fills in the form faster than anybody types: the page is told so, waits, and sends it again
    assert [said for said in customer.complaints if "429" not in said] == desk.complaints == []
