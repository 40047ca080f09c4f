"""Counts, previews, moves and taking them back."""

from collections.abc import Sequence
from typing import Any

from ninja import Status

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Id, Page, Request, router
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.moves import access, actions, queries
from shouwen.loop.handling.moves.api.shapes import (
    CoverageIn,
    CoverageOut,
    ForeseenOut,
    MoveIn,
    MoveOut,
    RunningOut,
)
from shouwen.loop.handling.moves.models import Move
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.handling.tickets.queries.versions import running
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.scope import scope_of

api = router("standards")


@api.get("/standard-versions/{version_id}/running", response=Page[RunningOut])
def running_tickets(request: Request, version_id: Id) -> dict[str, Any]:
    """How many running tickets of a version stand on which node, in the order of the document."""
    version = access.may_look(request.auth, version_id)
    return {"items": _nodes(version, running(version.id)), "next": None}


@api.post("/standard-versions/{version_id}/coverage", response=CoverageOut)
def coverage(request: Request, version_id: Id, given: CoverageIn) -> dict[str, Any]:
    """Which of the tickets of the last 30 days this version would have taken, with this scope and share."""
    version = access.may_look(request.auth, version_id)
    asked = given.model_dump()
    share = asked.pop("share")
    found = queries.coverage(version, scope_of(asked), share, clock.now())
    shown = list(heads(request.auth, found.covered[:500]).values())[-queries.SHOWN :]
    examples = [{"number": head.number, "subject": head.subject} for head in reversed(shown)]
    return {"of": found.of, "covered": len(found.covered), "examples": examples}


@api.post("/standard-versions/{version_id}/moves/preview", response=ForeseenOut)
def preview_move(request: Request, version_id: Id, given: MoveIn) -> dict[str, Any]:
    """What moving the running tickets of another version here would come to; changes nothing."""
    version = access.may_look(request.auth, version_id)
    origin = access.origin(request.auth, given.from_version)
    actions.refuse_unfit(version, origin.id, given.mapping)
    found = queries.foreseen(version.id, origin.id, given.mapping, clock.now())
    stay = {node: count for node, count in found.counts.items() if node not in given.mapping}
    trials = found.trials
    return {
        "tickets": sum(found.counts.values()) - sum(stay.values()),
        "stay": sum(stay.values()),
        "nodes": _nodes(origin, found.counts),
        "without_target": sorted(stay),
        "played": len(trials),
        "refused": sum(bool(one.refused) for one in trials),
        "late": sum(one.late for one in trials),
        "sooner": sum(one.sooner for one in trials),
        "examples": _examples(request.auth, found),
    }


@api.post("/standard-versions/{version_id}/moves", response={202: MoveOut})
def move(request: Request, version_id: Id, given: MoveIn) -> Status[dict[str, Any]]:
    """Move them, in the background; a ticket that changed meanwhile stays and is named."""
    version = access.may_move(request.auth, version_id)
    origin = access.origin(request.auth, given.from_version)
    made = actions.move_tickets(version, origin=origin.id, mapping=given.mapping, by=request.auth)
    return Status(202, _shown(request.auth, [queries.move(made.pk)])[0])


@api.get("/standard-versions/{version_id}/moves", response=Page[MoveOut])
def moves(request: Request, version_id: Id) -> dict[str, Any]:
    """The moves to and from a version, the latest first."""
    version = access.may_look(request.auth, version_id)
    return {"items": _shown(request.auth, queries.moves_of(version.id)), "next": None}


@api.get("/ticket-moves/{move_id}", response=MoveOut)
def show_move(request: Request, move_id: Id) -> dict[str, Any]:
    """A move and how far it is."""
    return _shown(request.auth, [access.may_read(request.auth, move_id)])[0]


@api.post("/ticket-moves/{move_id}/undo", response={202: MoveOut})
def undo_move(request: Request, move_id: Id) -> Status[dict[str, Any]]:
    """Move back, in the background, what it moved."""
    made = actions.undo(access.may_undo(request.auth, move_id), by=request.auth)
    return Status(202, _shown(request.auth, [queries.move(made.pk)])[0])


@api.post("/ticket-moves/{move_id}/cancel", response=MoveOut)
def cancel_move(request: Request, move_id: Id) -> dict[str, Any]:
    """End it where it is; what was moved stays moved."""
    ended = actions.cancel(access.may_undo(request.auth, move_id), by=request.auth)
    return _shown(request.auth, [queries.move(ended.pk)])[0]


def _nodes(version: Version, counts: dict[str, int]) -> list[dict[str, Any]]:
    document = yaml.load(version.document)
    known = {node.id: node.name for node in document.nodes}
    return [{"node": node, "name": known[node], "tickets": counts[node]} for node in known if counts.get(node)]


def _examples(asker: Principal, found: queries.Foreseen) -> list[dict[str, Any]]:
    known = heads(asker, [one.ticket for one in found.trials[:500]])
    shown = [one for one in found.trials if one.ticket in known][: queries.SHOWN]
    return [
        {
            "number": known[one.ticket].number,
            "node_from": one.node_from,
            "node_to": one.node_to,
            "due_before": one.due_before,
            "due_after": one.due_after,
        }
        for one in shown
    ]


def _shown(asker: Principal, found: Sequence[Move]) -> list[dict[str, Any]]:
    left = queries.skipped([move.pk for move in found])
    mine = heads(asker, [row.ticket_id for row in left])
    people = {int(number) for move in found if (number := move.asked_by.partition(":")[2]).isdecimal()}
    names = people_by_id(people)
    return [
        {
            "id": move.pk,
            "version": move.version_id,
            "from_version": move.from_version_id,
            "mapping": move.mapping,
            "state": move.state,
            "tickets": move.tickets,
            "moved": move.moved,
            "skipped": move.skipped,
            "asked_by": _who(move.asked_by, names),
            "asked_at": move.asked_at,
            "ended_at": move.ended_at,
            "undoes": move.undoes_id,
            "undone_by": move.undone_by.pk if hasattr(move, "undone_by") else None,
            "skipped_tickets": [
                {"number": mine[row.ticket_id].number, "why": row.why}
                for row in left
                if row.move_id == move.pk and row.ticket_id in mine
            ],
        }
        for move in found
    ]


def _who(said: str, names: dict[int, str]) -> dict[str, Any]:
    kind, _, number = said.partition(":")
    person = int(number) if number.isdecimal() else None
    return {"kind": kind, "id": person, "name": names.get(person, "") if person is not None else ""}
