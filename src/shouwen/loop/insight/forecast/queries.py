"""When tickets and talks came, out of the log; who there is to serve."""

import datetime as dt
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from django.db import connection

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference, seats
from shouwen.ground.staff.queries.people import manageable_people
from shouwen.loop.handling.contacts.queries import counting as talks
from shouwen.loop.handling.tickets.queries.counting import COUNTED, READ_BY
from shouwen.loop.insight.asked.queries import parameters
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope
from shouwen.loop.insight.forecast.rules.series import Faults, Series, of_events

HALF_HOUR: Final = 1800
LOOKED_BACK: Final = dt.timedelta(days=366)
KEPT: Final = " ".join(
    f"and (%({name})s::text[] is null or e.data->>'{name}' = any(%({name})s::text[]))" for name in DIMENSIONS
)
WITHIN: Final = f"""
e.at >= %(start)s::timestamptz and e.at < %(end)s::timestamptz
and e.noted >= %(start)s::timestamptz - interval '1 day' {KEPT}
and (%(teams)s::text[] is null or e.data->>'team' = any(%(teams)s::text[]))"""
SLOT: Final = "date_bin('30 minutes', e.at, timestamptz '2001-01-01 00:00+00')"
CAME: Final = {
    "tickets": f"""select {SLOT}, count(*) from events_event e {COUNTED.format(t="t", ticket_id="e.ticket_id")}
where e.kind = 'TicketOpened' and {WITHIN} and {READ_BY} group by 1""",
    "talks": f"""select {SLOT}, count(*) from events_event e
join contacts_contact k on k.id = (e.data->>'contact_id')::bigint
where e.kind = 'ContactEntered' and {WITHIN} and {talks.READ_BY} group by 1""",
}


class Crewed(NamedTuple):
    """Somebody whose shifts the asker may plan."""

    id: int
    name: str


def came(what: str, scope: Scope, now: dt.datetime) -> Series:
    """How many came each half-hour, from the first that came to yesterday; a day without any is a day of zeros."""
    zone = ZoneInfo(company().timezone)
    today = now.astimezone(zone).date()
    end = dt.datetime.combine(today, dt.time(), zone)
    with connection.cursor() as cursor:
        cursor.execute(CAME[what], parameters(Period(end - LOOKED_BACK, end), scope))
        rows = cursor.fetchall()
    moments = [at.astimezone(zone).replace(tzinfo=None) for at, count in rows for _ in range(count)]
    series = of_events(moments, HALF_HOUR, Faults(), str(zone))
    if not moments:
        return series
    first = min(series.days)
    days = [first + dt.timedelta(days=each) for each in range((today - first).days)]
    return Series(HALF_HOUR, {day: series.days.get(day, [0.0] * series.slots) for day in days}, zone=str(zone))


def serving(team: str | None) -> set[int]:
    """Who serves in this team, in any if none is named."""
    ids = reference().team_ids
    wanted = list(ids.values()) if team is None else [ids[team]] if team in ids else []
    return {seat.person_id for seat in seats(wanted)}


def crew_of(principal: Principal, team: str | None) -> list[Crewed]:
    """Those of them whose shifts are the asker's to plan."""
    found = manageable_people(principal).filter(pk__in=serving(team)).order_by("pk").values_list("pk", "name")
    return [Crewed(*row) for row in found]
