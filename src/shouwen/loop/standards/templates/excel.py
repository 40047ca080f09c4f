"""A template as a workbook: ready to print on A4, heads repeated, choices to pick from."""

import datetime as dt
import io
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import save_workbook

from shouwen.loop.standards.manual.rules.labels import width as wide
from shouwen.loop.standards.templates.rules.sheets import Field, Form, Part

KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PLACES: Final = 24  # narrow columns of which wider ones are joined
ROOM: Final = {False: 92.0, True: 140.0}  # letters across the page, upright and on its side
LINE: Final = 16.0
THIN = Side(style="thin", color="B8BECC")
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
GROUND = PatternFill("solid", fgColor="F1F3F8")
FORMATS: Final = {"date": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm"}
DEEP: Final = {"long": 3, "sign": 2}
INLINE: Final = 250  # what a list of choices may say in the validation itself
EPOCH: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)


def workbook(form: Form) -> bytes:
    """The template as .xlsx."""
    return _Book(form).written()


class _Book:
    def __init__(self, form: Form) -> None:
        self._form = form
        self._book = Workbook()
        sheet = self._book.active
        if not isinstance(sheet, Worksheet):
            raise TypeError("a new workbook has a sheet")
        self._sheet = sheet
        self._sheet.title = "".join(one for one in form.title if one not in "[]:*?/\\")[:31]
        self._lists: Worksheet | None = None
        self._kept: dict[tuple[str, ...], DataValidation] = {}
        self._row = 1
        self._span: list[int] = []

    def written(self) -> bytes:
        """The whole file."""
        table = self._form.table
        widths = [field.width for field in table.fields] if table else [1.0] * PLACES
        room = ROOM[self._form.landscape]
        for at, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(at)].width = round(room * width / sum(widths), 1)
        self._columns = len(widths)
        self._head()
        for part in self._form.parts:
            self._title(part)
            if part.kind == "fields":
                self._fields(part)
            else:
                self._table(part, alone=table is not None)
        self._print()
        about = self._book.properties
        about.title, about.creator = self._form.title, self._form.company
        about.created = about.modified = EPOCH
        target = io.BytesIO()
        save_workbook(self._book, target)
        return target.getvalue()

    def _head(self) -> None:
        for words, points, bold in (
            (self._form.company, 10, False),
            (self._form.title, 16, True),
            (f"{self._form.about}  {self._form.standard}", 9, False),
        ):
            cell = self._joined(1, self._columns, words)
            cell.font = Font(size=points, bold=bold, color="FF1B2030" if bold else "FF565D70")
            cell.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
            self._sheet.row_dimensions[self._row].height = points * 2
            self._row += 1

    def _title(self, part: Part) -> None:
        if part.title:
            cell = self._joined(1, self._columns, part.title)
            cell.font = Font(bold=True, size=11)
            self._sheet.row_dimensions[self._row].height = 24
            cell.alignment = Alignment(vertical="bottom")
            self._row += 1

    def _fields(self, part: Part) -> None:
        """Four small fields in a row, each a label and a place to write; wide ones take more."""
        taken, deep = 0, 1
        for field in part.fields:
            span = round(field.width * PLACES / 4)
            if taken + span > PLACES:
                self._next(deep)
                taken, deep = 0, 1
            label = self._joined(taken + 1, taken + 3, field.name)
            label.font, label.fill = Font(size=10), GROUND
            label.alignment = Alignment(vertical="center", wrap_text=True)
            place = self._joined(taken + 4, taken + span, "")
            place.alignment = Alignment(vertical="top" if field.type == "long" else "center", wrap_text=True)
            self._filled_in(place, field)
            taken, deep = taken + span, max(deep, DEEP.get(field.type, 1), _lines(field.name, 11.0))
        self._next(deep)

    def _next(self, deep: int) -> None:
        self._sheet.row_dimensions[self._row].height = max(24.0, deep * LINE + 6)
        self._row += 1

    def _table(self, part: Part, *, alone: bool) -> None:
        spans = [1] * len(part.fields) if alone else _spans([field.width for field in part.fields])
        first = self._row
        self._line([field.name for field in part.fields], spans, part, bold=True)
        for words in (*part.rows, *[("",) * len(part.fields)] * part.blank):
            self._line(list(words), spans, part)
        if alone:
            self._sheet.print_title_rows = f"{first}:{first}"
            self._sheet.freeze_panes = f"A{first + 1}"

    def _line(self, words: list[str], spans: list[int], part: Part, *, bold: bool = False) -> None:
        at, deep = 1, 1
        room = ROOM[self._form.landscape]
        for said, span, field in zip(words, spans, part.fields, strict=True):
            cell = self._joined(at, at + span - 1, said)
            cell.font = Font(bold=bold, size=10)
            cell.alignment = Alignment(vertical="center" if bold else "top", wrap_text=True)
            if bold:
                cell.fill = GROUND
            elif not said:
                self._filled_in(cell, field)
            share = field.width / sum(one.width for one in part.fields)
            deep = max(deep, sum(_lines(line, room * share) for line in said.split("\n")))
            at += span
        self._next(deep)

    def _joined(self, first: int, last: int, words: str) -> Any:
        """A place over several columns with words in it, which stay words where they begin like a formula."""
        for column in range(first, last + 1):
            if self._row > 3:
                self._sheet.cell(self._row, column).border = FRAME
        if last > first:
            self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=first, end_column=last)
        cell = self._sheet.cell(self._row, first)
        if words:
            cell.value = words
            cell.data_type = "s"
            cell.quotePrefix = words[:1] in "=+-@\t"
        return cell

    def _filled_in(self, cell: Any, field: Field) -> None:
        """What may be written into a place."""
        if field.type in FORMATS:
            cell.number_format = FORMATS[field.type]
        if field.choices:
            self._choosing(field.choices).add(cell.coordinate)

    def _choosing(self, choices: tuple[str, ...]) -> DataValidation:
        if choices not in self._kept:
            said = ",".join(choices)
            plain = len(said) <= INLINE and not any("," in one or '"' in one for one in choices)
            formula = f'"{said}"' if plain else self._listed(choices)
            made = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)
            self._sheet.add_data_validation(made)
            self._kept[choices] = made
        return self._kept[choices]

    def _listed(self, choices: tuple[str, ...]) -> str:
        """Many choices stand in a sheet of their own that nobody sees."""
        if self._lists is None:
            self._lists = self._book.create_sheet("lists")
            self._lists.sheet_state = "hidden"
        column = self._lists.max_column + (self._lists.cell(1, 1).value is not None)
        for at, one in enumerate(choices, 1):
            cell = self._lists.cell(at, column)
            cell.value, cell.data_type = one, "s"
        letter = get_column_letter(column)
        return f"lists!${letter}$1:${letter}${len(choices)}"

    def _print(self) -> None:
        sheet: Any = self._sheet  # its stubs take every part for one that may be missing
        sheet.page_setup.orientation = "landscape" if self._form.landscape else "portrait"
        sheet.page_setup.paperSize = 9  # A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_options.horizontalCentered = True
        margins = sheet.page_margins
        margins.left = margins.right = 0.5
        margins.top = margins.bottom = 0.7
        for place, words in ((sheet.oddHeader.right, self._form.company), (sheet.oddFooter.left, self._form.standard)):
            place.text = _plain(words) or None
        sheet.oddFooter.right.text = self._form.page_of.format(page="&P", pages="&N")
        sheet.print_area = f"A1:{get_column_letter(self._columns)}{self._row - 1}"


def _plain(words: str) -> str:
    return " ".join(words.split())[:100].replace("&", "&&")


def _lines(words: str, room: float) -> int:
    """How many lines words take; a Chinese character is as wide as two letters."""
    return max(1, -(-int(wide(words, 2.0)) // max(int(room) - 1, 1)))


def _spans(widths: list[float]) -> list[int]:
    """Places out of all for each column, by its share, at least one."""
    whole = sum(widths)
    spans = [max(1, int(width * PLACES / whole)) for width in widths]
    while sum(spans) < PLACES:
        spans[widths.index(max(widths))] += 1
    while sum(spans) > PLACES:
        spans[spans.index(max(spans))] -= 1
    return spans
