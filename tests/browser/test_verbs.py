"""Every verb of a ticket's page, done by hand once; files by paste and by drop."""

import base64
import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import PHONE, WIDE, Arrivals, Visitor
from tests.browser.test_story import opens

PIXEL = base64.b64encode(
    base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
).decode()
TRANSFER = """([name, type, content]) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], name, { type }));
    return data;
}"""
PASTE = "(area, data) => area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))"


def entered(person: Visitor) -> str:
    """A caller's ticket, entered by hand; its number."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in person.context.cookies()}
    body = {
        "subject": "空调不制冷，昨天开始吹热风",
        "description": "型号 KFR-35。",
        "contact": {"name": "测试客户", "phone": "13912345678"},
        "problem_type": "hardware",
        "channel": "phone",
    }
    origin = re.sub("(//[^/]+).*", r"\1", person.page.url)
    headers = {"X-CSRFToken": cookies["csrftoken"], "Origin": origin}
    answer = person.context.request.post("/api/v1/tickets", data=body, headers=headers)
    assert answer.status == 201, answer.text()
    return str(answer.json()["number"])


def begins(page: Page, verb: str) -> Locator:
    """The dialog of a verb, wherever its button is folded away."""
    more = page.get_by_role("button", name="更多操作")
    button = page.get_by_role("main").get_by_role("button", name=verb, exact=True)
    expect(button.or_(more).first).to_be_visible()
    expect(page.get_by_role("main").get_by_role("img", name="loading")).to_have_count(0)
    if button.count():
        button.first.click()
    else:
        more.click()
        page.get_by_role("menuitem", name=verb, exact=True).click()
    return page.get_by_role("dialog")


def does(page: Page, dialog: Locator, verb: str) -> None:
    """The dialog's own button; it goes when the server has done it."""
    dialog.get_by_role("button", name=verb, exact=True).click()
    expect(dialog).to_be_hidden()
    expect(page.locator(".ant-message").get_by_text(f"已{verb}").first).to_be_visible()


def picks(page: Page, dialog: Locator, label: str, option: str) -> None:
    """One of a list that opens over the dialog."""
    dialog.get_by_label(label, exact=True).click()
    page.locator(".ant-select-dropdown:visible").get_by_text(option).first.click()


def status_is(page: Page, word: str) -> None:
    """What the ticket's head says."""
    expect(page.get_by_role("main").locator("header").first.get_by_text(word, exact=True)).to_be_visible()


def reclassifies(page: Page) -> None:
    """From what it is now; saying nothing new is no change."""
    dialog = begins(page, "改分类")
    expect(dialog.get_by_text("硬件故障")).to_be_visible()
    dialog.get_by_role("button", name="改分类").press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text("没有改动。")
    picks(page, dialog, "问题类型", "软件问题")
    picks(page, dialog, "级别", "高")
    does(page, dialog, "改分类")
    expect(page.get_by_role("main").locator("header").first.get_by_text("高", exact=True)).to_be_visible()


def assigns(page: Page, team: str, person: str) -> None:
    """To one of a team; to nobody is said to be too little."""
    dialog = begins(page, "分派")
    dialog.get_by_role("button", name="分派", exact=True).press("Enter")  # wherever it is while the dialog grows
    expect(dialog.get_by_role("alert")).to_have_text("请选择客服组或处理人。")
    picks(page, dialog, "客服组", team)
    picks(page, dialog, "处理人", person)
    dialog.get_by_label("原因").fill("需要现场检测。")
    does(page, dialog, "分派")
    status_is(page, "待受理")


def waits(page: Page) -> None:
    """For parts, and on again."""
    dialog = begins(page, "转等待")
    dialog.get_by_text("等待配件").click()
    dialog.get_by_label("说明").fill("压缩机缺货，三天到。")
    does(page, dialog, "转等待")
    status_is(page, "等待配件")
    begins(page, "恢复处理")
    status_is(page, "处理中")


def extends(page: Page) -> None:
    """The limit that runs out first, to next year."""
    dialog = begins(page, "延期")
    until = dialog.get_by_label("延到")
    own = until.get_attribute("type") == "datetime-local"  # the phone's
    until.fill("2099-01-01T09:00" if own else "2099-01-01 09:00")
    until.press("Tab")
    dialog.get_by_label("原因").fill("客户下月才在家。")
    does(page, dialog, "延期")


def plans(page: Page) -> None:
    """Told to the customer."""
    dialog = begins(page, "给出方案")
    dialog.get_by_label("方案内容").fill("明早更换启动电容。")
    does(page, dialog, "给出方案")
    expect(page.get_by_role("log").get_by_text("明早更换启动电容。")).to_be_visible()


def solves(page: Page) -> None:
    """With one of the ways there are; the news that it is done may come before the answer that it is."""

    def answers_last(route: Route) -> None:
        answer = route.fetch()
        status_is(page, "待回访")
        route.fulfill(response=answer)

    dialog = begins(page, "标记已完成")
    picks(page, dialog, "解决方式", "更换备件")
    dialog.get_by_label("结果说明").fill("已更换，制冷正常。")
    page.route("**/solve", answers_last, times=1)
    does(page, dialog, "标记已完成")
    status_is(page, "待回访")


def reasons(page: Page, verb: str, reason: str, then: str) -> None:
    """A verb that asks only why."""
    dialog = begins(page, verb)
    dialog.get_by_label("原因").fill(reason)
    does(page, dialog, verb)
    status_is(page, then)


def sends_files(page: Page) -> None:
    """One pasted, one dropped, sent with words, and shown."""
    area = page.get_by_role("textbox", name="回复客户")
    area.evaluate(PASTE, page.evaluate_handle(TRANSFER, ["粘贴的截图.png", "image/png", PIXEL]))
    dropped = page.evaluate_handle(TRANSFER, ["故障说明.txt", "text/plain", base64.b64encode(b"E5").decode()])
    for event in ("dragover", "drop"):
        area.dispatch_event(event, {"dataTransfer": dropped})
    for name in ("粘贴的截图.png", "故障说明.txt"):
        expect(page.get_by_role("button", name=f"移除 {name}")).to_be_visible()
    area.fill("请看附件。")
    page.get_by_role("button", name="发送").click()
    log = page.get_by_role("log")
    expect(log.get_by_text("请看附件。")).to_be_visible()
    for name in ("粘贴的截图.png", "故障说明.txt"):
        expect(log.get_by_role("link", name=re.compile(re.escape(name)))).to_be_visible()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_verb_once(someone: Arrivals, size: tuple[int, int]) -> None:
    manager = someone("陈立", size)
    number = entered(manager)
    page = opens(manager, number)
    reclassifies(page)
    assigns(page, "技术支持组", "赵磊")

    tech = someone("赵磊", size)
    mine = opens(tech, number)
    begins(mine, "受理")
    status_is(mine, "处理中")
    sends_files(mine)
    waits(mine)
    extends(mine)
    plans(mine)
    begins(mine, "督办")
    expect(mine.get_by_text("催单 1 次").first).to_be_visible()
    solves(mine)
    reasons(mine, "重新打开", "客户来电说又坏了。", "处理中")
    solves(mine)
    reasons(mine, "关闭", "客户确认正常。", "已关闭")

    reasons(opens(manager, entered(manager)), "作废", "重复提交。", "已作废")
    assert tech.complaints == manager.complaints == []
