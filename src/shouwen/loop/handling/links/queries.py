"""Reads of links and merges."""

import datetime as dt
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db import connection

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.queries import briefs
from shouwen.loop.handling.links.models import Link, Merge
from shouwen.loop.handling.links.rules import Bond
from shouwen.loop.handling.tickets.queries import heads_of
from shouwen.loop.handling.tickets.queries.rows import COLUMNS, JOINS, Row
from shouwen.loop.handling.tickets.queries.where import within
from shouwen.loop.handling.tickets.rules.scope import NOTHING, scope_of

# A merged ticket's ticket may be merged on: all the way down, and all the way up.
INTO: Final = """
with recursive gone(id, depth) as (
    select gone_id, 1 from links_merge where kept_id = %s and undone_at is null
    union all
    select m.gone_id, g.depth + 1 from links_merge m join gone g on m.kept_id = g.id
    where m.undone_at is null and g.depth < 20
)
select t.id, t.conversation_id, t.number, coalesce(c.root_id, c.id) from gone g
join tickets_ticket t on t.id = g.id join customers_customer c on c.id = t.customer_id order by t.id
"""
KEPT: Final = """
with recursive kept(id, depth) as (
    select kept_id, 1 from links_merge where gone_id = %s and undone_at is null
    union all
    select m.kept_id, k.depth + 1 from links_merge m join kept k on m.gone_id = k.id
    where m.undone_at is null and k.depth < 20
)
select id from kept order by depth desc limit 1
"""


class Gone(NamedTuple):
    """A ticket that ended in another; `customer` is the kept one of those merged."""

    id: int
    conversation_id: int
    number: str
    customer: int


class Merged(NamedTuple):
    """A merge that holds."""

    gone_id: int
    kept_id: int
    said: int
    at: dt.datetime
    by: str


def gone_into(ticket_id: int) -> list[Gone]:
    """All tickets that ended in this one, whatever they took with them included."""
    with connection.cursor() as cursor:
        cursor.execute(INTO, [ticket_id])
        return [Gone(*row) for row in cursor.fetchall()]


def talks_with(ticket_id: int) -> dict[int, str]:
    """The talks that are shown with this ticket's, each with the number it came with."""
    return {each.conversation_id: each.number for each in gone_into(ticket_id)}


def kept_of(ticket_id: int) -> int | None:
    """The ticket in which this one's matter goes on; None for one that was not merged."""
    with connection.cursor() as cursor:
        cursor.execute(KEPT, [ticket_id])
        found = cursor.fetchone()
    return found[0] if found else None


def customers_of(ticket_ids: Iterable[int]) -> dict[int, int]:
    """The customer of each of these tickets; of customers merged into one the kept one."""
    heads = heads_of(set(ticket_ids))
    known = briefs({head.customer_id for head in heads.values()})
    return {number: known[head.customer_id].id for number, head in heads.items()}


def merges_of(ticket_id: int) -> list[Merged]:
    """The merges that this ticket is a side of, the latest first."""
    rows = Merge.objects.filter(undone_at=None)
    found = [*rows.filter(gone_id=ticket_id), *rows.filter(kept_id=ticket_id).order_by("-id")]
    return [Merged(row.gone_id, row.kept_id, row.said, row.merged_at, row.merged_by) for row in found]


def bonds_of(ticket_ids: Iterable[int]) -> list[Bond]:
    """The links of these tickets, in the order they were made."""
    ids = sorted(set(ticket_ids))
    found = Link.objects.filter(first_id__in=ids) | Link.objects.filter(second_id__in=ids)
    return [Bond(*row) for row in found.order_by("id").values_list("kind", "first_id", "second_id")]


def children_of(ticket_id: int) -> list[int]:
    """The tickets beneath this one."""
    return list(
        Link.objects.filter(kind="parent", first_id=ticket_id).order_by("second_id").values_list("second_id", flat=True)
    )


def parents_of(ticket_ids: Iterable[int]) -> dict[int, int]:
    """The parent of each of these tickets that has one."""
    return dict(
        Link.objects.filter(kind="parent", second_id__in=sorted(set(ticket_ids))).values_list("second_id", "first_id")
    )


def rows_of(principal: Principal, ticket_ids: Iterable[int], *, limit: int = 200) -> dict[int, Row]:
    """Lines of those of these tickets that the principal may read, the open ones that run out first before others."""
    where = within(scope_of(principal, "tickets.read") or NOTHING)
    where.add("t.id = any(%s::bigint[])", array(sorted(set(ticket_ids))))
    text = f"select {COLUMNS} from tickets_ticket t {JOINS} where {where.sql} order by t.due_at, t.id limit %s"
    with connection.cursor() as cursor:
        cursor.execute(text, [*where.values, limit])
        return {row[-1]: Row(*row) for row in cursor.fetchall()}
