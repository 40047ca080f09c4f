"""Who may read and change customers.

A customer belongs to no team, so any reach of `customers.read` opens every card: whoever serves sees in one glance
whom they serve. Leafing through the whole file without searching is for those who answer for more than a team.
Phones and addresses are shown whole to those who may change them, with their middle hidden to others. A customer's
tickets are another matter: the history tells of those that the reader may open.
"""

import dataclasses

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.events.access import of_open_tickets
from shouwen.ground.base.events.queries import Entry
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.customers import queries
from shouwen.ground.customers.errors import MustSearch
from shouwen.ground.customers.queries import Card, alike
from shouwen.ground.customers.rules import masked
from shouwen.ground.customers.rules.channels import Channel, channel_of

SHORTEST = 2
LOOK = 500
LOOKS = 20  # in one answer: of a customer with many thousands of others' tickets nobody reads on for long


def may_read(principal: Principal, customer_id: int) -> Card:
    """The card as this principal may see it, or NotFound."""
    principal.require("customers.read")
    card = queries.card(customer_id)
    if card is None:
        raise NotFound
    return shown(principal, card)


def history(
    principal: Principal,
    customer_id: int,
    *,
    before: str | None = None,
    limit: int = 50,
    channel: Channel | None = None,
) -> tuple[list[Entry], str | None]:
    """What happened with a customer as this principal may know it, newest first, and the cursor of what came before.

    There is a cursor only if something more may be read, so that it tells nothing of what may not; or if so much of
    what may not was looked through that the rest is left to the next page.
    """
    family = queries.family(may_read(principal, customer_id).id)
    some, place = queries.history(family, before=before, limit=limit + 1)
    lines = of_open_tickets(principal, _of(channel, some))
    looks = 0
    while len(lines) <= limit and place is not None and looks < LOOKS:
        some, place = queries.history(family, before=place, limit=LOOK)
        lines += of_open_tickets(principal, _of(channel, some))
        looks += 1
    return lines[:limit], str(lines[limit - 1].id) if len(lines) > limit else place


def _of(channel: Channel | None, lines: list[Entry]) -> list[Entry]:
    return [one for one in lines if channel in (None, channel_of(one.kind, one.subject, one.data))]


def may_change(principal: Principal, customer_id: int) -> Card:
    """The card for a change, or NotFound."""
    principal.require("customers.change")
    return may_read(principal, customer_id)


def may_leaf_suggestions(principal: Principal) -> None:
    """All suggestions are a walk through the whole file: for those who correct, and see more than a team."""
    principal.require("customers.change")
    if principal.require("customers.read") < Reach.BELOW:
        raise Forbidden(capability="customers.read")


def may_judge(principal: Principal, suggestion_id: int) -> None:
    """Whether two are the same is said by those who may correct both."""
    principal.require("customers.change")
    found = alike.suggestion(suggestion_id)
    if found is None:
        raise NotFound
    for customer in (found.one_id, found.other_id):
        may_read(principal, customer)


def may_undo(card: Card, merge_id: int) -> None:
    """The merge must be one of this customer's own."""
    if merge_id not in [one.id for one in card.merges]:
        raise NotFound


def may_find(principal: Principal, text: str) -> str:
    """The words to search by; leafing without words asks for a wider reach."""
    reach = principal.require("customers.read")
    text = text.strip()
    if len(text) < SHORTEST and not (text and not text.isascii()) and (text or reach < Reach.BELOW):
        raise MustSearch
    return text


def shown(principal: Principal, card: Card) -> Card:
    """The card with what this principal may see of its identities."""
    if principal.reach("customers.change") is not None:
        return card
    held = tuple(dataclasses.replace(one, value=masked(one.kind, one.value)) for one in card.identities)
    return dataclasses.replace(card, identities=held)
