"""The templates over HTTP: as forms for the page, as workbooks and as print."""

from typing import Any, Literal

import msgspec
from django.http import HttpResponse

from shouwen.ground.base.api.kit import Code, Id, Out, Page, Request, language_of, router
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.print.files import Tongue, described, sent
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.templates import excel, pdf, queries
from shouwen.loop.standards.templates.rules.sheets import Form
from shouwen.loop.standards.versions import access

api = router("standards")


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
    return sent(pdf.form_pdf(form), "application/pdf", f"{form.title}.pdf", inline=True)


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
