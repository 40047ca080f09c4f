"""May this principal do this with the ticket? Reading asks the doors of `tickets`."""

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.desk.rules import CAPABILITY, allowed
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.queries import Head
from shouwen.loop.handling.tickets.rules.scope import scope_of


def may(principal: Principal, verb: str, number: str) -> Head:
    """The ticket for this verb: NotFound where it cannot be read, Forbidden where only the verb is out of reach."""
    found = may_read(principal, number)
    capability = CAPABILITY[verb]
    if not _reaches(principal, capability, found):
        raise Forbidden(capability=capability)
    return found


def may_regard(principal: Principal, number: str) -> Head:
    """The ticket, for whoever may change it and correct customers: it can show another customer's."""
    principal.require("customers.change")
    found = may_read(principal, number)
    if not _reaches(principal, "tickets.change", found):
        raise Forbidden(capability="tickets.change")
    return found


def verbs(principal: Principal, ticket: Head) -> list[str]:
    """What this principal may do with the ticket now."""
    return [verb for verb in allowed(ticket.status) if _reaches(principal, CAPABILITY[verb], ticket)]


def _reaches(principal: Principal, capability: str, ticket: Head) -> bool:
    found = scope_of(principal, capability)
    people = (ticket.holder_id, ticket.first_owner_id, ticket.opener_id)
    return found is not None and found.holds(ticket.team_id, *people)
