"""The whole ticket as the page shows it, with what its reader may do."""

import datetime as dt
from typing import Any

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations import queries as talks
from shouwen.loop.handling.desk import access
from shouwen.loop.handling.lists.queries.shown import row
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.queries import Card
from shouwen.loop.standards.queries import document_of, process_of
from shouwen.loop.standards.rules.case import Clock

MOST_FIRST = 200


def card(ticket_id: int, principal: Principal, language: str) -> dict[str, Any]:
    """The whole ticket, as this principal may act on it."""
    found = queries.card(ticket_id)
    assert found is not None  # the door has just found it, and tickets are never deleted
    known = reference()
    head = queries.heads_of({ticket_id})[ticket_id]
    said, _ = talks.messages(found.conversation_id, limit=MOST_FIRST, kinds=("public",))
    return row(found.row, known, language) | {
        "description": said[0].text if said and said[0].author.startswith("customer:") else "",
        "conversation_id": found.conversation_id,
        "product": known.products.shown(language).get(found.product_id),
        "region": known.regions.shown(language).get(found.region_id),
        "node": found.node,
        "standard": _standard(found, language),
        "path": _path(found, language),
        "clocks": [_clock(name, clock) for name, clock in found.case.clocks.items()],
        "values": found.case.values,
        "may": access.verbs(principal, head),
        "files": [file for message in said for file in message.files],
        "reopens": found.reopens,
        "accepted_at": found.accepted_at,
        "first_response_at": found.first_response_at,
        "plan_at": found.plan_at,
        "solved_at": found.solved_at,
        "closed_at": found.closed_at,
    }


def _standard(found: Card, language: str) -> dict[str, Any]:
    name = document_of(found.version_id).name.of(language)
    return {"version_id": found.version_id, "name": name, "version": found.version}


def _path(found: Card, language: str) -> list[dict[str, Any]]:
    nodes = process_of(found.version_id).nodes
    passed = found.case.path
    left: list[dt.datetime | None] = [*[step.at for step in passed[1:]], None]
    return [
        {
            "node": step.node,
            "name": nodes[step.node].name.of(language) if step.node in nodes else step.node,
            "status": nodes[step.node].status if step.node in nodes else "",
            "entered_at": step.at,
            "left_at": until,
        }
        for step, until in zip(passed, left, strict=True)
    ]


def _clock(name: str, clock: Clock) -> dict[str, Any]:
    return {
        "clock": name,
        "state": clock.state,
        "started_at": clock.started,
        "due_at": clock.due,
        "met_at": clock.met_at,
        "breached_at": clock.breached_at,
        "paused": clock.state == "paused",
    }
