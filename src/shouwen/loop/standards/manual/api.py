"""The manual over HTTP: as a model for the page, and as files."""

from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

import msgspec
from django.http import HttpResponse
from ninja import Query
from pydantic import Field

from shouwen.ground.base.api.kit import Code, Id, Out, Page, Request, language_of, router
from shouwen.ground.base.errors import NotFound
from shouwen.loop.standards import access
from shouwen.loop.standards.manual import excel, pdf, queries, word
from shouwen.loop.standards.manual.rules import html
from shouwen.loop.standards.manual.rules.outline import Outline
from shouwen.loop.standards.manual.rules.sheets import Form
from shouwen.loop.standards.models import Version

api = router("standards")
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
Tongue = Annotated[Literal["zh-CN", "en"] | None, Query(description="Without it, the reader's own.")]


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


class FieldOut(Out):
    """A field to fill in, or a column; in a row of fields it takes `width` of four places."""

    name: str
    type: Literal["text", "long", "number", "date", "moment", "choice", "yes_no", "sign"]
    width: float
    choices: list[str]
    hint: str


class PartOut(Out):
    """Fields, or a table with its rows and how many blank ones follow."""

    kind: Literal["fields", "table"]
    title: str
    fields: list[FieldOut]
    rows: list[list[str]]
    blank: int


class TemplateOut(Out):
    """A template, filled with what the standard gives."""

    code: str
    title: str
    about: str
    standard: str
    landscape: bool
    parts: list[PartOut]


def described(kind: str) -> dict[str, Any]:
    """A file in the OpenAPI document."""
    schema = {"schema": {"type": "string", "format": "binary"}}
    return {"responses": {200: {"description": "OK", "content": {kind: schema}}}}


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
    made = pdf.printed("manual.typ", outline)
    return sent(made, "application/pdf", f"{outline.cover.title}.pdf", inline=True)


def _outline(request: Request, version_id: int, language: str | None) -> Outline:
    version = access.may_read(request.auth, version_id)
    others = access.visible(request.auth, version.standard.code)
    return queries.manual_of(version, others, language or language_of(request))


def sent(body: bytes, kind: str, name: str, *, inline: bool = False) -> HttpResponse:
    """A file under its Chinese or English name; every reader may have another one, so no cache keeps it."""
    plain = "".join(one for one in name if one.isascii() and one not in '"\\\r\n').strip(" .-") or "document"
    place = "inline" if inline else "attachment"
    disposition = f"{place}; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    headers = {"Content-Disposition": disposition, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
    return HttpResponse(body, content_type=kind, headers=headers)


@api.get("/standards/templates", response=Page[TemplateOut])
def list_templates(request: Request, version: Id | None = None, language: Tongue = None) -> dict[str, Any]:
    """All templates, filled from a version; without one, from the standard in force for everyone."""
    forms = queries.templates(_version(request, version), language or language_of(request))
    return {"items": [msgspec.to_builtins(form) for form in forms], "next": None}


@api.get("/standards/templates/{code}.xlsx", openapi_extra=described(excel.KIND))
def template_xlsx(request: Request, code: Code, version: Id | None = None, language: Tongue = None) -> HttpResponse:
    """A template as a workbook, ready to fill in and to print."""
    form = _form(request, code, version, language)
    return sent(excel.workbook(form), excel.KIND, f"{form.title}.xlsx")


@api.get("/standards/templates/{code}.pdf", openapi_extra=described("application/pdf"))
def template_pdf(request: Request, code: Code, version: Id | None = None, language: Tongue = None) -> HttpResponse:
    """A template as PDF, to be filled in by hand."""
    form = _form(request, code, version, language)
    return sent(pdf.printed("form.typ", form), "application/pdf", f"{form.title}.pdf", inline=True)


def _version(request: Request, version_id: int | None) -> Version:
    request.auth.require("standards.read")
    return access.may_read(request.auth, queries.usual() if version_id is None else version_id)


def _form(request: Request, code: str, version_id: int | None, language: str | None) -> Form:
    version = _version(request, version_id)
    found = next(
        (one for one in queries.templates(version, language or language_of(request)) if one.code == code), None
    )
    if found is None:
        raise NotFound
    return found
