"""A report as a workbook: shares and differences are live formulas over the counts on the data sheet.

Formulas are written with what they come to, so that a phone's preview, which does not calculate, shows numbers too.
"""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import save_workbook

from shouwen.loop.insight.reports.rules.report import Count, Line, Number, Report

KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS: Final = {
    "share": "0.0%",
    "seconds": "[h]:mm:ss",
    "score": "0.00",
    "count": "#,##0",
    "number": "0.00",
    "money": "#,##0.00",
}
POINTS: Final = {"share": "+0.0%;-0.0%;0.0%", "score": "+0.00;-0.00;0.00"}
RELATIVE: Final = "+0.0%;-0.0%;0.0%"
DAY: Final = 86_400
HEAD: Final = PatternFill("solid", fgColor="F1F3F8")
EPOCH: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
LIVE: Final = re.compile(rb'(<c r="([A-Z]+\d+)"[^>]*>)<f>([^<]*)</f><v ?/?>(</v>)?')
Row = Sequence[Any]


class Live:
    """A formula, what it comes to, and its format."""

    def __init__(self, formula: str, value: float | None, format_: str) -> None:
        self.formula, self.value, self.format = formula, value, format_


def workbook(report: Report) -> bytes:
    """The whole file."""
    return _Book(report).written()


class _Book:
    def __init__(self, report: Report) -> None:
        self.report, self.words = report, report.words
        self.book = Workbook()
        self.live: dict[tuple[int, str], float | None] = {}
        self.sheets = self.rows = 0  # sheets begun, rows of the present one

    def written(self) -> bytes:
        """Every sheet, then what the formulas come to."""
        words, cover = self.words, self.report.cover
        figures = self._sheet(words["figures"], (36, 14, 14, 12, 14, 12, 14, 12, 10))
        data = self._quoted(words["data"])
        self._put(figures, [f"{cover.company} · {cover.title}"], bold=True, size=14)
        self._put(figures, [f"{cover.period} · {cover.whose} · {cover.made}"])
        self._put(figures, [])
        names = ("figure", "now", "before", "change", "year", "yearly", "target", "met", "chance")
        self._put(figures, [words[name] for name in names], head=True)
        first = self.rows + 1
        figures.freeze_panes = f"B{first}"
        for at, line in enumerate(self.report.lines):
            self._put(figures, self._line(line, first + at, data, 2 + at))
        self._data()
        self._drills()
        self._others()
        about = self.book.properties
        about.title, about.creator = f"{cover.title} {cover.period}", cover.company
        about.created = about.modified = EPOCH
        target = io.BytesIO()
        save_workbook(self.book, target)
        return self._reckoned(target.getvalue())

    def _line(self, line: Line, row: int, data: str, source: int) -> Row:
        """A figure's row; its numbers come from the data sheet, its differences from its own row."""
        form = FORMATS[line.unit]
        size = DAY if line.unit == "seconds" else 1
        places = zip("BFJ", (line.now, line.before, line.year), strict=True)
        cells = [Live(_taken(line, data, column, source), _over(number, size), form) for column, number in places]
        now, before, year = cells
        met = "" if line.met is None else self.words["met"] if line.met else self.words["missed"]
        goal = _Number(_over(line.target, size), form)
        chance = _Number(line.chance, "0.0%")
        return [
            line.name,
            now,
            before,
            self._apart(line, row, "C", line.change),
            year,
            self._apart(line, row, "E", line.yearly),
            goal,
            met,
            chance,
        ]

    def _apart(self, line: Line, row: int, other: str, number: Number) -> Live:
        empty = f'OR(B{row}="",{other}{row}="")'
        if line.unit in POINTS:
            return Live(f'IF({empty},"",B{row}-{other}{row})', number.value, POINTS[line.unit])
        return Live(f'IF({empty},"",IF({other}{row}=0,"",B{row}/{other}{row}-1))', number.value, RELATIVE)

    def _data(self) -> None:
        """What every number stands on: of three periods rows, judged, good, and values that no count gives."""
        words = self.words
        sheet = self._sheet(words["data"], (36, *(12,) * 12))
        periods = (words["now"], words["before"], words["year"])
        kinds = (words["value"], words["rows"], words["judged"], words["good"])
        self._put(sheet, [words["figure"], *(f"{period} · {kind}" for period in periods for kind in kinds)], head=True)
        sheet.freeze_panes = "B2"
        for line in self.report.lines:
            cells: list[Any] = [line.name]
            for number, count in zip((line.now, line.before, line.year), line.counts, strict=True):
                cells += [_Number(number.value, "General"), count.rows, count.judged, count.good]
            self._put(sheet, cells)

    def _drills(self) -> None:
        for drill in self.report.drills:
            sheet = self._sheet(drill.title, (28, *(16,) * 12))
            heads: list[str] = [self.words["name"]]
            for column in self.report.columns:
                more = [f"{column.name} · {self.words[kind]}" for kind in ("good", "judged")]
                heads += [column.name, *more] if column.unit == "share" else [column.name]
            self._put(sheet, heads, head=True)
            sheet.freeze_panes = "B2"
            for row, part in enumerate(drill.parts, 2):
                cells: list[Any] = [part.name]
                for column, cell in zip(self.report.columns, part.cells, strict=True):
                    if column.unit == "share":
                        cells += self._share(cell.count, cell.now, row, len(cells) + 1)
                    else:
                        cells.append(_Number(cell.now.value, FORMATS[column.unit]))
                self._put(sheet, cells)

    def _share(self, count: Count, number: Number, row: int, at: int) -> Row:
        good, judged = (f"{get_column_letter(at + each)}{row}" for each in (1, 2))
        return [Live(f'IF({judged}=0,"",{good}/{judged})', number.value, FORMATS["share"]), count.good, count.judged]

    def _others(self) -> None:
        """Days, backlog, deviations; sentences, agenda and actions."""
        words, report = self.words, self.report
        self._table(
            words["days"],
            (14, 10, 10),
            ("day", "opened", "solved"),
            [[_Number(each.day, "yyyy-mm-dd"), each.opened, each.solved] for each in report.days],
        )
        self._table(words["ages"], (20, 10), ("age", "tickets"), [[each.name, each.count] for each in report.ages])
        strayed = [
            [
                one.node,
                one.standard,
                one.tickets,
                one.deviating,
                Live(f'IF(C{row}=0,"",D{row}/C{row})', one.share.value, FORMATS["share"]),
                one.how,
            ]
            for row, one in enumerate(report.strayed, 2)
        ]
        self._table(
            words["strayed"],
            (24, 28, 10, 10, 10, 40),
            ("node", "standard", "tickets", "deviating", "share", "how"),
            strayed,
        )
        sheet = self._sheet(words["summary"], (100,))
        for said in (*(one.said for one in report.sentences), "", *report.agenda, "", *report.notes):
            self._put(sheet, [said] if said else [], wrapped=True)
        self._table(
            words["tasks"],
            (44, 60, 14, 14),
            ("matter", "proposal", "owner", "due"),
            [[one.matter, one.proposal, "", ""] for one in report.tasks],
            wrapped=True,
        )

    def _table(
        self, title: str, widths: Sequence[int], heads: Sequence[str], rows: Sequence[Row], *, wrapped: bool = False
    ) -> None:
        sheet = self._sheet(title, widths)
        self._put(sheet, [self.words[name] for name in heads], head=True)
        sheet.freeze_panes = "A2"
        for row in rows:
            self._put(sheet, row, wrapped=wrapped)

    def _sheet(self, title: str, widths: Sequence[int]) -> Any:
        named = _title(title)
        sheet: Any = self.book.active if not self.sheets else self.book.create_sheet()
        sheet.title = named
        self.sheets, self.rows = self.sheets + 1, 0
        for at, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
        return sheet

    def _quoted(self, title: str) -> str:
        return f"'{_title(title)}'"

    def _put(
        self, sheet: Any, row: Row, *, head: bool = False, bold: bool = False, size: int = 11, wrapped: bool = False
    ) -> None:
        """A row; words stay words where they begin like a formula."""
        at = self.rows = self.rows + 1
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column)
            if isinstance(value, Live):
                cell.value, cell.number_format = f"={value.formula}", value.format
                self.live[self.sheets, cell.coordinate] = value.value
            elif isinstance(value, _Number):
                cell.value, cell.number_format = value.value, value.format
            elif isinstance(value, str):
                cell.value, cell.data_type = value or None, "s" if value else "n"
                cell.quotePrefix = value[:1] in tuple("=+-@\t")
            else:
                cell.value = value
            if head or bold:
                cell.font = Font(bold=True, size=size)
            if head:
                cell.fill = HEAD
            if wrapped or head:
                cell.alignment = Alignment(wrap_text=True, vertical="top")

    def _reckoned(self, made: bytes) -> bytes:
        """The same file, each formula with what it comes to."""
        target = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                body = old.read(entry)
                sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", entry.filename)
                new.writestr(entry, self._filled(body, int(sheet[1])) if sheet else body)
        return target.getvalue()

    def _filled(self, body: bytes, sheet: int) -> bytes:
        def known(found: re.Match[bytes]) -> bytes:
            value = self.live.get((sheet, found[2].decode()))
            if value is None:
                opened = found[1].replace(b">", b' t="str">')
                return b"%s<f>%s</f><v></v>" % (opened, found[3])
            return b"%s<f>%s</f><v>%s</v>" % (found[1], found[3], repr(float(value)).encode())

        return LIVE.sub(known, body)


class _Number:
    def __init__(self, value: Any, format_: str) -> None:
        self.value, self.format = value, format_


def _over(number: Number, size: int) -> float | None:
    return None if number.value is None else number.value / size


def _taken(line: Line, data: str, column: str, source: int) -> str:
    """A share from its counts, a count from itself, a time as Excel counts time; no value stays empty."""
    start = "ABCDEFGHIJKLM".index(column)
    value, rows, judged, good = (f"{data}!{'ABCDEFGHIJKLM'[start + each]}{source}" for each in range(4))
    if line.take == "share":
        return f'IF({judged}=0,"",{good}/{judged})'
    if line.take == "count":
        return rows
    if line.take == "in":
        return good
    if line.take == "out":
        return f"{rows}-{good}"
    return f'IF({value}="","",{value}{f"/{DAY}" if line.unit == "seconds" else ""})'


def _title(title: str) -> str:
    return "".join(one for one in title if one not in "[]:*?/\\'")[:31]
