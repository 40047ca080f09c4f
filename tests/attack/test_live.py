"""What leaks over the live line: to colleagues of another team, to customers, to whoever asks too much."""

import asyncio
from importlib import import_module

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.live import MOST_NAMES, ROOMS
from shouwen.ground.base.push.rooms import opened as opened_to
from shouwen.ground.base.push.sockets import TOO_MANY
from shouwen.ground.base.push.tests.site import Page, elsewhere, site
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.desk.actions.assigning import assign_many
from shouwen.loop.handling.desk.tests.test_live import cast, heard
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

import_module("shouwen.wiring.urls")  # registers the live rooms
pytestmark = pytest.mark.django_db(transaction=True)


def test_another_teams_agent_hears_no_fact_of_a_ticket_and_gets_into_no_room_of_it() -> None:
    house()
    agent, tech, director = cast("agent", "tech", "director")
    holder = someone("tech")
    ticket = opened("hardware")
    doors = (f"ticket:{ticket.number}", f"ticket:{ticket.ticket_id}", "queue:tech-support", "queue:*", "queue:")
    doors += (f"queue:person:{holder.id}", f"person:{holder.id}", "*", "ticket:*", "ticket")

    async def story() -> None:
        async with (
            site(Hub()) as address,
            Page().on(address, agent, "queue", *doors) as outside,
            Page().on(address, tech, "queue") as inside,
            Page().on(address, director, "queue") as above,
        ):
            assert [(await outside.hear("refused"))["room"] for _ in doors] == list(doors)
            for page in (outside, inside, above):
                await page.hear("ready")
            await elsewhere(lambda: assign_many([(ticket.ticket_id, holder.id or 0)], by=SYSTEM))
            await elsewhere(lambda: verbs.accept(ticket.ticket_id, by=holder))
            await elsewhere(lambda: verbs.reply(ticket.ticket_id, text="您好", by=holder))
            await elsewhere(lambda: verbs.note(ticket.ticket_id, text="已查", by=holder))
            while "TicketReplied" not in await heard(inside, ticket.number):
                await inside.hear("fact")
            assert await heard(above, ticket.number) >= {"TicketAssigned", "TicketAccepted"}
            for room in doors:
                await outside.say(op="viewing", room=room)
                assert (await outside.hear("refused"))["room"] == room
            assert await heard(outside, ticket.number) == set()

    asyncio.run(story())


@pytest.mark.parametrize("how", ["at once", "by and by", "over and over"])
def test_who_asks_for_too_many_rooms_is_cut_refused_or_not(how: str) -> None:
    house()
    (agent,) = cast("agent")
    share = {"at once": ROOMS + 1, "by and by": 30, "over and over": ROOMS}[how]

    async def story() -> None:
        async with site(Hub()) as address, connect(address, additional_headers=agent) as line:
            page = Page()
            page.line = line
            with pytest.raises(ConnectionClosed):
                for turn in range(MOST_NAMES):
                    names = [f"ticket:T260101{turn * share + n:05}" for n in range(share)]
                    await page.say(op="subscribe", rooms=names)
                    await page.hear("ready")
                    if how == "over and over":
                        await page.say(op="unsubscribe", rooms=names)
            assert line.close_code == TOO_MANY
            assert sum(said["op"] == "refused" for said in page.heard) <= MOST_NAMES

    asyncio.run(story())


@pytest.mark.parametrize(
    ("who", "rooms"),
    [
        ("director", {"standards", "standards:drafts", "customer:1", "staff"}),
        ("manager", {"standards", "standards:drafts", "customer:1", "staff", "follow-ups", "recoveries"}),
        ("agent", {"standards", "customer:1", "staff", "follow-ups"}),
        ("tech", {"standards", "customer:1", "staff"}),
        ("trainer", {"standards", "staff"}),
        ("admin", {"standards", "staff"}),
    ],
)
def test_rooms_open_by_the_table_of_rights(who: str, rooms: set[str]) -> None:
    house()
    doors = {"standards", "standards:drafts", "customer:1", "staff", "follow-ups", "recoveries", "follow:1", "cup:1"}
    opens = opened_to(someone(who), doors)
    assert opens.keys() == rooms
    assert ("standards:drafts" in opens["standards"]) == ("standards:drafts" in rooms)
    assert opened_to(SYSTEM, {"person:1"}) == opened_to(Principal("customer", 1), {*doors, "customer:1"}) == {}
