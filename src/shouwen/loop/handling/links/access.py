"""May this principal link, merge or split? Both tickets have to be in reach; reading asks the doors of `tickets`."""

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.links.queries import kept_of
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.access import may_read_files as may_read_own_files
from shouwen.loop.handling.tickets.queries import Head
from shouwen.loop.handling.tickets.rules.scope import scope_of

CHANGE = "tickets.change"


def may_change(principal: Principal, number: str) -> Head:
    """The ticket: NotFound where it cannot be read, Forbidden where it cannot be changed."""
    found = may_read(principal, number)
    if not changes(principal, found):
        raise Forbidden(capability=CHANGE)
    return found


def changes(principal: Principal, ticket: Head) -> bool:
    """Whether the principal may change it."""
    scope = scope_of(principal, CHANGE)
    return scope is not None and scope.holds(ticket.team_id, ticket.holder_id, ticket.first_owner_id, ticket.opener_id)


def may_read_files(principal: Principal, ticket_id: int) -> bool:
    """Files of a merged ticket are open to the readers of the kept one, as its talk is."""
    if may_read_own_files(principal, ticket_id):
        return True
    kept = kept_of(ticket_id)
    return kept is not None and may_read_own_files(principal, kept)
