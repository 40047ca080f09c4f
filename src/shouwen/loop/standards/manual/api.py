"""The manual over HTTP: as a model for the page, and as files."""

from typing import Annotated, Any, Final, Literal

import msgspec
from django.http import HttpResponse
from pydantic import Field

from shouwen.ground.base.api.kit import Id, Out, Request, language_of, router
from shouwen.ground.base.print.files import Tongue, described, sent
from shouwen.loop.standards.manual import pdf, queries, word
from shouwen.loop.standards.manual.rules import html
from shouwen.loop.standards.manual.rules.outline import Outline
from shouwen.loop.standards.versions import access

api = router("standards")
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class ColumnOut(Out):
    """A column's head and its share of the width."""

    title: str
    width: float


class PictureOut(Out):
    """A drawing as SVG, its size in points, its words for who cannot see it."""

    svg: str
    width: float
    height: float
    words: str


class BlockOut(Out):
    """One piece of a section; `kind` says which of the fields it has."""

    kind: Literal["text", "steps", "bullets", "facts", "table", "script", "chart", "note"]
    title: str
    text: str
    items: list[str]
    head: list[ColumnOut]
    rows: list[list[str]]
    pictures: list[PictureOut]


class SectionOut(Out):
    """A numbered part."""

    title: str
    anchor: str
    number: str
    wide: bool
    blocks: list[BlockOut]
    sections: list["SectionOut"]


class CoverOut(Out):
    """The first page."""

    company: str
    title: str
    subtitle: str
    mark: str
    logo: Annotated[str, Field(description="As SVG; empty for none.")]
    colour: str
    facts: list[tuple[str, str]]


class ManualOut(Out):
    """A version as a manual in one language."""

    language: Literal["zh-CN", "en"]
    cover: CoverOut
    contents: str
    running: str
    page_of: str
    sections: list[SectionOut]


@api.get("/standard-versions/{version_id}/manual", response=ManualOut)
def show_manual(request: Request, version_id: Id, language: Tongue = None) -> Any:
    """The manual as a page shows it."""
    return msgspec.to_builtins(_outline(request, version_id, language))


@api.get("/standard-versions/{version_id}/manual.html", openapi_extra=described("text/html"))
def manual_html(request: Request, version_id: Id, language: Tongue = None) -> HttpResponse:
    """The manual as one HTML file that needs nothing else."""
    outline = _outline(request, version_id, language)
    answer = sent(html.page(outline).encode(), "text/html; charset=utf-8", f"{outline.cover.title}.html", inline=True)
    answer["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return answer


@api.get("/standard-versions/{version_id}/manual.docx", openapi_extra=described(DOCX))
def manual_docx(request: Request, version_id: Id, language: Tongue = None) -> HttpResponse:
    """The manual as a Word file."""
    outline = _outline(request, version_id, language)
    return sent(word.manual_docx(outline), DOCX, f"{outline.cover.title}.docx")


@api.get("/standard-versions/{version_id}/manual.pdf", openapi_extra=described("application/pdf"))
def manual_pdf(request: Request, version_id: Id, language: Tongue = None) -> HttpResponse:
    """The manual as PDF."""
    outline = _outline(request, version_id, language)
    return sent(pdf.manual_pdf(outline), "application/pdf", f"{outline.cover.title}.pdf", inline=True)


def _outline(request: Request, version_id: int, language: str | None) -> Outline:
    version = access.may_read(request.auth, version_id)
    others = access.visible(request.auth, version.standard.code)
    return queries.manual_of(version, others, language or language_of(request))
