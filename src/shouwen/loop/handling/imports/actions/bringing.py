"""Its rows come in, batch by batch, after the last one that is there."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import psycopg
from django.db import IntegrityError, OperationalError, connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Unavailable
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.actions import Raced
from shouwen.ground.staff.actions import add_reference
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.imports.actions.checking import (
    Checked,
    Plan,
    Progress,
    Refuse,
    batches,
    digest_of,
    planned,
    unseen,
)
from shouwen.loop.handling.imports.actions.recalling import Memory, Past, Recalled, recall_tickets, write_down
from shouwen.loop.handling.imports.actions.seen import Seen
from shouwen.loop.handling.imports.events import ImportDone
from shouwen.loop.handling.imports.models import Import
from shouwen.loop.handling.imports.queries import running
from shouwen.loop.handling.imports.rules.map import Map
from shouwen.loop.handling.imports.rules.rows import Refusal, Row
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.tickets.rules.request import Request

KEEP: Final = """
insert into imports_imported (run_id, line, source, number, ticket_id, customer_id)
select %s, line, %s, nullif(number, ''), ticket_id, customer_id
from unnest(%s::int[], %s::text[], %s::bigint[], %s::bigint[]) as g(line, number, ticket_id, customer_id)
"""
TRIES: Final = 8
AGAIN: Final = (Raced, OperationalError, psycopg.OperationalError)
TAKEN: Final = "imports_number_once"


@action
def begin(sheet: Sheet, made: Map, checked: Checked, *, by: Principal) -> Import:
    """The import of this file under this map: the one that broke off, or a new one; unknown names become rows."""
    digest = digest_of(sheet, made)
    run = running(digest)
    if run is None:
        run = Import.objects.create(
            source=made.source,
            name=sheet.path.name,
            digest=digest,
            rows=checked.good + checked.refused,
            started_at=clock.now(),
        )
    for tree, names in checked.names.items():
        for wanted in names.wanted.values():
            parent = getattr(reference(), f"{tree}s").ids.get(wanted.parent) if wanted.parent else None
            add_reference(tree, {"code": wanted.code, "name": wanted.name, "parent": parent}, by=by)
    return run


def bring(run: Import, sheet: Sheet, made: Map, *, refuse: Refuse, progress: Progress) -> Import:
    """Let the rows after the last committed one come in, batch by batch."""
    now = clock.now()
    plan = planned(sheet, made, now)
    rows = (each for each in plan.rows() if isinstance(each, Row) and each.line > run.done_line)
    for batch in batches(rows):
        for refusal in _bring(run, batch, plan, now):
            refuse(refusal)
        progress(len(batch))
    return _end(run, now)


def by_import(run: Import) -> Principal:
    """In whose name an import acts."""
    return Principal("import", run.pk)


def _bring(run: Import, batch: list[Row], plan: Plan, now: dt.datetime) -> list[Refusal]:
    for _ in range(TRIES):
        rows = [row for row in batch if row.line > run.done_line]
        if not rows:
            return []
        try:
            return _brought(run, rows, plan, now)
        except AGAIN:  # another process met the same customers, or brings in this very file
            run.refresh_from_db()
        except (IntegrityError, psycopg.IntegrityError) as error:
            if _constraint(error) != TAKEN:  # else another import brought one of these numbers in: look again
                raise
            run.refresh_from_db()
    raise Unavailable


def _constraint(error: Exception) -> str | None:
    """Which one was broken, whether Django wrapped it or not."""
    cause = error.__cause__ or error
    return cause.diag.constraint_name if isinstance(cause, psycopg.Error) else None


def _brought(run: Import, batch: list[Row], plan: Plan, now: dt.datetime) -> list[Refusal]:
    """Look, play, then write in one transaction; what was refused."""
    with Seen() as seen:
        fresh = list(unseen(batch, seen, plan, None))
    refused = [each for each in fresh if isinstance(each, Refusal)]
    rows = [each for each in fresh if isinstance(each, Row)]
    memory = recall_tickets([_past(row, plan) for row in rows], by=by_import(run), now=now)
    came: list[tuple[Row, Recalled]] = []
    for row, each in zip(rows, memory.places, strict=True):
        if isinstance(each, Recalled):
            came.append((row, each))
        else:
            refused.append(plan.checker.refusal(row.line, "status", each))
    _commit(run, memory, came, batch[-1].line)
    return refused


@action
def _commit(run: Import, memory: Memory, came: Sequence[tuple[Row, Recalled]], line: int) -> None:
    """One batch, and how far the import is; Raced if another process that was given the same file is further."""
    held = Import.objects.select_for_update().get(pk=run.pk)
    if (held.state, held.done_line) != (Import.State.RUNNING, run.done_line):
        raise Raced
    write_down(memory)
    _keep(run, came)
    run.done_line, run.tickets = line, held.tickets + len(came)
    run.save(update_fields=["done_line", "tickets"])


def _keep(run: Import, came: Sequence[tuple[Row, Recalled]]) -> None:
    """Which ticket came from which row, and which customer was met by it."""
    columns = (
        array([row.line for row, _ in came]),
        array([row.number for row, _ in came]),
        array([ticket.ticket_id for _, ticket in came]),
        array([ticket.customer_id if ticket.customer_is_new else None for _, ticket in came]),
    )
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [run.pk, run.source, *columns])


def _past(row: Row, plan: Plan) -> Past:
    request = Request(row.subject, row.description, row.contact, row.channel, plan.opened(row))
    return Past(request, row.opened_at, row.answered_at, row.solved_at, row.closed_at, row.answer, row.answerer)


@action
def _end(run: Import, now: dt.datetime) -> Import:
    run = Import.objects.select_for_update().get(pk=run.pk)
    if run.state != Import.State.RUNNING:  # whoever brought in the last rows ended it
        return run
    run.state, run.ended_at = Import.State.DONE, now
    run.save(update_fields=["state", "ended_at"])
    fact = ImportDone(import_id=run.pk, source=run.source, tickets=run.tickets, refused=run.rows - run.tickets)
    record(fact, by=by_import(run))
    return run
