"""Tickets' histories out of the log, as conformance replays them."""

from collections.abc import Collection, Iterator
from typing import Final

from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.loop.insight.conformance.rules.check import Crew, Hand
from shouwen.loop.insight.conformance.rules.library import Library
from shouwen.loop.insight.conformance.rules.lines import HANDED_OVER, Line, said
from shouwen.loop.standards.queries import process_of

# Only facts that tell of a happening; nothing is noted before it happened, so months before the opening need no look.
LINES: Final = f"""
select e.ticket_id, e.id, e.at, e.kind, e.actor, e.origin = 'import', coalesce(e.node, ''), e.data::text
from tickets_ticket t join events_event e on e.ticket_id = t.id
where t.id = any(%s::bigint[]) and e.noted >= t.opened_at - interval '1 day'
    and (e.data->>'happening' is not null or e.kind = '{HANDED_OVER}')
order by e.ticket_id, e.id
"""
SLICE: Final = """
select id from tickets_ticket where id > %s::bigint order by id limit %s::int
"""


def histories(ticket_ids: Collection[int]) -> Iterator[Line]:
    """The lines of these tickets, by ticket and in order."""
    with connection.cursor() as cursor:
        cursor.execute(LINES, [array(sorted(set(ticket_ids)))])
        for ticket, id_, at, kind, actor, imported, node, data in cursor.fetchall():
            yield Line(ticket, id_, at, kind, actor, imported, node, said(data))


def slices(size: int) -> Iterator[list[int]]:
    """The ids of all tickets, so many at a time."""
    last = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(SLICE, [last, size])
            found = [row[0] for row in cursor.fetchall()]
        if not found:
            return
        yield found
        last = found[-1]


def library() -> Library:
    """The published versions."""
    return Library(process_of)


def hands() -> Crew:
    """Who is who today: roles, teams and skills of those in service."""
    codes = reference().team_codes
    known = {
        member.id: Hand(member.roles, frozenset(codes[team] for team in member.teams if team in codes), member.skills)
        for member in crew().members
    }
    return known.get
