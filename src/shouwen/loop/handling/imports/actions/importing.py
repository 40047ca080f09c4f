"""Verbs of imports: check a file, bring its rows in, take an import out again."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import msgspec
import psycopg
from django.db import IntegrityError, OperationalError, connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Unavailable
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.actions import Raced, unmeet_many
from shouwen.ground.staff.actions import add_reference
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.queries import talking
from shouwen.loop.handling.imports.errors import NotDone, Twice
from shouwen.loop.handling.imports.events import ImportDone, ImportUndone
from shouwen.loop.handling.imports.models import Import, Imported
from shouwen.loop.handling.imports.queries import known_numbers, running
from shouwen.loop.handling.imports.rules.map import TREES, Map
from shouwen.loop.handling.imports.rules.map import check as check_map
from shouwen.loop.handling.imports.rules.moments import Reader
from shouwen.loop.handling.imports.rules.names import Names
from shouwen.loop.handling.imports.rules.rows import Checker, Refusal, Row
from shouwen.loop.handling.imports.actions.seen import Seen
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.tickets.actions.past import (
    Memory,
    Past,
    Recalled,
    forget_tickets,
    recall_tickets,
    write_down,
)
from shouwen.loop.handling.tickets.rules.request import Request, placed
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.queries import document_of, in_force
from shouwen.loop.standards.rules.happenings import Opened, Value

T = TypeVar("T")
BATCH: Final = 1_000  # what is written holds all readers of the log back until it is there
KEEP: Final = """
insert into imports_imported (run_id, line, source, number, ticket_id, customer_id)
select %s, line, %s, nullif(number, ''), ticket_id, customer_id
from unnest(%s::int[], %s::text[], %s::bigint[], %s::bigint[]) as g(line, number, ticket_id, customer_id)
"""
TRIES: Final = 8
AGAIN: Final = (Raced, OperationalError, IntegrityError, psycopg.OperationalError, psycopg.IntegrityError)
Progress = Callable[[int], None]
Refuse = Callable[[Refusal], None]


@dataclass(slots=True)
class Checked:
    """What looking at every row found."""

    good: int = 0
    refused: int = 0
    unread_contacts: int = 0
    names: dict[str, Names] = field(default_factory=dict)


@dataclass(slots=True)
class _Plan:
    """A file under its map, as it is read from the beginning."""

    sheet: Sheet
    map: Map
    checker: Checker
    names: dict[str, Names]
    openings: dict[tuple[str, ...], Opened] = field(default_factory=dict)

    def rows(self) -> Iterator[Row | Refusal]:
        """Every row, checked."""
        for line, cells in self.sheet.rows():
            yield self.checker.check(line, cells)

    def opened(self, row: Row) -> Opened:
        """What opening says of the row; rows of one kind share it."""
        kind = (row.channel, row.level, *[row.trees.get(tree, "") for tree in TREES])
        found = self.openings.get(kind)
        if found is None:
            values: dict[str, Value] = {"channel": row.channel}
            for tree, code in row.trees.items():
                values |= placed(reference(), tree, code)
            if row.level:
                values["level"] = row.level
            found = self.openings[kind] = Opened(values)
        return found


def _plan(sheet: Sheet, made: Map, now: dt.datetime) -> _Plan:
    check_map(made, sheet.header)
    held = in_force(now)
    if not held:
        raise NoStandard
    known = reference()
    names = {tree: Names(getattr(known, f"{tree}s").entries.values()) for tree in TREES}
    levels = {choice.code for ref in held for choice in document_of(ref.id).levels.choices}
    zone = ZoneInfo(made.timezone or company().timezone)
    return _Plan(sheet, made, Checker(made, names, Reader(made.dates, zone, now), levels, now), names)


def check(sheet: Sheet, made: Map, *, refuse: Refuse, progress: Progress) -> Checked:
    """Look at every row; writes nothing."""
    plan, found = _plan(sheet, made, clock.now()), Checked()
    own = running(_digest(sheet, made))
    with Seen() as seen:
        for batch in _batches(plan.rows()):
            for each in _unseen(batch, seen, plan, own):
                if isinstance(each, Refusal):
                    found.refused += 1
                    refuse(each)
                else:
                    found.good += 1
            progress(len(batch))
    found.names, found.unread_contacts = plan.names, plan.checker.unread_contacts
    return found


def _unseen(batch: Sequence[Row | Refusal], seen: Seen, plan: _Plan, own: Import | None) -> Iterator[Row | Refusal]:
    """The batch, with numbers refused that stood above in the file or came in before, but for an import's `own`."""
    source = plan.map.source
    lines = {row.line: row.number for row in batch if isinstance(row, Row) and row.number}
    before = known_numbers(source, lines.values(), but=own)
    again = zip(lines.items(), seen.again(lines.values()), strict=True)
    twice = {line for (line, number), met in again if met or number in before}
    for each in batch:
        if each.line in twice:
            yield plan.checker.refusal(each.line, "number", Twice(source=source, number=lines[each.line]))
        else:
            yield each


def _digest(sheet: Sheet, made: Map) -> str:
    return hashlib.sha256(sheet.digest.encode() + msgspec.json.encode(made, order="deterministic")).hexdigest()


@action
def begin(sheet: Sheet, made: Map, checked: Checked, *, by: Principal) -> Import:
    """The import of this file under this map: the one that broke off, or a new one; unknown names become rows."""
    digest = _digest(sheet, made)
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
    plan = _plan(sheet, made, now)
    rows = (each for each in plan.rows() if isinstance(each, Row) and each.line > run.done_line)
    for batch in _batches(rows):
        for refusal in _bring(run, batch, plan, now):
            refuse(refusal)
        progress(len(batch))
    return _end(run, now)


def by_import(run: Import) -> Principal:
    """In whose name an import acts."""
    return Principal("import", run.pk)


def _bring(run: Import, batch: list[Row], plan: _Plan, now: dt.datetime) -> list[Refusal]:
    for _ in range(TRIES):
        try:
            return _brought(run, batch, plan, now)
        except AGAIN:  # another process met the same customers, or brings in the same numbers
            run.refresh_from_db()
    raise Unavailable


def _brought(run: Import, batch: list[Row], plan: _Plan, now: dt.datetime) -> list[Refusal]:
    """Look, play, then write in one transaction; what was refused."""
    with Seen() as seen:
        fresh = list(_unseen(batch, seen, plan, None))
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
    """One batch, and how far the import is."""
    write_down(memory)
    _keep(run, came)
    run.done_line = line
    run.tickets += len(came)
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


def _past(row: Row, plan: _Plan) -> Past:
    request = Request(row.subject, row.description, row.contact, row.channel, plan.opened(row))
    return Past(request, row.opened_at, row.answered_at, row.solved_at, row.closed_at, row.answer, row.answerer)


@action
def _end(run: Import, now: dt.datetime) -> Import:
    run.state, run.ended_at = Import.State.DONE, now
    run.save(update_fields=["state", "ended_at"])
    fact = ImportDone(import_id=run.pk, source=run.source, tickets=run.tickets, refused=run.rows - run.tickets)
    record(fact, by=by_import(run))
    return run


@dataclass(slots=True)
class Undone:
    """What was taken out, and what stayed because somebody worked on it."""

    tickets: int = 0
    kept: int = 0
    customers: int = 0


def undo(import_id: int, *, by: Principal, progress: Progress) -> Undone:
    """Take an import out again, batch by batch; one that breaks off is simply undone once more."""
    run = Import.objects.filter(pk=import_id).exclude(state=Import.State.UNDONE).first()
    if run is None:
        raise NotDone(id=import_id)
    found, below = Undone(), 2**63 - 1
    while rows := list(Imported.objects.filter(run=run, pk__lt=below).order_by("-pk")[:BATCH]):  # who came first, last
        _forget(rows, found, by_import(run))
        below = rows[-1].pk
        progress(len(rows))
    _undone(run, found, by)
    return found


@action
def _forget(rows: list[Imported], found: Undone, by: Principal) -> None:
    gone = set(forget_tickets([row.ticket_id for row in rows], by=by))
    out = [row for row in rows if row.ticket_id in gone]
    customers = {row.customer_id for row in out if row.customer_id is not None}
    found.customers += len(unmeet_many(customers - talking(customers)))
    Imported.objects.filter(pk__in=[row.pk for row in out]).delete()
    found.tickets += len(out)
    found.kept += len(rows) - len(out)


@action
def _undone(run: Import, found: Undone, by: Principal) -> None:
    run.state, run.ended_at = Import.State.UNDONE, clock.now()
    run.save(update_fields=["state", "ended_at"])
    fact = ImportUndone(import_id=run.pk, tickets=found.tickets, kept=found.kept, customers=found.customers)
    record(fact, by=by)


def _batches(rows: Iterable[T]) -> Iterator[list[T]]:
    going = iter(rows)
    while batch := list(islice(going, BATCH)):
        yield batch
