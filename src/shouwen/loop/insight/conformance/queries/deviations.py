"""Where tickets left their standards: rows and nodes for a reader, by the same scope as the board's figures."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.tickets.queries.counting import COUNTED, READ_BY
from shouwen.loop.handling.tickets.queries.where import IS_OPEN
from shouwen.loop.insight.asked.queries import beneath, parameters
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope
from shouwen.loop.insight.conformance.rules.check import Deviation
from shouwen.loop.insight.conformance.rules.lines import Where
from shouwen.loop.standards.queries import document_of


class Reads(NamedTuple):
    """The statements for readers of one kind."""

    rows: str
    nodes: str


FAR: Final = 10_000  # the place of a node that is no more in its document
Parameters = dict[str, str | int | dt.datetime | None]
_KEPT: Final = " ".join(
    f"AND (%({name})s::text[] IS NULL OR {{row}}.{name} = ANY(%({name})s::text[]))" for name in (*DIMENSIONS, "problem")
)
_OF: Final = f"""
{READ_BY} {_KEPT} AND (%(teams)s::text[] IS NULL OR {{row}}.team = ANY(%(teams)s::text[]))
AND (%(version)s::bigint IS NULL OR {{row}}.version_id = %(version)s::bigint)"""
# Whoever sees only the own tickets: a handful of them lead to their rows, however many there are of the house.
_MINE: Final = f"""
mine AS MATERIALIZED (
    SELECT ticket_id FROM insight_run WHERE holder_id = %(person)s::bigint AND last_at >= %(start)s::timestamptz
    UNION SELECT ticket_id FROM insight_run
        WHERE first_owner_id = %(person)s::bigint AND last_at >= %(start)s::timestamptz
    UNION SELECT t.id FROM tickets_ticket t WHERE {IS_OPEN} AND t.holder_id = %(person)s::bigint
    UNION SELECT t.id FROM tickets_ticket t WHERE {IS_OPEN} AND t.first_owner_id = %(person)s::bigint
)"""
_FOUND: Final = f"""
{COUNTED.format(t="t", ticket_id="d.ticket_id")}
WHERE d.at >= %(start)s::timestamptz AND d.at < %(end)s::timestamptz AND {_OF.format(row="d")}
AND (%(node)s::text IS NULL OR d.node = %(node)s::text) AND (%(kind)s::text IS NULL OR d.kind = %(kind)s::text)"""
_STOOD: Final = f"""
{COUNTED.format(t="t", ticket_id="r.ticket_id")}
CROSS JOIN LATERAL unnest(r.nodes, r.moments) AS s(node, at)
WHERE r.last_at >= %(start)s::timestamptz AND r.first_at < %(end)s::timestamptz
    AND s.at >= %(start)s::timestamptz AND s.at < %(end)s::timestamptz
    AND (%(node)s::text IS NULL OR s.node = %(node)s::text) AND {_OF.format(row="r")}"""
_EACH: Final = """
SELECT d.id, d.ticket_id, d.version_id, d.kind, d.node, d.about, d.at, d.seconds, d.person_id, d.doing"""
_PAGE: Final = """
AND (%(before_at)s::timestamptz IS NULL OR (d.at, d.id) < (%(before_at)s::timestamptz, %(before_key)s::bigint))
ORDER BY d.at DESC, d.id DESC LIMIT %(limit)s::int"""
# Every ticket that stood at a node in the period, or left the standard there; those that did, and how.
_COUNTED: Final = """
counted AS (
    SELECT version_id, node, count(DISTINCT ticket_id) AS tickets
    FROM (SELECT version_id, node, ticket_id FROM stood UNION ALL SELECT version_id, node, ticket_id FROM left_at) both_
    GROUP BY 1, 2
), deviating AS (
    SELECT version_id, node, count(DISTINCT ticket_id) AS tickets FROM left_at GROUP BY 1, 2
), kinds AS (
    SELECT version_id, node, jsonb_object_agg(kind, times) AS kinds
    FROM (SELECT version_id, node, kind, count(*) AS times FROM left_at GROUP BY 1, 2, 3) each_ GROUP BY 1, 2
)
SELECT c.version_id, c.node, c.tickets, coalesce(x.tickets, 0), coalesce(k.kinds, '{}'::jsonb)::text
FROM counted c LEFT JOIN deviating x USING (version_id, node) LEFT JOIN kinds k USING (version_id, node)
"""


def _of_mine(table: str) -> str:
    """The table's rows of these tickets; OFFSET 0 keeps it a look-up for each of them."""
    each = f"SELECT * FROM {table} y WHERE y.ticket_id = mine.ticket_id OFFSET 0"
    return f"(SELECT x.* FROM mine CROSS JOIN LATERAL ({each}) x)"


def _reads(mine: str, deviations: str, runs: str) -> Reads:
    rows = f"{mine and 'WITH ' + mine}{_EACH} FROM {deviations} d {_FOUND}{_PAGE}"
    stood = f"stood AS (SELECT r.version_id, s.node, r.ticket_id FROM {runs} r {_STOOD})"
    left_at = f"left_at AS (SELECT d.version_id, d.node, d.ticket_id, d.kind FROM {deviations} d {_FOUND})"
    return Reads(rows, f"WITH {', '.join(part for part in (mine, stood, left_at) if part)}, {_COUNTED}")


ALL: Final = _reads("", "insight_deviation", "insight_run")
OWN: Final = _reads(_MINE, _of_mine("insight_deviation"), _of_mine("insight_run"))
VERSIONS: Final = """
SELECT v.id, v.number FROM standards_version v
WHERE EXISTS (SELECT FROM insight_run r WHERE r.version_id = v.id OFFSET 0) ORDER BY v.id DESC"""


class Asked(NamedTuple):
    """What beside the board's dimensions the rows are narrowed to."""

    version: int | None = None
    node: str | None = None
    kind: str | None = None
    problem: str | None = None


class Row(NamedTuple):
    """A deviation with its key, ticket and version."""

    key: int
    ticket_id: int
    version_id: int
    deviation: Deviation


class AtNode(NamedTuple):
    """How many tickets stood at a node, how many of them left the standard there, and how often in which way."""

    version_id: int
    node: str
    tickets: int
    deviating: int
    kinds: Mapping[str, int]


def deviations(
    period: Period, scope: Scope, asked: Asked, *, before: tuple[dt.datetime, int] | None = None, limit: int = 50
) -> list[Row]:
    """A page of deviations, newest first, from just before `before`."""
    at, key = before or (None, None)
    more: Parameters = {"before_at": at, "before_key": key, "limit": limit}
    with connection.cursor() as cursor:
        cursor.execute((ALL if scope.person is None else OWN).rows, asked_with(period, scope, asked) | more)
        return [_row(row) for row in cursor.fetchall()]


def nodes(period: Period, scope: Scope, asked: Asked) -> list[AtNode]:
    """The nodes of all versions, the latest version first, in the order of their documents."""
    with connection.cursor() as cursor:
        cursor.execute((ALL if scope.person is None else OWN).nodes, asked_with(period, scope, asked))
        found = [
            AtNode(version, node, tickets, deviating, msgspec.json.decode(kinds, type=dict[str, int]))
            for version, node, tickets, deviating, kinds in cursor.fetchall()
        ]
    places = {version: _places(version) for version in {each.version_id for each in found}}
    return sorted(found, key=lambda each: (-each.version_id, places[each.version_id].get(each.node, FAR)))


def versions(language: str) -> dict[int, str]:
    """The versions that any checked ticket ran under, the latest first, and what they are called."""
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS)
        return {id_: f"{document_of(id_).name.of(language)} v{number}" for id_, number in cursor.fetchall()}


def _places(version: int) -> dict[str, int]:
    return {node.id: place for place, node in enumerate(document_of(version).nodes)}


def asked_with(period: Period, scope: Scope, asked: Asked) -> Parameters:
    """What both statements are asked with."""
    return parameters(period, scope) | {
        "version": asked.version,
        "node": asked.node,
        "kind": asked.kind,
        "problem": beneath(reference().problems, asked.problem),
    }


def _row(row: tuple[Any, ...]) -> Row:
    key, ticket_id, version_id, kind, node, about, at, seconds, person, doing = row
    return Row(key, ticket_id, version_id, Deviation(kind, node, about, at, Where(), seconds, person, doing))
