"""Reads of alarms, and of the readings that they watch."""

import datetime as dt
from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.db.utils import OperationalError

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.alarms.models import Alarm, Turn
from shouwen.loop.insight.alarms.rules import LENGTHS
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.figures.queries.figures import figures
from shouwen.loop.insight.figures.rules.figures import BY_CODE
from shouwen.loop.insight.figures.rules.taking import Reading, taken

MANAGE: Final = "company.manage"
PATIENCE: Final = "5s"  # for one reading: a look every minute must not hold the database
LAST: Final = 50


class TooSlow(Exception):
    """The reading took too long."""


def alarms(principal: Principal) -> QuerySet[Alarm]:
    """One's own and those that tell one; all for whoever runs the system."""
    rows = Alarm.objects.select_related("owner").order_by("-raised", "id")
    if principal.reach(MANAGE) is not None:
        return rows
    return rows.filter(Q(owner_id=principal.id or 0) | Q(people__contains=[principal.id or 0]))


def turns(alarm_id: int) -> list[Turn]:
    """Its history, the newest first."""
    return list(Turn.objects.filter(alarm_id=alarm_id).order_by("-id")[:LAST])


def due(now: dt.datetime, most: int) -> list[Alarm]:
    """Those to look at now, the longest waiting first."""
    return list(Alarm.objects.filter(active=True, next_at__lte=now).order_by("next_at", "id")[:most])


def turn(turn_id: int) -> Turn | None:
    """One turn with its alarm."""
    return Turn.objects.select_related("alarm").filter(pk=turn_id).first()


def reading_of(figure: str, reading: str) -> Reading | None:
    """What an alarm may watch."""
    known = BY_CODE.get(figure)
    return next((each for each in known.readings if each.code == reading), None) if known else None


def read(figure: str, reading: Reading, window: str, scope: Scope, now: dt.datetime) -> float | None:
    """The reading's value over the window that ends now, or TooSlow."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [PATIENCE])
            tally = figures(_period(window, now), scope, (figure,))[figure]
    except OperationalError as error:
        raise TooSlow from error
    return taken(reading, tally)


def _period(window: str, now: dt.datetime) -> Period:
    if window in LENGTHS:
        return Period(now - LENGTHS[window], now)
    midnight = now.astimezone(ZoneInfo(company().timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    return Period(min(midnight, now - dt.timedelta(seconds=1)), now)


def key(alarm: Alarm) -> tuple[object, ...]:
    """Alarms with the same key read the same number."""
    filters: Mapping[str, str] = alarm.filters
    return alarm.owner_id, alarm.figure, alarm.window, *sorted(filters.items())
