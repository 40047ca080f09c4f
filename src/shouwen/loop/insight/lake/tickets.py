"""In the counting process: the log of our own tickets made ready for mining, out of lake and log.

A case is a ticket that counts; an event is its coming to a node of its standard. See docs/algorithms/lake.md.
"""

import importlib
import pathlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs import store as eventlogs
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.lake.parquet import COUNTED, beside_log, facts, log_rows
from shouwen.loop.insight.lake.rules import Manifest

if TYPE_CHECKING:
    import duckdb

NAME: Final = "tickets"
TITLE: Final = "工单"
BATCH: Final = 100_000
ATTRIBUTES: Final = ("standard", "version", "channel", "region", "product", "tier", "problem", "level", "team", "way")


class Node(msgspec.Struct, frozen=True):
    """A node of a version: what it is called, and whether a case ends there."""

    version: int
    node: str
    activity: str
    ends: bool


class Version(msgspec.Struct, frozen=True):
    """A version of a standard, as people name it."""

    id: int
    standard: str
    title: str


class Recipe(msgspec.Struct, frozen=True):
    """All that the counting process needs to know; `seen` is up to which fact of which life of the log, kept as the
    log's source."""

    folder: str
    source: str
    manifest: Manifest
    nodes: list[Node]
    versions: list[Version]
    labels: dict[str, dict[str, str]]
    working: Working
    seen: str


# Only what tells of a happening moves a ticket; what was noticed later (a limit missed) carries an earlier moment.
TOLD: Final = """
CREATE TEMP TABLE told AS
SELECT f.ticket_id, f.id, f."at", f.kind, f.actor, f.node, f.happening, f.person_id, f.version_id, f.status,
    f.team, f.channel, f.region, f.product, f.tier, f.problem, f.level, f.way, f.score
FROM {facts} f SEMI JOIN counted c ON c.id = f.ticket_id
WHERE f.happening IS NOT NULL OR f.kind IN ('TicketHandedOver', 'ClockBreached')"""
LINES: Final = """
CREATE TEMP TABLE lines AS
SELECT *, lag(holder) OVER past AS held, lag(node) OVER past AS came_from
FROM (
    SELECT ticket_id, id, "at", node, team, happening,
        last_value(version_id IGNORE NULLS) OVER upto AS version_id,
        last_value(CASE kind WHEN 'TicketHandedOver' THEN 0 WHEN 'TicketAssigned' THEN coalesce(person_id, 0)
            WHEN 'TicketAccepted' THEN person_id END IGNORE NULLS) OVER upto AS holder,
        coalesce(CASE WHEN kind <> 'TicketAssigned' THEN person_id END,
            CASE WHEN starts_with(actor, 'person:') THEN try_cast(substr(actor, 8) AS BIGINT) END) AS doer
    FROM told WHERE kind <> 'ClockBreached'
    WINDOW upto AS (PARTITION BY ticket_id ORDER BY id)
) WHERE happening IS NOT NULL AND node <> ''
WINDOW past AS (PARTITION BY ticket_id ORDER BY id)"""
# Who worked at a node is who took the case on from there, else who held it then; at its end nobody does.
VISITS: Final = """
CREATE TEMP TABLE visits AS
SELECT v.ticket_id, v.id, v."at", coalesce(n.activity, v.node) AS activity, v.team,
    nullif(coalesce(v.next_doer, v.next_held, CASE WHEN v.next_at IS NULL AND NOT coalesce(n.ends, false)
        THEN v.last_holder END), 0) AS person
FROM (
    SELECT ticket_id, id, "at", node, team, version_id, last_holder, lead("at") OVER stays AS next_at,
        lead(doer) OVER stays AS next_doer, lead(held) OVER stays AS next_held
    FROM (SELECT *, last_value(holder) OVER (PARTITION BY ticket_id ORDER BY id
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_holder FROM lines)
    WHERE node IS DISTINCT FROM came_from
    WINDOW stays AS (PARTITION BY ticket_id ORDER BY "at", id)
) v LEFT JOIN nodes n ON n.version = v.version_id AND n.node = v.node"""
CASES: Final = """
CREATE TEMP TABLE cases AS
SELECT t.*, v.standard, v.title AS version
FROM (
    SELECT ticket_id,
        arg_max(version_id, id) FILTER (version_id IS NOT NULL AND happening IS NOT NULL) AS version_id,
        arg_max(channel, id) AS channel, arg_max(region, id) AS region, arg_max(product, id) AS product,
        arg_max(tier, id) AS tier, arg_max(problem, id) AS problem, arg_max(level, id) AS level,
        arg_max(team, id) AS team,
        coalesce(arg_max(way, id) FILTER (kind = 'TicketSolved'), '') AS way,
        arg_max(score, id) FILTER (kind = 'TicketRated') AS rating,
        count(*) FILTER (kind = 'TicketReopened') AS reopens,
        bool_or(kind = 'ClockBreached') AS late,
        bool_or(kind = 'TicketUrged') AS urged,
        arg_max(status, id) IN ('new', 'assigned', 'open', 'waiting') AS open
    FROM told GROUP BY ticket_id
) t LEFT JOIN versions v ON v.id = t.version_id"""
ROWS: Final = f"""
SELECT c.number AS id, v.activity, v."at", v.person::VARCHAR AS resource, nullif(v.team, '') AS "group",
    {", ".join(f"nullif(k.{name}, '') AS c_{name}" for name in ATTRIBUTES)},
    k.rating::DOUBLE AS c_rating, k.reopens::DOUBLE AS c_reopens, k.late AS c_late, k.urged AS c_urged, k.open AS c_open
FROM visits v JOIN counted c ON c.id = v.ticket_id JOIN cases k USING (ticket_id)
ORDER BY v.ticket_id, v.id"""


def write_log(recipe: Recipe, shelf: str) -> eventlogs.Manifest:
    """Write our own log anew; how it then is."""
    write = importlib.import_module("shouwen.loop.insight.eventlogs.writing").write
    with beside_log(recipe.folder, recipe.source, file=True) as connection:
        batches = visits(recipe, connection).to_arrow_reader(BATCH)
        written = write(
            pathlib.Path(shelf),
            NAME,
            batches,
            title=TITLE,
            source=recipe.seen,
            labels=recipe.labels,
            working=recipe.working,
        )
    manifest: eventlogs.Manifest = written.manifest
    return manifest


def visits(recipe: Recipe, connection: "duckdb.DuckDBPyConnection") -> "duckdb.DuckDBPyConnection":
    """The events of our own log, asked of a connection and not fetched yet."""
    _table(connection, "nodes", Node, recipe.nodes)
    _table(connection, "versions", Version, recipe.versions)
    connection.execute(f"CREATE TEMP TABLE counted AS SELECT * FROM {log_rows(COUNTED)}")
    for statement in (TOLD.format(facts=facts(recipe.folder, recipe.manifest)), LINES, VISITS, CASES):
        connection.execute(statement)
    return connection.execute(ROWS)


def _table(
    connection: "duckdb.DuckDBPyConnection", name: str, kind: type[msgspec.Struct], rows: Sequence[msgspec.Struct]
) -> None:
    """Few rows, as a table."""
    columns = {field: [getattr(row, field) for row in rows] for field in kind.__struct_fields__}
    connection.register(f"{name}_given", library("pyarrow").table(columns))
    connection.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM {name}_given")
    connection.unregister(f"{name}_given")
