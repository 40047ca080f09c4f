"""The agent workspace in headless Chromium: how heavy it is at first, how soon a talk is shown, how a list scrolls."""

import contextlib
import re
import statistics
import time
from collections.abc import Iterator
from typing import Final

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bench import filling
from bench.frame import Line, Run, alone, percentile, tidy
from bench.house import House, house

# rows of the list, talks of the agent, switches between them, loads
SIZES: Final = {"tiny": (300, 4, 4, 1), "small": (10_000, 10, 30, 3), "full": (10_000, 10, 100, 5)}
CHROMIUM: Final = "/usr/bin/chromium"
FLAGS: Final = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
OPEN: Final = {**filling.OWN, "status": "(array['new','assigned','open','waiting'])[1 + dice % 4]"}
NAME: Final = re.compile(r"访客\d+")
LAYING: Final = "from bench.talks import lay_for; lay_for('agent@demo.example', {})"
# from the key to the frame after the one that shows the talk
WATCH: Final = """(name) => { window.shown = new Promise((done) => {
  let begun = 0;
  addEventListener("keydown", (pressed) => { if (pressed.key === "Enter") begun ||= performance.now(); }, true);
  const look = () => begun && document.querySelector("[role=log]")?.textContent.includes(name)
    ? requestAnimationFrame(() => done(performance.now() - begun)) : requestAnimationFrame(look);
  look();
}); }"""
FRAMES: Final = """() => {
  window.gaps = [];
  window.looking = true;
  let before = performance.now();
  const look = (now) => {
    window.gaps.push(now - before);
    before = now;
    if (window.looking) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
BARE: Final = "<style>p{height:39px;margin:0;border-bottom:1px solid}</style>" + "<p>a row of the list</p>" * 10_000
LIST: Final = "document.querySelector('[role=table]').lastElementChild"
WHEEL, TURN, TURNS, ROUNDS = 900, 60, 40, 3  # pixels, ms, turns of the wheel in a round
JANK, PATIENCE = 50.0, 300.0  # ms of a frame, seconds for the last row to come


def run(run: Run) -> Iterator[Line]:
    """First load, switch between talks, a long list."""
    rows, talks, switches, loads = SIZES[run.size]
    with house() as built, chromium() as browser:
        with built.database() as database:
            copied = filling.pattern(built)
            filling.fill(database, copied, copied + 1000, copied + 999 + rows, OPEN)
        built.command("manage", "shell", "-c", LAYING.format(talks))
        yield from first_load(browser, built, loads)
        run.say("workspace: loaded")
        took = switched(browser, built, talks, switches)
        yield alone("workspace: from the key to the other talk shown, p50", percentile(took, 0.5), "ms")
        yield alone("workspace: from the key to the other talk shown, p99", percentile(took, 0.99), "ms")
        yield from scrolled(browser, built, rows)


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def signed_in(browser: Browser, built: House, email: str) -> BrowserContext:
    """A window of somebody, with nothing kept from before."""
    base = f"http://127.0.0.1:{built.port}"
    more = {"Accept-Encoding": "gzip"}
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, locale="zh-CN", base_url=base, extra_http_headers=more
    )
    context.set_default_timeout(PATIENCE * 1000)  # a machine may have much else to do
    given = {"email": email, "password": "shouwen-demo"}
    answer = context.request.post("/api/v1/session", data=given, headers={"Origin": base})
    if not answer.ok:
        raise RuntimeError(f"{email} cannot sign in: {answer.status}")
    return context


def first_load(browser: Browser, built: House, loads: int) -> Iterator[Line]:
    """The desk in a browser that has never been here."""
    seen = [loaded(browser, built) for _ in range(loads)]
    weights, files, waits, works = (statistics.median(each) for each in zip(*seen, strict=True))
    yield alone("workspace: first load of the desk, gzipped", weights / 1000, "KB")
    yield alone("workspace: first load of the desk, files and answers", files, "requests")
    yield alone("workspace: first load until the list obeys a key", waits * 1000, "ms")
    yield alone("workspace: first load, work of the page's main thread", works * 1000, "ms")


def loaded(browser: Browser, built: House) -> tuple[float, int, float, float]:
    """Bytes and files of one first load, seconds until it obeys, seconds that it worked."""
    sizes: list[float] = []
    with signed_in(browser, built, "agent@demo.example") as context:
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
        line.send("Network.enable")
        line.send("Performance.enable")
        begun = time.perf_counter()
        page.goto("/desk", wait_until="commit")
        page.locator("button[id^=item-]").first.wait_for()
        page.keyboard.press("j")
        page.locator("button[aria-current=true][id^=item-]").wait_for()
        waited = time.perf_counter() - begun
        page.wait_for_load_state("networkidle")
        told = {each["name"]: each["value"] for each in line.send("Performance.getMetrics")["metrics"]}
    return sum(sizes), len(sizes), waited, float(told["TaskDuration"])


def switched(browser: Browser, built: House, talks: int, switches: int) -> list[float]:
    """Milliseconds from the key to the talk shown, each talk opened before; sorted."""
    took = []
    with signed_in(browser, built, "agent@demo.example") as context:
        page = context.new_page()
        page.goto("/desk")
        page.locator("button[id^=item-]").nth(talks - 1).wait_for()
        for nth in range(talks + switches):
            page.evaluate("document.activeElement?.blur()")
            step = "j" if nth // (talks - 1) % 2 == 0 else "k"
            page.keyboard.press(step)
            chosen = page.locator("button[aria-current=true][id^=item-]")
            (name,) = {word for word in chosen.inner_text().split() if NAME.fullmatch(word)}
            page.evaluate(WATCH, f"我是{name}")
            page.keyboard.press("Enter")
            took.append(float(page.evaluate("window.shown")))
    return sorted(took[talks:])


def scrolled(browser: Browser, built: House, rows: int) -> Iterator[Line]:
    """Frames while the wheel turns over a list whose rows have all come, and over a bare page as long."""
    with signed_in(browser, built, "director@demo.example") as context:
        page = context.new_page()
        page.goto("/tickets?view=all")
        table = page.locator("[role=table]")
        table.locator("[role=row]").nth(3).wait_for()
        begun = time.monotonic()
        while table.get_attribute("aria-rowcount") == "-1":  # more is fetched as the end comes near
            page.evaluate(f"{LIST}.scrollTop = 1e9")
            page.wait_for_timeout(20)
            if time.monotonic() - begun > PATIENCE:
                raise RuntimeError("the list does not end")
        seen = int(table.get_attribute("aria-rowcount") or 0)
        bare = context.new_page()
        bare.set_content(BARE)
        bare.evaluate("scrollTo(0, 1e9)")
        ours, plain = list[float](), list[float]()
        for _ in range(ROUNDS):
            ours += turned(page)
            plain += turned(bare)
    if seen < rows:
        raise RuntimeError(f"the list shows {seen} rows")
    name = f"workspace: list of {seen:,} rows under the wheel"
    over, beside = share(ours), share(plain)
    yield Line(f"{name}: frames over 50 ms", tidy(over), "%", tidy(beside), round(over / beside, 2) if beside else None)
    late, calm = percentile(ours, 0.99), percentile(plain, 0.99)
    yield Line(f"{name}: frame, p99", tidy(late), "ms", tidy(calm), round(late / calm, 2))


def turned(page: Page) -> list[float]:
    """Milliseconds of each frame while the wheel turns towards the beginning."""
    page.bring_to_front()
    page.mouse.move(700, 500)
    page.evaluate(FRAMES)
    for _ in range(TURNS):
        page.mouse.wheel(0, -WHEEL)
        page.wait_for_timeout(TURN)
    found: list[float] = page.evaluate("() => { window.looking = false; return window.gaps.slice(1); }")
    return found


def share(frames: list[float]) -> float:
    """Per cent of frames that a person sees."""
    return 100 * sum(each > JANK for each in frames) / max(1, len(frames))
