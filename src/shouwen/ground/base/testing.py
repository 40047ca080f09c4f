"""For tests: let everything that follows from what was done happen; put tables back as they were."""

import contextlib
import datetime as dt
import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from asgiref.sync import async_to_sync
from django.db import connection, transaction
from procrastinate.contrib.django import app

from shouwen.ground.base import clock, kept
from shouwen.ground.base.events.readers import READERS, advance, advance_inside

ON_SETTLE: list[Callable[[], int]] = []
ENOUGH = 1000
DUE = """
DELETE FROM procrastinate_jobs WHERE id = (
    SELECT id FROM procrastinate_jobs
    WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= %s::timestamptz)
    ORDER BY priority DESC, id LIMIT 1
) RETURNING task_name, args::text
"""
TABLES = """
SELECT c.relname, (
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute AS a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        AND a.atttypid <> 'xid8'::regtype
)
FROM pg_class AS c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname NOT IN ('django_migrations', 'django_content_type', 'auth_permission')
ORDER BY c.relname
"""
MAY = "SELECT has_parameter_privilege('session_replication_role', 'SET')"


class NotQuiet(AssertionError):
    """Facts, jobs and timers keep each other going."""


def on_settle(step: Callable[[], int]) -> Callable[[], int]:
    """Register something `settle` does in every round (fire due timers); it answers how much it did."""
    ON_SETTLE.append(step)
    return step


def settle(until: str | dt.datetime | None = None) -> int:
    """Run readers, reactions, due timers and due jobs until nothing is left; with `until`, as of that moment.

    Inside a test's transaction its own facts are read too. A reaction or job that fails raises here.
    """
    done = 0
    with clock.at(until) if until is not None else contextlib.nullcontext():
        for _ in range(ENOUGH):
            did = sum(step() for step in _steps())
            if not did:
                return done
            done += did
    raise NotQuiet


def _steps() -> Iterator[Callable[[], int]]:
    yield _readers
    yield from ON_SETTLE
    yield _jobs


def _readers() -> int:
    if connection.in_atomic_block:
        return sum(advance_inside(reader) for reader in list(READERS.values()))
    return sum(advance(reader, raising=(Exception,)).handled for reader in list(READERS.values()))


def _jobs() -> int:
    done = 0
    while job := _due():
        name, words = job
        task = app.tasks[name]
        hands = async_to_sync(task.func) if inspect.iscoroutinefunction(task.func) else task.func
        hands(**words)
        done += 1
    return done


def _due() -> tuple[str, dict[str, Any]] | None:
    with connection.cursor() as cursor:
        cursor.execute(DUE, [clock.now()])
        row = cursor.fetchone()
    return (row[0], msgspec.json.decode(row[1])) if row else None


class Rows:
    """What the migrations left in the tables, and a way back to it that is quicker than TRUNCATE of them all.

    Rows go and come without triggers and keys, for which a role needs to be allowed `session_replication_role`.
    A transaction's number, which readers go by, is not kept: rows that come again belong to the one they come in.
    """

    def __init__(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(MAY)
            self.allowed = bool(cursor.fetchone()[0])
            cursor.execute(TABLES)
            self.columns: dict[str, str] = dict(cursor.fetchall())
        self.first = self.read()

    def held(self) -> set[str]:
        """The tables that hold rows."""
        each = (f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in self.columns)
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(each))
            return {name for (name,) in cursor.fetchall()}

    def read(self) -> dict[str, bytes]:
        """The rows of all tables that hold some."""
        found = {}
        with connection.cursor() as cursor:
            for name in sorted(self.held()):
                with cursor.copy(f"COPY (SELECT {self.columns[name]} FROM {name}) TO STDOUT") as rows:
                    found[name] = b"".join(rows)
        return found

    def write(self, rows: dict[str, bytes]) -> None:
        """Put rows back, whatever keys and triggers say."""
        with self._unguarded() as cursor:
            for name, lines in rows.items():
                with cursor.copy(f"COPY {name} ({self.columns[name]}) FROM STDIN") as copy:
                    copy.write(lines)

    def go_back(self) -> None:
        """As after the migrations; whoever still writes is waited for."""
        with self._unguarded() as cursor:
            cursor.execute(f"LOCK TABLE {', '.join(self.columns)}")
            for name in self.held():
                cursor.execute(f"DELETE FROM {name}")
            self.write(self.first)

    @contextlib.contextmanager
    def _unguarded(self) -> Iterator[Any]:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
            yield cursor
            cursor.execute("SET LOCAL session_replication_role = origin")


@functools.cache
def rows() -> Rows:
    """This process's; asked for the first time before any test."""
    return Rows()


def laid_once(lay: Callable[[], None]) -> Callable[[], None]:
    """What many tests begin with is laid once, and where nothing else has been laid its rows are put there again."""
    laid: dict[str, bytes] = {}

    @functools.wraps(lay)
    def again() -> None:
        untouched = rows().allowed and rows().held() == rows().first.keys()
        if untouched and laid:
            rows().write(laid)
            kept.drop_all()
            return
        lay()
        found = rows().read() if untouched else {}
        if found.items() >= rows().first.items():
            laid.update({name: lines for name, lines in found.items() if name not in rows().first})

    return again
