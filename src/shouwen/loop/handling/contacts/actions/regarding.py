"""Whose talk it is, where that turns out later or was wrong."""

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries import briefs
from shouwen.loop.handling.contacts.actions.locking import tell
from shouwen.loop.handling.contacts.events import ContactCustomerSet
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.conversations.actions import belong_to


@action
def set_customer(contact_id: int, customer_id: int, *, by: Principal) -> int:
    """The talk is this customer's; whose it was before, so that one more call undoes it."""
    found = Contact.objects.select_for_update().filter(pk=contact_id).first()
    whose = briefs([customer_id]).get(customer_id)
    if found is None or whose is None:
        raise NotFound
    before: int = found.customer_id
    if before != whose.id:
        found.customer_id = whose.id
        found.save(update_fields=["customer"])
        belong_to(found.conversation_id, whose.id)
        tell(ContactCustomerSet, found, by=by, before_customer_id=before)
    return before
