import gzip
import pathlib
from typing import Any

import openpyxl
import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.models import Customer
from shouwen.ground.staff.models import Problem
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.imports import actions
from shouwen.loop.handling.imports.errors import BadFile, BadMap, NoColumn, NotDone
from shouwen.loop.handling.imports.models import Import, Imported
from shouwen.loop.handling.imports.rules import map as maps
from shouwen.loop.handling.imports.rules.rows import Refusal
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.lists import access
from shouwen.loop.handling.lists.rules import Wanted
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.rules.status import ALL
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.standards.errors import NoStandard

NOW = "2026-03-02 09:00"
HEAD = "编号,标题,内容,姓名,电话,类别,创建时间,关闭时间\n"
MAP = maps.read(
    """
source: 旧系统
timezone: Asia/Shanghai
columns: {number: 编号, subject: 标题, description: 内容, name: 姓名, phone: 电话, problem: 类别, opened_at: 创建时间,
  closed_at: 关闭时间}
"""
)
GOOD = '1,开不了机,"第一行\n第二行",王芳,138-0013-8000,硬件故障,2025/5/1 8:30,2025/5/2 9:00\n'


class Stop(Exception):
    """The power goes."""


def written(folder: pathlib.Path, text: str, *, name: str = "old.csv", encoding: str = "utf-8") -> Sheet:
    data = text.encode(encoding)
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return Sheet(folder / name)


def brought(sheet: Sheet, made: maps.Map = MAP, *, stop_at: int = 0) -> tuple[Import, list[Refusal]]:
    refused: dict[int, Refusal] = {}
    count = [0]

    def refuse(refusal: Refusal) -> None:
        refused[refusal.line] = refusal

    def progress(rows: int) -> None:
        count[0] += rows
        if stop_at and count[0] >= stop_at:
            raise Stop

    with clock.at(NOW):
        checked = actions.check(sheet, made, refuse=refuse, progress=lambda _rows: None)
        run = actions.begin(sheet, made, checked, by=SYSTEM)
        return actions.bring(run, sheet, made, refuse=refuse, progress=progress), list(refused.values())


@pytest.mark.parametrize(("name", "encoding"), [
    ("a.csv", "utf-8"), ("b.csv", "utf-8-sig"), ("c.csv", "gb18030"), ("d.csv.gz", "gb18030"), ("e.csv", "utf-16"),
])  # fmt: skip
def test_chinese_is_read_however_it_is_written(tmp_path: pathlib.Path, name: str, encoding: str) -> None:
    sheet = written(tmp_path, HEAD + GOOD + "2,乙,乙,乙,,,2025/5/1,\n", name=name, encoding=encoding)
    rows = list(sheet.rows())
    assert [line for line, _ in rows] == [2, 4]
    assert rows[0][1]["内容"] == "第一行\n第二行"


@pytest.mark.django_db
def test_a_row_becomes_a_ticket_with_its_moments_customer_and_place(tmp_path: pathlib.Path) -> None:
    house()
    run, refused = brought(written(tmp_path, HEAD + GOOD))
    assert not refused
    assert (run.state, run.tickets) == ("done", 1)
    ticket = Ticket.objects.get()
    assert (ticket.status, ticket.opened_at.isoformat(), ticket.subject) == (
        "closed", "2025-05-01T00:30:00+00:00", "开不了机"
    )  # fmt: skip
    assert ticket.problem_id == reference().problems.ids["hardware"], "硬件故障 is the name of a row that is here"
    assert Customer.objects.get().name == "王芳"


@pytest.mark.django_db
def test_unknown_places_are_made_once_and_have_their_path(tmp_path: pathlib.Path) -> None:
    house()
    made = maps.read("{source: s, columns: {subject: 标题, problem: [一级, 二级]}}")
    text = "标题,一级,二级\na,城乡建设,安全生产\nb,城乡建设,安全生产\nc,城乡建设,\n"
    brought(written(tmp_path, text), made)
    tree = {
        row.name: row.parent and row.parent.name for row in Problem.objects.filter(name__in=["城乡建设", "安全生产"])
    }
    assert tree == {"城乡建设": None, "安全生产": "城乡建设"}
    places = {ticket.subject: reference().problems.entries[ticket.problem_id or 0] for ticket in Ticket.objects.all()}
    assert [places[subject].name for subject in "abc"] == ["安全生产", "安全生产", "城乡建设"]


@pytest.mark.django_db
@pytest.mark.parametrize(("row", "column", "code"), [
    ("9,,,王,,,2025/5/1,", "内容", "no_words"),
    ("9,a,b,王,,,昨天,", "创建时间", "bad_moment"),
    ("9,a,b,王,,,2031/5/1,", "创建时间", "in_future"),
    ("9,a,b,王,,,2025/5/2,2025/5/1", "关闭时间", "out_of_order"),
    ("9,a,b\0c,王,,,2025/5/2,", "内容", "text_unreadable"),
    (f"9,a,{'长' * 100_001},王,,,2025/5/2,", "内容", "text_too_long"),
    ("1,a,b,王,,,2025/5/2,", "编号", "twice"),
])  # fmt: skip
def test_a_refused_row_is_named_with_line_column_and_reason(
    tmp_path: pathlib.Path, row: str, column: str, code: str
) -> None:
    house()
    run, refused = brought(written(tmp_path, HEAD + GOOD + row + "\n"))
    assert run.tickets == 1
    assert [(each.line, each.why.code) for each in refused] == [(4, code)]
    assert column in (refused[0].column, *MAP.names(refused[0].column)), refused


@pytest.mark.django_db
def test_without_a_standard_the_file_is_not_even_looked_at(tmp_path: pathlib.Path) -> None:
    with pytest.raises(NoStandard):
        brought(written(tmp_path, HEAD + GOOD))


@pytest.mark.django_db
def test_unknown_values_are_refused_where_the_map_makes_none(tmp_path: pathlib.Path) -> None:
    house()
    made = maps.read(
        "{source: s, columns: {subject: 标题, problem: 类别}, create: [], values: {problem: {机器: hardware}}}"
    )
    _, refused = brought(written(tmp_path, "标题,类别\na,机器\nb,飞船\n"), made)
    assert [(each.line, each.column, each.why.code) for each in refused] == [(3, "类别", "unknown_value")]


@pytest.mark.django_db
def test_what_broke_off_goes_on_and_nothing_comes_twice(tmp_path: pathlib.Path) -> None:
    house()
    rows = "".join([f"{n},标题{n},内容,客户{n},1380000{n:04},硬件故障,2025/5/1,2025/5/2\n" for n in range(4500)])
    sheet = written(tmp_path, HEAD + rows)
    with pytest.raises(Stop):
        brought(sheet, stop_at=2000)
    assert Ticket.objects.count() == 2000
    run, refused = brought(Sheet(sheet.path))
    assert (Import.objects.count(), run.tickets, run.state) == (1, 4500, "done")
    assert len({ticket.subject for ticket in Ticket.objects.all()}) == Ticket.objects.count() == 4500
    again, refused = brought(Sheet(sheet.path))
    assert again.pk != run.pk
    assert (again.tickets, len(refused)) == (0, 4500)


@pytest.mark.django_db
def test_two_that_were_given_the_same_file_bring_it_in_once(tmp_path: pathlib.Path) -> None:
    house()
    rows = "".join([f"{n if n % 2 else ''},乙{n},乙,乙{n},138{n:08},,2025/5/1,\n" for n in range(1, 2502)])
    sheet = written(tmp_path, HEAD + rows)
    with pytest.raises(Stop):
        brought(sheet, stop_at=1)
    slow = Import.objects.get()
    run, refused = brought(sheet)
    assert (run.state, run.tickets, refused) == ("done", 2501, [])
    with clock.at(NOW):
        late: list[Refusal] = []
        assert actions.bring(slow, sheet, MAP, refuse=late.append, progress=lambda _rows: None).tickets == 2501
    assert (late, Ticket.objects.count(), Imported.objects.count()) == ([], 2501, 2501)
    assert Event.objects.filter(kind="ImportDone").count() == 1


@pytest.mark.django_db
def test_an_import_is_undone_with_the_customers_that_it_brought(tmp_path: pathlib.Path) -> None:
    house()
    brought(written(tmp_path, HEAD + GOOD))
    text = HEAD + GOOD.replace("1,", "7,", 1) + "8,乙,乙,李雷,13900001111,软件,2025/5/1,\n9,丙,丙,,,,2025/5/1,\n"
    run, _ = brought(written(tmp_path, text, name="more.csv"))
    assert (Ticket.objects.count(), Customer.objects.count()) == (4, 3)
    with clock.at(NOW):
        found = actions.undo(run.pk, by=SYSTEM, progress=lambda _rows: None)
    assert (found.tickets, found.kept, found.customers) == (3, 0, 2)
    assert (Ticket.objects.count(), Customer.objects.get().name) == (1, "王芳")
    with pytest.raises(NotDone):
        actions.undo(run.pk, by=SYSTEM, progress=lambda _rows: None)
    again, _ = brought(written(tmp_path, text, name="more.csv"))
    assert again.tickets == 3


@pytest.mark.django_db
def test_a_workbook_with_its_own_dates_and_numbers(tmp_path: pathlib.Path) -> None:
    house()
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["ID", "Title", "Mobile", "Created", "Status"])
    with clock.at("2025-05-01 08:30") as moment:
        sheet.append([17, "换\t屏\n幕", 13800138000, moment.replace(tzinfo=None), "closed"])
    sheet.append([None] * 5)
    book.save(tmp_path / "old.xlsx")
    opened = Sheet(tmp_path / "old.xlsx")
    run, refused = brought(opened, maps.usual("old", opened.header))
    assert (run.tickets, refused) == (1, [])
    assert Ticket.objects.get().subject == "换 屏 幕"
    assert Customer.objects.get().identities.get().value == "+8613800138000"


@pytest.mark.parametrize(("name", "data"), [
    ("a.xlsx", b"no workbook"), ("a.txt", b"x"), ("a.csv", b""), ("a.csv.gz", b"not packed"), ("b.csv", b"\x81\x20\xff")
])  # fmt: skip
def test_a_file_that_is_none(tmp_path: pathlib.Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadFile):
        Sheet(tmp_path / name)


@pytest.mark.parametrize("text", ["[]", "{source: s", "{source: s, columns: {colour: x}}", "{source: '', columns: {}}",
    "{source: s, columns: {subject: a}, create: [team]}"])  # fmt: skip
def test_a_map_that_is_none(text: str) -> None:
    with pytest.raises(BadMap):
        maps.read(text)


def test_a_column_that_the_file_lacks_is_named() -> None:
    with pytest.raises(NoColumn, match="电话"):
        maps.check(MAP, ["编号", "标题", "内容", "姓名"])


@pytest.mark.django_db
def test_a_ticket_is_found_by_the_number_it_had(tmp_path: pathlib.Path) -> None:
    house()
    brought(
        written(
            tmp_path, HEAD + GOOD.replace("1,开", "INC-2019/0007,开", 1) + GOOD.replace("1,开", "INC-2019/0070,开", 1)
        )
    )
    settle()
    ticket = Ticket.objects.order_by("pk")[0]
    director = someone("director")

    def found(words: str) -> list[str]:
        return [row.number for row in access.page(director, Wanted(statuses=ALL), words)[0]]

    assert found(" INC-2019/0007 ") == [ticket.number]
    assert found("INC-2019/00") == []
    assert len(found("开不了机")) == 2
    assert found("x" * 3000) == []
    assert access.page(someone("rd"), Wanted(statuses=ALL), "INC-2019/0007")[0] == []
