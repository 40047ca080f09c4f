"""Two people write on one ticket: each sees the other, and nobody answers over a colleague's words unawares."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Arrivals, Visitor
from tests.browser.test_story import asks, opens

BOX = "回复客户"


def box(page: Page) -> None:
    """The caret stands in the reply box."""
    page.keyboard.press("r")
    expect(page.get_by_role("textbox", name=BOX)).to_be_focused()


def test_whoever_typed_is_told_that_a_colleague_answered_and_keeps_the_draft(
    customer: Visitor, someone: Arrivals
) -> None:
    number = asks(customer)
    tech, manager = opens(someone("赵磊"), number), opens(someone("陈立"), number)
    expect(tech.get_by_text("陈立 也在看")).to_be_visible()
    box(tech)
    tech.keyboard.type("我先看看日志")
    expect(manager.get_by_text("赵磊 正在输入…")).to_be_visible()
    box(manager)
    manager.keyboard.type("已为您加急，今天 23:59 前回复您")
    manager.get_by_role("button", name=re.compile("设为承诺时限")).click()
    manager.get_by_role("button", name="发送").click()
    warning = tech.get_by_role("alert").filter(has_text="您输入时 陈立 已经回复了客户")
    expect(warning.get_by_text("已为您加急")).to_be_visible()
    expect(tech.get_by_role("textbox", name=BOX)).to_have_value("我先看看日志")
    warning.get_by_role("button", name="仍然发送").click()
    expect(tech.get_by_role("log").get_by_text("我先看看日志")).to_be_visible()
    expect(tech.get_by_role("textbox", name=BOX)).to_have_value("")


def test_a_macro_by_keys_and_a_mention_that_finds_its_reader(customer: Visitor, someone: Arrivals) -> None:
    number = asks(customer)
    tech, manager = opens(someone("赵磊"), number), someone("陈立").page
    box(tech)
    tech.keyboard.type("/两小时")
    expect(tech.get_by_role("option", name=re.compile("两小时内回复"))).to_be_visible()
    tech.keyboard.press("Enter")
    dialog = tech.get_by_role("dialog")
    expect(dialog.get_by_text("2 小时内回复您")).to_be_visible()
    dialog.get_by_role("button", name="执行").press("Enter")
    expect(tech.get_by_role("log").get_by_text(re.compile("2 小时内回复您"))).to_be_visible()
    tech.get_by_text("内部备注", exact=True).click()
    note = tech.get_by_role("textbox", name="内部备注")
    note.press_sequentially("请 @陈")
    expect(tech.get_by_role("option", name=re.compile("陈立"))).to_have_attribute("aria-selected", "true")
    note.press("Enter")
    note.press_sequentially("看一下")
    tech.get_by_role("button", name="保存备注").click()
    manager.goto("/desk?view=mentions")
    manager.get_by_role("button", name=re.compile("@陈立 看一下")).first.click()
    expect(manager.get_by_text(number).first).to_be_visible()
