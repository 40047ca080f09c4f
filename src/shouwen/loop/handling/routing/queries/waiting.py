"""What routing reads of tickets: those nobody holds, and how much each person holds."""

import datetime as dt
from collections.abc import Collection
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.queries.where import IS_OPEN

UNHELD: Final = f"""
select x.* from unnest(%s::bigint[]) as g(team) cross join lateral (
    select t.id, t.team_id, coalesce(t.case->'values'->>'problem_path', ''), t.first_owner_id, t.due_at
    from tickets_ticket t
    where t.team_id = g.team and t.holder_id is null and {IS_OPEN}
      and (t.due_at, t.id) > (%s::timestamptz, %s::bigint)
    order by t.due_at, t.id limit %s
) x order by x.due_at, x.id limit %s
"""
LOADS: Final = f"""
select p.id, count(t.id), max(t.held_at) from unnest(%s::bigint[]) as p(id)
left join tickets_ticket t on t.holder_id = p.id and {IS_OPEN} and t.status <> 'waiting' group by p.id
"""
BEGINNING: Final = dt.datetime(1, 1, 1, tzinfo=dt.UTC)


class Unheld(NamedTuple):
    """A ticket in its team's queue."""

    id: int
    team_id: int
    problem_path: str
    first_owner_id: int | None
    due_at: dt.datetime


class Load(NamedTuple):
    """How many tickets a person holds that do not wait for somebody else, and since when they hold the last of them."""

    load: int
    last: dt.datetime | None


def unheld(teams: Collection[int], *, limit: int, after: Unheld | None = None) -> list[Unheld]:
    """Open tickets of these teams that nobody holds, the earliest due first, from just behind `after`."""
    due_at, ticket_id = (after.due_at, after.id) if after else (BEGINNING, 0)
    with connection.cursor() as cursor:
        cursor.execute(UNHELD, [array(sorted(teams)), due_at, ticket_id, limit, limit])
        return [Unheld(*row) for row in cursor.fetchall()]


def loads(people: Collection[int]) -> dict[int, Load]:
    """What these people hold."""
    with connection.cursor() as cursor:
        cursor.execute(LOADS, [array(sorted(people))])
        return {row[0]: Load(row[1], row[2]) for row in cursor.fetchall()}
