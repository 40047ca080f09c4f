"""Booking as it is asked for: by staff for a ticket or a customer, by customers with a contact or for their ticket."""

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import Principal, tried
from shouwen.ground.customers.actions import resolve
from shouwen.ground.customers.rules import Clean, Contact, clean
from shouwen.loop.handling.appointments.actions import booking
from shouwen.loop.handling.appointments.actions.booking import Client, Wish
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries import clients
from shouwen.loop.handling.appointments.rules import serving
from shouwen.loop.handling.tickets.queries.cards import Head


@action
def book_for_ticket(wish: Wish, ticket: Head, *, by: Principal) -> Appointment:
    """For whoever asked in a ticket."""
    customer, identities, name, language, phone = clients.of_ticket(ticket)
    return booking.book(wish, Client(customer, identities, name, language, ticket.id, phone), by=by)


@action
def book_for_customer(wish: Wish, customer_id: int, *, by: Principal) -> Appointment:
    """For a customer we know."""
    found = clients.of_customer(customer_id)
    if found is None:
        raise NotFound
    customer, identities, name, language, phone = found
    return booking.book(wish, Client(customer, identities, name, language, None, phone), by=by)


@action
def book_for_contact(wish: Wish, contact: Clean, *, language: str, by: Principal) -> Appointment:
    """For whoever is reached by this contact, known or not."""
    met = resolve(contact, by=by, at=clock.now())
    client = Client(met.id, met.identities, contact.name, language, None, bool(contact.phone))
    return booking.book(wish, client, by=by)


def ask(wish: Wish, contact: Contact, *, language: str, address: str) -> Appointment:
    """A stranger books; the try is counted first and for good, whatever becomes of it."""
    made = clean(contact)
    count_try(serving.booking(made, address))
    return book_for_contact(wish, made, language=language, by=Principal("portal", address=address))


def look(address: str) -> None:
    """Looking for free slots costs the house some queries: nobody does it all day long."""
    count_try(tried(serving.LOOK, "appointment slots", "", address))


def change(appointment_id: int) -> None:
    """Moving to and fro has an end."""
    count_try(tried(serving.CHANGE, "appointment change", str(appointment_id), ""))
