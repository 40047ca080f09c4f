"""What feedback does when tickets move."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.feedback import actions
from shouwen.loop.handling.tickets.events import DutyRaised, TicketSolved, TicketStepped
from shouwen.loop.handling.tickets.rules.status import DONE


@on(TicketSolved, batch=200)
def invite(facts: Sequence[Happened]) -> None:
    """A solved ticket is to be rated."""
    actions.invite_many(facts)


@on(DutyRaised, batch=200)
def plan(facts: Sequence[Happened]) -> None:
    """The standard asks for a call."""
    actions.plan_calls([fact for fact in facts if getattr(fact.fact, "duty", "") == "follow_up"])


@on(DutyRaised, batch=200)
def recover(facts: Sequence[Happened]) -> None:
    """The standard asks for a recovery."""
    actions.open_recoveries([fact for fact in facts if getattr(fact.fact, "duty", "") == "recovery"])


@on(TicketStepped, batch=200)
def drop(facts: Sequence[Happened]) -> None:
    """No call for what is open again or over."""
    actions.drop_calls([fact for fact in facts if getattr(fact.fact, "status", "") not in DONE])
