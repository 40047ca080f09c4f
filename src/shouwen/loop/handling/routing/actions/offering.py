"""Offer waiting talks to people, take back what nobody answered, send on what waits too long."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.actions.presence import lock_seats, set_presence
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.rules.presences import AWAY
from shouwen.loop.handling.contacts.actions import lapse, offer_many, overflow_many
from shouwen.loop.handling.contacts.events import ContactFact, OfferLapsed
from shouwen.loop.handling.contacts.queries import waiting_contacts
from shouwen.loop.handling.routing.actions.turns import take_turn
from shouwen.loop.handling.routing.models import Refusal, Taken
from shouwen.loop.handling.routing.queries import seating, waiting
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.rules.choosing import CALL, CHAT, deal, has_room, in_turn
from shouwen.loop.handling.routing.rules.lanes import LAPSES, overflowing

KEPT: Final = dt.timedelta(days=1)
NOTE: Final = """
insert into routing_refusal (contact_id, person_id, lapses, fact, at)
select g.* from unnest(%s::bigint[], %s::bigint[], %s::int[], %s::bigint[], %s::timestamptz[])
    as g(contact_id, person_id, lapses, fact, at)
where exists (select from contacts_contact c where c.id = g.contact_id)
order by contact_id, person_id
on conflict (contact_id, person_id) do update
set lapses = routing_refusal.lapses + excluded.lapses, fact = excluded.fact, at = excluded.at
where routing_refusal.fact < excluded.fact
"""
# Known before the fact is heard; what it counts for is noted when it is.
PASSED: Final = """
insert into routing_refusal (contact_id, person_id, lapses, fact, at)
select g.contact_id, g.person_id, 0, 0, %s::timestamptz
from unnest(%s::bigint[], %s::bigint[]) as g(contact_id, person_id)
order by contact_id, person_id on conflict (contact_id, person_id) do update set at = excluded.at
"""
GONE: Final = """
select r.person_id from routing_refusal r join staff_presence p on p.person_id = r.person_id
where r.person_id = any(%s::bigint[]) and r.at >= p.since and p.state <> 'away'
group by r.person_id having sum(r.lapses) >= %s order by r.person_id
"""


@action
def offer(teams: Collection[int], *, by: Principal = SYSTEM) -> int:
    """Offer what waits in these teams' queues to people who can take it; how many were offered."""
    now, how = clock.now(), settings()
    found = seating.chairs(teams, now) if teams and waiting.talks(teams, how, now) else []
    chairs = [chair for chair in found if has_room(chair, CHAT) or has_room(chair, CALL)]
    if not chairs:  # whoever comes or gets room says so with a fact
        return 0
    take_turn()
    queue = waiting.talks(teams, how, now)  # as the router before left it
    chairs = seating.as_locked(chairs, lock_seats([chair.person for chair in chairs]))
    until = now + dt.timedelta(seconds=how.offer_seconds)
    given = deal(chairs, in_turn(queue, now, how.ageing), now)
    return len(offer_many([(contact, person, until) for contact, person in given], by=by)) if given else 0


@action
def note_refused(facts: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Remember who let what pass; whoever lets several offers in a row lapse is not there."""
    rows: dict[tuple[int, int], tuple[int, int, int, int, dt.datetime]] = {}
    for each in facts:
        fact = each.fact
        if isinstance(fact, ContactFact) and fact.person_id is not None:
            lapses = rows[key][2] if (key := (fact.contact_id, fact.person_id)) in rows else 0
            rows[key] = (*key, lapses + isinstance(fact, OfferLapsed), each.id, each.at)
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.execute(NOTE, [array(column) for column in zip(*rows.values(), strict=True)])
        cursor.execute(GONE, [array(sorted({row[1] for row in rows.values()})), LAPSES])
        gone = [person for (person,) in cursor.fetchall()]
    for person in gone:
        set_presence(person, AWAY, by=by)


@action
def note_taken(facts: Sequence[Happened]) -> None:
    """Whoever takes a talk is there: what they let pass before counts no more, and the next one is another's turn."""
    taken = {each.fact.person_id: each.at for each in facts if isinstance(each.fact, ContactFact)}
    rows = [
        Taken(person_id=person, at=at)
        for person, at in sorted((who, when) for who, when in taken.items() if who is not None)
    ]
    Refusal.objects.filter(person_id__in=[row.person_id for row in rows]).delete()
    Taken.objects.bulk_create(rows, update_conflicts=True, unique_fields=["person"], update_fields=["at"])


@action
def forget_old(now: dt.datetime) -> int:
    """What was let pass long ago says nothing any more."""
    return Refusal.objects.filter(at__lt=now - KEPT).delete()[0]


@action
def take_back(now: dt.datetime, *, by: Principal = SYSTEM) -> int:
    """Offers that nobody answered in time go back to the queue, and not at once to the same people."""
    gone = lapse(now, by=by)
    if gone:
        with connection.cursor() as cursor:
            cursor.execute(PASSED, [now, *(array(column) for column in zip(*gone, strict=True))])
    return len(gone)


@action
def send_on(now: dt.datetime, teams: Collection[int], *, by: Principal = SYSTEM) -> int:
    """What waits too long for its team goes to the next one, once."""
    rows, codes = settings().overflows, reference().teams.codes
    if not rows:
        return 0
    moves: Mapping[int, str] = {
        each.id: codes[to]
        for each in waiting_contacts(teams)
        if each.overflowed_at is None
        and (to := overflowing(rows, each.team_id, now - each.queued_at)) is not None
        and to in codes
    }
    return len(overflow_many(moves, by=by)) if moves else 0
