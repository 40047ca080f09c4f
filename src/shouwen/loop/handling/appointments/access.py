"""Who sees and changes appointments, and the signed key with which a customer does.

An agenda belongs to no team: who books must see when whom is free, so any reach of `appointments.book` opens all of
it, as `customers.read` does with customers. Of a ticket out of reach it shows nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.core import signing
from django.http import HttpRequest
from ninja.security import APIKeyHeader

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.handling.appointments.errors import AppointmentLinkOver
from shouwen.loop.handling.appointments.models import Appointment, Block, Resource
from shouwen.loop.handling.appointments.queries import cards
from shouwen.loop.handling.appointments.rules.serving import LATEST_KEY
from shouwen.loop.handling.links.queries import gone_into
from shouwen.loop.handling.tickets.access import may_read as may_read_ticket
from shouwen.loop.handling.tickets.queries import Head, heads

BOOK: Final = "appointments.book"
SUPERVISE: Final = "contacts.supervise"
MANAGE: Final = "company.manage"
SALT: Final = "shouwen.appointment"


@dataclass(frozen=True, slots=True)
class Holder:
    """A customer with the key to one appointment."""

    appointment: Appointment
    principal: Principal


class AppointmentKey(APIKeyHeader):
    """The signed key of one appointment."""

    param_name = "X-Appointment"
    openapi_name = "X-Appointment"

    def authenticate(self, request: HttpRequest, key: str | None) -> Holder:
        """The appointment behind the key, or AppointmentLinkOver."""
        return holder(key or "", str(request.META.get("REMOTE_ADDR") or ""))


def key_of(appointment: Appointment) -> str:
    """The key to one appointment; it outlives the appointment by some weeks."""
    until = round((appointment.ends_at + LATEST_KEY).timestamp())
    return signing.dumps([until, appointment.pk], salt=SALT)


def holder(key: str, address: str = "") -> Holder:
    """Who holds this key, or AppointmentLinkOver."""
    try:
        until, pk = signing.loads(key, salt=SALT)
    except (signing.BadSignature, ValueError):
        raise AppointmentLinkOver from None
    found = cards.one(pk) if clock.now().timestamp() < until else None
    if found is None:
        raise AppointmentLinkOver
    return Holder(found, Principal("customer", found.customer_id, address=address))


def may_read(principal: Principal, appointment_id: int) -> Appointment:
    """The appointment, or NotFound."""
    principal.require(BOOK)
    found = cards.one(appointment_id)
    if found is None:
        raise NotFound
    return found


def may_book_for(principal: Principal, number: str) -> Head:
    """The ticket that an appointment is for: one that may be read."""
    principal.require(BOOK)
    return may_read_ticket(principal, number)


def of_ticket(principal: Principal, number: str) -> list[int]:
    """The ticket, and those that go on in it."""
    found = may_book_for(principal, number).id
    return [found, *[each.id for each in gone_into(found)]]


def numbers_of(principal: Principal, rows: Iterable[Appointment]) -> dict[int, str]:
    """The numbers of those tickets that the principal may read."""
    found = heads(principal, {row.ticket_id for row in rows if row.ticket_id is not None})
    return {pk: head.number for pk, head in found.items()}


def manages(principal: Principal) -> bool:
    """Kinds and resources are the whole company's: who supervises more than one team sets them, or runs the house."""
    reach = principal.reach(SUPERVISE)
    return (reach is not None and reach >= Reach.BELOW) or principal.reach(MANAGE) is not None


def may_set(principal: Principal) -> None:
    """Forbidden for those who may not."""
    if not manages(principal):
        raise Forbidden(capability=MANAGE)


def may_read_setting(principal: Principal) -> None:
    """Whoever books or sets."""
    if principal.reach(BOOK) is None and not manages(principal):
        raise Forbidden(capability=BOOK)


def may_block(principal: Principal, resource_id: int) -> Resource:
    """One's own time, any as a supervisor."""
    may_read_setting(principal)
    found = Resource.objects.filter(pk=resource_id, archived_at=None).first()
    if found is None:
        raise NotFound
    own = principal.kind == "person" and found.person_id == principal.id
    if not own and principal.reach(SUPERVISE) is None and not manages(principal):
        raise Forbidden(capability=SUPERVISE)
    return found


def may_drop_block(principal: Principal, block_id: int) -> Block:
    """As for adding it."""
    may_read_setting(principal)
    found = Block.objects.filter(pk=block_id, dropped_at=None).first()
    if found is None:
        raise NotFound
    may_block(principal, found.resource_id)
    return found
