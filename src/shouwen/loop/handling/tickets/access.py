"""The doors to tickets. Every list, count, search, card and export asks one scope; see `rules/scope.py`."""

from collections.abc import Collection

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.rules.scope import Scope, scope_of


def scope(principal: Principal, capability: str) -> Scope:
    """How far this capability reaches over tickets, or Forbidden."""
    found = scope_of(principal, capability)
    if found is None:
        raise Forbidden(capability=capability)
    return found


def may_read(principal: Principal, number: str) -> queries.Head:
    """The ticket of this number, or NotFound."""
    found = queries.head(number, scope(principal, "tickets.read"))
    if found is None:
        raise NotFound
    return found


def may_read_files(principal: Principal, ticket_id: int) -> bool:
    """Whether files of this ticket's talk are open to the principal."""
    return ticket_id in queries.heads(principal, {ticket_id})


def readable(principal: Principal, ticket_ids: Collection[int]) -> Collection[int]:
    """Those of these tickets that the principal may read: whose facts a history shows."""
    return queries.heads(principal, ticket_ids).keys()
