"""The working calendar as SQL reads it: marks that open and close in turn, and the working time before each."""

import datetime as dt
import functools

from shouwen.ground.base.worktime.calendar import Calendar
from shouwen.ground.base.worktime.spans import PAGE_BITS, micros
from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.standards.queries import company_calendars

BACK = dt.timedelta(days=3 * 366)  # of what began longer before the period, the time before counts no more
SECOND = 1_000_000


def marks(period: Period) -> dict[str, str]:
    """The marks for a period, as array literals of seconds since 1970."""
    calendar = company_calendars()["working"]
    first, last = _midnight(period.start - BACK), _midnight(period.end) + dt.timedelta(days=2)
    opened, before = _marks(calendar, first, last)
    return {"marks": opened, "before": before}


def floor(period: Period) -> dt.datetime:
    """Before this moment no working time counts."""
    return _midnight(period.start - BACK)


def _midnight(moment: dt.datetime) -> dt.datetime:
    """So that the same day asks with the same marks."""
    return moment.astimezone(dt.UTC).replace(hour=0, minute=0, second=0, microsecond=0)


@functools.lru_cache(maxsize=32)
def _marks(calendar: Calendar, first: dt.datetime, last: dt.datetime) -> tuple[str, str]:
    """Odd marks open and even ones close; natural time opens once and never closes."""
    start, end = micros(first), micros(last)
    if calendar.week is None:
        return _literal([start]), _literal([0])
    edges: list[int] = []
    before: list[int] = []
    sum_us = 0
    for number in range(start >> PAGE_BITS, (end >> PAGE_BITS) + 1):
        page = calendar.spans.page(number)
        for opens, closes in zip(page.opens, page.closes, strict=True):
            a, b = max(opens, start), min(closes, end)
            if a < b:
                edges += [a, b]
                before += [sum_us, sum_us + b - a]
                sum_us += b - a
    return _literal(edges), _literal(before)


def _literal(moments: list[int]) -> str:
    return "{" + ",".join([f"{moment / SECOND:.6f}" for moment in moments]) + "}"
