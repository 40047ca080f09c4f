"""A notice rings at once on the open pages of whom it is for, and on nobody else's; so does a duty in the lists."""

import asyncio

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.tests.site import Page, elsewhere, site
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.desk.tests.test_live import cast, heard
from shouwen.loop.handling.tickets.actions.happening import happen
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.handling.tickets.tests.small import lay_small, person_id, ticket
from shouwen.loop.standards.rules import happenings as h

pytestmark = pytest.mark.django_db(transaction=True)
DUTIES = "duties"
NINE, TEN = "2026-03-02 09:00", "2026-03-02 10:00"


def asks_and_answers(ticket_id: int) -> None:
    """The holder asks the manager, who approves."""
    with clock.at(NINE):
        happen(ticket_id, h.ApprovalAsked("costly", person_id("tech")), by=someone("tech"))
        settle()
    with clock.at(TEN):
        happen(ticket_id, h.Approved("costly", True, person_id("manager")), by=someone("manager"))
        settle()


def test_the_bell_and_the_list_ring_for_those_who_are_asked() -> None:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small()
        settle()
    with clock.at(NINE):
        made = ticket()
        settle()
    manager, agent = cast("manager", "agent")
    mine = f"person:{person_id('manager')}"

    async def story() -> None:
        async with (
            site(Hub()) as address,
            Page().on(address, manager, DUTIES, mine) as asked,
            Page().on(address, agent, DUTIES, f"{DUTIES}:tech-support", f"{DUTIES}:*", mine) as other,
        ):
            assert len([await other.hear("refused") for _ in range(3)]) == 3
            for page in (asked, other):
                await page.hear("ready")
            await elsewhere(lambda: asks_and_answers(made.ticket_id))
            while "DutyClosed" not in await heard(asked, made.number):
                await asked.hear("fact")
            assert await heard(asked, made.number) == {"PeopleTold", "DutyOpened", "DutyClosed"}
            assert await heard(other, made.number) == set()

    asyncio.run(story())
