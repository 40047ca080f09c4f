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


@on(events.FormFilled, batch=BATCH)
@on(events.TicketReclassified, batch=BATCH)
@on(events.TicketMoved, batch=BATCH)
def drop(facts: Sequence[Happened]) -> None:
    """What was approved has changed, or another version asks for something else."""
    actions.drop_many(facts)


@on(events.TicketMoved, batch=BATCH)
def carry(facts: Sequence[Happened]) -> None:
    """The ticket goes on under another version, and takes with it what that asks for too."""
    actions.carry_many(facts)


@on(events.TicketAssigned, batch=BATCH)
@on(events.TicketAccepted, batch=BATCH)
@on(events.TicketHandedOver, batch=BATCH)
def pass_on(facts: Sequence[Happened]) -> None:
    """Another holder, a first owner, another team's people are meant."""
    actions.pass_on(facts)


@on(staff.PersonAdded, batch=BATCH)
@on(staff.PersonChanged, batch=BATCH)
@on(staff.PersonDismissed, batch=BATCH)
@on(staff.PersonRestored, batch=BATCH)
@on(staff.ReferenceChanged, batch=BATCH)
def name_again(_facts: Sequence[Happened]) -> None:
    """Other people have the role or the skill now."""
    actions.name_again()
