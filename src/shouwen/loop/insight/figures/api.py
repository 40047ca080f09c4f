"""The board: figures with their comparison and target, day by day, and the rows behind each."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Moment, Out, Page, Request, language_of, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.loop.handling.contacts.access import readable
from shouwen.loop.handling.contacts.queries.counting import subjects
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.insight.asked.question import Question, cursor_of, cursor_text
from shouwen.loop.insight.figures import queries
from shouwen.loop.insight.figures.rules.figures import BY_CODE, FIGURES
from shouwen.loop.insight.figures.rules.taking import Figure, Of, Tally, Target, taken, target

HIDDEN: dict[str, Any] = {"number": None, "contact": None, "subject": None, "status": None}
api = router("board")


class ReadingOut(Out):
    """One number, beside that of the period before and its target."""

    code: str
    name: str
    unit: str
    value: float | None
    previous: float | None
    better: str
    target: float | None
    target_source: str


class FigureOut(Out):
    """A figure with what it means and how many rows it stands on."""

    code: str
    of: Of
    name: str
    definition: str
    rows_definition: str
    rows: int
    readings: list[ReadingOut]


class Board(Out):
    """All figures of a period; `backlog_ages` counts open tickets under 1 day, 1 to 3, 3 to 7 and over 7 days."""

    start: Moment
    end: Moment
    figures: list[FigureOut]
    backlog_ages: list[int]


class Day(Out):
    """A figure's readings on one day."""

    day: dt.date
    rows: int
    values: dict[str, float | None]


class RowOut(Out):
    """A row behind a figure: of a ticket or a talk, which is named only where the reader may read it."""

    number: str | None
    contact: int | None
    subject: str | None
    status: str | None
    at: Moment
    value: float | None
    good: bool | None


@api.get("/board", response=Board)
def board(request: Request, asked: Question) -> dict[str, Any]:
    """All figures of a period."""
    period, scope = asked.period(), asked.scope(request)
    present, before = queries.figures(period, scope), queries.figures(period.before(), scope)
    language = language_of(request)
    goals = queries.goals(clock.now(), language)
    return {
        "start": period.start,
        "end": period.end,
        "figures": [_figure(each, present[each.code], before[each.code], goals, language) for each in FIGURES],
        "backlog_ages": queries.ages(period, scope),
    }


@api.get("/board/{figure}/days", response=list[Day])
def board_days(request: Request, figure: str, asked: Question) -> list[dict[str, Any]]:
    """A figure day by day, in the company's time zone."""
    known = _known(figure)
    timezone = ZoneInfo(company().timezone)
    found = queries.days(figure, asked.period(), asked.scope(request), str(timezone))
    return [
        {"day": day, "rows": tally.rows, "values": {reading.code: taken(reading, tally) for reading in known.readings}}
        for day, tally in found
    ]


@api.get("/board/{figure}/rows", response=Page[RowOut])
def board_rows(request: Request, figure: str, asked: Question, after: str = "", limit: int = 50) -> dict[str, Any]:
    """The rows behind a figure, newest first."""
    known = _known(figure)
    limit = max(1, min(limit, 200))
    found = queries.rows(figure, asked.period(), asked.scope(request), before=cursor_of(after), limit=limit)
    titles = (_talks if known.of == "talks" else _tickets)(request.auth, {row.thing_id for row in found})
    items = [{**titles.get(row.thing_id, HIDDEN), "at": row.at, "value": row.value, "good": row.good} for row in found]
    more = cursor_text(found[-1].at, found[-1].key) if len(found) == limit else None
    return {"items": items, "next": more}


def _tickets(principal: Principal, ids: set[int]) -> dict[int, dict[str, Any]]:
    found = heads(principal, ids)
    return {
        each: {"number": head.number, "contact": None, "subject": head.subject, "status": head.status}
        for each, head in found.items()
    }


def _talks(principal: Principal, ids: set[int]) -> dict[int, dict[str, Any]]:
    found = subjects(readable(principal, ids))
    return {each: {**HIDDEN, "contact": each, "subject": subject} for each, subject in found.items()}


def _figure(
    figure: Figure, present: Tally, before: Tally, goals: dict[str, list[Target]], language: str
) -> dict[str, Any]:
    def said(zh: str, en: str) -> str:
        return taiwan(zh) if language == TRADITIONAL else zh if language.startswith("zh") else en

    targets = {reading.code: target(reading, goals) for reading in figure.readings}
    return {
        "code": figure.code,
        "of": figure.of,
        "name": said(figure.zh, figure.en),
        "definition": said(figure.zh_definition, figure.en_definition),
        "rows_definition": said(figure.zh_rows, figure.en_rows),
        "rows": present.rows,
        "readings": [
            {
                "code": reading.code,
                "name": said(reading.zh, reading.en),
                "unit": reading.unit,
                "value": taken(reading, present),
                "previous": taken(reading, before),
                "better": reading.better,
                "target": targets[reading.code].value,
                "target_source": targets[reading.code].source,
            }
            for reading in figure.readings
        ],
    }


def _known(figure: str) -> Figure:
    if figure not in BY_CODE:
        raise NotFound(figure=figure)
    return BY_CODE[figure]
