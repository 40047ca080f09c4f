"""For whom an appointment is: out of a contact, a customer or a ticket."""

from collections.abc import Iterable

from shouwen.ground.customers.queries import Held, briefs, card, identities_of
from shouwen.loop.handling.conversations.queries import messages
from shouwen.loop.handling.tickets.queries.cards import Head, identities_given


def best(held: Iterable[Held]) -> tuple[tuple[int, ...], bool]:
    """The first identity of each kind, and whether a telephone number is among them."""
    kinds: dict[str, int] = {}
    for each in held:
        kinds.setdefault(each.kind, each.id)
    return tuple(kinds.values()), "phone" in kinds


def of_customer(customer_id: int) -> tuple[int, tuple[int, ...], str, str, bool] | None:
    """Customer, identities, name, language, phone; None for nobody. One merged away is the one that was kept."""
    found = card(customer_id)
    if found is None:
        return None
    identities, phone = best(found.identities)
    return found.id, identities, found.name, found.language, phone


def of_ticket(ticket: Head) -> tuple[int, tuple[int, ...], str, str, bool]:
    """The same, as given with a ticket: nobody learns there what else we know of a customer."""
    identities, phone = best(identities_of(identities_given([ticket.id]).get(ticket.id, ())))
    first, _ = messages(ticket.conversation_id, limit=1)
    name = first[0].author_name if first else ""
    return ticket.customer_id, identities, name, briefs([ticket.customer_id])[ticket.customer_id].language, phone
