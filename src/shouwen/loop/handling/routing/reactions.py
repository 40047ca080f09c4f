"""Work that needs a person, and a person who became free, both drain the queues they touch."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.staff.events import PresenceChanged
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts.events import (
    ContactAnswered,
    ContactEnded,
    ContactEntered,
    ContactOverflowed,
    ContactSummarised,
    ContactTakenOver,
    ContactTransferred,
    OfferDeclined,
    OfferLapsed,
)
from shouwen.loop.handling.routing.actions.draining import BATCH, again, drain
from shouwen.loop.handling.routing.actions.offering import note_refused, note_taken, offer
from shouwen.loop.handling.routing.actions.watching import tell_first_owners
from shouwen.loop.handling.routing.events import TicketStalled
from shouwen.loop.handling.tickets.events import (
    TicketAssigned,
    TicketClosed,
    TicketHandedOver,
    TicketOpened,
    TicketReclassified,
    TicketReopened,
    TicketRestored,
    TicketSolved,
    TicketVoided,
    TicketWaiting,
)


@on(TicketOpened, batch=BATCH)
@on(TicketAssigned, batch=BATCH)
@on(TicketHandedOver, batch=BATCH)
@on(TicketReclassified, batch=BATCH)
@on(TicketWaiting, batch=BATCH)
@on(TicketSolved, batch=BATCH)
@on(TicketClosed, batch=BATCH)
@on(TicketVoided, batch=BATCH)
def route(facts: Sequence[Happened]) -> None:
    """Give out what waits in the queues of these tickets' teams, and of those that they left."""
    heard = [happened.fact for happened in facts if not _only_taken(happened.fact)]
    drain(_ids({getattr(fact, name, "") for fact in heard for name in ("team", "from_team")}))


@on(TicketReopened, batch=BATCH)
@on(TicketRestored, batch=BATCH)
def reopen(facts: Sequence[Happened]) -> None:
    """Not to the person who went home."""
    again([happened.ticket_id for happened in facts if happened.ticket_id is not None])
    route(facts)


@on(PresenceChanged, batch=BATCH)
def seat(facts: Sequence[Happened]) -> None:
    """Whoever came online takes what waits, talks first."""
    teams = {team for happened in facts for team in getattr(happened.fact, "teams", ())}
    offer(_ids(teams))
    drain(_ids(teams))


@on(ContactEntered, batch=BATCH)
@on(ContactTransferred, batch=BATCH)
@on(ContactOverflowed, batch=BATCH)
@on(ContactTakenOver, batch=BATCH)
@on(ContactEnded, batch=BATCH)
@on(ContactSummarised, batch=BATCH)
def call(facts: Sequence[Happened]) -> None:
    """Offer what waits in the queues of these talks' teams, and of those that they left."""
    offer(_ids({getattr(each.fact, name, "") for each in facts for name in ("team", "from_team")}))


@on(OfferDeclined, batch=BATCH)
@on(OfferLapsed, batch=BATCH)
def passed(facts: Sequence[Happened]) -> None:
    """It goes to another; who is never there is not asked."""
    note_refused(facts)
    call(facts)


@on(ContactAnswered, batch=BATCH)
def answered(facts: Sequence[Happened]) -> None:
    """Somebody is there."""
    note_taken(facts)


@on(TicketStalled, batch=BATCH)
def stalled(facts: Sequence[Happened]) -> None:
    """Whoever answers for it is told."""
    tell_first_owners(facts)


def _only_taken(fact: Fact) -> bool:
    """Whether somebody got a ticket from nobody: nothing waits for that, and nobody has more room."""
    return isinstance(fact, TicketAssigned) and fact.person_id is not None and fact.from_person_id is None


def _ids(codes: set[str]) -> list[int]:
    ids = reference().teams.ids
    return [ids[code] for code in sorted(codes) if code in ids]
