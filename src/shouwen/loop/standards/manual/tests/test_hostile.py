"""Whatever people type stays words: it breaks no document and becomes no code in one."""

import io
import re
import xml.etree.ElementTree as ET

import docx
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.ground.base.print.pdf import FONTS
from shouwen.ground.base.print.rules import BREAK, breakable, clean
from shouwen.ground.staff.rules.rights import ROLE_NAMES
from shouwen.loop.standards.manual import pdf, word
from shouwen.loop.standards.manual.rules import html
from shouwen.loop.standards.manual.rules.manual import manual
from shouwen.loop.standards.manual.rules.names import Edition, House, Issue, Names
from shouwen.loop.standards.manual.rules.outline import Block, Cover, Outline, Section, walk
from shouwen.loop.standards.rules.document import Document, Picture, Text
from shouwen.loop.standards.tests.factory import BUILT_IN
from shouwen.loop.standards.tests.test_pictures import png

needs_fonts = pytest.mark.skipif(not FONTS.is_dir(), reason="the pages are not built, so there are no fonts")
HOSTILE = (
    '#panic("x") #let a = 1; #import "@preview/x:1.0.0"',
    "= head\n- list\n+ one\n/ a: b *bold _it_ `raw` $x^2$ <label> @ref \\ ~ // /* */ #[",
    "</w:t></w:r><script>alert(1)</script>&amp;&nbsp;]]>",
    "👩‍👩‍👧‍👦 🇨🇳 é\u0301 𠮷 \U0010ffff",
    "\u202eabc\u202c \u2066x\u2069 \u200f \ufeff שלום مرحبا",
    "W" * 600,
    "无" * 600,
    "\x00\x01\x0b\x1f\x7f\x85\u2028 \ufffe",
    '=HYPERLINK("http://x","y")',
    "",
    "   \n \n ",
    "{customer.__class__} {0} {} %s",
)


def hostile(words: str) -> Document:
    """The built-in standard with these words in all places that people write."""

    def everywhere(value: object) -> object:
        if isinstance(value, dict) and value.keys() == {"zh", "en"}:
            return {"zh": words, "en": words}
        if isinstance(value, dict):
            return {name: everywhere(inner) for name, inner in value.items()}
        return [everywhere(inner) for inner in value] if isinstance(value, list | tuple) else value

    return msgspec.convert(everywhere(msgspec.to_builtins(BUILT_IN)), Document)


def outline(words: str, language: str = "zh-CN") -> Outline:
    edition = Edition(1, "published", "2026-03-01", words, "2026-03-02", words, "", (words, words))
    issue = Issue(House(words), 1, "0" * 64, (edition,))
    return manual(hostile(words), Names(roles=ROLE_NAMES), issue, language)


@needs_fonts
def test_pictures_stand_under_the_steps_and_what_is_none_is_left_out() -> None:
    plan = next(node for node in BUILT_IN.nodes if node.id == "plan")
    told = [Picture(name=Text(zh="铭牌", en="Plate"), data=data) for data in (png(900, 300), "AAAA")]
    nodes = [msgspec.structs.replace(node, pictures=tuple(told)) if node is plan else node for node in BUILT_IN.nodes]
    edition = Edition(1, "published", "2026-03-01", "", "2026-03-02", "", "", ("", ""))
    document = msgspec.structs.replace(BUILT_IN, nodes=tuple(nodes))
    made = manual(document, Names(roles=ROLE_NAMES), Issue(House("某公司"), 1, "0" * 64, (edition,)), "zh-CN")
    blocks = [block for _, section in walk(made.sections) for block in section.blocks if block.kind == "chart"]
    (shown,) = [block.pictures[0] for block in blocks if block.pictures[0].words == "铭牌"]
    assert (shown.width, shown.height) == (420, 140)
    assert pdf.manual_pdf(made).count(b"/Subtype/Image") >= 1
    assert len(docx.Document(io.BytesIO(word.manual_docx(made))).inline_shapes) >= 2
    assert "铭牌" in html.page(made)


@needs_fonts
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words_in_pdf_and_word(words: str) -> None:
    made = outline(words)
    assert pdf.manual_pdf(made).startswith(b"%PDF-")
    file = docx.Document(io.BytesIO(word.manual_docx(made)))
    told = "\n".join(paragraph.text for paragraph in file.paragraphs)
    first = clean(words).split("\n")[0]
    assert first in told


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_no_markup_in_the_page(words: str) -> None:
    page = html.page(outline(words))
    inside = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    known = (
        "html|head|meta|title|style|body|header|img|p|h[1-5]|dl|dt|dd|nav|ol|ul|li|a|span|main|section|table|tr|th|td"
    )
    known += "|div|colgroup|col|thead|tbody|br|figure|figcaption|!doctype"
    assert not [tag for tag in re.findall(r"<\/?([a-z!]\w*)", inside) if not re.fullmatch(known, tag)]


def test_hostile_words_stand_within_lists_too() -> None:
    made = hostile("hostile words")
    assert {node.name.zh for node in made.nodes} == {"hostile words"}
    assert msgspec.json.encode(made).count(b"hostile words") > 100


def test_the_key_of_a_limit_is_no_markup_in_the_page() -> None:
    key = 'x"><script>'
    limits = {key: BUILT_IN.limits["completion"], "x_---script-": BUILT_IN.limits["completion"]}
    issue = Issue(House("House"), 1, "0" * 64, ())
    made = manual(msgspec.structs.replace(BUILT_IN, limits=limits), Names(roles=ROLE_NAMES), issue, "zh-CN")
    page = html.page(made)
    assert "<script" not in page
    anchors = [section.anchor for _, section in walk(made.sections) if section.anchor.startswith("limit-")]
    assert len(set(anchors)) == 2
    for anchor in anchors:
        assert re.fullmatch("[A-Za-z0-9_-]+", anchor)
        assert f'href="#{anchor}"' in page and f'id="{anchor}"' in page


def test_attributes_are_escaped_whatever_an_outline_holds() -> None:
    bad = 'x"><script>'
    section = Section(title=bad, anchor=bad, number=bad, blocks=(Block(kind="note", text=bad),))
    cover = Cover(company=bad, title=bad, subtitle=bad, colour=bad)
    made = Outline(language=bad, cover=cover, contents=bad, running=bad, page_of=bad, sections=(section,))
    assert "<script" not in html.page(made)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_keep_the_drawing_well_formed(words: str) -> None:
    pictures = [p for _, s in walk(outline(words).sections) for b in s.blocks for p in b.pictures]
    assert pictures
    for picture in pictures:
        ET.fromstring(picture.svg)
        sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', picture.svg)]
        assert min(sizes, default=8.0) >= 8.0


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_words_give_a_page_and_a_drawing(words: str) -> None:
    made = outline(words)
    assert "\x00" not in html.page(made)
    for picture in (p for _, s in walk(made.sections) for b in s.blocks for p in b.pictures):
        ET.fromstring(picture.svg)


@needs_fonts
@given(st.text(max_size=40), st.sampled_from(("zh-CN", "en")))
@settings(max_examples=15, deadline=None)
def test_any_words_can_be_printed(words: str, language: str) -> None:
    made = outline(words, language)
    assert pdf.manual_pdf(made).startswith(b"%PDF-")
    docx.Document(io.BytesIO(word.manual_docx(made)))


@given(st.text())
def test_what_is_clean_stays_so_and_breaks_take_nothing_away(words: str) -> None:
    once = clean(words)
    assert clean(once) == once
    assert breakable(once).replace(BREAK, "") == once.replace(BREAK, "")
