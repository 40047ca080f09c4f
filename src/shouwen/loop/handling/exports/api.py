"""A list as a workbook: the same filters, the same rows, within the reach of `tickets.export`."""

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, Literal
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.writer.excel import save_workbook

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Request, language_of, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.contacts import access as reading
from shouwen.loop.handling.contacts import queries as contacts
from shouwen.loop.handling.exports.actions import tell_export, tell_talks
from shouwen.loop.handling.exports.errors import TooManyRows
from shouwen.loop.handling.exports.rules import CODED, COLUMNS, TALKS, Column, fit, word
from shouwen.loop.handling.lists import access
from shouwen.loop.handling.lists.queries.asking import asked_list, parameters
from shouwen.loop.handling.lists.queries.shown import row
from shouwen.loop.handling.lists.rules import MOST, Wanted
from shouwen.loop.handling.tickets.queries import Row

api = router("tickets")
ROWS: Final = 20_000
KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOMENT: Final = "yyyy-mm-dd hh:mm"
BINARY: Final = {
    "responses": {
        200: {
            "description": "OK",
            "content": {KIND: {"schema": {"type": "string", "format": "binary"}}},
        }
    },
}
DESCRIBED: Final = {"parameters": parameters("after", "limit"), **BINARY}


@api.get("/tickets/export.xlsx", openapi_extra=DESCRIBED)
def export_tickets(request: Request) -> HttpResponse:
    """The rows of a list as a workbook, with who took it and when; at most 20,000."""
    wanted, words = asked_list(request.META.get("QUERY_STRING", ""))
    found = [each for page in pages(request.auth, wanted, words) for each in page]
    language, known = language_of(request), reference()
    rows = [row(each, known, language) for each in found]
    book = _Book(request.auth, language, ("工单", "Tickets"), COLUMNS)
    book.add(rows)
    tell_export(wanted, searched=bool(words.strip()), rows=book.rows, by=request.auth)
    return _answer(book, "tickets")


@api.get("/contacts/export.xlsx", openapi_extra=BINARY)
def export_contacts(request: Request, view: Literal["mine", "queue", "team", "ended"] = "ended") -> HttpResponse:
    """Talks as their list shows them, of those that one reads there, with `tickets.export`; at most 20,000."""
    request.auth.require("tickets.export")
    language = language_of(request)
    rows = [_talk(each, language) for each in talks(request.auth, view)]  # a book that is begun must be written
    book = _Book(request.auth, language, ("会话", "Talks"), TALKS)
    book.add(rows)
    tell_talks(view, rows=book.rows, by=request.auth)
    return _answer(book, "talks")


def talks(principal: Principal, view: str, *, most: int = ROWS) -> list[contacts.Row]:
    """The list's rows, page by page; TooManyRows beyond `most`."""
    scopes, found, after = reading.scopes(principal), list[contacts.Row](), 0
    while True:
        page, following = contacts.page(view, scopes, me=principal.id, after=after, limit=MOST)
        found += page
        if len(found) > most:
            raise TooManyRows(most=most)
        if following is None:
            return found
        after = following


def _talk(found: contacts.Row, language: str) -> dict[str, Any]:
    known = reference()
    plain = ("subject", "kind", "state", "outcome", "entered_at", "answered_at", "ended_at", "ticket")
    return {name: getattr(found, name) for name in plain} | {
        "customer": {"name": found.customer, "tier": found.tier},
        "team": known.teams.shown(language).get(found.team_id),
        "problem": known.problems.shown(language).get(found.problem_id),
        "holder": {"name": found.holder or ""},
    }


def _answer(book: "_Book", name: str) -> HttpResponse:
    headers = {"Content-Disposition": f"attachment; filename=\"{name}.xlsx\"; filename*=UTF-8''{quote(book.name)}"}
    return HttpResponse(book.written(), content_type=KIND, headers=headers)


def pages(principal: Principal, wanted: Wanted, words: str, *, most: int = ROWS) -> Iterator[list[Row]]:
    """The list's rows, page by page; TooManyRows beyond `most`."""
    wanted, count = replace(wanted, limit=MOST, after=None), 0
    while True:
        found, following = access.export_page(principal, wanted, words)
        count += len(found)
        if count > most:
            raise TooManyRows(most=most)
        yield found
        if following is None:
            return
        wanted = replace(wanted, after=following)


class _Book:
    """A workbook that is written as rows come."""

    def __init__(self, principal: Principal, language: str, name: tuple[str, str], columns: Sequence[Column]) -> None:
        self._language = language
        self._columns = columns
        self._zone = ZoneInfo(company().timezone)
        self._book = Workbook(write_only=True)
        self._sheet: Any = self._book.create_sheet(self._say(*name))
        self.rows = 0
        now = clock.now().astimezone(self._zone)
        who = people_by_id({principal.id or 0}).get(principal.id or 0, str(principal))
        self._mark = self._say(f"{who} 于 {now:%Y-%m-%d %H:%M} 导出", f"Exported by {who}, {now:%Y-%m-%d %H:%M}")
        self.name = f"{self._say(*name).lower()}-{now:%Y%m%d-%H%M}.xlsx"
        self._begin(fit(who), now)

    def _begin(self, who: str, now: dt.datetime) -> None:
        about = self._book.properties
        about.creator = about.lastModifiedBy = who
        about.title, about.description = fit(company().name), fit(self._mark)
        about.created = about.modified = now.astimezone(dt.UTC).replace(tzinfo=None)
        for place, column in enumerate(self._columns):
            self._sheet.column_dimensions[chr(ord("A") + place)].width = column.width
        self._sheet.freeze_panes = "A2"
        self._sheet.oddFooter.left.text = fit(self._mark).replace("&", "&&")
        self._sheet.append([self._text(column.said(self._language), bold=True) for column in self._columns])

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        """Rows as the list shows them."""
        for shown in rows:
            self._sheet.append([self._cell(column, shown) for column in self._columns])
        self.rows += len(rows)

    def written(self) -> bytes:
        """The whole file; who took it stands under the rows, in the footer and in the properties."""
        self._sheet.append([])
        self._sheet.append([self._text(f"{self._mark} · {self.rows}")])
        target = io.BytesIO()
        save_workbook(self._book, target)
        return target.getvalue()

    def _cell(self, column: Column, shown: dict[str, Any]) -> Any:
        value = shown[column.name] if column.name in shown else shown["customer"][column.name]
        if column.kind == "number":
            return value
        if column.kind == "moment":
            return self._moment(value)
        if column.name in ("team", "holder", "first_owner", "problem", "customer"):
            return self._text(value["name"] if value else "")
        if column.name == "status" and shown["waiting"]:
            value = f"waiting.{shown['waiting']}"
        return self._text(word(column.name, value, self._language) if column.name in CODED else value)

    def _text(self, text: str, *, bold: bool = False) -> Any:
        """Always text, also where it begins like a formula or a number; Excel keeps it so when it is edited."""
        cell = WriteOnlyCell(self._sheet, value="")
        cell.value = fit(text)
        cell.data_type = "s"
        cell.quotePrefix = text[:1] in "=+-@\t\r"
        if bold:
            cell.font = Font(bold=True)
        return cell

    def _moment(self, value: dt.datetime | None) -> Any:
        if value is None:
            return None
        cell = WriteOnlyCell(self._sheet, value=value.astimezone(self._zone).replace(tzinfo=None, microsecond=0))
        cell.number_format = MOMENT
        return cell

    def _say(self, zh: str, en: str) -> str:
        return zh if self._language.startswith("zh") else en
