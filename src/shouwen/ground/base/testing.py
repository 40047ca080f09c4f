"""For tests: let everything that follows from what was done happen, on the test's own connection."""

import contextlib
import datetime as dt
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from asgiref.sync import async_to_sync
from django.db import connection
from procrastinate.contrib.django import app

from shouwen.ground.base import clock
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
