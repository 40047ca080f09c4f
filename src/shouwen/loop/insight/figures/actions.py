"""Verbs of figures: who keeps an indicator, what an hour costs, reminding; who took rows away."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import holders
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.insight.figures.errors import OwnerUnfit
from shouwen.loop.insight.figures.events import (
    FigureExported,
    IndicatorChanged,
    IndicatorFallsDue,
    IndicatorReviewed,
)
from shouwen.loop.insight.figures.models import Indicator, Pay
from shouwen.loop.insight.figures.queries.indicators import due
from shouwen.loop.insight.figures.rules.reviewing import months_on


@action
def change_indicator(figure: str, changes: Mapping[str, Any], *, by: Principal) -> None:
    """Set some of owner, day of review and how often."""
    owner = changes.get("owner_id")
    if owner is not None and owner not in holders("board.read"):
        raise OwnerUnfit()
    Indicator.objects.update_or_create(pk=figure, defaults={**changes, "reminded_on": None})
    record(IndicatorChanged(indicator_id=figure, fields=tuple(sorted(changes))), by=by)


@action
def review_indicator(figure: str, *, by: Principal) -> None:
    """It was looked at today; the next time comes by itself where it comes regularly."""
    row, _ = Indicator.objects.get_or_create(pk=figure)
    row.reviewed_on = today()
    row.review_on = months_on(row.reviewed_on, row.every_months) if row.every_months else None
    row.reminded_on = None
    row.save()
    record(IndicatorReviewed(indicator_id=figure), by=by)


@action
def set_pay(*, hours: float, currency: str, rates: Mapping[str, float], by: Principal) -> None:
    """Set what an hour of each role costs; the log says that it was set, not the amounts."""
    Pay.objects.update_or_create(pk=1, defaults={"hours": hours, "currency": currency, "rates": dict(rates)})
    record(IndicatorChanged(indicator_id="cost", fields=("pay",)), by=by)


@action
def fall_due(day: dt.date) -> int:
    """Note which indicators are to be looked at again; answers how many."""
    found = due(day)
    for row in found:
        row.reminded_on = day
        row.save()
        record(IndicatorFallsDue(indicator_id=row.figure, owner_id=row.owner_id or 0), by=SYSTEM)
    return len(found)


@action
def tell_owners(facts: Sequence[Happened]) -> None:
    """Whoever keeps them is told."""
    fallen = [(each, each.fact) for each in facts if isinstance(each.fact, IndicatorFallsDue)]
    tell_many([News("review_due", each.id, each.at, [fact.owner_id], about=fact.indicator_id) for each, fact in fallen])


@action
def tell_export(figure: str, rows: int, *, by: Principal) -> None:
    """Record that the rows of a figure were taken away."""
    record(FigureExported(person_id=by.id or 0, figure=figure, rows=rows, address=by.address), by=by)


def today() -> dt.date:
    """The day where the company is."""
    return clock.now().astimezone(ZoneInfo(company().timezone)).date()
