"""The product as a new user starts it, in a real browser."""

import pathlib
import tempfile
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.faults.installation import Installation, running

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, PHONE = (1440, 900), (390, 844)
expect.set_options(timeout=30_000)  # as long as a click waits: a page may be slow where all tests run at once


class Demo(Installation):
    """An installation with the demo data, as `make run` gives it."""

    patience = 600.0  # a month of service is played, and the machine may have much else to do

    def environment(self) -> dict[str, str]:
        """Without the switch that leaves the database empty."""
        return {**super().environment(), "SHOUWEN_DEMO": "1"}

    @property
    def base(self) -> str:
        """The product's address."""
        return f"http://127.0.0.1:{self.port}"


class Visitor:
    """Somebody with a browser of their own; what the page's console complains about is kept."""

    def __init__(self, browser: Browser, base: str, size: tuple[int, int]) -> None:
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, locale="zh-CN", timezone_id="Asia/Shanghai", base_url=base
        )
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )

    def signs_in(self, name: str) -> "Visitor":
        """Through the sign-in page's demo list."""
        self.page.goto("/")
        self.page.get_by_role("button", name=name).click()
        expect(self.page.get_by_role("navigation").first).to_be_visible()
        self.complaints.clear()  # asking who is signed in is answered 401, which the console mentions
        return self


@pytest.fixture(scope="package")
def product() -> Iterator[Demo]:
    """One running product for all browser tests."""
    with tempfile.TemporaryDirectory(prefix="shouwen-browser-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        with running(Demo(pathlib.Path(folder) / "data")) as demo:
            assert isinstance(demo, Demo)
            makes_room(demo)
            yield demo


def makes_room(demo: Demo) -> None:
    """All tests ask the same few people: they may hold whatever the tests leave, and stay when a test's page goes."""
    with httpx.Client(base_url=demo.base, headers={"Origin": demo.base}, timeout=30) as client:
        given = {"email": "manager@demo.example", "password": "shouwen-demo"}
        assert client.post("/api/v1/session", json=given).status_code == 200
        client.headers["X-CSRFToken"] = client.cookies["csrftoken"]
        said = client.patch("/api/v1/routing/settings", json={"tickets": 500, "in_all": 500, "away_seconds": 0})
        assert said.status_code == 200, said.text


@pytest.fixture(scope="package")  # while it runs there is a loop in this thread, and Django keeps off the database
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def visitors() -> Iterator[list[Visitor]]:
    """Whoever a test brings in; none may leave complaints in the console."""
    brought: list[Visitor] = []
    yield brought
    for visitor in brought:
        visitor.context.close()


@pytest.fixture
def customer(browser: Browser, product: Demo, visitors: list[Visitor]) -> Visitor:
    """A customer with a phone."""
    visitors.append(Visitor(browser, product.base, PHONE))
    return visitors[-1]


@pytest.fixture
def someone(browser: Browser, product: Demo, visitors: list[Visitor]) -> "Arrivals":
    """Brings in people of the company."""
    return Arrivals(browser, product, visitors)


class Arrivals:
    """`someone("赵磊")` is that person, signed in on a desk's screen."""

    def __init__(self, browser: Browser, product: Demo, visitors: list[Visitor]) -> None:
        self.browser = browser
        self.product = product
        self.visitors = visitors

    def __call__(self, name: str, size: tuple[int, int] = WIDE) -> Visitor:
        """The person, signed in."""
        visitor = Visitor(self.browser, self.product.base, size).signs_in(name)
        self.visitors.append(visitor)
        return visitor
