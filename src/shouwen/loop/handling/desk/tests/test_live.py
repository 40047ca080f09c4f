"""Open pages hear of the tickets that they may show, wherever these go; over real sockets."""

import asyncio
from collections.abc import Mapping

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.rooms import opened as may_follow
from shouwen.ground.base.push.tests.site import Page, elsewhere, site, token
from shouwen.ground.staff import actions as staff
from shouwen.ground.staff.api.live import ROOM
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.testing import person, principal
from shouwen.loop.handling.desk.actions.assigning import assign, reclassify
from shouwen.loop.handling.desk.api.live import QUEUE
from shouwen.loop.handling.tickets.actions.answers import Opened
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db(transaction=True)


def cast(*names: str) -> list[Mapping[str, str]]:
    """Tokens of people of the demonstration."""
    return [token(Person.objects.get(email=f"{name}@demo.example").pk) for name in names]


async def heard(page: Page, number: str) -> set[str]:
    """The kinds of the facts of a ticket that have reached the page until now."""
    await page.say(op="ping")
    await page.hear("pong")
    return {said["kind"] for said in page.heard if said["op"] == "fact" and said["ticket"] == number}


def test_a_ticket_that_changes_team_is_told_to_both() -> None:
    house()
    tech, agent, rd = cast("tech", "agent", "rd")
    ticket = opened("hardware")
    by = someone("manager")

    async def story() -> None:
        async with (
            site(Hub()) as address,
            Page().on(address, tech, QUEUE, f"ticket:{ticket.number}") as old,
            Page().on(address, agent, QUEUE) as new,
            Page().on(address, rd, QUEUE) as third,
        ):
            for page in (old, new, third):
                await page.hear("ready")
            await elsewhere(lambda: assign(ticket.ticket_id, team="service", reason="x", by=by))
            assert (await old.hear("refused"))["room"] == f"ticket:{ticket.number}"  # before the fact is told
            assert (await old.hear("fact"))["rooms"] == ["queue:tech-support"]
            assert (await new.hear("fact"))["rooms"] == ["queue:service"]
            await elsewhere(lambda: reclassify(ticket.ticket_id, problem="software", by=by))
            while "TicketHandedOver" not in await heard(new, ticket.number):
                await new.hear("fact")
            await third.hear("fact")
            assert "TicketHandedOver" in await heard(third, ticket.number)
            assert await heard(old, ticket.number) == {"TicketAssigned"}

    asyncio.run(story())


def test_whoever_reads_only_their_own_sees_a_new_one_at_once_and_no_other() -> None:
    house()
    rnd = reference().teams.ids["rnd"]
    guest = person("interface", name="guest", teams=("rnd",))
    theirs = token(guest.pk)
    ticket, other = opened("software"), opened("software")
    by = someone("manager")

    async def story() -> None:
        asked = (QUEUE, "queue:rnd", "queue:*", f"ticket:{ticket.number}")
        async with site(Hub()) as address, Page().on(address, theirs, *asked) as page:
            assert [(await page.hear("refused"))["room"] for _ in asked[1:]] == list(asked[1:])
            await page.hear("ready")
            await elsewhere(lambda: assign(other.ticket_id, person_id=someone("rd").id, reason="x", by=by))
            await elsewhere(lambda: assign(ticket.ticket_id, person_id=guest.pk, reason="x", by=by))
            fact = await page.hear("fact")
            assert (fact["ticket"], fact["rooms"]) == (ticket.number, [f"queue:person:{guest.pk}"])
            await page.say(op="subscribe", rooms=[f"ticket:{ticket.number}"])
            await page.hear("ready")
            assert await heard(page, other.number) == set()

    assert rnd in principal(guest).teams
    asyncio.run(story())


def test_a_person_who_changes_team_starts_afresh_with_the_new_ones_tickets() -> None:
    house()
    wang = Person.objects.get(email="agent@demo.example")
    (agent,) = cast("agent")
    team = reference().teams.ids["tech-support"]

    async def story() -> None:
        async with site(Hub()) as address, Page().on(address, agent, QUEUE, ROOM) as page:
            await page.hear("ready")
            await elsewhere(lambda: staff.change_person(wang.pk, {"teams": [team]}, by=SYSTEM))
            await page.hear("reset")
            assert (await page.hear("fact"))["rooms"] == [ROOM]
            await elsewhere(lambda: opened("hardware"))
            assert (await page.hear("fact"))["rooms"] == ["queue:tech-support"]

    asyncio.run(story())


def test_a_page_that_was_away_is_told_of_what_came_to_its_team_and_went() -> None:
    house()
    (tech,) = cast("tech")
    by, came = someone("manager"), list[Opened]()

    def meanwhile() -> None:
        came.extend((opened("hardware"), opened("usage")))
        assign(came[0].ticket_id, team="service", reason="x", by=by)

    async def story() -> None:
        page = Page()
        async with site(Hub()) as address, page.on(address, tech, QUEUE):
            await page.hear("ready")
        await elsewhere(meanwhile)
        async with site(Hub()) as address, page.on(address, tech, QUEUE):
            await page.hear("ready")
            assert await heard(page, came[0].number) == {"TicketOpened", "TicketAssigned"}
            assert await heard(page, came[1].number) == set()

    asyncio.run(story())


def test_any_number_of_rooms_is_asked_for_with_the_same_queries() -> None:
    house()
    tickets = [opened("hardware", phone=f"1380013{n:04}").number for n in range(12)]
    tech = someone("tech")

    def asked(count: int) -> int:
        wanted = [f"ticket:{number}" for number in tickets[:count]] + [f"ticket:T260101{n:05}" for n in range(count)]
        wanted += [QUEUE, *(f"queue:{n}" for n in range(count))]
        reference()
        with CaptureQueriesContext(connection) as queries:
            assert len(may_follow(tech, wanted)) == count + 1
        return len(queries)

    assert asked(1) == asked(12) == 1
