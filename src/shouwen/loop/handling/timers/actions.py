"""Verbs of timers: set, stop, fire; each one statement for any batch."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.loop.handling.timers.events import TimerDue

SET = """
INSERT INTO timers_waitingtimer (ticket_id, clock, moment, due)
SELECT * FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::timestamptz[])
ON CONFLICT (ticket_id, clock, moment) DO UPDATE SET due = excluded.due
"""
STOP = """
DELETE FROM timers_waitingtimer AS t USING unnest(%s::bigint[], %s::text[]) AS s(ticket_id, clock)
WHERE t.ticket_id = s.ticket_id AND t.clock = s.clock
"""
FIRE = """
WITH claimed AS MATERIALIZED (
    SELECT ctid FROM timers_waitingtimer
    WHERE due <= %s::timestamptz AND due >= %s::timestamptz
    ORDER BY due LIMIT %s FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM timers_waitingtimer WHERE ctid = ANY (ARRAY(SELECT ctid FROM claimed))
    RETURNING ticket_id, clock, moment, due
)
SELECT ticket_id, clock, moment, due FROM gone ORDER BY due, ticket_id, clock, moment
"""
BEGINNING = dt.datetime(1, 1, 1, tzinfo=dt.UTC)


class Timer(NamedTuple):
    """A moment of a ticket's clock: `warning`, `due`, ... and when it comes."""

    ticket_id: int
    clock: str
    moment: str
    due: dt.datetime


@dataclass(frozen=True, slots=True)
class Fired:
    """How many timers fired, and the due moment of the last."""

    count: int
    last: dt.datetime | None


@action
def set_many(rows: Sequence[Timer]) -> None:
    """Set or move timers; of two rows for one moment the later in the list counts. Asks for no answer."""
    latest = sorted({row[:3]: row for row in rows}.values())  # in one order everywhere: no two batches ever cross
    if latest:
        _execute(SET, zip(*latest, strict=True))


@action
def stop_many(pairs: Iterable[tuple[int, str]]) -> None:
    """Stop all timers of these clocks, given as (ticket_id, clock). Asks for no answer."""
    wanted = sorted(set(pairs))
    if wanted:
        _execute(STOP, zip(*wanted, strict=True))


@action
def fire_due(now: dt.datetime, limit: int = 500, *, since: dt.datetime | None = None, by: Principal = SYSTEM) -> Fired:
    """Take up to `limit` timers due by `now`, the earliest first, and record them in order; locked ones wait.

    What lies before `since` is passed over: a held old snapshot keeps the dead entries of fired timers in the index.
    """
    with connection.cursor() as cursor:
        cursor.execute(FIRE, [now, since or BEGINNING, limit])
        rows = cursor.fetchall()
    record_many([Noted(_fact(Timer(*row), now), by, row[3]) for row in rows])
    return Fired(len(rows), rows[-1][3] if rows else None)


def _fact(timer: Timer, now: dt.datetime) -> TimerDue:
    ticket_id, clock, moment, due = timer
    late = max(0.0, (now - due).total_seconds())
    return TimerDue(ticket_id=ticket_id, clock=clock, moment=moment, due=due, late_seconds=late)


def _execute(sql: str, columns: Iterable[Iterable[str | int | dt.datetime]]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, [array(column) for column in columns])
