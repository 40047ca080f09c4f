"""A customer is to be called back: work of the router like a chat, with the number and what it is about as a note."""

from dataclasses import dataclass
from typing import Final

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.loop.handling.contacts.actions.ending import end, link_ticket
from shouwen.loop.handling.contacts.actions.entering import Entering, enter
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.rules import life

CALL: Final = {"en": "Call back {phone}", "zh": "回电 {phone}"}


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to call, where, and for which team; `meant_for` is asked first, `ticket` is its id and number."""

    customer_id: int
    team: str
    phone: str
    about: str = ""
    problem: str = ""
    meant_for: int | None = None
    ticket: tuple[int, str] | None = None


@action
def call_back(call: Call, *, by: Principal = SYSTEM) -> Contact:
    """Put the call into its team's queue: it is offered from now on, until somebody takes it."""
    line = CALL["zh" if company().language.startswith("zh") else "en"].format(phone=call.phone)
    found = enter(
        Entering(
            customer_id=call.customer_id,
            team=call.team,
            author=by,
            text="\n".join(part for part in (line, call.about.strip()) if part),
            kind="call",
            problem=call.problem,
            meant_for=call.meant_for,
        )
    )
    if call.ticket is not None:
        number, name = call.ticket
        link_ticket(found.pk, ticket_id=number, number=name, by=by)
    return found


@action
def call_off(contact_id: int, *, by: Principal = SYSTEM) -> None:
    """Nobody needs to call any more; a call that somebody has taken goes on."""
    found = Contact.objects.select_for_update().filter(pk=contact_id, state__in=life.WAITING).first()
    if found is not None:
        end(contact_id, by=by)
