"""The doors to tickets. Every list, count, search, card and export asks one scope; see `rules/scope.py`."""

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.queries.finding import meant
from shouwen.loop.handling.tickets.queries.lists import Row
from shouwen.loop.handling.tickets.rules.listing import Wanted
from shouwen.loop.handling.tickets.rules.scope import Scope, scope_of
from shouwen.loop.handling.tickets.rules.status import CAPABILITY, allowed


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


def may(principal: Principal, verb: str, number: str) -> queries.Head:
    """The ticket for this verb: NotFound where it cannot be read, Forbidden where only the verb is out of reach."""
    found = may_read(principal, number)
    capability = CAPABILITY[verb]
    if not _reaches(principal, capability, found):
        raise Forbidden(capability=capability)
    return found


def verbs(principal: Principal, ticket: queries.Head) -> list[str]:
    """What this principal may do with the ticket now."""
    return [verb for verb in allowed(ticket.status) if _reaches(principal, CAPABILITY[verb], ticket)]


def page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """A page of a list or a search, within reach."""
    reach = scope(principal, "tickets.read")
    return queries.page(reach, wanted, principal, meant(words) if words.strip() else None)


def export_page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """The same page for taking away: whoever may read it here and may export it."""
    scope(principal, "tickets.read")
    reach = scope(principal, "tickets.export")
    return queries.page(reach, wanted, principal, meant(words) if words.strip() else None)


def counts(principal: Principal) -> dict[str, int]:
    """How many open tickets each view holds."""
    return queries.counts(scope(principal, "tickets.read"), principal)


def _reaches(principal: Principal, capability: str, ticket: queries.Head) -> bool:
    found = scope_of(principal, capability)
    people = (ticket.holder_id, ticket.first_owner_id, ticket.opener_id)
    return found is not None and found.holds(ticket.team_id, *people)


def may_read_files(principal: Principal, ticket_id: int) -> bool:
    """Whether files of this ticket's talk are open to the principal."""
    return ticket_id in queries.heads(principal, {ticket_id})
