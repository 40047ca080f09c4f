"""Batches go to SQL as one array literal per column, written here: psycopg's list dumper is many times slower."""

import datetime as dt
from collections.abc import Iterable


def array(values: Iterable[str | int | bool | dt.datetime | None]) -> str:
    """A PostgreSQL array literal for one `unnest(%s::type[])` column; None becomes NULL."""
    return "{" + ",".join([_item(value) for value in values]) + "}"


def _item(value: str | int | bool | dt.datetime | None) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, dt.datetime):
        return '"' + value.isoformat() + '"'
    return str(value)
