"""A manager draws a changed process in the browser; a ticket opened afterwards runs on it."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Arrivals, Visitor
from tests.browser.test_verbs import entered


def asked(person: Visitor, method: str, path: str, data: dict[str, Any] | None = None) -> Any:
    """The API's answer to somebody who is signed in."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in person.context.cookies()}
    origin = re.sub("(//[^/]+).*", r"\1", person.page.url)
    headers = {"X-CSRFToken": cookies["csrftoken"], "Origin": origin}
    answer = person.context.request.fetch(f"/api/v1{path}", method=method, data=data, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()


def opened(page: Page, version: int) -> None:
    """The designer with its drawing, checked once."""
    page.goto(f"/standards/{version}/design")
    expect(shape(page, "plan")).to_be_visible()
    tab(page, "问题")
    expect(page.get_by_text("没有问题，可以发布")).to_be_visible()
    tab(page, "属性")


def tab(page: Page, name: str) -> None:
    """One of the three views beside the canvas."""
    page.get_by_role("complementary").locator(".ant-segmented-item").filter(has_text=name).click()


def shape(page: Page, element: str) -> Locator:
    """A node on the canvas."""
    return page.locator(f'.djs-shape[data-element-id="{element}"]')


def tool(page: Page, action: str) -> None:
    """One of the small tools beside the chosen node."""
    page.locator(f'.djs-context-pad .entry[data-action="{action}"]').click()


def section(page: Page, title: str) -> None:
    """Unfolds a part of the form."""
    button = page.get_by_role("complementary").get_by_role("button", name=title)
    if button.get_attribute("aria-expanded") == "false":
        button.click()


def changes_a_node(page: Page) -> None:
    """One more limit on a node, and other steps."""
    shape(page, "plan").click()
    page.get_by_role("combobox", name="在这里计时的时限").click()
    page.locator(".ant-select-dropdown:visible").get_by_text("进展", exact=True).click()
    page.keyboard.press("Escape")
    section(page, "步骤与话术")
    page.get_by_label("操作步骤（SOP） 中文").fill("1. 先安抚客户，再定位原因。")


def appends_a_task(page: Page) -> str:
    """After the node, named at once; its id on the canvas."""
    tool(page, "append.task")
    name = page.get_by_label("名称 中文")
    expect(name).to_have_value("人工")
    page.get_by_label("名称 英文").fill("Check by the supervisor")
    name.fill("主管复核")
    made = page.locator(".djs-shape.selected")
    expect(made).to_contain_text("主管复核")
    return str(made.get_attribute("data-element-id"))


def choose(page: Page, element: str) -> None:
    """Another click on what is chosen would let it go."""
    if "selected" not in (shape(page, element).get_attribute("class") or "").split():
        shape(page, element).click(position={"x": 16, "y": 16})


def connects(page: Page, element: str, to: str) -> None:
    """By the arrow beside the node."""
    choose(page, element)
    tool(page, "connect")
    shape(page, to).click()


def finds_and_mends_the_dead_end(page: Page, element: str) -> None:
    """The way is drawn, taken back, missed by the check, and drawn again."""
    connects(page, element, "branch")
    page.get_by_role("button", name="撤销").click()
    tab(page, "问题")
    fault = page.get_by_role("button", name=re.compile("没有出路"))
    expect(fault).to_contain_text("主管复核")
    expect(shape(page, element)).to_have_class(re.compile("faulty"))
    choose(page, "plan")
    expect(shape(page, element)).not_to_have_class(re.compile("selected"))
    fault.click()
    expect(shape(page, element)).to_have_class(re.compile("selected"))
    connects(page, element, "branch")
    expect(page.get_by_text("没有问题，可以发布")).to_be_visible()
    expect(shape(page, element)).not_to_have_class(re.compile("faulty"))
    tab(page, "属性")


def is_there_after_reload(page: Page, version: int, element: str) -> None:
    """Everything that was drawn and written."""
    page.keyboard.press("Control+s")
    expect(page.get_by_text("已保存", exact=True)).to_be_visible()
    opened(page, version)
    expect(shape(page, element)).to_contain_text("主管复核")
    shape(page, "plan").click()
    expect(page.get_by_role("complementary").get_by_text("进展", exact=True).first).to_be_visible()
    section(page, "步骤与话术")
    expect(page.get_by_label("操作步骤（SOP） 中文")).to_have_value("1. 先安抚客户，再定位原因。")
    tab(page, "客服所见")
    expect(page.get_by_role("button", name="下一步")).to_be_visible()


def test_a_drawn_process_runs(someone: Arrivals) -> None:
    manager, director = someone("陈立"), someone("周敏")
    page = manager.page
    inforce = asked(manager, "GET", "/standards/after-sales/versions")["items"][0]["id"]
    version = asked(manager, "POST", f"/standard-versions/{inforce}/copy", {})["id"]
    before = entered(manager)

    opened(page, version)
    changes_a_node(page)
    element = appends_a_task(page)
    finds_and_mends_the_dead_end(page, element)
    is_there_after_reload(page, version, element)

    digest = asked(manager, "POST", f"/standard-versions/{version}/submit", {})["digest"]
    asked(director, "POST", f"/standard-versions/{version}/review", {"approved": True, "digest": digest})
    asked(director, "POST", f"/standard-versions/{version}/publish", {})
    after = entered(manager)
    assert asked(manager, "GET", f"/tickets/{before}")["standard"]["version_id"] == inforce
    assert asked(manager, "GET", f"/tickets/{after}")["standard"]["version_id"] == version

    page.goto(f"/standards/difference?a={inforce}&b={version}")
    expect(page.locator(".differs-added").filter(has_text="主管复核")).to_be_visible()
    expect(page.locator('.differs-changed[data-element-id="plan"]')).to_have_count(2)
    assert manager.complaints == director.complaints == []
