"""An outline as a Word file: real headings, a table of contents that Word fills, page numbers, heads that repeat."""

import datetime as dt
import io
from typing import Any, Final

from docx import Document as new_document
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section as Sheet
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from shouwen.ground.base.print.pdf import png
from shouwen.loop.standards.manual.rules.outline import Block, Column, Outline, Section, walk

LATIN, TEXT, HEADS = "Arial", "宋体", "微软雅黑"
A4: Final = (Mm(210), Mm(297))
SIDE, TOP = Mm(20), Mm(24)
SOFT: Final = RGBColor(0x56, 0x5D, 0x70)
GROUND: Final = "F1F3F8"
EPOCH: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)


def manual_docx(outline: Outline) -> bytes:
    """The manual as a Word file."""
    return _Writer(outline).written()


class _Writer:
    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._brand = RGBColor.from_string(outline.cover.colour.lstrip("#").upper())
        self._file: Document = new_document()
        self._wide = False

    def written(self) -> bytes:
        """The whole file."""
        self._styles()
        self._properties()
        self._cover()
        self._contents()
        for section in self._outline.sections:
            self._section(section, 1)
        target = io.BytesIO()
        write = self._file.save  # into memory; no table is written
        write(target)
        return target.getvalue()

    def _properties(self) -> None:
        about = self._file.core_properties
        about.title, about.author = self._outline.cover.title[:250], self._outline.cover.company[:250]
        about.last_modified_by, about.comments = "", ""
        about.created = about.modified = EPOCH  # the same version gives the same file
        about.language = self._outline.language
        settings = self._file.settings.element
        update = OxmlElement("w:updateFields")  # Word fills the table of contents when it opens the file
        update.set(qn("w:val"), "true")
        settings.append(update)

    def _styles(self) -> None:
        usual: Any = self._file.styles["Normal"]
        usual.font.size = Pt(10.5)
        usual.paragraph_format.space_after = Pt(4)
        usual.paragraph_format.line_spacing = 1.25
        _fonts(usual.element.get_or_add_rPr(), TEXT)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "en-US")
        language.set(qn("w:eastAsia"), "zh-CN")
        usual.element.get_or_add_rPr().append(language)
        for level, points in ((1, 18), (2, 14), (3, 12)):
            style: Any = self._file.styles[f"Heading {level}"]
            style.font.size, style.font.bold = Pt(points), True
            style.font.color.rgb = RGBColor(0x1B, 0x20, 0x30)
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(18 - level * 2), Pt(6)
            style.paragraph_format.keep_with_next = True
            _fonts(style.element.get_or_add_rPr(), HEADS)
        title: Any = self._file.styles["Title"]
        title.font.size, title.font.bold = Pt(30), True
        title.font.color.rgb = RGBColor(0x1B, 0x20, 0x30)
        _fonts(title.element.get_or_add_rPr(), HEADS)

    def _cover(self) -> None:
        cover = self._outline.cover
        sheet = self._file.sections[0]
        _paper(sheet, wide=False)
        sheet.different_first_page_header_footer = True
        self._frame(sheet)
        self._file.add_paragraph().paragraph_format.space_after = Pt(120)
        if cover.logo:
            self._file.add_paragraph().add_run().add_picture(io.BytesIO(png(cover.logo)), height=Mm(16))
        self._line(cover.company, points=14, soft=True)
        self._file.add_paragraph(cover.title, style="Title")
        self._line(cover.subtitle, points=11, soft=True)
        if cover.mark:
            self._line(cover.mark, points=16, bold=True)
        self._file.add_paragraph().paragraph_format.space_after = Pt(160)
        for label, said in cover.facts:
            self._line(f"{label}{'：' if self._chinese else ': '}{said}", points=11)

    @property
    def _chinese(self) -> bool:
        return self._outline.language.startswith("zh")

    def _line(self, words: str, *, points: float = 10.5, soft: bool = False, bold: bool = False) -> Paragraph:
        paragraph = self._file.add_paragraph()
        run = paragraph.add_run(words)
        run.font.size, run.font.bold = Pt(points), bold or None
        if soft:
            run.font.color.rgb = SOFT
        return paragraph

    def _frame(self, sheet: Sheet) -> None:
        """Company and title at the head, the page's number at the foot."""
        sheet.header.is_linked_to_previous = sheet.footer.is_linked_to_previous = False
        head = sheet.header.paragraphs[0]
        head.text = f"{self._outline.cover.company}\t{self._outline.running}"
        head.paragraph_format.tab_stops.clear_all()
        width = (sheet.page_width or 0) - (sheet.left_margin or 0) - (sheet.right_margin or 0)
        head.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
        foot = sheet.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for number, words in enumerate(self._outline.page_of.replace("{pages}", "{page}").split("{page}")):
            if number:
                _number(foot, ("PAGE", "NUMPAGES")[number - 1])
            foot.add_run(words)
        for run in (*head.runs, *foot.runs):
            run.font.size, run.font.color.rgb = Pt(8.5), SOFT

    def _contents(self) -> None:
        self._file.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
        self._line(self._outline.contents, points=18, bold=True)
        entries = [(depth, one) for depth, one in walk(self._outline.sections) if depth < 3]
        lines = [self._line(f"{one.number}  {one.title}") for _, one in entries]
        for line, (depth, _) in zip(lines, entries, strict=True):
            line.paragraph_format.left_indent = Pt(16 * (depth - 1))
        _field(lines[0], lines[-1], 'TOC \\o "1-2" \\h \\z \\u')
        self._file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _section(self, section: Section, depth: int) -> None:
        if depth == 1 and section.wide != self._wide:
            self._wide = section.wide
            sheet = self._file.add_section(WD_SECTION.NEW_PAGE)
            _paper(sheet, wide=self._wide)
            sheet.different_first_page_header_footer = False
            self._frame(sheet)
        heading = self._file.add_heading(level=min(depth, 3))
        number = heading.add_run(f"{section.number}  ")
        number.font.color.rgb = self._brand
        heading.add_run(section.title)
        for block in section.blocks:
            self._block(block)
        for one in section.sections:
            self._section(one, depth + 1)

    def _block(self, block: Block) -> None:
        if block.title and block.kind != "script":
            title = self._line(block.title, bold=True, soft=True)
            title.paragraph_format.keep_with_next = True
            title.paragraph_format.space_before = Pt(6)
        match block.kind:
            case "steps" | "bullets":
                for at, item in enumerate(block.items, 1):
                    self._item(f"{at}." if block.kind == "steps" else "•", item)
            case "facts":
                self._facts(block)
            case "table":
                self._table(block.head, block.rows)
            case "script":
                self._script(block)
            case "chart":
                for picture in block.pictures:
                    made = self._file.add_paragraph()
                    made.alignment = WD_ALIGN_PARAGRAPH.CENTER
                    made.paragraph_format.keep_with_next = picture is block.pictures[-1]  # what is said of it
                    made.add_run().add_picture(io.BytesIO(png(picture.svg)), width=Pt(picture.width))
            case _:
                self._line(block.text, soft=block.kind == "note", points=9 if block.kind == "note" else 10.5)

    def _item(self, mark: str, words: str) -> None:
        paragraph = self._file.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Pt(22), Pt(-18)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(22))
        paragraph.add_run(f"{mark}\t{words}")

    def _script(self, block: Block) -> None:
        for words, bold in ((block.title, True), (block.text, False)):
            paragraph = self._line(words, points=10, bold=bold)
            paragraph.paragraph_format.left_indent = Pt(10)
            paragraph.paragraph_format.keep_with_next = bold
            paragraph.paragraph_format.keep_together = True
            _shade(paragraph._p.get_or_add_pPr(), GROUND)

    def _facts(self, block: Block) -> None:
        made = self._grid((Column(title="", width=1.0), Column(title="", width=5.6)), len(block.rows))
        for row, words in zip(made.rows, block.rows, strict=True):
            _fill(row, words, bold=False)
            _shade(row.cells[0]._tc.get_or_add_tcPr(), GROUND)
            row.cells[0].paragraphs[0].runs[0].font.bold = True

    def _table(self, head: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        made = self._grid(head, len(rows) + 1)
        first, *others = made.rows
        _fill(first, tuple(column.title for column in head), bold=True)
        for cell in first.cells:
            _shade(cell._tc.get_or_add_tcPr(), GROUND)
        repeated = OxmlElement("w:tblHeader")
        properties: Any = first._tr.get_or_add_trPr()
        properties.append(repeated)
        for row, words in zip(others, rows, strict=True):
            _fill(row, words, bold=False)

    def _grid(self, head: tuple[Column, ...], rows: int) -> Table:
        made: Table = self._file.add_table(rows=rows, cols=len(head))
        made.style, made.autofit = self._file.styles["Table Grid"], False
        whole = sum(column.width for column in head)
        room = Mm(297 - 40 if self._wide else 210 - 40)
        for column, asked in zip(made.columns, head, strict=True):
            width = int(room * asked.width / whole)
            column.width = width
            for cell in column.cells:
                cell.width = width
        self._file.add_paragraph().paragraph_format.space_after = Pt(2)
        return made


def _paper(sheet: Sheet, *, wide: bool) -> None:
    sheet.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    sheet.page_width, sheet.page_height = (A4[1], A4[0]) if wide else A4
    sheet.left_margin = sheet.right_margin = SIDE
    sheet.top_margin, sheet.bottom_margin = TOP, SIDE


def _fonts(properties: Any, eastern: str) -> None:
    """Chinese in a Chinese font, the rest in a Latin one; Word would guess otherwise."""
    fonts = properties.get_or_add_rFonts()
    for name in [key for key in fonts.attrib if "heme" in key]:
        del fonts.attrib[name]
    for script, font in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", LATIN), ("eastAsia", eastern)):
        fonts.set(qn(f"w:{script}"), font)


def _field(first: Paragraph, last: Paragraph, instruction: str) -> None:
    """A place that Word fills anew; what already stands in the paragraphs is shown until it does."""
    begin = [_mark("begin"), _instruction(instruction), _mark("separate")]
    element: Any = first._p
    place = element.index(first.runs[0]._r) if first.runs else len(element)
    for at, run in enumerate(begin):
        element.insert(place + at, run)
    last._p.append(_mark("end"))


def _number(paragraph: Paragraph, instruction: str) -> None:
    """A page's number, filled in by Word."""
    for run in (_mark("begin"), _instruction(instruction), _mark("separate")):
        paragraph._p.append(run)
    paragraph.add_run("1")
    paragraph._p.append(_mark("end"))


def _mark(kind: str) -> Any:
    run, mark = OxmlElement("w:r"), OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    run.append(mark)
    return run


def _instruction(words: str) -> Any:
    run, element = OxmlElement("w:r"), OxmlElement("w:instrText")
    element.set(qn("xml:space"), "preserve")
    element.text = f" {words} "
    run.append(element)
    return run


def _shade(properties: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    properties.append(shade)


def _fill(row: _Row, words: tuple[str, ...], *, bold: bool) -> None:
    """The words of a row, which stays on one page."""
    properties: Any = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    for cell, said in zip(row.cells, words, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(1)
        run = paragraph.add_run(said)
        run.font.size, run.font.bold = Pt(9), bold or None
