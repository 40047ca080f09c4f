"""Which tickets run under which version, and what last month's tickets said of themselves."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.queries.where import IS_OPEN
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.case import decode as case_of
from shouwen.loop.standards.rules.happenings import Value

UNDER: Final = f"t.version_id = %s and ({IS_OPEN} or t.status in ('solved', 'follow_up'))"
COUNTS: Final = f"select t.node, count(*) from tickets_ticket t where {UNDER} group by t.node"
STANDING: Final = f"""
select t.id, t.node from tickets_ticket t where {UNDER} and t.node = any(%s::text[]) order by t.id
"""
CASES: Final = f"""
select t.id, t.case from tickets_ticket t where {UNDER} and t.node = any(%s::text[]) order by t.id desc limit %s
"""
LATELY: Final = """
select * from (
    select t.id, t.customer_id, t.tier, t.case->'values' as said, t.opened_at
    from tickets_ticket t order by t.id desc limit %s
) x where x.opened_at >= %s::timestamptz
"""
STAY: Final = "select id, version_id, node from tickets_ticket where id = any(%s::bigint[])"


class Said(NamedTuple):
    """What a ticket says of itself, by which a version is chosen."""

    id: int
    customer_id: int
    values: dict[str, Value]


def running(version_id: int) -> dict[str, int]:
    """How many running tickets of a version stand on which node."""
    with connection.cursor() as cursor:
        cursor.execute(COUNTS, [version_id])
        return dict(cursor.fetchall())


def standing_under(version_id: int, nodes: Iterable[str]) -> list[tuple[int, str]]:
    """The running tickets of a version on these nodes, each with its node."""
    with connection.cursor() as cursor:
        cursor.execute(STANDING, [version_id, array(sorted(nodes))])
        return list(cursor.fetchall())


def cases_under(version_id: int, nodes: Iterable[str], *, limit: int) -> list[tuple[int, Case]]:
    """The cases of the latest of them."""
    with connection.cursor() as cursor:
        cursor.execute(CASES, [version_id, array(sorted(nodes)), limit])
        return [(id_, case_of(case)) for id_, case in cursor.fetchall()]


def versions_of(ticket_ids: Iterable[int]) -> dict[int, tuple[int, str]]:
    """The version and node of each of these tickets."""
    with connection.cursor() as cursor:
        cursor.execute(STAY, [array(sorted(set(ticket_ids)))])
        return {id_: (version, node) for id_, version, node in cursor.fetchall()}


def said_since(since: dt.datetime, *, limit: int) -> Iterator[Said]:
    """What the tickets opened since then say of themselves today, the latest `limit` looked at."""
    with connection.cursor() as cursor:
        cursor.execute(LATELY, [limit, since])
        for id_, customer, tier, said, _ in cursor.fetchall():
            values = msgspec.json.decode(said) if isinstance(said, str) else said
            yield Said(id_, customer, {**values, "tier": tier})
