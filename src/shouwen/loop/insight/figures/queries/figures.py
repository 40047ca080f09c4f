"""The figures of a period for a reader, over time, by group, and the rows behind them: one set of rows for all."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from django.db import connection

from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.queries import reference
from shouwen.loop.insight.asked.queries import beneath, parameters
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.figures.queries.frame import grouped
from shouwen.loop.insight.figures.queries.pay import paid
from shouwen.loop.insight.figures.queries.sql import AGES, GROUPS, PAGE, ROWS, SPANS, TALLY, TIMED
from shouwen.loop.insight.figures.queries.worked import marks
from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.taking import Tally

Span = Literal["day", "week", "month"]
COMPLAINT = "complaint"  # the problem class that stands for complaints, with all beneath it


@dataclass(frozen=True, slots=True)
class Row:
    """One row behind a figure, of a ticket or a talk; `key` tells two of one thing and moment apart."""

    key: int
    thing_id: int
    at: dt.datetime
    value: float | None
    good: bool | None
    other: float | None


def figures(period: Period, scope: Scope, wanted: Collection[str] | None = None) -> dict[str, Tally]:
    """The tally of every figure's rows, or of those wanted."""
    found = {}
    with connection.cursor() as cursor:
        for figure in FIGURES:
            if wanted is None or figure.code in wanted:
                cursor.execute(TALLY.format(rows=ROWS[figure.code]), asked_with(figure.code, period, scope))
                found[figure.code] = Tally(*cursor.fetchone())
    return found


def spans(figure: str, period: Period, scope: Scope, span: Span = "day") -> Iterator[tuple[dt.date, Tally]]:
    """A figure's tally for each day, week (from Monday) or month of the period that has rows, in company time."""
    with connection.cursor() as cursor:
        cursor.execute(SPANS.format(rows=ROWS[figure]), {**asked_with(figure, period, scope), "span": span})
        for day, *numbers in cursor.fetchall():
            yield day, Tally(*numbers)


def groups(figure: str, period: Period, scope: Scope, dimension: str) -> dict[str, Tally]:
    """A figure's tally for each code of a dimension; "" is where the fact names none."""
    with connection.cursor() as cursor:
        statement = GROUPS.format(rows=grouped(ROWS[figure], dimension))
        cursor.execute(statement, asked_with(figure, period, scope))
        return {place or "": Tally(*numbers) for place, *numbers in cursor.fetchall()}


def ages(period: Period, scope: Scope) -> list[int]:
    """The backlog by age: under 1 day, 1 to 3, 3 to 7, over 7 days."""
    with connection.cursor() as cursor:
        cursor.execute(AGES.format(rows=ROWS["backlog"]), asked_with("backlog", period, scope))
        return list(cursor.fetchone())


def rows(
    figure: str, period: Period, scope: Scope, *, before: tuple[dt.datetime, int] | None = None, limit: int = 50
) -> list[Row]:
    """A page of the rows behind a figure, newest first, from just before `before`."""
    at, key = before or (None, None)
    asked = {**asked_with(figure, period, scope), "before_at": at, "before_key": key, "limit": limit}
    with connection.cursor() as cursor:
        cursor.execute(PAGE.format(rows=ROWS[figure]), asked)
        return [Row(*row) for row in cursor.fetchall()]


def asked_with(figure: str, period: Period, scope: Scope) -> Mapping[str, Any]:
    """What a figure's SQL is asked with, and no more than it needs."""
    words: dict[str, Any] = {**parameters(period, scope), "timezone": company().timezone}
    if figure in TIMED:
        words |= marks(period)
    if figure == "complaints":
        words["complaints"] = beneath(reference().problems, COMPLAINT)
    if figure == "cost":
        words |= paid(scope)
    return words
