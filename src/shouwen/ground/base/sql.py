"""Batches go to SQL as one array literal per column, written here: psycopg's list dumper is many times slower."""

import contextlib
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from django.db import connection

Item = str | int | bool | dt.datetime | None
Answer = Callable[[], list[tuple[Any, ...]]]


def ask(statement: str, words: Sequence[Item] = ()) -> Answer:
    """Send a statement now and fetch its rows later: inside `together` many go in one round trip."""
    cursor = connection.cursor()
    cursor.execute(statement, words)

    def answer() -> list[tuple[Any, ...]]:
        with cursor:
            return list(cursor.fetchall())

    return answer


@contextlib.contextmanager
def together() -> Iterator[None]:
    """Inside this context statements are sent without waiting for their answers, which are there when it ends."""
    connection.ensure_connection()
    with connection.wrap_database_errors, connection.connection.pipeline():
        yield


def commit() -> None:
    """Inside `together`, as its last word: commit in the same round trip.

    Only an outermost verb may: one inside another, or inside a test's transaction, leaves it to that. Nothing may be
    written after it.
    """
    if len(connection.atomic_blocks) == 1:
        connection.connection.execute("COMMIT", prepare=False)  # what `atomic` does at its end finds nothing to do


def array(values: Iterable[Item]) -> str:
    """A PostgreSQL array literal for one `unnest(%s::type[])` column; None becomes NULL."""
    listed = list(values)
    kinds = set(map(type, listed))
    if len(kinds) == 1 and len(listed) > 1:
        if listed.count(listed[0]) == len(listed):
            return "{" + ",".join([_item(listed[0])] * len(listed)) + "}"
        if kinds == {str}:
            return _texts(listed)
        if kinds == {int}:
            return "{" + ",".join(map(str, listed)) + "}"
        if kinds == {dt.datetime}:  # few moments in many rows
            texts = {moment: _item(moment) for moment in set(listed)}
            return "{" + ",".join([texts[moment] for moment in listed]) + "}"
    return "{" + ",".join([_item(value) for value in listed]) + "}"


def json_list(values: Iterable[str]) -> str:
    """Documents as one `jsonb_array_elements(%s::jsonb)` column; in an array literal each quote would be quoted."""
    return "[" + ",".join(values) + "]"


def _texts(values: list[Any]) -> str:
    """Quoted in one go with NUL between them; a text with a NUL in it, which no database takes, goes the slow way."""
    joined = "\0".join(values)
    if joined.count("\0") != len(values) - 1:
        return "{" + ",".join([_item(value) for value in values]) + "}"
    return '{"' + joined.replace("\\", "\\\\").replace('"', '\\"').replace("\0", '","') + '"}'


def _item(value: Item) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, dt.datetime):
        return '"' + value.isoformat() + '"'
    return str(value)
