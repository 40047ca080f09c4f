"""The figures of a period for a reader, day by day, and the rows behind them: one set of rows for all."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.db import connection

from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.reference import Codes
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.insight.queries.sql import AGES, DAYS, PAGE, ROWS, TALLY
from shouwen.loop.insight.rules.figures import FIGURES
from shouwen.loop.insight.rules.taking import DIMENSIONS, Tally

Value = str | int | dt.datetime | None


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` (within) to `end` (without)."""

    start: dt.datetime
    end: dt.datetime

    def before(self) -> "Period":
        """The period of the same length just before, for comparison."""
        return Period(self.start - (self.end - self.start), self.start)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which facts count: the dimensions asked for; of these teams or of one person's own tickets where the reader
    sees no more, and of tickets that the reader, a person, may see today."""

    filters: Mapping[str, str] = field(default_factory=dict)
    teams: frozenset[int] | None = None
    reader: int | None = None
    person: int | None = None

    @classmethod
    def of(cls, principal: Principal, filters: Mapping[str, str]) -> "Scope":
        """What the reader asks for, no wider than `board.read` reaches."""
        reach = principal.require("board.read")
        if reach is Reach.ALL:
            return cls(filters)
        if reach is Reach.OWN:
            return cls(filters, person=principal.id)
        teams = principal.teams | principal.below if reach is Reach.BELOW else principal.teams
        return cls(filters, frozenset(teams), principal.id)


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


def parameters(period: Period, scope: Scope) -> dict[str, Value]:
    """What the SQL of every figure is asked with."""
    codes = reference().team_codes
    return {name: _meant(name, scope.filters.get(name)) for name in DIMENSIONS} | {
        "start": period.start,
        "end": period.end,
        "teams": None if scope.teams is None else array(sorted(codes[team] for team in scope.teams if team in codes)),
        "team_ids": None if scope.teams is None else array(sorted(scope.teams)),
        "reader": scope.reader,
        "person": scope.person,
        "answer_seconds": settings().answer_seconds,
    }


def _meant(dimension: str, code: str | None) -> str | None:
    """The codes that a filter lets through: a region or product stands for all beneath it."""
    return beneath({"region": reference().regions, "product": reference().products}.get(dimension), code)


def beneath(tree: Codes | None, code: str | None) -> str | None:
    """A code and all that lies beneath it in its tree."""
    if code is None:
        return None
    inner = [each.code for each in tree.entries.values() if code in each.lineage] if tree else []
    return array(sorted({code, *inner}))
