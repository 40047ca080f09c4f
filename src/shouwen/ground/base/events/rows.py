"""Reading the log's rows by window: the only SQL that knows of transaction ids and horizons.

A window is measured through the index (tx, id) in a materialized CTE, one that fits a page is read whole by tx, and
only a bigger one goes by spans of ids: see the traps in docs/algorithms/log.md.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from django.db import connection

from shouwen.ground.base.events.facts import Happened, decode
from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.sql import array

PAGE = 500  # a reader that writes holds the others' horizon while it handles a page
REACH = 20_000  # ids that a page may lie among, where most rows are passed by
Word = str | int | bool | None
# moments as microseconds: Django's loader of timestamps is slow, and most readers never look at them
FIELDS = """id, (extract(epoch FROM at) * 1000000)::bigint, (extract(epoch FROM noted) * 1000000)::bigint,
    origin, kind, actor, subject, customer_id, ticket_id, node, data::text, tx::text::bigint,
    hashtext(subject) & 2147483647"""
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
HORIZON = "pg_snapshot_xmin(pg_current_snapshot())"

LOOK = f"""
WITH w AS MATERIALIZED (SELECT id FROM events_event WHERE tx >= %s::text::xid8 AND tx < {HORIZON})
SELECT {HORIZON}::text::bigint, (SELECT min(id) FROM w), (SELECT max(id) FROM w), (SELECT count(*) FROM w),
    coalesce((SELECT tx FROM events_event ORDER BY tx DESC LIMIT 1) >= {HORIZON}, false)
"""
WANTED = """
    AND (%s::text[] IS NULL OR kind = ANY(%s::text[])) AND (%s OR origin <> 'import')
    AND (%s = 1 OR (hashtext(subject) & 2147483647) %% %s = %s)
"""
WHOLE = f"SELECT {FIELDS} FROM events_event WHERE tx >= %s::text::xid8 AND tx < %s::text::xid8 {WANTED} ORDER BY id"
# tx as a number, so that no plan can take the index (tx, id) and read a whole backlog for every page
SPAN = f"""
SELECT {FIELDS} FROM events_event
WHERE id > %s AND id <= %s AND tx::text::bigint >= %s::bigint AND tx::text::bigint < %s::bigint {WANTED} ORDER BY id
LIMIT %s
"""
GAP = f"""
SELECT {FIELDS} FROM events_event
WHERE tx >= %s::text::xid8 AND tx < %s::text::xid8 AND origin <> 'import' LIMIT %s
"""
# One row of where the readers stand, then what the one furthest back has not read, if that is a page at most.
SURVEY = f"""
WITH stand AS MATERIALIZED (
    SELECT id, name, part, parts, start, "end", done, last FROM events_reader WHERE name = ANY(%s::text[])
)
SELECT NULL::bigint, {HORIZON}::text::bigint, (SELECT tx FROM events_event ORDER BY tx DESC LIMIT 1)::text::bigint,
    '', '', '', '', NULL::bigint, NULL::bigint, NULL, (SELECT json_agg(stand ORDER BY part)::text FROM stand), 0, 0
UNION ALL
SELECT * FROM (
    SELECT {FIELDS} FROM events_event
    WHERE tx >= (SELECT min(start)::text::xid8 FROM stand WHERE start >= "end") AND tx < {HORIZON} {WANTED}
    ORDER BY tx, id LIMIT %s
) AS fresh
"""
BY_ID = f"SELECT {FIELDS} FROM events_event WHERE id = ANY(%s::bigint[]) ORDER BY id"


class Stand(msgspec.Struct, frozen=True):
    """Where a reader, or one part of it, stands."""

    id: str
    name: str
    part: int
    parts: int
    start: int
    end: int
    done: int
    last: int

    @property
    def cursor(self) -> Cursor:
        """What it has read."""
        return Cursor(self.start, self.end, self.done, self.last)


class Sight(NamedTuple):
    """What lies between a cursor and the present horizon; `held`: facts wait above it for a slower transaction."""

    horizon: int
    low: int | None
    high: int | None
    size: int
    held: bool


class Survey(NamedTuple):
    """Where readers stand, the horizon, the newest transaction in the log, and what lies between, by id."""

    stands: list[Stand]
    horizon: int
    newest: int
    rows: list["Row"]


class Span(NamedTuple):
    """Rows of a window, and the id up to which they are all."""

    rows: list["Row"]
    until: int


class Want(NamedTuple):
    """Which rows of a window a reader takes; kinds None: all."""

    kinds: Sequence[str] | None = None
    imports: bool = True
    part: int = 0
    parts: int = 1
    most: int = PAGE

    def words(self) -> list[Word]:
        """The parameters of WANTED."""
        kinds = None if self.kinds is None else array(self.kinds)
        return [kinds, kinds, self.imports, self.parts, self.parts, self.part]

    def takes(self, row: "Row") -> bool:
        """Whether the row is one of them."""
        return (
            (self.kinds is None or row.kind in self.kinds)
            and (self.imports or row.origin != "import")
            and (self.parts == 1 or row.share % self.parts == self.part)
        )


class Row(NamedTuple):
    """A row of the log, its fact not decoded yet."""

    id: int
    at_us: int
    noted_us: int
    origin: str
    kind: str
    actor: str
    subject: str
    customer_id: int | None
    ticket_id: int | None
    node: str | None
    text: str
    tx: int
    share: int  # by which split readers divide subjects

    @property
    def at(self) -> dt.datetime:
        """When it happened."""
        return EPOCH + dt.timedelta(microseconds=self.at_us)

    @property
    def noted(self) -> dt.datetime:
        """When it was written."""
        return EPOCH + dt.timedelta(microseconds=self.noted_us)

    @property
    def data(self) -> dict[str, Any]:
        """The fields that are no columns."""
        found: dict[str, Any] = msgspec.json.decode(self.text)
        return found

    def happened(self) -> Happened:
        """With the fact decoded."""
        customer_id, ticket_id, node = self.customer_id, self.ticket_id, self.node
        fact = decode(self.kind, self.text, {"customer_id": customer_id, "ticket_id": ticket_id, "node": node})
        return Happened(self.id, self.at, self.noted, self.actor, self.subject, fact, customer_id, ticket_id, node)


def look(cursor: Cursor) -> Sight:
    """Measure what lies below the present horizon; ask outside a transaction, whose own id would lower it."""
    return Sight(*_fetch(LOOK, [str(cursor.start)])[0])


def survey(names: Sequence[str], want: Want, most: int) -> Survey:
    """See for these readers what there is; ask outside a transaction, whose own id would lower the horizon."""
    (_, horizon, newest, *_, stands, _, _), *fresh = _fetch(SURVEY, [array(names), *want.words(), most])
    found = sorted(Row(*row) for row in fresh)
    return Survey(msgspec.json.decode(stands or "[]", type=list[Stand]), horizon, newest or 0, found)


def whole(window: Cursor, want: Want) -> list[Row]:
    """All of a window that fits a page, however far apart its ids are."""
    return _rows(WHOLE, [str(window.start), str(window.end), *want.words()])


def span(window: Cursor, want: Want, most: int, reach: int | None = None) -> Span:
    """At most so many rows of a window among its next `reach` ids (else as many ids); no plan can read more.

    A window's ids are dense. Readers that pass most rows by reach further, or an import would hold them up for hours.
    """
    until = min(window.done + (reach or most), window.last)
    found = _rows(SPAN, [window.done, until, window.start, window.end, *want.words(), most])
    return Span(found, until if len(found) < most else found[-1].id)


def gap(start: int, end: int, limit: int) -> list[Row]:
    """Rows of these transactions, in no order; imported ones are passed by."""
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
