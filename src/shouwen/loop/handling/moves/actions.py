"""Verbs of moves: begin one, do its next batch, take it back."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from django.db import IntegrityError, connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.loop.handling.moves.errors import (
    MoveRunning,
    NotBegun,
    NothingToMove,
    NotRunning,
    NotUndoable,
    NotYetPublished,
    SameVersion,
    UnknownTarget,
)
from shouwen.loop.handling.moves.events import MoveBegun, MoveEnded, MoveTickets
from shouwen.loop.handling.moves.models import Move, Moving
from shouwen.loop.handling.moves.rules.mapping import Nodes, happening, inverse, wrong_target
from shouwen.loop.handling.tickets.actions.happening import happen_many, lock
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.queries.versions import standing_under, versions_of
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.queries import process_of

BATCH: Final = 500
LONG: Final = dt.timedelta(hours=1)
PLAN: Final = """
insert into moves_moving (move_id, ticket_id, node_from, node_to, state, why)
select %s, ticket_id, node_from, node_to, case when node_to = '' then 'skipped' else 'waiting' end,
    case when node_to = '' then 'no_target' else '' end
from unnest(%s::bigint[], %s::text[], %s::text[]) as g(ticket_id, node_from, node_to)
"""
TOLD: Final = """
update moves_moving m set state = g.state, why = g.why
from unnest(%s::bigint[], %s::text[], %s::text[]) as g(ticket_id, state, why)
where m.move_id = %s and m.ticket_id = g.ticket_id
"""
Planned = tuple[int, str, str]  # a ticket, where it stands, where it shall stand (nowhere: it is named and stays)


@action
def move_tickets(version: Version, *, origin: int, mapping: Nodes, by: Principal) -> Move:
    """Let the running tickets of version `origin` that stand on these nodes go on under `version`."""
    refuse_unfit(version, origin, mapping)
    planned = [(ticket, node, mapping[node]) for ticket, node in standing_under(origin, mapping)]
    if not planned:
        raise NothingToMove
    return _begin(version.id, origin, mapping, planned, by=by)


@action
def undo(move: Move, *, by: Principal) -> Move:
    """Move back what a move moved: by its inverse, and what still stands where it was put to the very node before."""
    move = Move.objects.select_for_update().get(pk=move.pk)
    if move.state != Move.State.DONE or Move.objects.filter(undoes=move).exists():
        raise NotUndoable
    back = inverse(move.mapping)
    rows = list(Moving.objects.filter(move=move, state=Moving.State.MOVED).order_by("ticket_id"))
    here = versions_of([row.ticket_id for row in rows])
    planned: list[Planned] = []
    for row in rows:
        version, node = here.get(row.ticket_id, (0, ""))
        if version == move.version_id:
            planned.append((row.ticket_id, node, row.node_from if node == row.node_to else back.get(node, "")))
    if not planned:
        raise NothingToMove
    return _begin(move.from_version_id, move.version_id, back, planned, by=by, undoes=move)


@action
def next_batch(move_id: int) -> int:
    """Move up to 500 tickets that still wait; how many there were. One that changed meanwhile is left and named."""
    move = Move.objects.select_for_update().filter(pk=move_id, state=Move.State.RUNNING).first()
    if move is None:
        return 0
    waiting = Moving.objects.filter(move=move, state=Moving.State.WAITING).order_by("ticket_id")[:BATCH]
    rows = list(waiting)
    if rows:
        why = _move(move, rows)
        states = [Moving.State.SKIPPED if why[row.ticket_id] else Moving.State.MOVED for row in rows]
        told = [array([row.ticket_id for row in rows]), array([str(state) for state in states])]
        with connection.cursor() as cursor:
            cursor.execute(TOLD, [*told, array([why[row.ticket_id] for row in rows]), move.pk])
        move.skipped += states.count(Moving.State.SKIPPED)
        move.moved += states.count(Moving.State.MOVED)
    else:
        _end(move, by=_asker(move))
    move.save(update_fields=["moved", "skipped", "state", "ended_at"])
    return len(rows)


@action
def cancel(move: Move, *, by: Principal) -> Move:
    """End a move where it is: what was moved stays moved and can be taken back, what still waits is left."""
    move = Move.objects.select_for_update().get(pk=move.pk)
    if move.state != Move.State.RUNNING:
        raise NotRunning
    waiting = Moving.objects.filter(move=move, state=Moving.State.WAITING)
    move.skipped += waiting.update(state=Moving.State.SKIPPED, why="cancelled")
    _end(move, by=by)
    move.save(update_fields=["skipped", "state", "ended_at"])
    return move


@action
def take_up(now: dt.datetime) -> None:
    """Moves that run for long: their job may have failed for good, so another goes on; one lock lets one at a time."""
    for move_id in Move.objects.filter(state=Move.State.RUNNING, asked_at__lt=now - LONG).values_list("pk", flat=True):
        later(MoveTickets(move_id=move_id), lock=f"move:{move_id}")


def refuse_unfit(version: Version, origin: int, mapping: Nodes) -> None:
    """Two published versions, this one begun, and targets on which a ticket can stand."""
    if version.id == origin:
        raise SameVersion
    if version.published_at is None:
        raise NotYetPublished
    if version.published_at > clock.now():
        raise NotBegun
    process_of(origin)
    if unknown := wrong_target(process_of(version.id), mapping):
        raise UnknownTarget(node=unknown[:64])


def _begin(
    version: int, origin: int, mapping: Nodes, planned: Sequence[Planned], *, by: Principal, undoes: Move | None = None
) -> Move:
    nowhere = sum(not target for _, _, target in planned)
    try:
        with transaction.atomic():
            move = Move.objects.create(
                version_id=version,
                from_version_id=origin,
                mapping=dict(mapping),
                undoes=undoes,
                tickets=len(planned),
                skipped=nowhere,
                asked_by=str(by),
                asked_at=clock.now(),
            )
    except IntegrityError:
        raise MoveRunning from None
    with connection.cursor() as cursor:
        cursor.execute(PLAN, [move.pk, *[array(column) for column in zip(*planned, strict=True)]])
    fact = MoveBegun(**_about(move), tickets=len(planned), mapping=dict(mapping), undoes=undoes.pk if undoes else None)
    record(fact, by=by)
    later(MoveTickets(move_id=move.pk), lock=f"move:{move.pk}")
    return move


def _move(move: Move, rows: Sequence[Moving]) -> dict[int, str]:
    """Why each of these tickets was left as it was; nothing for those that were moved."""
    held = lock([row.ticket_id for row in rows])
    process = process_of(move.version_id)
    why = {row.ticket_id: _changed(held.get(row.ticket_id), move, row) for row in rows}
    turns = [
        Turn(row.ticket_id, happening(process, move.version_id, held[row.ticket_id].case, move.mapping, row.node_to))
        for row in rows
        if not why[row.ticket_id]
    ]
    for outcome in happen_many(turns, by=_asker(move)):
        why[outcome.turn.ticket_id] = outcome.step.refused
    return why


def _changed(ticket: Standing | None, move: Move, row: Moving) -> str:
    if ticket is None:
        return "gone"
    same = (ticket.version_id, ticket.node) == (move.from_version_id, row.node_from)
    return "" if same else "changed"


def _end(move: Move, *, by: Principal) -> None:
    move.state, move.ended_at = Move.State.DONE, clock.now()
    record(MoveEnded(**_about(move), moved=move.moved, skipped=move.skipped), by=by)


def _about(move: Move) -> dict[str, int]:
    return {"standard_version_id": move.version_id, "from_version_id": move.from_version_id, "move_id": move.pk}


def _asker(move: Move) -> Principal:
    kind, _, number = move.asked_by.partition(":")
    return Principal(kind, int(number) if number.isdecimal() else None)
