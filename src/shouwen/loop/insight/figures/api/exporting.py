"""The rows behind a figure as a workbook: the same rows, in the same order, as the drawer shows them."""

import io
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.writer.excel import save_workbook

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Request, language_of
from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.exports.rules import fit, word
from shouwen.loop.insight.asked.question import Question
from shouwen.loop.insight.figures import queries
from shouwen.loop.insight.figures.actions import tell_export
from shouwen.loop.insight.figures.api.board import api
from shouwen.loop.insight.figures.api.naming import known, named, saying
from shouwen.loop.insight.figures.errors import TooManyFigureRows
from shouwen.loop.insight.figures.queries.figures import Row
from shouwen.loop.insight.figures.rules.taking import Figure
from shouwen.loop.insight.figures.rules.words import judged

MOST: Final = 20_000
AT_ONCE: Final = 1000
KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DESCRIBED: Final = {
    "responses": {200: {"description": "OK", "content": {KIND: {"schema": {"type": "string", "format": "binary"}}}}}
}
WIDTHS: Final = (20, 48, 14, 18, 16, 16, 18)


@api.get("/board/{figure}/rows.xlsx", openapi_extra=DESCRIBED)
def export_rows(request: Request, figure: str, asked: Question) -> HttpResponse:
    """The rows behind a figure as a workbook, with its definition and who took it; at most 20,000."""
    request.auth.require("tickets.export")
    chosen, period, scope = known(figure), asked.period(), asked.scope(request)
    found: list[Row] = []
    before = None
    while True:
        page = queries.rows(figure, period, scope, before=before, limit=AT_ONCE)
        found += page
        if len(found) > MOST:
            raise TooManyFigureRows(most=MOST)
        if len(page) < AT_ONCE:
            break
        before = (page[-1].at, page[-1].key)
    book = _Book(request, chosen)
    for at in range(0, len(found), AT_ONCE):
        book.add(named(request.auth, chosen, found[at : at + AT_ONCE]))
    tell_export(figure, len(found), by=request.auth)
    headers = {"Content-Disposition": f"attachment; filename=\"{figure}.xlsx\"; filename*=UTF-8''{quote(book.name)}"}
    return HttpResponse(book.written(), content_type=KIND, headers=headers)


class _Book:
    """A workbook that is written as rows come."""

    def __init__(self, request: Request, figure: Figure) -> None:
        self._figure, self._language = figure, language_of(request)
        self._said = saying(self._language)
        self._zone = ZoneInfo(company().timezone)
        who = people_by_id({request.auth.id or 0}).get(request.auth.id or 0, str(request.auth))
        at = f"{clock.now().astimezone(self._zone):%Y-%m-%d %H:%M}"
        self._mark = self._said(f"{who} 于 {at} 导出", f"Exported by {who}, {at}")
        self.name = f"{self._said(figure.zh, figure.en)}-{at[:10]}.xlsx"
        self._book = Workbook(write_only=True)
        self._sheet: Any = self._book.create_sheet(self._said("明细", "Rows"))
        for place, width in enumerate(WIDTHS):
            self._sheet.column_dimensions[chr(ord("A") + place)].width = width
        self._text_line(self._said(figure.zh, figure.en), bold=True)
        self._text_line(self._said(figure.zh_definition, figure.en_definition))
        self._text_line(self._said(figure.zh_rows, figure.en_rows))
        self._sheet.append([])
        self._sheet.append([self._text(each, bold=True) for each in self._heads()])

    def _heads(self) -> list[str]:
        first = ("编号", "Number") if self._figure.of == "tickets" else ("会话", "Talk")
        seconds = any(reading.unit == "seconds" for reading in self._figure.readings)
        value = ("数值（秒）", "Value (seconds)") if seconds else ("数值", "Value")
        heads = [first, ("标题", "Subject"), ("状态", "Status"), ("时刻", "At"), value]
        heads += [("另一口径（秒）", "Other sense (seconds)"), ("计为", "Counted as")]
        return [self._said(*each) for each in heads]

    def add(self, rows: list[dict[str, Any]]) -> None:
        """Rows as the drawer shows them; what this reader may not read has no name."""
        for row in rows:
            at = WriteOnlyCell(self._sheet, value=row["at"].astimezone(self._zone).replace(tzinfo=None, microsecond=0))
            at.number_format = "yyyy-mm-dd hh:mm:ss"
            status = word("status", row["status"], self._language) if row["status"] else ""
            number = row["number"] or str(row["contact"] or "")
            counted = judged(self._figure.code, row["good"], self._language)
            texts = [self._text(each) for each in (number, row["subject"] or "", status)]
            self._sheet.append([*texts, at, row["value"], row["other"], self._text(counted)])

    def written(self) -> bytes:
        """The whole file."""
        self._sheet.append([])
        self._text_line(self._mark)
        target = io.BytesIO()
        save_workbook(self._book, target)
        return target.getvalue()

    def _text_line(self, text: str, *, bold: bool = False) -> None:
        self._sheet.append([self._text(text, bold=bold)])

    def _text(self, text: str, *, bold: bool = False) -> Any:
        """Always text, also where it begins like a formula."""
        cell = WriteOnlyCell(self._sheet, value="")
        cell.value = fit(text)
        cell.data_type = "s"
        cell.quotePrefix = text[:1] in "=+-@\t\r"
        if bold:
            cell.font = Font(bold=True)
        return cell
