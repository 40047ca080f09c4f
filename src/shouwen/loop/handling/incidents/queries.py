"""Reads of incidents."""

from collections.abc import Iterable, Sequence
from typing import Final

from django.db import connection
from django.db.models import F

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.incidents.models import Incident, Round, Turn
from shouwen.loop.handling.incidents.rules import Child
from shouwen.loop.handling.tickets.queries.rows import COLUMNS, JOINS, Row
from shouwen.loop.handling.tickets.queries.where import IS_OPEN, Where, within
from shouwen.loop.handling.tickets.rules.scope import NOTHING, scope_of

BENEATH: Final = "t.id in (select l.second_id from links_link l where l.kind = 'parent' and l.first_id = %s)"
FREE: Final = """
not exists (select from links_link l where l.kind = 'parent' and (l.second_id = t.id or l.first_id = t.id))
"""
OPEN_CHILDREN: Final = f"""
select t.id, coalesce(c.root_id, c.id) from tickets_ticket t join customers_customer c on c.id = t.customer_id
where {BENEATH} and {IS_OPEN} order by t.id
"""
COUNTS: Final = f"""
select l.first_id, count(*), count(*) filter (where {IS_OPEN}), count(distinct coalesce(c.root_id, c.id))
from links_link l join tickets_ticket t on t.id = l.second_id join customers_customer c on c.id = t.customer_id
where l.kind = 'parent' and l.first_id = any(%s::bigint[]) group by l.first_id
"""
MOST: Final = 100


def incidents(*, ended: bool, before: int | None = None) -> Sequence[Incident]:
    """The latest first; at most a hundred and one."""
    found = Incident.objects.filter(ended_at__isnull=not ended).order_by("-id")
    return list((found if before is None else found.filter(pk__lt=before))[: MOST + 1])


def running() -> Sequence[Incident]:
    """Those that go on."""
    return list(Incident.objects.filter(ended_at=None).order_by("-id")[:MOST])


def counts(ticket_ids: Iterable[int]) -> dict[int, tuple[int, int, int]]:
    """Children, open ones and customers of each of these tickets."""
    with connection.cursor() as cursor:
        cursor.execute(COUNTS, [array(sorted(set(ticket_ids)))])
        return {ticket: (every, still, customers) for ticket, every, still, customers in cursor.fetchall()}


def open_children(ticket_id: int) -> list[Child]:
    """The open tickets beneath it, whoever asks."""
    with connection.cursor() as cursor:
        cursor.execute(OPEN_CHILDREN, [ticket_id])
        return [Child(*row) for row in cursor.fetchall()]


def children(principal: Principal, ticket_id: int, *, after: int = 0) -> list[Row]:
    """The tickets beneath it that the principal may read, in the order of their ids."""
    return _rows(_readable(principal).add(BENEATH, ticket_id).add("t.id > %s", after))


def suggested(principal: Principal, incident: Incident, *, after: int = 0) -> list[Row]:
    """Open tickets of what is affected, opened since then and under no parent; nothing where nothing is named."""
    where = _readable(principal).add(IS_OPEN).add(FREE).add("t.id > %s and t.id <> %s", after, incident.ticket_id)
    where.add("t.opened_at >= %s::timestamptz", incident.since)
    known = reference()
    tables = {"problem": known.problems, "product": known.products, "region": known.regions}
    named = {what: code for what in tables if (code := getattr(incident, what))}
    for what, code in named.items():
        branch = [entry.id for entry in tables[what].entries.values() if code in entry.lineage]
        where.add(f"t.{what}_id = any(%s::bigint[])", array(branch))
    return _rows(where) if named else []


def rounds(incident_id: int) -> Sequence[Round]:
    """The latest first."""
    return list(Round.objects.filter(incident_id=incident_id).order_by("-id")[:MOST])


def refused(round_id: int) -> Sequence[Turn]:
    """The tickets that a round could not do, each with the reason."""
    return list(Turn.objects.filter(round_id=round_id, state="failed").order_by("ticket_id")[: 2 * MOST])


def unmailed(round_id: int) -> int:
    """How many customers see it on the portal only, having given no address."""
    return Turn.objects.filter(round_id=round_id, state="done", mail=False, spoken=F("ticket_id")).count()


def _readable(principal: Principal) -> Where:
    return within(scope_of(principal, "tickets.read") or NOTHING)


def _rows(where: Where) -> list[Row]:
    text = f"select {COLUMNS} from tickets_ticket t {JOINS} where {where.sql} order by t.id limit {MOST + 1}"
    with connection.cursor() as cursor:
        cursor.execute(text, where.values)
        return [Row(*row) for row in cursor.fetchall()]
