"""Takes the documentation's pictures of every page, wide and on a phone: `python -m tests.browser.pictures BASE`."""

import pathlib
import re
import sys
from typing import Any, Literal

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, PHONE, QUIET, WIDE
from tests.browser.program import Program

FOLDER = pathlib.Path(__file__).parents[2] / "docs" / "img"
# who looks at it, by the name on the sign-in page: pictures by name
PAGES = {
    "陈立": {
        "tickets": "/tickets?view=all",
        "new-ticket": "/tickets/new",
        "customers": "/customers",
        "duties": "/duties",
        "quality": "/quality",
        "board": "/board",
        "conformance": "/board/conformance",
        "process": "/insight/process",
        "process-found": "/insight/process?tab=found",
        "process-model": "/insight/process?tab=model",
        "compare": "/insight/compare?by=way",
        "statistics": "/insight/statistics",
        "whatif": "/insight/whatif",
        "reports": "/insight/reports",
        "alarms": "/insight/alarms",
        "floor": "/floor",
        "standards": "/standards",
        "team": "/team",
        "appointments": "/appointments?view=week",
        "incidents": "/incidents",
        "suggestions": "/customers/suggestions",
        "macros": "/settings/macros",
        "routing": "/settings/routing",
        "departments": "/team/departments",
    },
    "周敏": {"log": "/settings/log"},
    "系统管理员": {
        "chat-sites": "/settings/chat",
        "presence": "/team/presence",
        "structure": "/team/structure",
        "skills": "/team/skills",
        "reference": "/team/reference",
        "settings": "/settings",
    },
}
DARK = {
    "tickets-dark": "/tickets?view=all",
    "board-dark": "/board",
    "process-dark": "/insight/process",
    "desk-dark": "/desk",
    "floor-dark": "/floor",
}
PROBLEM = "空调不制冷，昨天开始吹热风。型号 KFR-35。"


def main(base: str) -> None:
    """All pages of staff, as those see them whose pages they are, and the customer's pages."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        draft = drafted(browser, base)
        for size in (WIDE, PHONE):
            solved = staff_pages(browser, base, size)
            standard_pages(browser, base, size, draft)
            talk_pages(browser, base, size)
            dark_pages(browser, base, size)
            customer_pages(arriving(browser, base, size), size, solved)
        browser.close()


def arriving(browser: Browser, base: str, size: tuple[int, int], scheme: Literal["light", "dark"] = "light") -> Page:
    """Somebody new, with a browser of their own."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="zh-CN",
        timezone_id="Asia/Shanghai",
        base_url=base,
    )
    context.add_init_script(f"localStorage.setItem('shouwen.mode', '{scheme}')")
    return context.new_page()


def staff_pages(browser: Browser, base: str, size: tuple[int, int]) -> dict[str, Any]:
    """Every page of staff at one size; a follow-up whose ticket its customer may rate."""
    take(arriving(browser, base, size), "/", "sign-in", size)
    solved: dict[str, Any] = {}
    for name, pages in PAGES.items():
        page = signed_in(browser, base, size, name)
        for picture, path in pages.items():
            take(page, path, picture, size)
        if name == "陈立":
            solved = details(page, size)
        page.context.close()
    return solved


def signed_in(
    browser: Browser, base: str, size: tuple[int, int], name: str, scheme: Literal["light", "dark"] = "light"
) -> Page:
    """Somebody of the company at a screen."""
    page = arriving(browser, base, size, scheme)
    page.goto("/")
    page.get_by_role("button", name=name).click()
    page.get_by_role("navigation").first.wait_for()
    return page


def drafted(browser: Browser, base: str) -> int:
    """A second version of the house's standard with two shorter limits, which a picture can compare; its id."""
    manager = Program(browser, base, "manager")
    first = manager.get("/standards/after-sales/versions")["items"][-1]["id"]
    text = manager.context.request.get(f"/api/v1/standard-versions/{first}/yaml").text()
    changed = text.replace("48h", "36h").replace("12h", "8h")
    made: int = manager.call("POST", "/standards/drafts", {"yaml": changed})["id"]
    return made


def standard_pages(browser: Browser, base: str, size: tuple[int, int], draft: int) -> None:
    """A standard being drawn, compared, followed, printed and promised; what waits and what rings."""
    page = signed_in(browser, base, size, "陈立")
    take(page, f"/standards/{draft}/design", "designer", size)
    take(page, f"/standards/{draft}?tab=changes", "difference", size)
    first = page.request.get("/api/v1/standards/after-sales/versions").json()["items"][-1]["id"]
    take(page, f"/standards/{first}/manual", "manual", size)
    complaints = page.request.get("/api/v1/tickets?view=all&problem=complaint&status=open").json()["items"]
    if complaints:
        take(page, f"/tickets/{complaints[0]['number']}", "guide", size)
    page.goto("/duties")
    page.get_by_role("button", name=re.compile("^通知")).click()
    shoot(page, "notices", size)
    take(page, "/portal/promise", "promise", size)
    page.context.close()


def talk_pages(browser: Browser, base: str, size: tuple[int, int]) -> None:
    """A talk as its customer and as its agent see it."""
    for name in ("supervisor", "agent2"):
        Program(browser, base, name).call("PUT", "/presence", {"state": "meal"})
    customer, agent = arriving(browser, base, size), signed_in(browser, base, size, "王芳")
    customer.goto("/portal/")
    customer.get_by_role("button", name="在线客服").click()
    panel = customer.get_by_role("dialog")
    panel.get_by_role("button", name="使用咨询").click()
    panel.get_by_label("请描述您的问题").fill("洗碗机第一次用要加什么？")
    panel.get_by_role("button", name="开始咨询").click()
    agent.goto("/desk")
    agent.get_by_role("alert").get_by_role("button", name="接待", exact=True).click()
    box = agent.get_by_role("textbox", name="回复客户")
    box.fill("您好，第一次用请先加洗碗盐，再放洗涤块。盐加到与箱口齐平就可以。")
    box.press("Enter")
    panel.get_by_role("textbox", name="输入消息").fill("盐要加多少？家里的水比较硬。")
    panel.get_by_role("textbox", name="输入消息").press("Enter")
    agent.get_by_text("家里的水比较硬").first.wait_for()
    shoot(agent, "desk", size)
    shoot(customer, "chat", size)
    agent.get_by_role("button", name="结束会话").click()
    form = agent.get_by_role("form", name="服务小结")
    form.get_by_role("combobox", name="结果").click()
    agent.get_by_title("已解决").click()
    form.get_by_role("button", name="提交小结").click()
    for page in (agent, customer):
        page.context.close()
    for name in ("supervisor", "agent2"):
        Program(browser, base, name).call("PUT", "/presence", {"state": "online"})


def dark_pages(browser: Browser, base: str, size: tuple[int, int]) -> None:
    """What is looked at all day, in the dark."""
    page = signed_in(browser, base, size, "陈立", "dark")
    for picture, path in DARK.items():
        take(page, path, picture, size)
    ticket = page.request.get("/api/v1/tickets?view=all").json()["items"][0]["number"]
    take(page, f"/tickets/{ticket}", "ticket-dark", size)
    page.context.close()


def details(page: Page, size: tuple[int, int]) -> dict[str, Any]:
    """One ticket, one standard, one bad rating being cared for."""
    ticket = page.request.get("/api/v1/tickets?view=all").json()["items"][0]["number"]
    take(page, f"/tickets/{ticket}", "ticket", size)
    incidents = page.request.get("/api/v1/incidents").json()["items"]
    if incidents:
        take(page, f"/incidents/{incidents[0]['id']}", "incident", size)
    version = page.request.get("/api/v1/standards/after-sales/versions").json()
    take(page, f"/standards/{(version.get('items') or version)[0]['id']}", "standard", size)
    bad = page.request.get("/api/v1/recoveries?state=open").json()["items"]
    if bad:
        take(page, f"/quality?list=recoveries&task={bad[0]['id']}", "recovery", size)
    found: dict[str, Any] = page.request.get("/api/v1/follow-ups?state=open").json()["items"][-1]
    return found


def customer_pages(page: Page, size: tuple[int, int], solved: dict[str, Any]) -> None:
    """What a customer sees from the question to the rating."""
    take(page, "/portal/", "portal-ask", size)
    page.get_by_text("硬件故障", exact=True).click()
    page.get_by_label("请描述您的问题").fill(PROBLEM)
    page.get_by_label("手机号").fill("13900001111")
    page.get_by_role("button", name="提交").click()
    page.get_by_test_id("number").wait_for()
    shoot(page, "portal-done", size)
    page.get_by_role("button", name="查看进度").click()
    page.get_by_text("沟通记录").wait_for()
    shoot(page, "portal-ticket", size)
    take(page, "/portal/book", "portal-book", size)
    take(page, "/portal/follow", "portal-follow", size)
    page.get_by_label("工单号").fill(solved["number"])
    page.get_by_label("手机号后四位").fill(solved["customer"]["phone"][-4:])
    page.get_by_role("button", name="查询").click()
    page.get_by_role("link", name=re.compile("评价")).click()
    page.get_by_text("很不满意").wait_for()
    shoot(page, "portal-rating", size)


def take(page: Page, path: str, name: str, size: tuple[int, int]) -> None:
    """A page's picture."""
    page.goto(path)
    shoot(page, name, size)


def shoot(page: Page, name: str, size: tuple[int, int]) -> None:
    """One picture, once the page has come to rest."""
    page.mouse.move(0, 0)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / f"{name}-{size[0]}.png", animations="disabled")


if __name__ == "__main__":
    main(sys.argv[1])
