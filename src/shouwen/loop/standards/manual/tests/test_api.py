import io
import re
import zipfile
from typing import Any

import docx
import pytest
from django.test import Client
from docx.oxml.ns import qn

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions
from shouwen.loop.standards.versions.tests.test_api import Door

pytestmark = pytest.mark.django_db
needs_fonts = pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts")
CHAPTERS = ["范围与目标", "流程图", "节点表", "各节点操作", "时限", "超时升级", "派单", "回访、催单与重新打开"]
CHAPTERS += ["服务蓝图", "接触点登记表", "质量指标", "服务承诺", "应急预案一览", "修订记录"]


@pytest.fixture(autouse=True)
def _company() -> None:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)


def in_force() -> Version:
    return Version.objects.get(standard__code="after-sales", published_at__isnull=False)


def words_in(value: Any) -> str:
    """Every word of a model, drawings apart."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "\n".join(words_in(inner) for name, inner in value.items() if name not in ("svg", "anchor", "kind"))
    return "\n".join(words_in(inner) for inner in value) if isinstance(value, list) else ""


def test_the_manual_has_every_chapter_in_order_and_no_codes() -> None:
    shown = Door("agent")("GET", f"/standard-versions/{in_force().id}/manual?language=zh-CN").json()
    assert shown["cover"]["title"] == "售后服务操作手册"
    assert [section["title"] for section in shown["sections"]] == CHAPTERS
    assert [section["number"] for section in shown["sections"]] == [str(n) for n in range(1, 15)]
    head = shown["sections"][2]["blocks"][0]["head"]
    assert [one["title"] for one in head][1:] == ["节点", "责任部门", "责任人", "输入", "输出", "时限", "标准"]
    said = words_in(shown["sections"])
    assert not re.findall(r"\b[a-z]+_[a-z_]+\b|\{\w*\}", said), "a code stands where words should"
    assert "首次响应：紧急 2 小时；高 8 小时；其他 24 小时" in said


def test_the_manual_in_english_has_no_chinese() -> None:
    shown = Door("agent")("GET", f"/standard-versions/{in_force().id}/manual?language=en").json()
    assert shown["cover"]["title"] == "After-sales service manual"
    assert not re.findall("[\u4e00-\u9fff]+", words_in(shown["sections"]))


def test_every_anchor_stands_once() -> None:
    page = Door("agent")("GET", f"/standard-versions/{in_force().id}/manual.html").content.decode()
    anchors = re.findall(r' id="([^"]+)"', page)
    assert len(anchors) == len(set(anchors)) > 30
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(anchors)
    assert "<script" not in page and "http" not in page.replace("http://www.w3.org/2000/svg", "")


@needs_fonts
def test_the_word_file_opens_with_headings_contents_and_repeated_heads() -> None:
    answer = Door("agent")("GET", f"/standard-versions/{in_force().id}/manual.docx?language=zh-CN")
    file = docx.Document(io.BytesIO(answer.content))
    heads = [one.text for one in file.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert [head.split("  ")[1] for head in heads] == CHAPTERS
    whole = file.element.xml
    assert 'TOC \\o "1-2"' in whole and whole.count("w:tblHeader") >= 20 and "w:cantSplit" in whole
    assert file.styles["Normal"].element.rPr.rFonts.get(qn("w:eastAsia")) == "宋体"
    assert file.styles["Heading 1"].element.rPr.rFonts.get(qn("w:eastAsia")) == "微软雅黑"
    assert {" PAGE ", " NUMPAGES "} <= set(re.findall(r">( [A-Z]+ )<", file.sections[0].footer._element.xml))
    assert {one.orientation for one in file.sections} == {0, 1}
    names = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    assert [name for name in names if name.startswith("word/media/") and name.endswith(".png")]


@needs_fonts
def test_the_pdf_has_its_fonts_within_and_little_more() -> None:
    answer = Door("agent", language="en")("GET", f"/standard-versions/{in_force().id}/manual.pdf?language=zh-CN")
    assert answer["Content-Type"] == "application/pdf"
    assert "filename*=UTF-8''%E5%94%AE" in answer["Content-Disposition"]
    assert answer.content.startswith(b"%PDF-") and len(answer.content) < 1_500_000
    fonts = set(re.findall(rb"/BaseFont ?/([A-Z]{6})\+(NotoSansSC-\w+)", answer.content))
    assert {name for _, name in fonts} == {b"NotoSansSC-Regular", b"NotoSansSC-Bold"}
    assert answer.content.count(b"/FontFile") >= 2


@needs_fonts
def test_drafts_and_what_they_say_are_for_those_who_write_standards() -> None:
    draft = actions.draft(TEXT, by=SYSTEM)
    assert Door("agent")("GET", f"/standard-versions/{draft.id}/manual.pdf").status_code == 404
    manager = Door("manager")
    assert manager("GET", f"/standard-versions/{draft.id}/manual.pdf").status_code == 200
    assert manager("GET", f"/standard-versions/{draft.id}/manual?language=en").json()["cover"]["mark"] == "DRAFT"
    history = Door("agent", "tech")("GET", f"/standard-versions/{in_force().id}/manual").json()["sections"][-1]
    assert len(history["blocks"][0]["rows"]) == 1


def test_nobody_reads_a_manual_without_signing_in() -> None:
    for ending in ("", ".html", ".docx", ".pdf"):
        assert Client().get(f"/api/v1/standard-versions/{in_force().id}/manual{ending}").status_code == 401


def test_the_public_promise_names_the_limits_in_force_and_nobody_of_staff() -> None:
    told = Client().get("/api/v1/portal/promise", headers={"Accept-Language": "zh-CN"}).json()
    response = told["sentences"][1]
    assert (response["clock"], response["limits"][-1]) == ("首次响应", {"whom": "其他", "within": "24 小时内"})
    assert told["version"] == 1 and re.fullmatch(r"\d{4}-\d\d-\d\d", told["since"])
    assert told.keys() == {"standard", "version", "since", "phone", "sentences"}


def test_without_a_promise_there_is_no_page() -> None:
    document = TEXT[: TEXT.index("\npromise:")]
    actions.publish(actions.draft(document, by=SYSTEM), by=SYSTEM)
    assert Client().get("/api/v1/portal/promise").status_code == 404
