"""A customer's page hears at once that there is something new to see, and hears nothing else; over real sockets."""

import asyncio
import contextlib
import datetime as dt
import json
from collections.abc import AsyncIterator, Callable

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.hub import GUESTS, Hub
from shouwen.ground.base.push.sockets import MALFORMED, NOT_SIGNED_IN, TOO_MANY
from shouwen.ground.base.push.tests.site import PATIENCE, Page, elsewhere, guest_door, site
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.desk.tests.test_live import cast, heard
from shouwen.loop.handling.portal.access import follow_key
from shouwen.loop.handling.portal.api.live import admit
from shouwen.loop.handling.tickets.actions.answers import Opened
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db(transaction=True)


def key_of(ticket: Opened) -> str:
    return follow_key(ticket.ticket_id, ticket.customer_id)


@contextlib.asynccontextmanager
async def follower(address: str, key: str) -> AsyncIterator[ClientConnection]:
    """A customer's page that has shown this key."""
    async with connect(guest_door(address)) as line:
        await line.send(json.dumps({"op": "hello", "key": key}))
        yield line


async def next_of(line: ClientConnection) -> object:
    """What the page is told next, all of it."""
    return json.loads(await asyncio.wait_for(line.recv(), PATIENCE))


async def told(line: ClientConnection) -> list[object]:
    """What the page was told until now."""
    await line.send('{"op":"ping"}')
    found = []
    while (said := await next_of(line)) != {"op": "pong"}:
        found.append(said)
    return found


def test_a_customer_hears_of_what_is_public_and_of_no_note_move_or_other_ticket() -> None:
    house()
    (director,) = cast("director")
    tech = someone("tech")
    ticket, other = opened("hardware"), opened("hardware", phone="13900139000")
    theirs, others = ticket.ticket_id, other.ticket_id
    acts: list[tuple[Callable[[], object], str, str, bool]] = [
        (lambda: verbs.note(theirs, text="内部", by=tech), ticket.number, "MessageSaid", False),
        (lambda: assigning.assign_many([(theirs, tech.id or 0)]), ticket.number, "TicketAssigned", False),
        (lambda: verbs.reply(others, text="您好", by=tech), other.number, "TicketReplied", False),
        (lambda: verbs.accept(theirs, by=tech), ticket.number, "TicketAccepted", True),
        (lambda: verbs.reply(theirs, text="您好", by=tech), ticket.number, "TicketReplied", True),
        (lambda: verbs.solve(theirs, way="remote", text="好了", by=tech), ticket.number, "TicketSolved", True),
    ]

    async def story() -> None:
        async with (
            site(Hub(), admit) as address,
            Page().on(address, director, "queue", f"ticket:{ticket.number}", f"ticket:{other.number}") as fence,
            follower(address, key_of(ticket)) as line,
        ):
            await fence.hear("ready")
            assert await next_of(line) == {"op": "ready"}
            for act, number, kind, public in acts:
                fence.heard.clear()
                await elsewhere(act)
                while kind not in await heard(fence, number):
                    await fence.hear("fact")
                changes = await told(line)
                assert bool(changes) == public, kind
                assert all(said == {"op": "changed"} for said in changes)

    asyncio.run(story())


def test_a_key_opens_its_own_room_and_no_other() -> None:
    house()
    ticket, other = opened("hardware"), opened("hardware", phone="13900139000")
    rooms = [f"follow:{other.ticket_id}", f"ticket:{other.number}", f"ticket:{ticket.number}", "queue", "person:1"]

    async def story() -> None:
        async with site(Hub(), admit) as address, follower(address, key_of(ticket)) as line:
            assert await next_of(line) == {"op": "ready"}
            await line.send(json.dumps({"op": "subscribe", "rooms": rooms, "after": "x"}))
            assert [await next_of(line) for _ in rooms] == [{"op": "refused", "room": room} for room in rooms]
            await elsewhere(lambda: verbs.reply(other.ticket_id, text="您好", by=SYSTEM))
            await elsewhere(lambda: verbs.reply(ticket.ticket_id, text="您好", by=SYSTEM))
            assert await next_of(line) == {"op": "changed"}
            await line.send('{"op":"viewing","room":"ticket:1"}')
            with pytest.raises(ConnectionClosed):
                while True:
                    assert await next_of(line) == {"op": "changed"}
            assert line.close_code == MALFORMED

    asyncio.run(story())


def test_without_a_good_key_the_line_ends() -> None:
    house()
    good = key_of(opened("hardware"))
    with clock.at(clock.now() - dt.timedelta(days=91)):
        over = key_of(opened("hardware", phone="13900139000"))
    hellos = [
        "{",
        "[]",
        '{"op":"subscribe","rooms":["queue"]}',
        json.dumps({"op": "subscribe", "key": good}),
        *(json.dumps({"op": "hello", "key": key}) for key in ("", "x", over, good[:-1], good[1:], good * 9)),
        json.dumps({"op": "hello", "key": 5}),
    ]

    async def story() -> None:
        async with site(Hub(), admit) as address:
            for hello in hellos:
                async with connect(guest_door(address)) as line:
                    await line.send(hello)
                    with pytest.raises(ConnectionClosed):
                        await asyncio.wait_for(line.recv(), PATIENCE)
                    assert line.close_code == NOT_SIGNED_IN, hello

    asyncio.run(story())


def test_one_key_holds_few_lines() -> None:
    house()
    key = key_of(opened("hardware"))

    async def story() -> None:
        async with site(Hub(), admit) as address, contextlib.AsyncExitStack() as stack:
            for _ in range(GUESTS):
                assert await next_of(await stack.enter_async_context(follower(address, key))) == {"op": "ready"}
            last = await stack.enter_async_context(follower(address, key))
            with pytest.raises(ConnectionClosed):
                await asyncio.wait_for(last.recv(), PATIENCE)
            assert last.close_code == TOO_MANY

    asyncio.run(story())
