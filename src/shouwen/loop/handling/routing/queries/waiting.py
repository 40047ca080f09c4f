"""What waits for a person, tickets nobody holds, and how much each person holds."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts.queries import Waiting, waiting_contacts
from shouwen.loop.handling.routing.rules.choosing import TICKET, Work
from shouwen.loop.handling.routing.rules.lanes import AGAIN_AFTER, Settings, lane_of, skill_of
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
union all
select c.holder_id, c.kind, count(*), max(c.answered_at) from contacts_contact c
where c.holder_id = any(%s::bigint[]) and c.state in ('active', 'wrap_up') group by c.holder_id, c.kind
union all
select c.offered_to_id, c.kind, count(*), null from contacts_contact c
where c.offered_to_id = any(%s::bigint[]) and c.state = 'offered' group by c.offered_to_id, c.kind
union all
select person_id, 'chat', 0, at from routing_taken where person_id = any(%s::bigint[])
"""
REFUSED: Final = """
select contact_id, person_id from routing_refusal where contact_id = any(%s::bigint[]) and at > %s::timestamptz
"""
QUEUES: Final = """
select distinct team_id, state = 'queued' from contacts_contact where state in ('queued', 'offered')
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


def talks(teams: Collection[int], how: Settings, now: dt.datetime) -> list[Work]:
    """Contacts that wait in these teams' queues; who has just let one pass is not asked for it again at once."""
    found = waiting_contacts(teams)
    refused: dict[int, set[int]] = {}
    if found:
        with connection.cursor() as cursor:
            cursor.execute(REFUSED, [array([each.id for each in found]), now - AGAIN_AFTER])
            for contact, person in cursor.fetchall():
                refused.setdefault(contact, set()).add(person)
    return [_talk(each, how, now, frozenset(refused.get(each.id, ()))) for each in found]


def _talk(each: Waiting, how: Settings, now: dt.datetime, refused: frozenset[int]) -> Work:
    problem = reference().problems.entries.get(each.problem_id or 0)
    row = lane_of(how.lanes, each.tier, problem.lineage if problem else ())
    lately = each.known_at is None or now - each.known_at <= dt.timedelta(hours=how.same_agent_hours)
    return Work(
        key=each.id,
        team=each.team_id,
        skill=each.skill,
        kind=each.kind,
        level=row.level,
        lane=each.lane,
        turn=each.queued_at,
        since=each.queued_at,
        known=each.known_id if lately else None,
        named=frozenset(row.people),
        refused=refused,
    )


def queues() -> tuple[set[int], bool]:
    """The teams for which talks wait, and whether any talk waits or is offered at all."""
    with connection.cursor() as cursor:
        cursor.execute(QUEUES)
        rows = cursor.fetchall()
    return {team for team, queued in rows if queued}, bool(rows)


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
        cursor.execute(HELD, [listed] * 4)
        for person, kind, count, last in cursor.fetchall():
            found[person][0][kind] = found[person][0].get(kind, 0) + count
            found[person][1].extend([last] if last else [])
    return {person: Held(counts, max(lasts, default=None)) for person, (counts, lasts) in found.items()}
