"""The queue: what waits for a person, in order, with what routing asks of each."""

import datetime as dt
from collections.abc import Collection
from typing import Any, Final, NamedTuple

from django.db import connection

from shouwen.ground.base.sql import array

QUEUE: Final = """
select k.id, k.kind, k.team_id, k.skill, k.lane, k.entered_at, k.queued_at, k.customer_id, c.tier, k.problem_id,
    k.language, k.overflowed_at, coalesce(k.meant_for_id, l.holder_id),
    case when k.meant_for_id is null then l.ended_at end
from contacts_contact k join customers_customer c on c.id = k.customer_id
left join lateral (
    select holder_id, ended_at from contacts_contact l
    where l.customer_id = k.customer_id and l.id < k.id and l.holder_id is not null order by l.id desc limit 1
) l on true
where k.state = 'queued' and k.team_id = any(%s::bigint[])
order by k.lane, k.queued_at, k.id limit %s
"""
PLACE: Final = """
select count(*) from contacts_contact o, contacts_contact k
where k.id = %s and k.state in ('queued', 'offered') and o.state in ('queued', 'offered') and o.team_id = k.team_id
  and (o.lane, o.queued_at, o.id) <= (k.lane, k.queued_at, k.id)
"""
COUNT: Final = "select count(*) from contacts_contact where state in ('queued', 'offered') and team_id = %s"
LOOKED_AT: Final = 5_000


class Waiting(NamedTuple):
    """A contact in the queue; `known_id` served this customer last, until `known_at`, or was promised to them."""

    id: int
    kind: str
    team_id: int
    skill: str
    lane: int
    entered_at: dt.datetime
    queued_at: dt.datetime
    customer_id: int
    tier: str
    problem_id: int | None
    language: str
    overflowed_at: dt.datetime | None
    known_id: int | None
    known_at: dt.datetime | None


def waiting_contacts(team_ids: Collection[int], most: int = LOOKED_AT) -> list[Waiting]:
    """What waits in these teams' queues: by lane, then by how long, then by id."""
    with connection.cursor() as cursor:
        cursor.execute(QUEUE, [array(sorted(team_ids)), most])
        return [Waiting(*row) for row in cursor.fetchall()]


def place_of(contact_id: int) -> int:
    """Where it stands in its team's queue, from 1; 0 for one that waits no more."""
    return _one(PLACE, contact_id)


def waiting_count(team_id: int) -> int:
    """How many wait for this team."""
    return _one(COUNT, team_id)


def _one(statement: str, value: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, [value])
        row = cursor.fetchone()
    return int(row[0]) if row else 0
