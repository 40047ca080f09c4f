"""Links as the page shows them: rows of those tickets that the reader may read."""

from collections.abc import Mapping
from typing import Any, Final

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.queries import together
from shouwen.loop.handling.links import access, queries
from shouwen.loop.handling.links.actions.merging import sides, undoing
from shouwen.loop.handling.links.errors import MERGING, UNDOING
from shouwen.loop.handling.links.rules import PARENT, why_not_merge
from shouwen.loop.handling.lists.queries.shown import row
from shouwen.loop.handling.tickets.queries import Head
from shouwen.loop.handling.tickets.queries.rows import Row
from shouwen.loop.handling.tickets.rules.status import OPEN

SHOWN: Final = 200
COUNTED: Final = 1000


def links(ticket: Head, principal: Principal, language: str) -> dict[str, Any]:
    """All links and merges of a ticket."""
    bonds, merges = queries.bonds_of([ticket.id]), queries.merges_of(ticket.id)
    named = {each.second if each.first == ticket.id else each.first for each in bonds}
    named |= {each.kept_id if each.gone_id == ticket.id else each.gone_id for each in merges}
    rows = queries.rows_of(principal, named, limit=COUNTED)
    known = reference()
    shown = {number: row(found, known, language) for number, found in rows.items()}
    family = [each for each in bonds if each.kind == PARENT]
    children = [each.second for each in family if each.first == ticket.id and each.second in shown]
    parent = next((each.first for each in family if each.second == ticket.id), 0)
    kept = next((each.kept_id for each in merges if each.gone_id == ticket.id), 0)
    return {
        "parent": shown.get(parent),
        "children": [shown[each] for each in _in_order(children, rows)][:SHOWN],
        "children_open": sum(rows[each].status in OPEN for each in children),
        "linked": [
            {"kind": _seen(each.kind, first=each.first == ticket.id), "ticket": shown[other]}
            for each in bonds
            if each.kind != PARENT and (other := each.second if each.first == ticket.id else each.first) in shown
        ],
        "kept": shown.get(kept),
        "gone": _gone(ticket, merges, shown, language),
        "hidden": len(named - shown.keys()),
        "may": access.changes(principal, ticket),
    }


def preview(gone: Head, kept: Head, principal: Principal, language: str) -> dict[str, Any]:
    """What a merge of these two would come to; changes nothing."""
    rows = queries.rows_of(principal, [gone.id, kept.id])
    one, other = sides(gone.id, kept.id)
    why = why_not_merge(one, other)
    return {
        "gone": _side(gone, rows, language),
        "kept": _side(kept, rows, language),
        "same_customer": one.customer == other.customer,
        "why": MERGING[why][_tongue(language)] if why else "",
    }


def _gone(ticket: Head, merges: list[queries.Merged], shown: Mapping[int, Any], language: str) -> list[dict[str, Any]]:
    gone = [each for each in merges if each.kept_id == ticket.id and each.gone_id in shown]
    if not gone:
        return []
    customers = queries.customers_of([ticket.id, *[each.gone_id for each in gone]])
    return [
        {
            "ticket": shown[each.gone_id],
            "at": each.at,
            "same_customer": customers[each.gone_id] == customers[ticket.id],
            "stays": why,
            "stays_because": UNDOING[why][_tongue(language)] if why else "",
        }
        for each, why in zip(gone, undoing(ticket.id, [each.said for each in gone]), strict=True)
    ]


def _side(ticket: Head, rows: Mapping[int, Row], language: str) -> dict[str, Any]:
    said, _ = together([ticket.conversation_id, *queries.talks_with(ticket.id)], limit=COUNTED)
    files = sum(len(message.files) for _, message in said)
    return {"ticket": row(rows[ticket.id], reference(), language), "messages": len(said), "files": files}


def _in_order(ids: list[int], rows: Mapping[int, Row]) -> list[int]:
    return sorted(ids, key=lambda each: (rows[each].status not in OPEN, rows[each].due_at, each))


def _seen(kind: str, *, first: bool) -> str:
    return {True: "split_to", False: "split_from"}[first] if kind == "split" else kind


def _tongue(language: str) -> int:
    return 0 if language.startswith("zh") else 1
