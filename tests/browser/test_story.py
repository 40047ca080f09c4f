"""One request goes round the whole loop, as people see it."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Arrivals, Visitor

PROBLEM = "空调不制冷，昨天开始吹热风。型号 KFR-35。"
ANSWER = "您好，请看一下面板上有没有故障代码。"
PLAN = "更换启动电容，明天上午 9 点到 11 点上门。"


def asks(customer: Visitor) -> str:
    """The customer asks on the portal; the number that is shown."""
    page = customer.page
    page.goto("/portal/")
    page.get_by_text("硬件故障", exact=True).click()
    page.get_by_label("请描述您的问题").fill(PROBLEM)
    page.get_by_label("手机号").fill("13912345678")
    page.get_by_label("称呼").fill("测试客户")
    page.wait_for_timeout(3000)  # the form takes nobody for a person who fills it in less
    page.get_by_role("button", name="提交").click()
    expect(page.get_by_text("已收到您的问题")).to_be_visible()
    expect(page.get_by_text(re.compile("前首次回复您"))).to_be_visible()
    found = re.search(r"T\d{11,}", page.inner_text("main"))
    assert found is not None
    return found[0]


def follows(customer: Visitor, number: str) -> Page:
    """The customer follows the ticket by number and phone."""
    page = customer.page
    page.goto("/portal/follow")
    page.get_by_label("工单号").fill(number)
    page.get_by_label("手机号后四位").fill("5678")
    page.get_by_role("button", name="查询").click()
    expect(page.get_by_text(number).first).to_be_visible()
    return page


def opens(person: Visitor, number: str) -> Page:
    """Somebody opens the ticket's page."""
    person.page.goto(f"/tickets/{number}")
    expect(person.page.get_by_text(number).first).to_be_visible()
    return person.page


def says(page: Page, text: str) -> None:
    """A reply from the box below the talk."""
    page.get_by_placeholder(re.compile("回复客户")).fill(text)
    page.get_by_role("button", name="发送").click()
    expect(page.get_by_role("log").get_by_text(text)).to_be_visible()


def test_one_request_goes_round_the_loop(customer: Visitor, someone: Arrivals) -> None:
    number = asks(customer)

    tech = someone("赵磊")
    tech.page.goto("/tickets")
    expect(tech.page.get_by_text(number)).to_be_visible()  # routed to the one with the skill
    page = opens(tech, number)
    says(page, ANSWER)
    page.get_by_role("button", name="给出方案").click()
    page.get_by_role("dialog").get_by_label("方案").fill(PLAN)
    page.get_by_role("dialog").get_by_role("button", name="给出方案").click()
    expect(page.get_by_role("dialog")).to_be_hidden()

    seen = follows(customer, number)
    expect(seen.get_by_text(ANSWER)).to_be_visible()
    expect(seen.get_by_text(PLAN)).to_be_visible()

    page.get_by_role("button", name="标记已完成").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("解决方式").click()
    page.get_by_title("上门维修").click()
    dialog.get_by_label("结果说明").fill("已更换启动电容，制冷正常。")
    dialog.get_by_role("button", name="标记已完成").click()
    expect(page.get_by_text("待回访").first).to_be_visible()
    assert tech.complaints == []

    seen = follows(customer, number)
    seen.get_by_role("link", name=re.compile("评价")).click()
    seen.get_by_role("radio", name=re.compile("5")).check(force=True)
    seen.get_by_role("button", name=re.compile("提交")).click()
    expect(seen.get_by_text(re.compile("谢谢|感谢"))).to_be_visible()


def test_two_people_see_each_others_change(customer: Visitor, someone: Arrivals) -> None:
    number = asks(customer)
    tech, manager = someone("赵磊"), someone("陈立")
    mine, theirs = opens(tech, number), opens(manager, number)
    says(mine, ANSWER)
    expect(theirs.get_by_role("log").get_by_text(ANSWER)).to_be_visible()
    expect(theirs.get_by_text("处理中").first).to_be_visible()
    assert manager.complaints == []
