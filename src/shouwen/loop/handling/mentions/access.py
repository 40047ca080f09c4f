"""Who may read what a note stands in: the question of the rooms that own it, asked for colleagues."""

from collections.abc import Collection

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.contacts.access import readable as talks
from shouwen.loop.handling.tickets.access import readable as tickets


def reads(principal: Principal, ticket_id: int | None, contact_id: int | None) -> bool:
    """Whether this colleague may read the ticket, or the talk where there is no ticket."""
    if ticket_id is not None:
        return ticket_id in tickets(principal, {ticket_id})
    return contact_id is not None and contact_id in talks(principal, {contact_id})


def readable(
    principal: Principal, ticket_ids: Collection[int], contact_ids: Collection[int]
) -> tuple[Collection[int], Collection[int]]:
    """Those of these that the principal may read today."""
    return tickets(principal, ticket_ids), talks(principal, contact_ids)
