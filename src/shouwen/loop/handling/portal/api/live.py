"""The live line of whoever follows a ticket: told that something they can see has changed, and nothing else.

The page shows its follow key in its first message; kinds, ids and cursors stay in the house, the page asks again.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.push import live as push
from shouwen.ground.base.push.live import Receive, Scope
from shouwen.ground.base.push.rooms import Guest, rooms_of
from shouwen.ground.base.push.sockets import Send
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.links.events import TicketsUnmerged
from shouwen.loop.handling.portal import access, rules
from shouwen.loop.handling.tickets import events

SEEN: Final = (
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
    events.TicketReclassified,  # what is promised may change with it
    events.TicketSolved,
    events.TicketReopened,
    events.TicketClosed,
    events.TicketVoided,
    events.TicketRestored,
    TicketsUnmerged,  # whose key led here is shown their own ticket again, and goes to its room
)


def admit(key: str) -> Guest:
    """Whoever holds a follow key, into the room of that very ticket."""
    who = access.follower(key)
    return Guest(who.principal, rules.room(who.ticket.row.id))


def to_follower(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """What a customer sees in any case."""
    return [_room(happened) for happened in facts]


def of_steps(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Many statuses of ours are one to a customer."""
    return [_room(each) if _moved(each.fact) else () for each in facts]


def of_words(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Notes are not for customers."""
    return [_room(each) if getattr(each.fact, "sort", "") == "public" else () for each in facts]


async def live(_scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page of a customer."""
    await push.guest(admit, receive, send)


def _moved(fact: object) -> bool:
    before, now = getattr(fact, "status_from", ""), getattr(fact, "status", "")
    return rules.status(before, "") != rules.status(now, "")


def _room(happened: Happened) -> tuple[str, ...]:
    return () if happened.ticket_id is None else (rules.room(happened.ticket_id),)


for fact in SEEN:
    rooms_of(fact)(to_follower)
rooms_of(events.TicketStepped)(of_steps)
rooms_of(MessageSaid)(of_words)
DOORS: Final = {("WS", "/api/v1/portal/live"): live}
