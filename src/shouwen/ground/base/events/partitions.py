"""Tables partitioned by month of `noted`: their months are made ahead, and rows of other months are never refused.

A table registered here has a partition `<table>_default`; the database function `make_month_partition` moves rows from
there into a month that is made later.
"""

import datetime as dt
from collections.abc import Iterator

from django.db import connection

TABLES = ["events_event"]
AHEAD = 2
MADE = """
SELECT c.relname::text FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
WHERE i.inhparent = to_regclass(%s::text) AND c.relname ~ '_y[0-9]{4}m[0-9]{2}$'
"""


def register(table: str) -> None:
    """Keep making months of this table, too."""
    if table not in TABLES:
        TABLES.append(table)


def make(first: dt.date, last: dt.date) -> int:
    """Make the months from `first` to `last` of all registered tables; how many were new."""
    months = list(_months(first, last))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FILTER (WHERE make_month_partition(t, m))"
            " FROM unnest(%s::text[]) AS t, unnest(%s::date[]) AS m",
            [TABLES, months],
        )
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def make_ahead(now: dt.datetime) -> int:
    """This month and the next ones."""
    today = now.astimezone(dt.UTC).date()
    return make(today, today + dt.timedelta(days=31 * AHEAD))


def known(table: str) -> list[dt.date]:
    """The first days of the months that this table has partitions for, oldest first."""
    with connection.cursor() as cursor:
        cursor.execute(MADE, [table])
        return sorted(dt.datetime.strptime(name[-8:], "y%Ym%m").replace(tzinfo=dt.UTC).date() for (name,) in cursor)


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + dt.timedelta(days=32)).replace(day=1)
