"""What the lake is made from and where it lies: the log's months, how far it is read, who may see which tickets."""

import datetime as dt
import pathlib
from typing import Any, Final

from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from shouwen.ground.base.events import partitions, queries, wakeups
from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.queries.counting import READ_BY
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.lake.rules import MANIFEST, Manifest, bounds, closed, manifest_of

READABLE: Final = f"select t.number from tickets_ticket t where t.status <> 'void' and {READ_BY} order by t.id"
ANY: Final = "select exists (select from events_event where noted >= %s::timestamptz and noted < %s::timestamptz)"


def place() -> pathlib.Path:
    """The folder of the lake."""
    return pathlib.Path(settings.LAKE)


def source() -> str:
    """How the counting process reaches the database: under our role, for reading only."""
    asked = {
        name: value
        for name, value in wakeups.parameters().items()
        if name in ("host", "port", "dbname", "user", "password")
    }
    return make_conninfo(
        **asked, options="-c default_transaction_read_only=on -c statement_timeout=0", client_encoding="UTF8"
    )


def manifest() -> Manifest:
    """What the lake holds; nothing, where nobody has written it yet."""
    try:
        return manifest_of((place() / MANIFEST).read_bytes())
    except FileNotFoundError:
        return Manifest()


def trusted() -> Manifest:
    """The months to be read from the lake; all others come from the log."""
    return manifest().trusted(queries.life(), in_log())


def in_log() -> list[str]:
    """The months of which the log holds facts."""
    months = [f"{first:%Y-%m}" for first in partitions.known("events_event")]
    return [month for month in months if _any(*bounds(month))]


def ready(now: dt.datetime) -> list[str]:
    """The closed months of the log: over, read by all readers, and nobody still writes who began before their end."""
    behind = max(queries.lag().values(), default=0.0)
    found = closed(in_log(), now, now - dt.timedelta(seconds=behind))
    if not found:
        return []
    since_end = (now - bounds(found[-1])[1]).total_seconds()
    return [] if queries.slow_writers(since_end) else found


def readable(scope: Scope) -> list[str] | None:
    """The numbers of the tickets that the reader may see today; None where that is all of them."""
    if scope.teams is None and scope.person is None:
        return None
    words = {
        "team_ids": None if scope.teams is None else array(sorted(scope.teams)),
        "reader": scope.reader,
        "person": scope.person,
    }
    with connection.cursor() as cursor:
        cursor.execute(READABLE, words)
        return [number for (number,) in cursor.fetchall()]


def customers() -> dict[str, str]:
    """Of each ticket that counts the id of its customer, by its number."""
    with connection.cursor() as cursor:
        cursor.execute("select number, customer_id::text from tickets_ticket where status <> 'void'")
        return dict(cursor.fetchall())


def oldest() -> dt.datetime | None:
    """When the first fact of the log was written."""
    found: dt.datetime | None = _one("select noted from events_event order by id limit 1", [])
    return found


def newest() -> str:
    """The last fact of the log, told apart from that of another life of it."""
    return f"log {queries.life()}, fact {_one('select max(id) from events_event', [])}"


def _any(first: dt.datetime, after: dt.datetime) -> bool:
    return bool(_one(ANY, [first, after]))


def _one(sql: str, words: list[dt.datetime]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(sql, words)
        return (cursor.fetchone() or (None,))[0]
