"""One request goes round the whole loop, as people see it."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Arrivals, Visitor

PROBLEM = "空调不制冷，昨天开始吹热风。型号 KFR-35。"
ANSWER = "您好，请看一下面板上有没有故障代码。"
PLAN = "更换启动电容，明天上午 9 点到 11 点上门。"
ADDED = "面板显示 E5，已拍照。"
RATED = "等了太久，催了一次才有人理。"
HEARD = "修好了，希望下次快一些。"
RECOVERY = {
    "联系情况": "当天致电客户，道歉并说明原因，客户接受。",
    "原因": "派单后二十分钟没有人受理。",
    "措施": "受理时限到期前五分钟提醒主管。",
}
STEPS = (
    "提交了工单",
    "分派了工单",
    "回复了客户",
    "给出了方案",
    "催单",
    "客户补充了信息",
    "标记已完成",
    "客户评价",
    "记录了回访结果",
    "关闭了差评回访",
)


def asks(customer: Visitor) -> str:
    """The customer asks on the portal; the number that is shown."""
    page = customer.page
    page.goto("/portal/")
    page.get_by_text("硬件故障", exact=True).click()
    page.get_by_label("请描述您的问题").fill(PROBLEM)
    page.get_by_label("手机号").fill("13912345678")
    page.get_by_label("称呼").fill("测试客户")
    page.get_by_role("button", name="提交").click()
    expect(page.get_by_text("已收到您的问题")).to_be_visible()
    expect(page.get_by_text(re.compile("前首次回复您"))).to_be_visible()
    # whoever types as fast as this is asked to wait a moment, and the page does so by itself
    customer.complaints[:] = [said for said in customer.complaints if "status of 429" not in said]
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


def plans(page: Page) -> None:
    """How it will be solved, and when."""
    page.get_by_role("button", name="给出方案").click()
    page.get_by_role("dialog").get_by_label("方案").fill(PLAN)
    page.get_by_role("dialog").get_by_role("button", name="给出方案").click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def solves(page: Page) -> None:
    """Marked as done; the standard asks for a call."""
    page.get_by_role("button", name="标记已完成").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("解决方式").click()
    page.get_by_title("上门维修").click()
    dialog.get_by_label("结果说明").fill("已更换启动电容，制冷正常。")
    dialog.get_by_role("button", name="标记已完成").click()
    expect(page.get_by_text("待回访").first).to_be_visible()


def urges(page: Page) -> None:
    """The customer urges, and adds words."""
    page.get_by_role("button", name="催一催").click()
    expect(page.get_by_text("已催办，我们会优先处理")).to_be_visible()
    page.get_by_label("补充说明").fill(ADDED)
    page.get_by_role("button", name="发送").click()
    expect(page.get_by_role("listitem").get_by_text(ADDED)).to_be_visible()


def rates(page: Page, score: int) -> None:
    """The customer answers for the result."""
    page.get_by_role("link", name=re.compile("评价")).click()
    page.get_by_role("radio", name=re.compile(str(score))).check(force=True)
    page.get_by_role("textbox").fill(RATED)
    page.get_by_role("button", name="提交评价").click()
    expect(page.get_by_text("谢谢您的评价")).to_be_visible()


def calls(page: Page, number: str) -> None:
    """The follow-up call and its result."""
    page.goto("/quality?list=calls")
    page.get_by_role("listitem").filter(has_text=number).get_by_role("button", name="记录结果").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("满意", exact=True).click()
    dialog.get_by_label("客户的话").fill(HEARD)
    dialog.get_by_role("button", name="保存结果").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("listitem").filter(has_text=number)).to_have_count(0)


def recovers(page: Page, number: str) -> None:
    """A bad rating is closed with contact, cause and measure, and not before."""
    page.goto("/quality?list=recoveries")
    task = page.get_by_role("listitem").filter(has_text=number)
    expect(task).to_contain_text(RATED)
    task.get_by_role("button", name="处理").click()
    drawer = page.get_by_role("dialog")
    drawer.get_by_role("button", name="关闭差评回访").click()
    expect(drawer.get_by_text("关闭前须填写")).to_have_count(len(RECOVERY))
    for label, words in RECOVERY.items():
        drawer.get_by_label(label).fill(words)
    drawer.get_by_role("button", name="关闭差评回访").click()
    expect(drawer).to_be_hidden()
    expect(task).to_have_count(0)


def answers(page: Page) -> Locator:
    """The board's figure of what customers answered."""
    return page.get_by_role("button", name=re.compile("^满意度")).first


def rows_of(figure: Locator) -> int:
    """How many rows stand behind a figure."""
    found = re.search(r"([\d,]+) 条", figure.inner_text())
    assert found is not None
    return int(found[1].replace(",", ""))


def test_one_request_goes_round_the_loop(customer: Visitor, someone: Arrivals) -> None:
    manager = someone("陈立")
    manager.page.goto("/board?period=today")  # from midnight: rows only come
    expect(answers(manager.page)).to_be_visible()
    before = rows_of(answers(manager.page))

    number = asks(customer)
    tech = someone("赵磊")
    tech.page.goto("/tickets")
    expect(tech.page.get_by_text(number)).to_be_visible()  # routed to the one with the skill
    page = opens(tech, number)
    says(page, ANSWER)
    plans(page)

    seen = follows(customer, number)
    expect(seen.get_by_text(ANSWER)).to_be_visible()
    expect(seen.get_by_text(PLAN)).to_be_visible()
    urges(seen)
    expect(page.get_by_role("log").get_by_text(ADDED)).to_be_visible()

    solves(page)
    assert tech.complaints == []
    rates(follows(customer, number), 2)
    manager.page.reload()
    expect(answers(manager.page)).to_contain_text(f"{before + 1} 条")

    calls(manager.page, number)
    recovers(manager.page, number)
    assert manager.complaints == []
    in_the_log(someone("周敏").page, number)


def in_the_log(page: Page, number: str) -> None:
    """Every step is a line of the operation log, the newest first."""
    page.goto("/settings/log")
    page.get_by_role("row").filter(has_text="关闭了差评回访").get_by_role("link", name=number).first.click()
    expect(page.get_by_role("row").filter(has_text="提交了工单")).to_have_count(1)
    told = iter(reversed(page.locator("tbody td:nth-child(4)").all_inner_texts()))
    assert [step for step in STEPS if step not in told] == []  # each after the one before it


def test_two_people_see_each_others_change(customer: Visitor, someone: Arrivals) -> None:
    number = asks(customer)
    tech, manager = someone("赵磊"), someone("陈立")
    mine, theirs = opens(tech, number), opens(manager, number)
    says(mine, ANSWER)
    expect(theirs.get_by_role("log").get_by_text(ANSWER)).to_be_visible()
    expect(theirs.get_by_text("处理中").first).to_be_visible()
    assert manager.complaints == []
