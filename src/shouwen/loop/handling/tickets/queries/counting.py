"""For figures over the log: whether the ticket of a fact counts at all, and for whom. SQL on its row `t`."""

from typing import Final

from shouwen.loop.handling.tickets.queries.where import IS_OPEN

# A void ticket never was a request, one of an undone import is gone.
COUNTED: Final = "join tickets_ticket {t} on {t}.id = {ticket_id} and {t}.status <> 'void'"
OPEN_NOW: Final = f"select t.id from tickets_ticket t where {IS_OPEN}"
# The reader may see all of them, or those that stand with some teams and the own ones, or those served by one person.
READ_BY: Final = """
(%(team_ids)s::bigint[] is null or t.team_id = any(%(team_ids)s::bigint[])
    or %(reader)s::bigint in (t.holder_id, t.first_owner_id, t.opener_id))
and (%(person)s::bigint is null or %(person)s::bigint in (t.holder_id, t.first_owner_id))"""
