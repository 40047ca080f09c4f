"""One document: page, workbook and print say the very same numbers, whenever it is opened, and to whom it belongs."""

import datetime as dt
import io
import random
from typing import Any

import msgspec
import openpyxl
import pytest
import typst
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.staff.actions import change_reference
from shouwen.ground.staff.queries import reference
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.conformance.tests.history import History, stocked_house
from shouwen.loop.insight.reports import pages
from shouwen.loop.insight.reports.queries.making import Asked, covers, report
from shouwen.loop.insight.reports.rules.spans import span

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts"),
]
MONTH = "/api/v1/reports/monthly{file}?on=2026-03-15&language={language}"


@pytest.fixture
def march() -> Client:
    stocked_house()
    history = History(random.Random(3))
    history.live(150)
    history.rest()
    with clock.at("2026-04-02 09:00"):
        return client("director")


def test_page_workbook_and_print_say_the_same_numbers_whenever_they_are_opened(march: Client) -> None:
    with clock.at("2026-04-02 09:00"):
        page = march.get(MONTH.format(file="", language="zh-CN")).json()
        book = march.get(MONTH.format(file=".xlsx", language="zh-CN"))
        print_ = march.get(MONTH.format(file=".pdf", language="zh-CN"))
        picture = march.get(MONTH.format(file=".png", language="en"))
        english = march.get(MONTH.format(file="", language="en")).json()
    assert page["lines"] and page["sentences"] and page["drills"] and page["strayed"]
    same_in_the_workbook(page, book.content)
    assert print_.content.startswith(b"%PDF-") and picture.content.startswith(b"\x89PNG")
    assert len(picture.content) < 2 << 20
    assert values(page) == values(english)
    with clock.at("2026-08-01 09:00"):
        later = client("director").get(MONTH.format(file="", language="zh-CN")).json()
    assert [line["now"] for line in later["lines"]] == [line["now"] for line in page["lines"]]
    assert later["cover"]["made"] != page["cover"]["made"]


def values(page: dict[str, Any]) -> list[Any]:
    names = ("now", "before", "year", "change", "yearly", "target")
    found = [line[name]["value"] for line in page["lines"] for name in names]
    found += [cell["now"]["value"] for drill in page["drills"] for part in drill["parts"] for cell in part["cells"]]
    return [*found, *(age["count"] for age in page["ages"]), *(each["deviating"] for each in page["strayed"])]


def days(value: Any) -> Any:
    """A time as Excel counts it."""
    if isinstance(value, dt.timedelta):
        return value / dt.timedelta(days=1)
    if isinstance(value, dt.time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86_400
    return value


def same_in_the_workbook(page: dict[str, Any], body: bytes) -> None:
    """Every number, both as the formula's kept value and as what the formula refers to."""
    shown = openpyxl.load_workbook(io.BytesIO(body), data_only=True)
    live = openpyxl.load_workbook(io.BytesIO(body))
    figures, data = shown.worksheets[0], shown[page["words"]["data"]]
    for at, line in enumerate(page["lines"]):
        size = 86_400 if line["unit"] == "seconds" else 1
        row = [days(cell.value) for cell in figures[5 + at]]
        for place, name in ((1, "now"), (2, "before"), (4, "year"), (6, "target")):
            said = line[name]["value"]
            assert (row[place] or None) == pytest.approx((said or None) and said / size, abs=1e-5), (line["name"], name)
        assert (row[3] or None) == pytest.approx(line["change"]["value"] or None)
        counts = [count[kind] for count in line["counts"] for kind in ("rows", "judged", "good")]
        assert [data.cell(2 + at, column).value for column in (3, 4, 5, 7, 8, 9, 11, 12, 13)] == counts
        if line["take"] == "share":
            source = f"'{page['words']['data']}'!"
            formula = live.worksheets[0].cell(5 + at, 2).value
            assert formula == f'=IF({source}D{2 + at}=0,"",{source}E{2 + at}/{source}D{2 + at})'
    for drill in page["drills"]:
        sheet = shown[drill["title"]]
        for below, part in enumerate(drill["parts"], 2):
            told = [cell["now"]["value"] for cell in part["cells"]]
            cells = [sheet.cell(below, column).value for column in (2, 3, 6, 9, 12)]
            assert [each or None for each in cells] == pytest.approx([each or None for each in told])


@pytest.mark.usefixtures("march")
def test_the_print_sets_every_number_of_the_document() -> None:
    with clock.at("2026-04-02 09:00"):
        now = clock.now()
        when = span("monthly", dt.date(2026, 3, 1), clock.SHANGHAI, now)
        made = report(Asked(when, Scope(), "en", covers(Scope(), "en")), now)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    data = {"data": msgspec.json.encode(made).decode()}
    found = typst.query(pages.REPORT.read_bytes(), "<number>", field="value", font_paths=fonts, sys_inputs=data)
    told = sorted(float(each.replace("\u2212", "-")) for each in msgspec.json.decode(found) if each)
    page = msgspec.to_builtins(made)
    more = [number for each in page["strayed"] for number in (each["tickets"], each["share"]["value"])]
    assert told == pytest.approx(sorted(each for each in (*values(page), *more) if each is not None))


def test_a_report_tells_no_more_than_its_reader_may_see(march: Client) -> None:
    with clock.at("2026-04-02 09:00"):
        agent = client("agent").get(MONTH.format(file="", language="en")).json()
        everyone = march.get(MONTH.format(file="", language="en")).json()
        interface = client("rd").get(MONTH.format(file=".pdf", language="en"))
        future = march.get("/api/v1/reports/daily?on=2026-05-01")
        odd = [march.get(f"/api/v1/reports/{path}").status_code for path in ("yearly", "daily?on=x", "monthly.exe")]
        team = march.get(MONTH.format(file="", language="en") + "&team=service").json()
        change_reference("team", reference().team_ids["service"], {"name": "=1\x0b客服"}, by=SYSTEM)
        book = march.get(MONTH.format(file=".xlsx", language="zh-CN") + "&team=service")
    assert book.status_code == 200, "a name's control character, which no workbook can hold"
    assert agent["cover"]["whose"] == "own tickets" and values(agent) != values(everyone)
    assert team["cover"]["whose"].startswith("the whole company · ") and interface.status_code == 200
    assert future.status_code == 422 and set(odd) <= {404, 422}


def test_a_month_without_anything_says_so(march: Client) -> None:
    with clock.at("2026-04-02 09:00"):
        page = march.get("/api/v1/reports/monthly?on=2025-01-01&language=en").json()
        files = [
            march.get(f"/api/v1/reports/monthly.{kind}?on=2025-01-01").status_code for kind in ("pdf", "xlsx", "png")
        ]
    assert page["lines"] == [] and page["sentences"][0]["said"] == "There was no ticket and no talk."
    assert files == [200, 200, 200]
