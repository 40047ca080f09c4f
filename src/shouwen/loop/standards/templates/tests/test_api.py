import io
from typing import Any

import openpyxl
import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.templates.rules.ready import SHEETS
from shouwen.loop.standards.versions import actions
from shouwen.loop.standards.versions.tests.test_api import Door

pytestmark = pytest.mark.django_db
needs_fonts = pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts")


@pytest.fixture(autouse=True)
def _company() -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)


def test_the_templates_come_as_forms_in_both_languages() -> None:
    agent = Door("agent")
    chinese = agent("GET", "/standards/templates?language=zh-CN").json()["items"]
    english = agent("GET", "/standards/templates?language=en").json()["items"]
    assert [one["code"] for one in chinese] == [sheet.code for sheet in SHEETS]
    assert [len(one["parts"]) for one in chinese] == [len(one["parts"]) for one in english]
    assert chinese[0]["title"] == "售后服务全流程节点表"
    assert chinese[0]["parts"][0]["rows"][0][1] == "登记"
    problem = next(field for part in chinese[1]["parts"] for field in part["fields"] if field["name"] == "问题类型")
    assert "无法开机" in problem["choices"]


@pytest.mark.parametrize("code", [sheet.code for sheet in SHEETS])
def test_a_workbook_opens_and_is_ready_to_print(code: str) -> None:
    answer = Door("agent")("GET", f"/standards/templates/{code}.xlsx?language=zh-CN")
    sheet: Any = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    assert sheet.page_setup.paperSize == 9 and sheet.page_setup.fitToWidth == 1
    assert sheet.print_area and "&P" in (sheet.oddFooter.right.text or "")
    if code in ("node-table", "follow-up"):
        assert sheet.print_title_rows == "$4:$4" and sheet.freeze_panes == "A5"
    else:
        assert sheet.data_validations.dataValidation
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@needs_fonts
@pytest.mark.parametrize("code", [sheet.code for sheet in SHEETS])
def test_a_template_can_be_printed(code: str) -> None:
    answer = Door("agent")("GET", f"/standards/templates/{code}.pdf?language=en")
    assert answer.status_code == 200 and answer.content.startswith(b"%PDF-")


def test_there_is_no_other_template() -> None:
    assert Door("agent")("GET", "/standards/templates/timesheet.xlsx").status_code == 404
