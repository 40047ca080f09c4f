"""One happening to a ticket, or many in a batch: lock, step, write, timers, facts. All moves of tickets go here."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record_many
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.loop.handling.tickets.actions.playing import Outcome, Timers, play, timers_of
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import Refused
from shouwen.loop.handling.tickets.queries.places import places
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.handling.timers.actions import set_many, stop_many
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.case import decode as case_of
from shouwen.loop.standards.rules.case import encode
from shouwen.loop.standards.rules.happenings import Happening

FIXED: Final = ("id", "number", "customer_id", "conversation_id", "version_id", "opened_at", "tier")
CHANGED: Final = {
    "case": "jsonb",
    "status": "text",
    "waiting": "text",
    "node": "text",
    "level": "text",
    "team_id": "bigint",
    "holder_id": "bigint",
    "held_at": "timestamptz",
    "first_owner_id": "bigint",
    "problem_id": "bigint",
    "product_id": "bigint",
    "region_id": "bigint",
    "accepted_at": "timestamptz",
    "first_response_at": "timestamptz",
    "plan_at": "timestamptz",
    "solved_at": "timestamptz",
    "closed_at": "timestamptz",
    "due_at": "timestamptz",
    "due_clock": "text",
    "urges": "int",
    "reopens": "int",
    "unread": "int",
}
assert (*FIXED, *CHANGED) == Standing.__struct_fields__
READ: Final = ", ".join([f"t.{name}" for name in (*FIXED, *CHANGED)])
NAMED: Final = ", ".join([f'"{name}"' for name in CHANGED])
LOCK: Final = f"select {READ} from tickets_ticket t where id = any(%s::bigint[]) order by id for update"
UNHELD: Final = """
select id, team_id from tickets_ticket where id = any(%s::bigint[]) and holder_id is null order by id for update
"""
WRITE: Final = f"""
update tickets_ticket t set ({NAMED}) = ({", ".join([f"g.{name}" for name in CHANGED])})
from unnest(%s::bigint[], {", ".join([f"%s::{kind}[]" for kind in CHANGED.values()])}) as g(id, {NAMED})
where t.id = g.id
"""


@action
def happen_many(turns: Sequence[Turn], *, by: Principal = SYSTEM, now: dt.datetime | None = None) -> list[Outcome]:
    """Let happenings happen, in their order, each ticket locked once; a refused or vanished one changes nothing."""
    now = now or clock.now()
    standing = lock([turn.ticket_id for turn in turns])
    begun = dict(standing)
    known, outcomes = places(), list[Outcome]()
    for turn in turns:
        old = standing.get(turn.ticket_id)
        if old is None:
            continue
        outcome = play(old, turn, process_of(old.version_id), known, by=by, now=now)
        standing[old.id] = outcome.after
        outcomes.append(outcome)
    _write([new for new in standing.values() if new is not begun[new.id]], timers_of(outcomes))
    record_many([note for outcome in outcomes for note in outcome.facts])
    return outcomes


def happen(
    ticket_id: int, happening: Happening, *, by: Principal, now: dt.datetime | None = None, **more: Any
) -> Outcome:
    """Let one happening happen, or raise Refused; `more` are the Turn's further fields."""
    outcomes = happen_many([Turn(ticket_id, happening, **more)], by=by, now=now)
    if not outcomes:
        raise NotFound
    if outcomes[0].step.refused:
        raise Refused(why=outcomes[0].step.refused, number=outcomes[0].before.number)
    return outcomes[0]


def lock(ticket_ids: Sequence[int]) -> dict[int, Standing]:
    """The tickets as they stand, held until the transaction ends; locked in order of id: batches never cross."""
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [array(sorted(set(ticket_ids)))])
        rows = cursor.fetchall()
    return {row[0]: _standing(list(row)) for row in rows}


def lock_unheld(ticket_ids: Sequence[int]) -> dict[int, int | None]:
    """Those of these tickets that nobody holds, and their teams; held as by `lock`."""
    with connection.cursor() as cursor:
        cursor.execute(UNHELD, [array(sorted(set(ticket_ids)))])
        return dict(cursor.fetchall())


def _standing(values: list[Any]) -> Standing:
    values[len(FIXED)] = case_of(values[len(FIXED)])
    return Standing(*values)


def _write(tickets: Sequence[Standing], timers: Timers) -> None:
    if not tickets:
        return
    columns = [array([ticket.id for ticket in tickets]), array([encode(ticket.case).decode() for ticket in tickets])]
    columns += [array([getattr(ticket, name) for ticket in tickets]) for name in list(CHANGED)[1:]]
    with connection.cursor() as cursor:
        cursor.execute(WRITE, columns)
    if timers.stopped:
        stop_many(timers.stopped)
    if timers.set:
        set_many(timers.set)
