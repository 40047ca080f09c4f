"""Takes the documentation's pictures of every page, wide and on a phone: `python -m tests.browser.pictures BASE`."""

import pathlib
import sys

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, PHONE, QUIET, WIDE

FOLDER = pathlib.Path(__file__).parents[2] / "docs" / "img"
PAGES = {
    "tickets": "/tickets?view=all",
    "new-ticket": "/tickets/new",
    "customers": "/customers",
    "quality": "/quality",
    "board": "/board",
    "standards": "/standards",
    "team": "/team",
    "structure": "/team/structure",
    "skills": "/team/skills",
    "reference": "/team/reference",
    "settings": "/settings",
    "log": "/settings/log",
}


def main(base: str) -> None:
    """All pages of staff, as the manager sees them, and the sign-in page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        for size in (WIDE, PHONE):
            take_all(browser, base, size)
        browser.close()


def take_all(browser: Browser, base: str, size: tuple[int, int]) -> None:
    """Every page at one size."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="zh-CN", timezone_id="Asia/Shanghai", base_url=base
    )
    page = context.new_page()
    take(page, "/", "sign-in", size)
    page.get_by_role("button", name="陈立").click()
    page.get_by_role("navigation").first.wait_for()
    for name, path in PAGES.items():
        take(page, path, name, size)
    ticket = page.request.get("/api/v1/tickets?view=all").json()["items"][0]["number"]
    take(page, f"/tickets/{ticket}", "ticket", size)
    version = page.request.get("/api/v1/standards/after-sales/versions").json()
    take(page, f"/standards/{(version.get('items') or version)[0]['id']}", "standard", size)
    context.close()


def take(page: Page, path: str, name: str, size: tuple[int, int]) -> None:
    """One picture, once the page has come to rest."""
    page.goto(path)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / f"{name}-{size[0]}.png")


if __name__ == "__main__":
    main(sys.argv[1])
