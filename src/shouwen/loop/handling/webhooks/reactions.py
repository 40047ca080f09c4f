"""What webhooks hear: a standard calls another system, and a call that was given up."""

from collections.abc import Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.loop.handling.tickets.events import DutyRaised
from shouwen.loop.handling.webhooks import actions
from shouwen.loop.handling.webhooks.events import WebhookGivenUp


@on(DutyRaised, batch=200)
def call(facts: Sequence[Happened]) -> None:
    """Calls are made by jobs."""
    actions.call_many(facts)


@on(WebhookGivenUp, batch=200)
def give_up(facts: Sequence[Happened]) -> None:
    """Administrators are told."""
    actions.tell_administrators(facts)
