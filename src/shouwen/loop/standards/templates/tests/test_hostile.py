"""Words that would be markup somewhere, in every place of a template."""

import io

import openpyxl
import pytest

from shouwen.loop.standards.manual.rules.names import House, Names
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.manual.tests.test_hostile import HOSTILE, hostile, needs_fonts
from shouwen.loop.standards.templates import excel
from shouwen.loop.standards.templates.pdf import form_pdf
from shouwen.loop.standards.templates.rules.filling import filled
from shouwen.loop.standards.templates.rules.ready import SHEETS


@needs_fonts
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words_in_templates(words: str) -> None:
    say = Say(hostile(words), Names(), "zh-CN")
    for sheet in SHEETS:
        form = filled(sheet, say, House(words), {"teams": (words,) * 40, "problems": (words,)}, 1)
        assert form_pdf(form).startswith(b"%PDF-")
        book = openpyxl.load_workbook(io.BytesIO(excel.workbook(form)))
        assert not [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.data_type == "f"]
