"""What guests hear: departments' tasks that wait, go elsewhere, wait no longer."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.duties import events
from shouwen.loop.handling.guests.actions import asking
from shouwen.loop.handling.guests.events import GuestAskedBack, GuestReturned

BATCH = 200


@on(events.DutyOpened, batch=BATCH)
def ask(facts: Sequence[Happened]) -> None:
    """The department's guests are asked."""
    asking.invite_many(facts)


@on(events.DutyPassedOn, batch=BATCH)
def ask_others(facts: Sequence[Happened]) -> None:
    """Another department's are."""
    asking.pass_on(facts)


@on(events.DutyClosed, batch=BATCH)
def close(facts: Sequence[Happened]) -> None:
    """Nobody is."""
    asking.close_many(facts)


@on(GuestAskedBack, batch=BATCH)
@on(GuestReturned, batch=BATCH)
def tell(facts: Sequence[Happened]) -> None:
    """Whoever holds the ticket is told."""
    asking.tell_holders(facts)
