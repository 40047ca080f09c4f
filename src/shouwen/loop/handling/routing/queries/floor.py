"""The floor: who is there and serves whom, what waits, and how today goes; for the teams that somebody watches over."""

import datetime as dt
from collections import Counter
from collections.abc import Collection
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from django.db import connection

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import people_by_id, reference, seats
from shouwen.loop.handling.routing.queries.seating import chairs
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.queries.steering import wait_at
from shouwen.loop.handling.routing.rules.choosing import TICKET

MOST: Final = 200
TALKS: Final = """
select c.id, c.kind, c.state, coalesce(c.holder_id, c.offered_to_id), coalesce(r.name, k.name),
    coalesce(c.answered_at, c.queued_at), c.team_id, c.subject
from contacts_contact c join customers_customer k on k.id = c.customer_id
left join customers_customer r on r.id = k.root_id
where coalesce(c.holder_id, c.offered_to_id) = any(%s::bigint[]) and c.state in ('offered', 'active', 'wrap_up')
order by c.id
"""
QUEUE: Final = """
select c.id, c.kind, c.team_id, c.lane, c.queued_at, coalesce(r.name, k.name), coalesce(r.tier, k.tier), c.subject,
    c.state
from contacts_contact c join customers_customer k on k.id = c.customer_id
left join customers_customer r on r.id = k.root_id
where c.state in ('queued', 'offered') and c.team_id = any(%s::bigint[])
order by c.lane, c.queued_at, c.id limit %s
"""
TODAY: Final = """
select count(*), count(answered_at), count(*) filter (where outcome = 'abandoned'),
    avg(extract(epoch from answered_at - entered_at))::float8,
    count(*) filter (where answered_at - entered_at <= %s * interval '1 second')
from contacts_contact where team_id = any(%s::bigint[]) and entered_at >= %s::timestamptz
"""


class Today(NamedTuple):
    """The day so far; the share is of those answered or given up, None before the first."""

    entered: int
    answered: int
    abandoned: int
    mean_wait_s: float | None
    share_in_time: float | None


def people(team_ids: Collection[int], now: dt.datetime, language: str) -> list[dict[str, Any]]:
    """Everybody of these teams: presence, since when, whom they serve, how many tickets they have in hand."""
    found, teams = seats(team_ids, now=now), reference().teams.shown(language)
    everybody = [each.person_id for each in found]
    names, holding = people_by_id(everybody), _talks(everybody, team_ids)
    tickets = {chair.person: chair.has(TICKET) for chair in chairs(team_ids, now)}
    return [
        {
            "id": each.person_id,
            "name": names.get(each.person_id, ""),
            "teams": [teams[team] for team in sorted(each.teams)],
            "presence": each.presence,
            "since": each.since,
            "on_shift": each.on_shift,
            "chats": holding.get(each.person_id, []),
            "tickets": tickets.get(each.person_id, 0),
        }
        for each in found
    ]


def queue(team_ids: Collection[int], now: dt.datetime, language: str) -> list[dict[str, Any]]:
    """Who waits in these teams' queues, the first in turn first, and how long they still will."""
    with connection.cursor() as cursor:
        cursor.execute(QUEUE, [array(sorted(team_ids)), MOST])
        rows = cursor.fetchall()
    teams, before = reference().teams.shown(language), Counter[int]()
    found = []
    for contact, kind, team, lane, since, customer, tier, subject, state in rows:
        before[team] += state == "queued"
        shown = {
            "contact": contact,
            "kind": kind,
            "team": teams.get(team),
            "lane": lane,
            "since": since,
            "waited_s": max(0, int((now - since).total_seconds())),
            "wait_s": wait_at(before[team], team) if state == "queued" else 0,
            "customer": {"name": customer, "tier": tier},
            "subject": subject,
            "offered": state == "offered",
        }
        found.append(shown)
    return found


def today(team_ids: Collection[int], now: dt.datetime) -> Today:
    """What came in since the day began in the company's zone."""
    begun = now.astimezone(ZoneInfo(company().timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    with connection.cursor() as cursor:
        cursor.execute(TODAY, [settings().answer_seconds, array(sorted(team_ids)), begun])
        row = cursor.fetchone()
    entered, answered, abandoned, mean, in_time = row or (0, 0, 0, None, 0)
    judged = answered + abandoned
    return Today(entered, answered, abandoned, mean, in_time / judged if judged else None)


def _talks(people: Collection[int], team_ids: Collection[int]) -> dict[int, list[dict[str, Any]]]:
    """What these people have in hand; a talk of a team that is not asked for counts, but says nothing."""
    with connection.cursor() as cursor:
        cursor.execute(TALKS, [array(sorted(people))])
        rows = cursor.fetchall()
    found: dict[int, list[dict[str, Any]]] = {}
    for contact, kind, state, person, customer, since, team, subject in rows:
        words = {"customer": customer, "subject": subject} if team in team_ids else {"customer": "", "subject": ""}
        shown = {"id": contact, "kind": kind, "state": state, "since": since, **words}
        found.setdefault(person, []).append(shown)
    return found
