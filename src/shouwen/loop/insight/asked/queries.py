"""What the SQL of every figure is asked with."""

import datetime as dt

from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.reference import Codes
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope

Value = str | int | dt.datetime | None


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
    """The codes that a filter lets through: a region, product or problem stands for all beneath it."""
    known = reference()
    trees = {"region": known.regions, "product": known.products, "problem": known.problems}
    return beneath(trees.get(dimension), code)


def beneath(tree: Codes | None, code: str | None) -> str | None:
    """A code and all that lies beneath it in its tree."""
    if code is None:
        return None
    inner = [each.code for each in tree.entries.values() if code in each.lineage] if tree else []
    return array(sorted({code, *inner}))
