"""What waits for a person, tickets nobody holds, and how much each person holds."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.routing.rules.choosing import TICKET, Work
from shouwen.loop.handling.routing.rules.lanes import Settings, lane_of, skill_of
from shouwen.loop.handling.tickets.queries.where import IS_OPEN

UNHELD: Final = f"""
select x.* from unnest(%s::bigint[]) as g(team) cross join lateral (
    select t.id, t.team_id, coalesce(t.case->'values'->>'problem_path', ''), t.first_owner_id, t.due_at, t.tier,
        t.opened_at
    from tickets_ticket t
    where t.team_id = g.team and t.holder_id is null and {IS_OPEN}
      and (t.due_at, t.id) > (%s::timestamptz, %s::bigint)
    order by t.due_at, t.id limit %s
) x order by x.due_at, x.id limit %s
"""
HELD: Final = f"""
select p.id, 'ticket', count(t.id), max(t.held_at) from unnest(%s::bigint[]) as p(id)
left join tickets_ticket t on t.holder_id = p.id and {IS_OPEN} and t.status <> 'waiting' group by p.id
"""
BEGINNING: Final = dt.datetime(1, 1, 1, tzinfo=dt.UTC)
PAGE: Final = 200


class Unheld(NamedTuple):
    """A ticket in its team's queue."""

    id: int
    team_id: int
    problem_path: str
    first_owner_id: int | None
    due_at: dt.datetime
    tier: str
    opened_at: dt.datetime


class Held(NamedTuple):
    """What a person holds of each kind, tickets that wait for somebody else left out, and when the last of it came."""

    counts: Mapping[str, int]
    last: dt.datetime | None


def tickets(teams: Collection[int], how: Settings) -> Iterator[Work]:
    """Tickets of these teams that nobody holds, the earliest due first, read page by page as they are asked for."""
    last: Unheld | None = None
    while page := unheld(teams, limit=PAGE, after=last):
        for each in page:
            yield work_of(each, how)
        last = page[-1]


def work_of(ticket: Unheld, how: Settings) -> Work:
    """What this ticket needs: who waits long for it is served by its due moment, which no newer ticket outruns."""
    path = ticket.problem_path
    row = lane_of(how.lanes, ticket.tier, path.split("/"))
    return Work(
        key=ticket.id,
        team=ticket.team_id,
        skill=skill_of(path, reference().skills.ids),
        kind=TICKET,
        level=row.level,
        lane=row.lane,
        turn=ticket.due_at,
        since=ticket.opened_at,
        known=ticket.first_owner_id,
        named=frozenset(row.people),
    )


def unheld(teams: Collection[int], *, limit: int, after: Unheld | None = None) -> list[Unheld]:
    """Open tickets of these teams that nobody holds, the earliest due first, from just behind `after`."""
    due_at, ticket_id = (after.due_at, after.id) if after else (BEGINNING, 0)
    with connection.cursor() as cursor:
        cursor.execute(UNHELD, [array(sorted(teams)), due_at, ticket_id, limit, limit])
        return [Unheld(*row) for row in cursor.fetchall()]


def held_by(people: Collection[int]) -> dict[int, Held]:
    """What these people hold."""
    listed = array(sorted(people))
    found: dict[int, tuple[dict[str, int], list[dt.datetime]]] = {person: ({}, []) for person in people}
    with connection.cursor() as cursor:
        cursor.execute(HELD, [listed])
        for person, kind, count, last in cursor.fetchall():
            found[person][0][kind] = count
            found[person][1].extend([last] if last else [])
    return {person: Held(counts, max(lasts, default=None)) for person, (counts, lasts) in found.items()}
