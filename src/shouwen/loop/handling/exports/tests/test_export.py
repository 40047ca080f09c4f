import io
from typing import Any

import openpyxl
import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.loop.handling.contacts.tests.factory import waiting
from shouwen.loop.handling.desk.tests.test_api import signed_in
from shouwen.loop.handling.exports.api import pages
from shouwen.loop.handling.exports.errors import TooManyRows
from shouwen.loop.handling.lists.rules import Wanted
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db
FORMULA = '=HYPERLINK("http://evil.example","看这里")'


def taken(name: str, query: str = "view=all", **headers: str) -> Any:
    return signed_in(name).get(f"/api/v1/tickets/export.xlsx?{query}", headers=headers)


def sheet(answer: Any) -> Any:
    assert answer.status_code == 200, answer.content
    return openpyxl.load_workbook(io.BytesIO(answer.content))


def test_it_holds_what_the_list_shows_and_who_took_it() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        first = opened("hardware", subject=FORMULA)
        opened("software", subject="13800138000")
    book = sheet(taken("manager"))
    rows = list(book.active.iter_rows(values_only=True))
    shown = signed_in("manager").get("/api/v1/tickets?view=all").json()["items"]
    assert [row[0] for row in rows[1:3]] == [each["number"] for each in shown]
    assert {row[1] for row in rows[1:3]} == {FORMULA, "13800138000"}
    mine = next(row for row in rows if row[0] == first.number)
    assert (mine[2], mine[4], mine[11].isoformat()) == ("张三", "待分派", "2026-03-02T09:00:00")
    assert "售后经理" in rows[-1][0] or "导出" in rows[-1][0]
    assert book.properties.creator == signed_in("manager").get("/api/v1/session").json()["person"]["name"]
    fact = Event.objects.get(kind="TicketsExported")
    assert (fact.data["rows"], fact.data["view"], fact.data["searched"]) == (2, "all", False)


def test_nothing_in_it_is_a_formula_or_a_number_by_mistake() -> None:
    house()
    for subject in (FORMULA, "+8613800138000", "-1", "@SUM(A1)", "0012", "1E5"):
        opened("hardware", subject=subject)
    for row in sheet(taken("manager")).active.iter_rows(min_row=2, max_row=7):
        assert {cell.data_type for cell in row[:2]} == {"s"}
        assert row[1].quotePrefix is (row[1].value[0] in "=+-@")


def test_it_is_narrowed_and_spoken_as_the_list() -> None:
    house()
    opened("hardware")
    opened("software")
    rows = list(sheet(taken("manager", "view=all&problem=hardware", accept_language="en")).active.values)
    assert rows[0][:2] == ("Number", "Subject")
    assert len(rows) == 4
    assert rows[1][4] == "Unassigned"


def test_it_needs_the_right_and_reaches_no_further() -> None:
    house()
    opened("hardware")
    assert taken("agent").status_code == 403
    assert taken("admin").status_code == 403
    assert len(list(sheet(taken("supervisor")).active.values)) < len(list(sheet(taken("director")).active.values)) + 1
    assert taken("manager", "status=nonsense").status_code == 422


def test_too_many_rows_are_refused_with_what_to_do() -> None:
    house()
    opened("hardware")
    opened("hardware")
    assert sum(len(page) for page in pages(someone("manager"), Wanted(), "", most=2)) == 2
    with pytest.raises(TooManyRows, match="more than 1 rows; narrow the list"):
        list(pages(someone("manager"), Wanted(), "", most=1))


def test_talks_are_taken_as_their_list_shows_them_by_who_may_take_lists() -> None:
    house()
    waiting(name="=李", text=FORMULA)

    def path(view: str) -> str:
        return f"/api/v1/contacts/export.xlsx?view={view}"

    rows = list(sheet(signed_in("supervisor").get(path("queue"))).active.values)
    shown = signed_in("supervisor").get("/api/v1/contacts?view=queue").json()["items"]
    assert [row[0] for row in rows[1:2]] == [each["subject"] for each in shown]
    assert (rows[1][1], rows[1][4], rows[1][7]) == ("在线会话", "排队中", None)
    assert len(list(sheet(signed_in("supervisor").get(path("ended"))).active.values)) == 3  # a head, nothing, the mark
    assert Event.objects.filter(kind="TalksExported").count() == 2
    assert signed_in("agent").get(path("queue")).status_code == 403
    assert signed_in("inspector").get(path("queue")).status_code == 403  # who reads no talks takes none
