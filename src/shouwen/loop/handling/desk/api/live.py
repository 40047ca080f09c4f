"""Which pages hear of a ticket while they are open: those whose readers may read it."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.base.push.rooms import (
    Recheck,
    carries,
    reauthorise_on,
    register_rooms,
    register_ticket_numbers,
    rooms_of,
)
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.tickets import access, events, queries

QUEUE = "queue"
MOVES = (
    events.TicketOpened,
    events.TicketAssigned,
    events.TicketAccepted,
    events.TicketStepped,
    events.TicketUrged,
    events.TicketReclassified,
    events.CustomerReplied,
    events.ClockBreached,
)


def may_follow(principal: Principal, room: str) -> bool:
    """A ticket's room by its number; the queue's for whoever reads more than their own."""
    kind, _, number = room.partition(":")
    if kind == QUEUE:
        reach = principal.reach("tickets.read")
        return reach is not None and reach > Reach.OWN
    try:
        access.may_read(principal, number)
    except ShouwenError:
        return False
    return True


def numbers(ticket_ids: Collection[int]) -> Mapping[int, str]:
    """The tickets' numbers."""
    return queries.numbers_of(ticket_ids)


def to_queue(_happened: Happened) -> Iterable[str]:
    """Lists change."""
    return (QUEUE,)


def moved_on(happened: Happened) -> Recheck:
    """Who may read a ticket depends on its team and people."""
    number = getattr(happened.fact, "number", "")
    return Recheck(rooms=frozenset({f"ticket:{number}"}))


def said(facts: Sequence[Happened]) -> Sequence[object]:
    """A message's id travels along; its words are fetched by those who may read them."""
    return [{"message_id": getattr(happened.fact, "message_id", None)} for happened in facts]


register_rooms(may_follow, QUEUE, "ticket")
register_ticket_numbers(numbers)
for fact in MOVES:
    rooms_of(fact)(to_queue)
reauthorise_on(events.TicketAssigned)(moved_on)
reauthorise_on(events.TicketReclassified)(moved_on)
carries(MessageSaid)(said)
