"""One happening to a ticket, or many in a batch: lock, step, write, timers, facts. All moves of tickets go here."""

import contextlib
import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from django.db import connection
from msgspec.structs import replace

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record_many
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array, json_list
from shouwen.loop.handling.tickets.actions.playing import Outcome, Timers, play, timers_of
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import Refused
from shouwen.loop.handling.tickets.queries.places import places
from shouwen.loop.handling.tickets.rules.standing import Places, Standing, version_after
from shouwen.loop.handling.timers.actions import set_many, stop_many
from shouwen.loop.standards.queries import document_of, process_of
from shouwen.loop.standards.rules import refusals
from shouwen.loop.standards.rules.case import decode as case_of
from shouwen.loop.standards.rules.case import encode
from shouwen.loop.standards.rules.happenings import Happening

FIXED: Final = ("id", "number", "customer_id", "conversation_id", "opened_at", "tier")
CHANGED: Final = {
    "case": "jsonb",
    "version_id": "bigint",
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
LOCK: Final = f"select {READ} from tickets_ticket t where id = any(%s::bigint[]) order by id for update"
UNHELD: Final = """
select id, team_id from tickets_ticket where id = any(%s::bigint[]) and holder_id is null order by id for update
"""
# What a happening may write beside the case, from little to all.
PARTLY: Final = (
    (),
    ("due_at", "due_clock"),
    tuple(name for name in CHANGED if name not in ("case", "version_id")),
    tuple(name for name in CHANGED if name != "case"),
)
CHUNK: Final = 100  # the database writes one while the next is stepped


def _writing(names: Sequence[str]) -> str:
    written = [f'"{name}"' for name in (*names, "case")]
    named, given = ", ".join(written), ", ".join([f"g.{name}" for name in written])
    kinds = ", ".join(["%s::bigint[]", *[f"%s::{CHANGED[name]}[]" for name in names]])
    return f"""
update tickets_ticket t set ({named}) = row({given})
from rows from (unnest({kinds}), jsonb_array_elements(%s::jsonb)) as g(id, {named})
where t.id = g.id
"""


WRITES: Final = [_writing(names) for names in PARTLY]


@action
def happen_many(turns: Sequence[Turn], *, by: Principal = SYSTEM, now: dt.datetime | None = None) -> list[Outcome]:
    """Let happenings happen, in their order, each ticket locked once; a refused or vanished one changes nothing."""
    now = now or clock.now()
    standing = lock([turn.ticket_id for turn in turns])
    known, outcomes = places(), list[Outcome]()
    with connection.connection.pipeline() if len(turns) > CHUNK else contextlib.nullcontext():
        for start in range(0, len(turns), CHUNK):
            outcomes += _happen(turns[start : start + CHUNK], standing, known, by=by, now=now)
    return outcomes


def _happen(
    turns: Sequence[Turn], standing: dict[int, Standing], known: Places, *, by: Principal, now: dt.datetime
) -> list[Outcome]:
    """Play these on what stands, which is brought up to date, and write what came of it."""
    begun, outcomes = dict[int, Standing](), list[Outcome]()
    for turn in turns:
        old = standing.get(turn.ticket_id)
        if old is None:
            continue
        begun.setdefault(old.id, old)
        process = process_of(version_after(old, turn.happening))
        outcome = play(old, turn, process, known, by=by, now=now)
        standing[old.id] = outcome.after
        outcomes.append(outcome)
    _write([(old, standing[old.id]) for old in begun.values() if standing[old.id] is not old], timers_of(outcomes))
    record_many([note for outcome in outcomes for note in outcome.facts])
    return outcomes


def happen(
    ticket_id: int, happening: Happening, *, by: Principal, now: dt.datetime | None = None, **more: Any
) -> Outcome:
    """Let one happening happen, or raise Refused; `more` are the Turn's further fields."""
    outcomes = happen_many([Turn(ticket_id, happening, **more)], by=by, now=now)
    if not outcomes:
        raise NotFound
    allowed(outcomes)
    return outcomes[0]


def allowed(outcomes: Sequence[Outcome]) -> None:
    """Raise Refused for the first that the standard did not allow, and say what it lacks."""
    for outcome in outcomes:
        if outcome.step.refused:
            about = refusals.about(document_of(outcome.before.version_id), outcome.step)
            raise Refused(why=outcome.step.refused, about=about, number=outcome.before.number)


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


def _write(moves: Sequence[tuple[Standing, Standing]], timers: Timers) -> None:
    if not moves:
        return
    much = max(_extent(old, new) for old, new in moves)
    tickets = [new for _, new in moves]
    columns = [array([getattr(ticket, name) for ticket in tickets]) for name in ("id", *PARTLY[much])]
    columns.append(json_list([encode(ticket.case).decode() for ticket in tickets]))
    with connection.cursor() as cursor:
        cursor.execute(WRITES[much], columns)
    if timers.stopped:
        stop_many(timers.stopped)
    if timers.set:
        set_many(timers.set)


def _extent(old: Standing, new: Standing) -> int:
    """Which part of a ticket's row changed, as a place in PARTLY."""
    if old.version_id != new.version_id:
        return 3
    if replace(old, case=new.case) == new:
        return 0
    return 1 if replace(old, case=new.case, due_at=new.due_at, due_clock=new.due_clock) == new else 2
