"""Reading the log's rows by window: the only SQL that knows of transaction ids and horizons.

A window is measured through the index (tx, id) in a materialized CTE, one that fits a page is read whole by tx, and
only a bigger one is paged by id: see the traps in docs/algorithms/log.md.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base.events.facts import Happened, decode
from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.sql import array

Word = str | int | bool | None
FIELDS = "id, at, noted, origin, kind, actor, subject, customer_id, ticket_id, node, data::text, tx::text::bigint"
HORIZON = "pg_snapshot_xmin(pg_current_snapshot())"

LOOK = f"""
WITH w AS MATERIALIZED (SELECT id FROM events_event WHERE tx >= %s::text::xid8 AND tx < {HORIZON})
SELECT {HORIZON}::text::bigint, (SELECT min(id) FROM w), (SELECT max(id) FROM w), (SELECT count(*) FROM w),
    EXISTS (SELECT 1 FROM events_event WHERE tx >= {HORIZON})
"""
WANTED = """
    AND (%s::text[] IS NULL OR kind = ANY(%s::text[])) AND (%s OR origin <> 'import')
    AND (%s = 1 OR (hashtext(subject) & 2147483647) %% %s = %s)
"""
WHOLE = f"SELECT {FIELDS} FROM events_event WHERE tx >= %s::text::xid8 AND tx < %s::text::xid8 {WANTED} ORDER BY id"
PAGE = f"""
SELECT {FIELDS} FROM events_event
WHERE id > %s AND id <= %s AND tx >= %s::text::xid8 AND tx < %s::text::xid8 {WANTED} ORDER BY id LIMIT %s
"""
GAP = f"""
SELECT {FIELDS} FROM events_event
WHERE tx >= %s::text::xid8 AND tx < %s::text::xid8 AND origin <> 'import' ORDER BY tx, id LIMIT %s
"""
BY_ID = f"SELECT {FIELDS} FROM events_event WHERE id = ANY(%s::bigint[]) ORDER BY id"


class Sight(NamedTuple):
    """What lies between a cursor and the present horizon; `held`: facts wait above it for a slower transaction."""

    horizon: int
    low: int | None
    high: int | None
    size: int
    held: bool


class Want(NamedTuple):
    """Which rows of a window a reader takes; kinds None: all."""

    kinds: Sequence[str] | None = None
    imports: bool = True
    part: int = 0
    parts: int = 1

    def words(self) -> list[Word]:
        """The parameters of WANTED."""
        kinds = None if self.kinds is None else array(self.kinds)
        return [kinds, kinds, self.imports, self.parts, self.parts, self.part]


class Row(NamedTuple):
    """A row of the log, its fact not decoded yet."""

    id: int
    at: dt.datetime
    noted: dt.datetime
    origin: str
    kind: str
    actor: str
    subject: str
    customer_id: int | None
    ticket_id: int | None
    node: str | None
    text: str
    tx: int

    @property
    def data(self) -> dict[str, Any]:
        """The fields that are no columns."""
        found: dict[str, Any] = msgspec.json.decode(self.text)
        return found

    def happened(self) -> Happened:
        """With the fact decoded."""
        columns = {"customer_id": self.customer_id, "ticket_id": self.ticket_id, "node": self.node}
        return Happened(
            id=self.id,
            at=self.at,
            noted=self.noted,
            actor=self.actor,
            subject=self.subject,
            fact=decode(self.kind, self.data, columns),
            customer_id=self.customer_id,
            ticket_id=self.ticket_id,
            node=self.node,
        )


def look(cursor: Cursor) -> Sight:
    """Measure what lies below the present horizon; ask outside a transaction, whose own id would lower it."""
    return Sight(*_fetch(LOOK, [str(cursor.start)])[0])


def whole(window: Cursor, want: Want) -> list[Row]:
    """All of a window that fits a page."""
    return _rows(WHOLE, [str(window.start), str(window.end), *want.words()])


def next_page(window: Cursor, want: Want, limit: int) -> list[Row]:
    """The next rows of a window, by id."""
    return _rows(PAGE, [window.done, window.last, str(window.start), str(window.end), *want.words(), limit])


def gap(start: int, end: int, limit: int) -> list[Row]:
    """The first rows of these transactions, in the index's order; imported ones are passed by."""
    return _rows(GAP, [str(start), str(end), limit])


def by_ids(ids: Sequence[int]) -> list[Row]:
    """These rows, in order."""
    return _rows(BY_ID, [array(ids)])


def _rows(sql: str, words: Sequence[Word]) -> list[Row]:
    return [Row(*row) for row in _fetch(sql, words)]


def _fetch(sql: str, words: Sequence[Word]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, words)
        return list(cursor.fetchall())
