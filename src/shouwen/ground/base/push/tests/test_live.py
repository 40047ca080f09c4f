"""Pages on real sockets: a real server, a real client, real commits."""

import asyncio
import os
from collections.abc import Collection, Iterator, Mapping

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.tests.cups import CupBroken, CupFilled
from shouwen.ground.base.principals import queries as principals
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push import rooms
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.sockets import MALFORMED, NOT_SIGNED_IN, TOO_SLOW
from shouwen.ground.base.push.tests.site import Page, happen, site, token

pytestmark = pytest.mark.django_db(transaction=True)
ANNA, BO = 7, 8  # Anna may follow cups, Bo must see nothing


@pytest.fixture(autouse=True)
def admitted(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[int]]:
    """A made-up room that registers what rooms register; the ids of those it lets in."""
    known = {ANNA}

    def opened(who: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
        return {room: {room} for room in wanted} if who.id in known else {}

    monkeypatch.setitem(rooms.GATES, "cup", opened)
    monkeypatch.setitem(rooms.GATES, "ticket", opened)
    monkeypatch.setitem(rooms.ROOMS, "CupFilled", [lambda facts: [[happened.subject] for happened in facts]])
    monkeypatch.setitem(rooms.NAMES, "ticket", lambda ids: {number: f"T{number:05}" for number in ids})
    monkeypatch.setitem(rooms.NAMES, "person", lambda ids: {person: f"No. {person}" for person in ids})
    monkeypatch.setattr(
        principals._People, "load", staticmethod(lambda person: Principal("person", person)), raising=False
    )
    principals.forget_everybody()
    yield known
    principals.forget_everybody()


def test_a_page_hears_what_changed_in_its_rooms_and_nothing_else() -> None:
    anna = token(ANNA)

    async def story() -> None:
        async with site(Hub()) as address, Page().on(address, anna, "cup:1", "ticket:T00012") as page:
            await page.hear("ready")
            await happen(CupFilled(cup_id=2), CupFilled(cup_id=1))
            await happen(CupFilled(cup_id=3, ticket_id=12))
            first, second = await page.hear("fact"), await page.hear("fact")
        assert (first["kind"], first["subject"], first["rooms"]) == ("CupFilled", "cup:1", ["cup:1"])
        assert (second["subject"], second["ticket"], second["rooms"]) == ("cup:3", "T00012", ["ticket:T00012"])
        assert page.subjects() == ["cup:1", "cup:3"]

    asyncio.run(story())


def test_whoever_has_no_right_hears_nothing_but_their_own() -> None:
    bo = token(BO)

    async def story() -> None:
        async with site(Hub()) as address, Page().on(address, bo, "cup:1", "saucer:1", "person:8") as page:
            assert [(await page.hear("refused"))["room"] for _ in range(2)] == ["cup:1", "saucer:1"]
            await page.hear("ready")
            await happen(CupFilled(cup_id=1))
            await page.say(op="viewing", room="cup:1")
            assert (await page.hear("refused"))["room"] == "cup:1"
            await page.say(op="ping")
            await page.hear("pong")
        assert page.subjects() == []

    asyncio.run(story())


def test_cutting_the_line_between_facts_loses_and_doubles_nothing() -> None:
    anna = token(ANNA)
    cups = [f"cup:{n}" for n in range(120)]

    async def story() -> None:
        page = Page()
        async with site(Hub()) as one, site(Hub()) as two:
            async with page.on(one, anna, *cups):
                await page.hear("ready")
            for cut in range(40):
                changing = asyncio.create_task(happen(*(CupFilled(cup_id=3 * cut + n) for n in range(3))))
                async with page.on((one, two)[cut % 2], anna, *cups):
                    await page.hear("ready")
                    for _ in range(cut % 5):
                        if len(page.subjects()) < 3 * (cut + 1):
                            await page.hear("fact")
                await changing
            async with page.on(one, anna, *cups):
                await page.hear("ready")
                while len(page.subjects()) < len(cups):
                    await page.hear("fact")
                await page.say(op="ping")
                await page.hear("pong")
        assert page.subjects() == cups

    asyncio.run(story())


def test_a_page_that_was_away_while_the_hub_started_anew_is_told_what_it_missed() -> None:
    anna = token(ANNA)

    async def story() -> None:
        page = Page()
        async with site(Hub()) as address, page.on(address, anna, "cup:1", "cup:2"):
            await page.hear("ready")
            await happen(CupFilled(cup_id=1))
            await page.hear("fact")
        await happen(CupFilled(cup_id=2), CupFilled(cup_id=3))
        async with site(Hub()) as address:
            for _ in range(2):
                async with page.on(address, anna, "cup:1", "cup:2"):
                    await page.hear("ready")
        assert page.subjects() == ["cup:1", "cup:2"]

    asyncio.run(story())


@pytest.mark.parametrize("cursor", ["too far back", "bm9uc2Vuc2U", "from another life"])
def test_a_page_that_missed_too_much_starts_afresh(cursor: str) -> None:
    anna = token(ANNA)

    async def story() -> None:
        page = Page()
        async with site(Hub(kept=5)) as address:
            async with page.on(address, anna, "cup:1"):
                page.cursor = (await page.hear("ready"))["cursor"] if "far" in cursor else cursor
            async with Page().on(address, anna, "cup:1") as witness:
                await witness.hear("ready")
                await happen(*(CupFilled(cup_id=1) for _ in range(9)))
                for _ in range(9):
                    await witness.hear("fact")
            async with page.on(address, anna, "cup:1"):
                await page.hear("reset")
                await page.hear("ready")
                await happen(CupFilled(cup_id=1))
                await page.hear("fact")
        assert page.subjects() == ["cup:1"]

    asyncio.run(story())


def test_a_foreign_page_is_refused_and_a_stranger_sent_to_sign_in() -> None:
    async def story() -> None:
        cookie = {"Cookie": "sessionid=abcdefabcdefabcdefabcdefabcdefab"}
        async with site(Hub()) as address:
            with pytest.raises(InvalidStatus) as refused:
                await connect(address, additional_headers=cookie, origin="https://evil.example")  # type: ignore[arg-type]
            assert refused.value.response.status_code == 403
            own = address.replace("ws://", "http://").removesuffix("/api/v1/live")
            async with connect(address, additional_headers=cookie, origin=own) as line:  # type: ignore[arg-type]
                with pytest.raises(ConnectionClosed):
                    await line.recv()
                assert line.close_code == NOT_SIGNED_IN

    asyncio.run(story())


@pytest.mark.parametrize("nonsense", ["{", '{"op":"dance"}', '{"op":"subscribe","rooms":["' + "x" * 200 + '"]}'])
def test_nonsense_ends_the_line(nonsense: str) -> None:
    anna = token(ANNA)

    async def story() -> None:
        async with site(Hub()) as address, connect(address, additional_headers=anna) as line:
            await line.send(nonsense)
            with pytest.raises(ConnectionClosed):
                await line.recv()
            assert line.close_code == MALFORMED

    asyncio.run(story())


def test_a_page_that_does_not_keep_up_is_cut_and_resumes(monkeypatch: pytest.MonkeyPatch) -> None:
    anna = token(ANNA)
    noise = [lambda facts: [{"noise": os.urandom(20_000).hex()} for _ in facts]]
    monkeypatch.setitem(rooms.CARRIED, "CupFilled", noise)

    async def story() -> None:
        slow, quick = Page(), Page()
        async with site(Hub(queue=100)) as address:
            async with slow.on(address, anna, "cup:1", queue=2), quick.on(address, anna, "cup:1"):
                await slow.hear("ready")
                await quick.hear("ready")
                for _ in range(30):
                    await happen(*(CupFilled(cup_id=1) for _ in range(20)))
                    for _ in range(20):
                        await quick.hear("fact")
                with pytest.raises(ConnectionClosed):
                    while True:
                        await slow.hear("fact")
                assert slow.line is not None
                assert slow.line.close_code == TOO_SLOW
            assert 0 < len(slow.subjects()) < 600
            async with slow.on(address, anna, "cup:1"):
                await slow.hear("reset")  # more than a queue takes
                await slow.hear("ready")
                await happen(CupFilled(cup_id=1))
                await slow.hear("fact")

    asyncio.run(story())


def test_rights_taken_away_end_the_room_before_the_next_fact(
    admitted: set[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = token(ANNA)

    def whose(_happened: Happened) -> rooms.Recheck:
        return rooms.Recheck(people=frozenset({ANNA}))

    monkeypatch.setitem(rooms.RECHECKS, "CupBroken", whose)

    async def story() -> None:
        async with site(Hub()) as address, Page().on(address, anna, "cup:1", "person:7") as page:
            await page.hear("ready")
            await happen(CupFilled(cup_id=1))
            await page.hear("fact")
            admitted.clear()
            await happen(CupBroken(cup_id=1), CupFilled(cup_id=1))
            assert (await page.hear("refused"))["room"] == "cup:1"
            await page.say(op="ping")
            await page.hear("pong")
        assert page.subjects() == ["cup:1"]

    asyncio.run(story())


def test_who_looks_is_told_over_all_web_processes(admitted: set[int]) -> None:
    anna, again = token(ANNA), token(ANNA + 2)
    admitted.add(ANNA + 2)

    async def story() -> None:
        async with site(Hub()) as one, site(Hub()) as two, Page().on(one, anna, "cup:1") as page:
            await page.hear("ready")
            await page.say(op="viewing", room="cup:1")
            assert (await page.hear("viewing"))["people"] == [{"id": 7, "name": "No. 7"}]
            async with Page().on(two, again, "cup:1") as other:
                await other.hear("ready")
                await other.say(op="viewing", room="cup:1")
                while len((await page.hear("viewing"))["people"]) < 2:
                    pass
            assert (await page.hear("viewing"))["people"] == [{"id": 7, "name": "No. 7"}]

    asyncio.run(story())
