"""Whom a ticket's letters go to, and what they are about."""

from collections.abc import Iterable
from typing import NamedTuple

from shouwen.ground.base.company.queries import company
from shouwen.ground.customers.queries import briefs, identities_of
from shouwen.loop.handling.conversations.queries import messages
from shouwen.loop.handling.letters.rules import About
from shouwen.loop.handling.tickets.queries.cards import card, identities_given


class Envelope(NamedTuple):
    """An address, and what the letter is about."""

    to: str
    about: About
    conversation_id: int


def addresses(ticket_ids: Iterable[int]) -> dict[int, str]:
    """The e-mail address that was given with each of these tickets, where there is one."""
    given = identities_given(ticket_ids)
    held = identities_of({identity for ids in given.values() for identity in ids})
    mails = {each.id: each.value for each in held if each.kind == "email"}
    found = {ticket: [mails[each] for each in ids if each in mails] for ticket, ids in given.items()}
    return {ticket: values[0] for ticket, values in found.items() if values}


def envelope(ticket_id: int) -> Envelope | None:
    """Where a letter about this ticket goes; None without an address."""
    to, found = addresses([ticket_id]).get(ticket_id), card(ticket_id)
    if to is None or found is None:
        return None
    ours, customer = company(), briefs([found.row.customer_id])[found.row.customer_id]
    asked, _ = messages(found.conversation_id, limit=1)
    name = asked[0].author_name if asked else ""  # the one given with it: a phone number must not tell who has it
    language = customer.language or ours.language
    about = About(found.row.number, found.row.subject, name, ours.name, language, ours.address)
    return Envelope(to, about, found.conversation_id)
