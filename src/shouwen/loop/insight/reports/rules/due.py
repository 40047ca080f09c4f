"""When a schedule has its report sent, and how often a failed one is tried. Pure."""

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.loop.insight.reports.rules.spans import Kind, latest

PAUSES: Final = tuple(dt.timedelta(minutes=each) for each in (1, 5, 30, 120, 360))
FOR_GOOD: Final = frozenset({"person_gone", "robot_gone", "owner_gone"})  # trying again changes nothing


def due(kind: Kind, minute: int, since: dt.datetime, now: dt.datetime, zone: ZoneInfo) -> dt.date | None:
    """A day of the period whose report is to be sent now at the latest: every morning that of yesterday, on Monday that
    of last week, on the first that of last month. What was due before `since` is not made up for."""
    on = latest(kind, now, zone) + dt.timedelta(days=1)  # the day on which the last period's report goes out
    moment = _moment(on, minute, zone)
    if moment > now:
        before = latest(kind, moment - dt.timedelta(days=1), zone)
        on, moment = before + dt.timedelta(days=1), _moment(before + dt.timedelta(days=1), minute, zone)
    return None if moment < since else on - dt.timedelta(days=1)


def pause(tries: int) -> dt.timedelta | None:
    """How long to wait after so many tries in vain; None when it is enough."""
    return PAUSES[tries - 1] if tries <= len(PAUSES) else None


def _moment(day: dt.date, minute: int, zone: ZoneInfo) -> dt.datetime:
    clock = dt.time(minute // 60, minute % 60)
    return dt.datetime.combine(day, clock, tzinfo=zone).astimezone(dt.UTC)
