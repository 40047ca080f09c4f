"""First owners 首问责任 stay accountable: they are told when nothing happens to a ticket that somebody else has."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.handling.routing.events import TicketStalled
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.tickets.queries.where import IS_OPEN

MOST: Final = 500
# Being told is nothing that happens to a ticket; once told, the next happening begins a new wait.
STALLED: Final = f"""
select t.id, t.customer_id, t.first_owner_id, t.holder_id, t.team_id from tickets_ticket t
join staff_person p on p.id = t.first_owner_id and p.dismissed_at is null
cross join lateral (
    select e.kind, e.at from events_event e
    where e.ticket_id = t.id and e.kind <> 'PeopleTold' order by e.id desc limit 1
) last
where {IS_OPEN} and t.status <> 'waiting' and t.holder_id is distinct from t.first_owner_id
    and last.kind <> 'TicketStalled' and last.at <= %s::timestamptz
order by t.id limit %s
"""


@action
def note_stalled(now: dt.datetime, *, by: Principal = SYSTEM) -> int:
    """Record which tickets stall; how many. Tickets that wait for a customer or a third party do not."""
    hours, codes = settings().stall_hours, reference().teams.codes
    with connection.cursor() as cursor:
        cursor.execute(STALLED, [now - dt.timedelta(hours=hours), MOST])
        rows = cursor.fetchall()
    facts = [
        TicketStalled(
            ticket_id=ticket,
            customer_id=customer,
            first_owner_id=first,
            person_id=holder,
            team=codes.get(team, ""),
            hours=hours,
        )
        for ticket, customer, first, holder, team in rows
    ]
    record_many([Noted(fact, by) for fact in facts])
    return len(facts)


@action
def tell_first_owners(stalled: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Their notice."""
    found = [(each, each.fact) for each in stalled if isinstance(each.fact, TicketStalled)]
    tell_many([News("stalled", each.id, each.at, [fact.first_owner_id], fact.ticket_id) for each, fact in found], by=by)
