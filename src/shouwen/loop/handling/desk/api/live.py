"""Which pages hear of a ticket while they are open: those whose readers may read it, and nobody else."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import (
    Recheck,
    carries,
    reauthorise_on,
    register_rooms,
    register_ticket_numbers,
    rooms_of,
)
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.tickets import events, queries
from shouwen.loop.handling.tickets.rules import rooms
from shouwen.loop.handling.tickets.rules.scope import scope_of

QUEUE, TICKET = "queue", "ticket"
MOVES = (
    events.TicketOpened,
    events.TicketAssigned,
    events.TicketHandedOver,
    events.TicketAccepted,
    events.TicketReplied,
    events.CustomerReplied,
    events.PlanGiven,
    events.ProgressGiven,
    events.TicketWaiting,
    events.TicketResumed,
    events.TicketUrged,
    events.TicketExtended,
    events.PromiseMade,
    events.TicketReclassified,
    events.TicketStepped,
    events.ClockBreached,
)


def queues(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Lists, as far as `tickets.read` reaches."""
    return rooms.opened(QUEUE, scope_of(principal, "tickets.read"), reference().team_codes, wanted)


def tickets(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Tickets' pages, by number."""
    scope = scope_of(principal, "tickets.read")
    asked = {number for room in wanted if (number := room.partition(":")[2]) and number.isprintable()}
    known = queries.numbers_within(scope, asked) if scope and asked else set()
    return {room: {room} for room in wanted if room.partition(":")[2] in known}


def numbers(ticket_ids: Collection[int]) -> Mapping[int, str]:
    """The tickets' numbers."""
    return queries.numbers_of(ticket_ids)


def to_queues(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The team that a ticket stood with when it happened and who has to do with it now; whom it left hear so, too."""
    heads = queries.heads_of({happened.ticket_id for happened in facts if happened.ticket_id is not None})
    found: list[Iterable[str]] = []
    for happened in facts:
        fact, head = happened.fact, heads.get(happened.ticket_id or 0)
        people = [getattr(fact, "from_person_id", None)]
        people += [head.holder_id, head.first_owner_id, head.opener_id] if head else []
        teams = (getattr(fact, "team", ""), getattr(fact, "from_team", ""))
        found.append(rooms.concerned(QUEUE, teams, people))
    return found


def moved_on(happened: Happened) -> Recheck:
    """Who may read a ticket depends on its team and people."""
    number = getattr(happened.fact, "number", "")
    return Recheck(rooms=frozenset({f"{TICKET}:{number}"}))


def said(facts: Sequence[Happened]) -> Sequence[Mapping[str, object]]:
    """A message's id travels along; its words are fetched by those who may read them."""
    return [{"message_id": getattr(happened.fact, "message_id", None)} for happened in facts]


register_rooms(queues, QUEUE)
register_rooms(tickets, TICKET)
register_ticket_numbers(numbers)
for fact in MOVES:
    rooms_of(fact)(to_queues)
for fact in (events.TicketAssigned, events.TicketHandedOver):
    reauthorise_on(fact)(moved_on)
carries(MessageSaid)(said)
