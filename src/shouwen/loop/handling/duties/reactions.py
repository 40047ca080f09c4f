"""What duties hear: what the standard asks for, what answers it, how tickets move, who comes and goes."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.staff import events as staff
from shouwen.loop.handling.duties import actions
from shouwen.loop.handling.tickets import events

BATCH = 200


@on(events.DutyRaised, batch=BATCH)
def ask(facts: Sequence[Happened]) -> None:
    """Tasks and approvals wait for somebody."""
    actions.open_many(facts)


@on(events.TaskFinished, batch=BATCH)
@on(events.ApprovalGiven, batch=BATCH)
def answer(facts: Sequence[Happened]) -> None:
    """They wait no longer."""
    actions.answer_many(facts)


@on(events.TicketStepped, batch=BATCH)
@on(events.TicketClosed, batch=BATCH)
@on(events.TicketVoided, batch=BATCH)
def leave(facts: Sequence[Happened]) -> None:
    """The ticket went on without them."""
    actions.leave_many(facts)


@on(staff.PersonAdded, batch=BATCH)
@on(staff.PersonChanged, batch=BATCH)
@on(staff.PersonDismissed, batch=BATCH)
@on(staff.PersonRestored, batch=BATCH)
@on(staff.ReferenceChanged, batch=BATCH)
def name_again(_facts: Sequence[Happened]) -> None:
    """Other people have the role or the skill now."""
    actions.name_again()
