"""The figures of a period for a reader, day by day, and the rows behind them: one set of rows for all."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection

from shouwen.loop.insight.asked.queries import parameters
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.figures.queries.sql import AGES, DAYS, PAGE, ROWS, TALLY
from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.taking import Tally


@dataclass(frozen=True, slots=True)
class Row:
    """One row behind a figure, of a ticket or a talk; `key` tells two of one thing and moment apart."""

    key: int
    thing_id: int
    at: dt.datetime
    value: float | None
    good: bool | None


def figures(period: Period, scope: Scope) -> dict[str, Tally]:
    """The tally of every figure's rows."""
    with connection.cursor() as cursor:
        found = {}
        for figure in FIGURES:
            cursor.execute(TALLY.format(rows=ROWS[figure.code]), parameters(period, scope))
            found[figure.code] = Tally(*cursor.fetchone())
        return found


def days(figure: str, period: Period, scope: Scope, timezone: str) -> Iterator[tuple[dt.date, Tally]]:
    """A figure's tally for each day of the period that has rows."""
    with connection.cursor() as cursor:
        cursor.execute(DAYS.format(rows=ROWS[figure]), parameters(period, scope) | {"timezone": timezone})
        for day, *numbers in cursor.fetchall():
            yield day, Tally(*numbers)


def ages(period: Period, scope: Scope) -> list[int]:
    """The backlog by age: under 1 day, 1 to 3, 3 to 7, over 7 days."""
    with connection.cursor() as cursor:
        cursor.execute(AGES.format(rows=ROWS["backlog"]), parameters(period, scope))
        return list(cursor.fetchone())


def rows(
    figure: str, period: Period, scope: Scope, *, before: tuple[dt.datetime, int] | None = None, limit: int = 50
) -> list[Row]:
    """A page of the rows behind a figure, newest first, from just before `before`."""
    at, key = before or (None, None)
    asked = parameters(period, scope) | {"before_at": at, "before_key": key, "limit": limit}
    with connection.cursor() as cursor:
        cursor.execute(PAGE.format(rows=ROWS[figure]), asked)
        return [Row(*row) for row in cursor.fetchall()]
