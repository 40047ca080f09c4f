"""The settings and daily pages of the live desk, read by a program for what a person would stumble over."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Arrivals
from tests.browser.test_chat import serious

PAGES = {
    "系统管理员": ("/settings/chat?site=demo", "/settings/routing", "/team/presence"),
    "陈立": (
        "/settings/macros",
        "/team/departments",
        "/appointments?view=week",
        "/appointments/settings",
        "/customers/suggestions",
        "/incidents",
        "/floor",
    ),
}


@pytest.mark.parametrize("who", PAGES)
def test_nothing_serious_on_the_pages_of_the_live_desk(someone: Arrivals, who: str) -> None:
    page = someone(who).page
    found = {}
    for path in PAGES[who]:
        page.goto(path)
        expect(page.get_by_role("heading").first).to_be_visible()
        expect(page.locator(".ant-skeleton, [aria-busy=true]")).to_have_count(0)
        found[path] = serious(page)
    assert {path: faults for path, faults in found.items() if faults} == {}
