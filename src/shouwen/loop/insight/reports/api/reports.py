"""A report of any period, as a page reads it and as files."""

import datetime as dt
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo

import msgspec
from django.http import HttpResponse
from ninja import Query, Schema

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Request, language_of, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.print.files import Tongue, described, sent
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.loop.insight.asked.rules import DIMENSIONS, Scope
from shouwen.loop.insight.reports import pages, workbook
from shouwen.loop.insight.reports.api.shapes import ReportKind, ReportOut
from shouwen.loop.insight.reports.queries.making import Asked, covers, report
from shouwen.loop.insight.reports.rules.report import Report
from shouwen.loop.insight.reports.rules.spans import latest, span
from shouwen.loop.insight.reports.sending import file_name

api = router("reports")
CODES: Final = frozenset({"code", "figure", "reading", "kind", "unit", "take", "better", "group", "verdict", "mark"})


class Chosen(Schema):
    """Any day of the period (of the last one that is over unless said), the dimensions, the language."""

    on: dt.date | None = None
    language: Tongue = None
    team: Code | None = None
    channel: Code | None = None
    region: Code | None = None
    product: Code | None = None
    tier: Code | None = None
    problem: Code | None = None


Question = Annotated[Chosen, Query()]


@api.get("/reports/{kind}.xlsx", openapi_extra=described(workbook.KIND))
def report_workbook(request: Request, kind: ReportKind, asked: Question) -> HttpResponse:
    """A report as a workbook with live formulas."""
    made = _made(request, kind, asked)
    return sent(workbook.workbook(made), workbook.KIND, f"{file_name(made)}.xlsx")


@api.get("/reports/{kind}.pdf", openapi_extra=described("application/pdf"))
def report_pdf(request: Request, kind: ReportKind, asked: Question) -> HttpResponse:
    """A report as PDF."""
    made = _made(request, kind, asked)
    return sent(pages.pdf(made), "application/pdf", f"{file_name(made)}.pdf")


@api.get("/reports/{kind}.png", openapi_extra=described("image/png"))
def report_picture(request: Request, kind: ReportKind, asked: Question) -> HttpResponse:
    """A report as the picture that is sent to groups."""
    made = _made(request, kind, asked)
    return sent(pages.png(made), "image/png", f"{file_name(made)}.png", inline=True)


@api.get("/reports/{kind}", response=ReportOut)  # last: it would take a file's name for a kind
def show_report(request: Request, kind: ReportKind, asked: Question) -> Any:
    """A report as a page shows it."""
    found = msgspec.to_builtins(_made(request, kind, asked))
    traditional = asked.language is None and language_of(request) == TRADITIONAL
    return _traditional(found) if traditional else found


def _made(request: Request, kind: ReportKind, chosen: Chosen) -> Report:
    filters = {each: value for each in DIMENSIONS if (value := getattr(chosen, each, None))}
    scope = Scope.of(request.auth, filters)
    now, zone = clock.now(), ZoneInfo(company().timezone)
    language = chosen.language or ("zh-CN" if language_of(request).startswith("zh") else "en")
    when = span(kind, chosen.on or latest(kind, now, zone), zone, now)
    return report(Asked(when, scope, language, covers(scope, language)), now)


def _traditional(value: Any, key: str = "") -> Any:
    """Words as they are written in Taiwan; codes stay."""
    if isinstance(value, str):
        return value if key in CODES else taiwan(value)
    if isinstance(value, dict):
        return {each: _traditional(inner, each) for each, inner in value.items()}
    return [_traditional(inner, key) for inner in value] if isinstance(value, list) else value
