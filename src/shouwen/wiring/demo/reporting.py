"""What the manager has had set up: the monthly pack for the heads, and an alarm on the backlog."""

import datetime as dt

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.alarms.actions import add_alarm
from shouwen.loop.insight.reports.actions import add_schedule

EIGHT, HALF_PAST_NINE, HALF_PAST_EIGHT = 8 * 60, 21 * 60 + 30, 8 * 60 + 30


def lay(now: dt.datetime, people: dict[str, int], *, manager: Principal) -> None:
    """Set today: nothing is sent before the first of next month; the alarm is looked at within a minute."""
    heads = [people[name] for name in ("director", "manager") if name in people]
    with clock.at(now):
        monthly = {"kind": "monthly", "language": "zh-CN", "minute": EIGHT, "filters": {}}
        add_schedule({**monthly, "people": heads, "robots": []}, by=manager)
        lines = {"above": True, "raise_at": 20.0, "clear_at": 12.0, "minutes": 5}
        watched = {"figure": "backlog", "reading": "count", "window": "today", "filters": {}}
        quiet = {"quiet_from": HALF_PAST_NINE, "quiet_to": HALF_PAST_EIGHT}
        told = {"people": [people[name] for name in ("manager", "supervisor") if name in people], "robots": []}
        add_alarm({"name": "积压过多", **watched, **lines, **quiet, **told, "by_mail": False}, by=manager)
