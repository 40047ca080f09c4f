"""The doors to tickets. Every list, count, search, card and export asks one scope; see `rules/scope.py`."""

from collections.abc import Collection

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.queries.finding import meant
from shouwen.loop.handling.tickets.queries.lists import Row
from shouwen.loop.handling.tickets.rules.listing import Wanted
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


def page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """A page of a list or a search, within reach."""
    reach = scope(principal, "tickets.read")
    return queries.page(reach, wanted, principal, meant(words) if words.strip() else None)


def export_page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """The same page for taking away: whoever may read it here and may export it."""
    scope(principal, "tickets.read")
    reach = scope(principal, "tickets.export")
    return queries.page(reach, wanted, principal, meant(words) if words.strip() else None)


def counts(principal: Principal, wanted: Wanted) -> dict[str, int]:
    """How many open tickets each view holds of those wanted."""
    return queries.counts(scope(principal, "tickets.read"), principal, wanted)


def may_read_files(principal: Principal, ticket_id: int) -> bool:
    """Whether files of this ticket's talk are open to the principal."""
    return ticket_id in queries.heads(principal, {ticket_id})


def readable(principal: Principal, ticket_ids: Collection[int]) -> Collection[int]:
    """Those of these tickets that the principal may read: whose facts a history shows."""
    return queries.heads(principal, ticket_ids).keys()
