"""The open lists of calls and recovery tasks change by themselves, and only those of people who may do them."""

import asyncio

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.tests.site import Page, elsewhere, site
from shouwen.ground.base.testing import settle
from shouwen.loop.feedback import actions
from shouwen.loop.feedback.api.live import CALLS, RECOVERIES
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.desk.tests.test_live import cast, heard
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db(transaction=True)
ASKED, SOLVED, RATED, CALLED, AGAIN = (f"2026-03-02 {hour}" for hour in ("09:00", "15:00", "16:00", "18:00", "18:30"))


def goes_round(ticket_id: int) -> None:
    """Solved, rated badly, cared for; called with a bad end, which opens it again."""
    agent, manager = someone("agent"), someone("manager")
    with clock.at(SOLVED):
        verbs.solve(ticket_id, way="remote", text="已说明", by=agent)
        settle()
    with clock.at(RATED):
        actions.rate(Survey.objects.get(ticket_id=ticket_id), score=1, words="差", by=SYSTEM)
        settle()
        task = Recovery.objects.get(ticket_id=ticket_id)
        actions.write_recovery(task, contact="电话", cause="慢", measure="培训")
        actions.close_recovery(task, by=manager)
    with clock.at(CALLED):
        actions.call(FollowUp.objects.get(ticket_id=ticket_id), result="unreached", words="", by=agent)
    with clock.at(AGAIN):
        verbs.reopen(ticket_id, reason="又坏了", by=agent)
        settle()


def test_lists_of_those_who_may_do_it_change_by_themselves() -> None:
    with clock.at("2026-03-01 09:00"):
        house()
        settle()
    with clock.at(ASKED):
        ticket = opened("usage")
        settle()
    agent, supervisor, tech = cast("agent", "supervisor", "tech")

    async def story() -> None:
        async with (
            site(Hub()) as address,
            Page().on(address, agent, CALLS, RECOVERIES) as caller,
            Page().on(address, supervisor, RECOVERIES) as carer,
            Page().on(address, tech, CALLS, f"{CALLS}:service", f"{CALLS}:*", RECOVERIES) as other,
        ):
            assert (await caller.hear("refused"))["room"] == RECOVERIES
            assert len([await other.hear("refused") for _ in range(4)]) == 4
            for page in (caller, carer, other):
                await page.hear("ready")
            await elsewhere(lambda: goes_round(ticket.ticket_id))
            while "FollowUpDropped" not in await heard(caller, ticket.number):
                await caller.hear("fact")
            assert await heard(caller, ticket.number) == {"FollowUpPlanned", "FollowUpDone", "FollowUpDropped"}
            assert await heard(carer, ticket.number) == {"RatingGiven", "RecoveryOpened", "RecoveryClosed"}
            assert await heard(other, ticket.number) == set()

    asyncio.run(story())
