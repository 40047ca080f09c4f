"""Who sees incidents: everybody who reads tickets. Who leads one: `tickets.incident` that reaches its ticket."""

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.incidents.models import Incident
from shouwen.loop.handling.links.access import changes, may_change
from shouwen.loop.handling.tickets.access import may_read, scope
from shouwen.loop.handling.tickets.queries import Head, heads_of
from shouwen.loop.handling.tickets.rules.scope import scope_of

LEAD = "tickets.incident"


def may_see(principal: Principal, incident_id: int | None = None) -> Incident | None:
    """The incident: its title and counts are for all who read tickets, its tickets for who may read them."""
    scope(principal, "tickets.read")
    found = Incident.objects.filter(pk=incident_id).first() if incident_id is not None else None
    if incident_id is not None and found is None:
        raise NotFound
    return found


def seen(principal: Principal, incident_id: int) -> Incident:
    """As `may_see`, of one that is there."""
    found = may_see(principal, incident_id)
    if found is None:
        raise NotFound
    return found


def may_raise(principal: Principal, number: str) -> Head:
    """The ticket to raise."""
    found = may_read(principal, number)
    if not leads(principal, found):
        raise Forbidden(capability=LEAD)
    return found


def may_lead(principal: Principal, incident_id: int) -> Incident:
    """The incident, for who may tell its customers and close its tickets."""
    found = seen(principal, incident_id)
    head = heads_of([found.ticket_id]).get(found.ticket_id)
    if head is None or not leads(principal, head):
        raise Forbidden(capability=LEAD)
    return found


def leads(principal: Principal, ticket: Head) -> bool:
    """Whether the principal may lead an incident of this ticket."""
    reach = scope_of(principal, LEAD)
    return reach is not None and reach.holds(ticket.team_id, ticket.holder_id, ticket.first_owner_id, ticket.opener_id)


def may_attach(principal: Principal, number: str) -> Head:
    """A ticket to take under an incident, whose closing will close it: one that one may change."""
    return may_change(principal, number)


def may_detach(principal: Principal, incident: Incident, number: str) -> Head:
    """A ticket to let go: for who leads the incident, or who may change the ticket."""
    found = may_read(principal, number)
    head = heads_of([incident.ticket_id]).get(incident.ticket_id)
    if not changes(principal, found) and (head is None or not leads(principal, head)):
        raise Forbidden(capability="tickets.change")
    return found
