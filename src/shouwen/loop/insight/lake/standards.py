"""What the nodes of the standards are called and in which calendar each is worked, for the counting process."""

import datetime as dt
from collections.abc import Mapping
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime.spans import micros
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.lake.tickets import Node, Version
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.process import Place, Process

PUBLISHED: Final = """
select v.id, s.code, v.number from standards_version v join standards_standard s on s.id = v.standard_id
where v.published_at is not null order by s.code, v.number desc
"""
FIRST: Final = "select min(opened_at) from tickets_ticket"


class Known(NamedTuple):
    """All published versions and their nodes; of each activity its English name, where it stands, its calendar."""

    nodes: list[Node]
    versions: list[Version]
    labels: dict[str, dict[str, str]]
    calendars: dict[str, worktime.Calendar]


def known() -> Known:
    """A node is called as in the newest version of its standard that has it, so that versions can be compared."""
    found = Known([], [], {}, {})
    named: dict[tuple[str, str], str] = {}
    for version, standard, number in _published():
        process = process_of(version)
        found.versions.append(Version(version, standard, f"{standard} v{number}"))
        for place in process.nodes.values():
            activity = named.setdefault((standard, place.id), place.name.zh)
            found.labels.setdefault(activity, {"en": place.name.en, "node": place.id, "standard": standard})
            found.calendars.setdefault(activity, _calendar(process, place))
            found.nodes.append(Node(version, place.id, activity, place.kind == words.END))
    return found


def working(calendars: Mapping[str, worktime.Calendar], now: dt.datetime) -> Working:
    """Their opening hours since the first ticket, each calendar once."""
    with connection.cursor() as cursor:
        cursor.execute(FIRST)
        first = (cursor.fetchone() or (None,))[0] or now
    each = list(dict.fromkeys(calendars.values()))
    laid = [worktime.laid(calendar, micros(first), micros(now)) for calendar in each]
    return Working(laid, {activity: each.index(calendar) for activity, calendar in calendars.items()})


def _published() -> list[tuple[int, str, int]]:
    with connection.cursor() as cursor:
        cursor.execute(PUBLISHED)
        return list(cursor.fetchall())


def _calendar(process: Process, place: Place) -> worktime.Calendar:
    """The working calendar of a limit of the node, else the standard's, else the natural one."""
    limits = process.document.limits
    own = [row.calendar for name in sorted(place.limits) if name in limits for row in limits[name].rows]
    for name in [*own, *sorted(process.calendars)]:
        calendar = process.calendars.get(name)
        if calendar is not None and calendar.week is not None:
            return calendar
    return worktime.natural()
