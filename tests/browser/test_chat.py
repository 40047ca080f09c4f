"""A visitor and an agent talk through a whole chat, each in a browser of their own."""

import gzip
import pathlib
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Arrivals, Demo, Visitor
from tests.house.house import TOP

ASKED, ANSWERED = "路由器的灯一直是红色，怎么办？", "您好，请先拔掉电源，等十秒再插上。"
MOST = 20 * 1024
AXE = TOP / "web/node_modules/axe-core/axe.min.js"
BUILT = TOP / "src/shouwen/pages/widget"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da63f8ffff3f0005fe02fe33128a960000000049454e44ae426082"
)
ELSEWHERE = ("supervisor", "agent2")


def turns(demo: Demo, name: str, state: str) -> None:
    """Somebody comes or goes."""
    with httpx.Client(base_url=demo.base, headers={"Origin": demo.base}, timeout=30) as client:
        given = {"email": f"{name}@demo.example", "password": "shouwen-demo"}
        assert client.post("/api/v1/session", json=given).status_code == 200
        client.headers["X-CSRFToken"] = client.cookies["csrftoken"]
        assert client.put("/api/v1/presence", json={"state": state}).status_code == 200


@pytest.fixture
def alone(product: Demo) -> Iterator[Demo]:
    """Of the team that chats come to, only 王芳 is there."""
    for name in ELSEWHERE:
        turns(product, name, "offline")
    turns(product, "agent", "online")
    yield product
    for name in ELSEWHERE:
        turns(product, name, "online")


def enters(visitor: Visitor, words: str) -> Locator:
    """The visitor opens the widget on the portal and asks."""
    page = visitor.page
    page.goto("/portal/")
    page.get_by_role("button", name="在线客服").click()
    panel = page.get_by_role("dialog")
    panel.get_by_role("button", name="使用咨询").click()
    panel.get_by_label("请描述您的问题").fill(words)
    panel.get_by_role("button", name="开始咨询").click()
    expect(panel.get_by_text(words)).to_be_visible()
    return panel


def accepts(page: Page) -> None:
    """The agent takes the offer that calls."""
    page.goto("/desk")
    page.get_by_role("alert").get_by_role("button", name="接待", exact=True).click()
    expect(page.get_by_role("button", name="结束会话")).to_be_visible()


def says(page: Page, words: str) -> None:
    """The agent answers the customer."""
    box = page.get_by_role("textbox", name="回复客户")
    box.fill(words)
    box.press("Enter")


def ends(page: Page) -> None:
    """The agent ends the talk and sums it up."""
    page.get_by_role("button", name="结束会话").click()
    form = page.get_by_role("form", name="服务小结")
    form.get_by_role("combobox", name="结果").press("Enter")
    expect(page.get_by_title("已解决")).to_be_visible()
    form.get_by_role("combobox", name="结果").press("Enter")  # the first of the list
    expect(form.get_by_title("已解决")).to_be_visible()
    form.get_by_role("button", name="提交小结").click()
    expect(form).to_have_count(0)


def heard(page: Page) -> list[str]:
    """All that this page's live lines are told from now on."""
    told: list[str] = []
    page.on("websocket", lambda line: line.on("framereceived", lambda frame: told.append(str(frame))))
    return told


def hands_on(page: Page, name: str) -> None:
    """The agent passes the talk to a colleague, by keys: a dialog that grows moves away from a click."""
    page.get_by_role("button", name="转接").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="转接会话").fill(name)
    expect(page.get_by_title(name, exact=True).last).to_be_visible()
    dialog.get_by_role("combobox", name="转接会话").press("Enter")
    dialog.get_by_role("combobox", name="原因").press("Enter")
    expect(page.get_by_title("需要其他技能")).to_be_visible()
    dialog.get_by_role("combobox", name="原因").press("Enter")  # the first of the list
    dialog.get_by_role("button", name="转接").press("Enter")
    expect(dialog).to_have_count(0)


def serious(page: Page) -> list[Any]:
    """What axe finds that a person would stumble over."""
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run().then((told) => told.violations)")
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.usefixtures("alone")
def test_a_talk_from_the_first_word_to_the_rating(customer: Visitor, someone: Arrivals) -> None:
    panel = enters(customer, ASKED)
    agent = someone("王芳").page
    accepts(agent)
    expect(agent.get_by_role("log").get_by_text(ASKED)).to_be_visible()
    expect(panel.get_by_text("王芳为您服务")).to_be_visible()
    agent.get_by_role("textbox", name="回复客户").press_sequentially("您好")
    expect(panel.get_by_label("王芳正在输入")).to_be_visible()
    says(agent, ANSWERED)
    expect(panel.get_by_text(ANSWERED, exact=True)).to_be_visible()
    expect(agent.get_by_text("已读")).to_be_visible()
    panel.locator("input[type=file]").first.set_input_files(
        {"name": "红灯.png", "mimeType": "image/png", "buffer": PICTURE}
    )
    expect(agent.get_by_role("link", name="红灯.png")).to_be_visible()
    assert serious(customer.page) == []
    assert serious(agent) == []
    ends(agent)
    panel.get_by_role("button", name="5 分").click()
    panel.get_by_role("button", name="提交").click()
    expect(panel.get_by_text("谢谢您的评价")).to_be_visible()
    assert customer.complaints == []


@pytest.mark.usefixtures("alone")
def test_a_talk_changes_hands_and_what_is_whispered_stays_inside(customer: Visitor, someone: Arrivals) -> None:
    told = heard(customer.page)
    panel = enters(customer, "发票抬头开错了")
    first, second, boss = (someone(name).page for name in ("王芳", "李强", "林晓雯"))
    accepts(first)
    talk = f"/desk?open={re.findall(r'open=(c[0-9]+)', first.url)[0]}"
    hands_on(first, "李强")
    second.goto(talk)
    second.get_by_role("button", name="接待", exact=True).first.click()
    expect(panel.get_by_text("李强为您服务")).to_be_visible()
    boss.goto(talk)
    boss.get_by_role("textbox", name="密语").fill("可以免费重开")
    boss.get_by_role("textbox", name="密语").press("Enter")
    expect(second.get_by_role("log").get_by_text("可以免费重开")).to_be_visible()
    boss.get_by_role("button", name="接管").click()
    expect(panel.get_by_text("林晓雯为您服务")).to_be_visible()
    says(boss, "已经为您重开")
    expect(panel.get_by_text("已经为您重开", exact=True)).to_be_visible()
    assert not any("免费" in one for one in told)
    ends(boss)


@pytest.mark.usefixtures("alone")
def test_words_outlive_a_cut_line_and_a_reload(customer: Visitor, someone: Arrivals) -> None:
    enters(customer, "我想换一个型号")
    agent = someone("王芳").page
    accepts(agent)
    page, context = customer.page, customer.context
    door = "**/api/v1/chat/talks/*/messages"
    context.route(door, lambda route: route.abort())
    for words in ("第一句", "第二句", "第三句"):
        page.get_by_role("textbox", name="输入消息").fill(words)
        page.get_by_role("textbox", name="输入消息").press("Enter")
    expect(page.get_by_text("发送中")).to_have_count(3)
    page.reload()
    panel = page.get_by_role("dialog")
    expect(panel.get_by_text("发送中")).to_have_count(3)
    context.unroute(door)
    expect(panel.get_by_text("发送中")).to_have_count(0)
    log = agent.get_by_role("log")
    expect(log.get_by_text("第三句")).to_be_visible()
    text = log.inner_text()
    assert [text.count(words) for words in ("第一句", "第二句", "第三句")] == [1, 1, 1]
    assert text.index("第一句") < text.index("第二句") < text.index("第三句")
    context.set_offline(True)
    says(agent, "您还在吗？")
    page.get_by_role("textbox", name="输入消息").fill("断网时写的话")
    page.get_by_role("textbox", name="输入消息").press("Enter")
    context.set_offline(False)
    expect(panel.get_by_text("您还在吗？", exact=True)).to_be_visible()
    expect(log.get_by_text("断网时写的话", exact=True)).to_have_count(1)
    ends(agent)


def test_who_does_not_want_to_wait_is_called_back(customer: Visitor, alone: Demo) -> None:
    turns(alone, "agent", "offline")
    panel = enters(customer, "没有人在，请给我打电话")
    panel.get_by_role("button", name="请给我回电").click()
    panel.get_by_label("手机号").fill("13800138000")
    panel.get_by_role("button", name="提交").click()
    expect(panel.get_by_text("已登记。我们会拨打 13800138000。")).to_be_visible()
    turns(alone, "agent", "online")
    assert customer.complaints == []


def test_the_widget_is_small_and_needs_no_leave_of_a_strict_page(customer: Visitor, product: Demo) -> None:
    loaded: list[str] = []
    page = customer.page
    strict = f"default-src 'none'; script-src {product.base}; connect-src {product.base}"
    html = '<!doctype html><html lang="zh-CN"><body><script async src="/widget.js" data-site="demo"></script>'
    page.route(
        "**/strict",
        lambda route: route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": strict}),
    )
    page.on("response", lambda answer: loaded.append(answer.url.removeprefix(product.base)))
    page.goto("/strict")
    bubble = page.get_by_role("button", name="在线客服")
    expect(bubble).to_have_css("border-radius", "28px")  # its own style has come
    first = [path for path in loaded if path.startswith("/widget")]
    assert "/widget.js" in first
    assert sum(_packed(BUILT / path.lstrip("/")) for path in first) <= MOST
    bubble.click()
    expect(page.get_by_role("dialog").get_by_role("button", name="使用咨询")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="在线客服")).to_be_focused()
    assert customer.complaints == []


def _packed(file: pathlib.Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))
