"""Whose ticket it is, where that was wrong; no happening, since no standard asks for it."""

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries import briefs
from shouwen.loop.handling.conversations.actions import belong_to
from shouwen.loop.handling.desk.events import TicketCustomerSet
from shouwen.loop.handling.tickets.models import Ticket


@action
def set_customer(ticket_id: int, customer_id: int, *, by: Principal) -> int:
    """The ticket is this customer's; whose it was before, so that one more call undoes it."""
    found = Ticket.objects.select_for_update().only("id", "customer_id", "conversation_id").get(pk=ticket_id)
    whose = briefs([customer_id]).get(customer_id)
    if whose is None:
        raise NotFound
    before: int = found.customer_id
    if before != whose.id:
        found.customer_id = whose.id
        found.save(update_fields=["customer"])
        belong_to(found.conversation_id, whose.id)
        record(TicketCustomerSet(ticket_id=ticket_id, customer_id=whose.id, before_customer_id=before), by=by)
    return before
