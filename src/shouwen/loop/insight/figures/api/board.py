"""The board: figures with their comparison and target, day by day, and the rows behind each."""

import datetime as dt
from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Moment, Out, Page, Request, language_of, router
from shouwen.loop.insight.asked.errors import PeriodUnfit
from shouwen.loop.insight.asked.question import LONGEST, Question, cursor_of, cursor_text
from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.insight.figures import queries
from shouwen.loop.insight.figures.api.naming import known, named, saying
from shouwen.loop.insight.figures.rules.compare import difference
from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.taking import Figure, Of, Reading, Tally, Target, taken, target

ZH_NO_PAY = "未录入各角色的小时费率，或您只能查看自己的工单，因此没有数值。"
EN_NO_PAY = "No hourly rates are entered, or you see your own tickets only: so there is no value."
UNKNOWN: dict[str, Any] = {"low": None, "high": None, "noise": None}
api = router("board")


class ReadingOut(Out):
    """One number, beside that of the period before and its target. Between `low` and `high` lies value - previous with
    95 % confidence; with `noise` it may be chance. Null where rows give no such interval."""

    code: str
    name: str
    unit: str
    value: float | None
    previous: float | None
    better: str
    target: float | None
    target_source: str
    low: float | None
    high: float | None
    noise: bool | None


class FigureOut(Out):
    """A figure with what it means and how many rows it stands on; `missing` says why it has no value."""

    code: str
    of: Of
    name: str
    definition: str
    rows_definition: str
    rows: int
    readings: list[ReadingOut]
    missing: str


class Board(Out):
    """All figures of a period; `backlog_ages` counts open tickets under 1 day, 1 to 3, 3 to 7 and over 7 days."""

    start: Moment
    end: Moment
    figures: list[FigureOut]
    backlog_ages: list[int]
    currency: str  # of readings whose unit is money


class Day(Out):
    """A figure's readings on one day."""

    day: dt.date
    rows: int
    values: dict[str, float | None]


class RowOut(Out):
    """A row behind a figure: of a ticket or a talk, which is named only where the reader may read it; `other` is its
    time in the second sense, working for natural or natural for working."""

    number: str | None
    contact: int | None
    subject: str | None
    status: str | None
    at: Moment
    value: float | None
    good: bool | None
    other: float | None


@api.get("/board", response=Board)
def board(request: Request, asked: Question, against: Moment | None = None) -> dict[str, Any]:
    """All figures, beside the period just before or the one of the same length that begins at `against`."""
    period, scope = asked.period(), asked.scope(request)
    compared = period.before() if against is None else _beside(period, against)
    now, before = queries.figures(period, scope), queries.figures(compared, scope)
    language = language_of(request)
    goals = queries.goals(clock.now(), language)
    return {
        "start": period.start,
        "end": period.end,
        "figures": [_figure(each, now[each.code], before[each.code], goals, language) for each in FIGURES],
        "backlog_ages": queries.ages(period, scope),
        "currency": queries.pay().currency,
    }


@api.get("/board/{figure}/days", response=list[Day])
def board_days(request: Request, figure: str, asked: Question) -> list[dict[str, Any]]:
    """One figure day by day, in the company's time zone."""
    found = queries.spans(known(figure).code, asked.period(), asked.scope(request))
    readings = known(figure).readings
    return [
        {"day": day, "rows": tally.rows, "values": {reading.code: taken(reading, tally) for reading in readings}}
        for day, tally in found
    ]


@api.get("/board/{figure}/rows", response=Page[RowOut])
def board_rows(request: Request, figure: str, asked: Question, after: str = "", limit: int = 50) -> dict[str, Any]:
    """The rows behind a figure, newest first."""
    limit = max(1, min(limit, 200))
    chosen = known(figure)
    found = queries.rows(figure, asked.period(), asked.scope(request), before=cursor_of(after), limit=limit)
    more = cursor_text(found[-1].at, found[-1].key) if len(found) == limit else None
    return {"items": named(request.auth, chosen, found), "next": more}


def _beside(period: Period, start: dt.datetime) -> Period:
    end = start + (period.end - period.start)
    if not start < period.start:
        raise PeriodUnfit(days=LONGEST.days)
    return Period(start, end)


def _figure(
    figure: Figure, present: Tally, before: Tally, goals: dict[str, list[Target]], language: str
) -> dict[str, Any]:
    said = saying(language)
    unpriced = figure.code == "cost" and present.rows > 0 and present.mean is None
    return {
        "code": figure.code,
        "of": figure.of,
        "name": said(figure.zh, figure.en),
        "definition": said(figure.zh_definition, figure.en_definition),
        "rows_definition": said(figure.zh_rows, figure.en_rows),
        "rows": present.rows,
        "readings": [
            {"name": said(reading.zh, reading.en), **_reading(reading, present, before, target(reading, goals))}
            | ({} if figure.stock else _apart(reading, present, before))
            for reading in figure.readings
        ],
        "missing": said(ZH_NO_PAY, EN_NO_PAY) if unpriced else "",
    }


def _reading(reading: Reading, present: Tally, before: Tally, wanted: Target) -> dict[str, Any]:
    return {
        "code": reading.code,
        "unit": reading.unit,
        "value": taken(reading, present),
        "previous": taken(reading, before),
        "better": reading.better,
        "target": wanted.value,
        "target_source": wanted.source,
        **UNKNOWN,
    }


def _apart(reading: Reading, present: Tally, before: Tally) -> dict[str, Any]:
    apart = difference(reading, present, before)
    return UNKNOWN if apart is None else {"low": apart.low, "high": apart.high, "noise": apart.noise}
