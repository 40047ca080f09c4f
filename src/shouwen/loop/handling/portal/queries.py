"""What a customer may see of a ticket."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shouwen.ground.base.api.faults import largest_file
from shouwen.ground.customers.queries import identities_of
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.reference import Codes
from shouwen.loop.handling.conversations.queries import together
from shouwen.loop.handling.desk.rules import VERBS
from shouwen.loop.handling.links.queries import Gone, gone_into, kept_of
from shouwen.loop.handling.portal import rules
from shouwen.loop.handling.portal.rules import Step
from shouwen.loop.handling.tickets.queries import Card, card, head
from shouwen.loop.handling.tickets.rules.numbers import as_number
from shouwen.loop.handling.tickets.rules.scope import EVERYTHING
from shouwen.loop.handling.tickets.rules.status import DONE, ENDED

OTHERS = ("person", "system", "bot")


@dataclass(frozen=True, slots=True)
class Message:
    """A public message, without anything of staff but the name under it."""

    id: int
    at: dt.datetime
    mine: bool
    name: str
    text: str
    files: list[dict[str, Any]]


Link = Callable[[int], str | None]


class _Rating:
    link: Link = staticmethod(lambda _ticket_id: None)


def offer_rating(link: Link) -> Link:
    """An upper room gives the token of a ticket's open rating, None when there is none; answers who gave it before."""
    before, _Rating.link = _Rating.link, staticmethod(link)
    return before


def rating_of(ticket_id: int) -> str | None:
    """The token with which this ticket can be rated now."""
    return _Rating.link(ticket_id)


def largest_sent() -> int:
    """The bytes of the largest file taken from a customer."""
    return min(rules.FILE_BYTES, largest_file())


def numbered(text: str) -> Card | None:
    """A ticket by what was typed as its number; asks the same whether there is one or not."""
    found = head(as_number(text) or "", EVERYTHING)
    return card(found.id if found else 0)


def contacts_of(ticket: Card | None) -> list[tuple[str, str]]:
    """The contacts given with that very ticket; asks the same whether there is one or not."""
    held = identities_of(ticket.identities if ticket else [0])
    return [(one.kind, one.value) for one in held]


def steps_of(ticket: Card) -> list[Step]:
    """What happened and what is promised."""
    status = ticket.row.status
    reached = {
        "asked": ticket.row.opened_at,
        "accepted": ticket.accepted_at,
        "answered": ticket.first_response_at,
        "plan": ticket.plan_at,
        "solved": ticket.solved_at if status != "void" else None,
        "closed": ticket.closed_at,
    }
    return rules.steps(reached, ticket.case.clocks, ended=status in ENDED)


def may(ticket: Card) -> list[str]:
    """What the customer can do now."""
    verbs = [verb for verb in ("urge", "reopen") if ticket.row.status in VERBS[verb]]
    goes_on = ticket.row.status == "void" and kept_of(ticket.row.id) is not None  # in another customer's ticket
    return verbs if ticket.row.status in ENDED and not goes_on else ["write", *verbs]


def rateable(ticket: Card) -> str | None:
    """The rating's token once there is something to rate."""
    return rating_of(ticket.row.id) if ticket.row.status in (*DONE, "closed") else None


def forwarded(ticket: Card) -> Card:
    """The ticket in which this one's matter goes on, if it is the same customer's: nobody is led to another's."""
    kept = kept_of(ticket.row.id)
    found = card(kept) if kept is not None else None
    return found if found is not None and found.row.customer_id == ticket.row.customer_id else ticket


def merged_in(ticket: Card) -> list[Gone]:
    """The customer's own tickets that go on in this one."""
    return [each for each in gone_into(ticket.row.id) if each.customer == ticket.row.customer_id]


def shown_with(ticket: Card) -> list[int]:
    """The ticket and those of the same customer merged into it."""
    return [ticket.row.id, *[each.id for each in merged_in(ticket)]]


def messages(ticket: Card, *, after: int = 0, limit: int = 100) -> tuple[list[Message], int | None]:
    """The public messages, oldest first."""
    talks = [ticket.conversation_id, *[each.conversation_id for each in merged_in(ticket)]]
    page, following = together(talks, after=after, limit=limit, kinds=("public",))
    made = []
    for _, one in page:
        mine = one.author.partition(":")[0] not in OTHERS
        made.append(Message(one.id, one.at, mine, "" if mine else one.author_name, one.text, one.files))
    return made, following


def choices(codes: Codes, language: str) -> list[dict[str, Any]]:
    """A reference table in use as a tree of codes and names."""
    made: dict[int, dict[str, Any]] = {}
    tops: list[dict[str, Any]] = []
    in_use = [entry for entry in codes.entries.values() if not entry.archived]
    for entry in in_use:
        made[entry.id] = {"code": entry.code, "name": entry.said(language), "children": []}
    for entry in in_use:
        parent = made.get(entry.parent) if entry.parent else None
        if parent is not None:
            parent["children"].append(made[entry.id])
        elif entry.parent is None:
            tops.append(made[entry.id])
    return tops


def offered(language: str) -> dict[str, Any]:
    """Problem types, products and regions to choose from."""
    known = reference()
    return {
        "problem_types": choices(known.problems, language),
        "products": choices(known.products, language),
        "regions": choices(known.regions, language),
    }
