"""Both sides of a talk over real sockets: in order, each message once, through breaks and without the quick way."""

import asyncio
import contextlib
import functools
import json
import socket
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from shouwen.ground.base.push.sockets import FOREIGN, NOT_SIGNED_IN
from shouwen.ground.base.push.tests.site import PATIENCE, Page, elsewhere, token
from shouwen.ground.staff.models import Person
from shouwen.loop.handling.chat.api.live import LINES, QUEUE
from shouwen.loop.handling.chat.queries import talks
from shouwen.loop.handling.chat.tests.factory import Guest, open_chat
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.actions import Utterance
from shouwen.loop.handling.tickets.tests.factory import someone

MANY = 450  # of 15 KB each: more than the network's own buffers and ours hold
pytestmark = pytest.mark.django_db(transaction=True)


@contextlib.asynccontextmanager
async def server() -> AsyncIterator[str]:
    """The whole web process, as the server runs it."""
    config = uvicorn.Config("shouwen.wiring.asgi:app", port=0, ws="websockets-sansio", lifespan="on", log_level="error")
    web = uvicorn.Server(config)
    serving = asyncio.create_task(web.serve())
    while not web.started:
        await asyncio.sleep(0.01)
    port = web.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"127.0.0.1:{port}"
    finally:
        web.should_exit = True
        await serving


class Widget:
    """A visitor's page on the line."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.heard: list[dict[str, Any]] = []
        self.last = 0
        self.line: ClientConnection | None = None

    @contextlib.asynccontextmanager
    async def on(self, host: str, sock: socket.socket | None = None, **headers: str) -> AsyncIterator["Widget"]:
        address = f"ws://{host}/api/v1/chat/live"
        async with connect(address, additional_headers=headers, sock=sock, compression=None) as self.line:
            hello = {"op": "hello", "key": self.guest.token, "talk": self.guest.talk, "after": self.last}
            await self.line.send(json.dumps(hello))
            yield self

    async def hear(self, op: str) -> dict[str, Any]:
        assert self.line is not None
        while True:
            said: dict[str, Any] = json.loads(await asyncio.wait_for(self.line.recv(), PATIENCE))
            self.heard.append(said)
            if said["op"] == "message":
                self.last = said["message"]["id"]
            if said["op"] == op:
                return said

    async def until(self, text: str) -> None:
        while (await self.hear("message"))["message"]["text"] != text:
            pass

    def texts(self) -> list[str]:
        return [said["message"]["text"] for said in self.heard if said["op"] == "message"]


def slow(host: str) -> socket.socket:
    """A connection whose system keeps little of what its program does not read."""
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
    name, port = host.split(":")
    made.connect((name, int(port)))
    return made


def begun() -> tuple[Guest, int]:
    open_chat()
    guest = Guest()
    guest.begin("m0")
    return guest, talks.get(guest.talk).contact_id


def agents(name: str = "agent") -> Mapping[str, str]:
    return token(Person.objects.get(email=f"{name}@demo.example").pk)


async def post(host: str, path: str, body: object, headers: Mapping[str, str]) -> tuple[int, Any]:
    """A request past Django's test client, to the running server."""
    reader, writer = await asyncio.open_connection(*host.split(":"))
    data = json.dumps(body).encode()
    lines = [f"POST {path} HTTP/1.1", f"Host: {host}", "Connection: close", f"Content-Length: {len(data)}"]
    lines += ["Content-Type: application/json", *(f"{name}: {value}" for name, value in headers.items())]
    writer.write("\r\n".join([*lines, "", ""]).encode() + data)
    answer = await asyncio.wait_for(reader.read(), PATIENCE)
    writer.close()
    head, _, rest = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), json.loads(rest) if rest else None


def words(page: Page) -> list[str]:
    """What an agent's page was told of the talk."""
    return [said["data"]["message"]["text"] for said in page.heard if said.get("kind") == "MessageSaid"]


def test_both_sides_hear_each_other_in_order_and_once() -> None:
    guest, contact = begun()
    staff, by = agents(), someone("agent")
    visitor = {"Authorization": f"Bearer {guest.token}"}

    async def story() -> None:
        widget, page = Widget(guest), Page()
        async with server() as host, widget.on(host), page.on(f"ws://{host}/api/v1/live", staff, f"contact:{contact}"):
            await page.hear("ready")
            assert (await widget.hear("state"))["talk"]["state"] == "queued"
            await elsewhere(lambda: actions.accept(contact, by=by))
            while (await widget.hear("state"))["talk"]["state"] != "active":
                pass
            for number in range(1, 20):
                said = {"text": f"m{number}", "client_key": f"k{number}"}
                for _ in range(2):
                    if number % 2:
                        status, _ = await post(host, f"/api/v1/chat/talks/{guest.talk}/messages", said, visitor)
                    else:
                        status, _ = await post(host, f"/api/v1/contacts/{contact}/messages", said, staff)
                    assert status == 201
            await widget.until("m19")
            wanted = ["m0", "answered", *(f"m{number}" for number in range(1, 20))]
            assert widget.texts() == wanted
            await page.say(op="typing", room=f"contact:{contact}")
            await widget.hear("typing")
            assert widget.line is not None
            await widget.line.send('{"op":"typing"}')
            assert (await page.hear("typing"))["room"] == f"contact:{contact}"
            await elsewhere(lambda: actions.end(contact, by=by))
            while (await widget.hear("state"))["talk"]["state"] != "ended":
                pass
            while "ended" not in words(page):
                await page.hear("fact")
            assert words(page) == [*wanted[1:], "ended"]

    asyncio.run(story())


def test_what_was_said_during_a_break_comes_first_and_nothing_twice() -> None:
    guest, contact = begun()
    by = someone("agent")

    def say(text: str) -> None:
        actions.say(Utterance(contact, text, by))

    async def story() -> None:
        widget = Widget(guest)
        async with server() as host:
            async with widget.on(host):
                await widget.until("m0")
                await elsewhere(lambda: actions.accept(contact, by=by))
                await elsewhere(lambda: say("a"))  # another process: only the log tells of it
                await widget.until("a")
            for number in range(300):
                await elsewhere(functools.partial(say, f"b{number}"))
            async with widget.on(host):
                await widget.until("b299")
                await elsewhere(lambda: say("c"))
                await widget.until("c")
            assert widget.texts() == ["m0", "answered", "a", *(f"b{number}" for number in range(300)), "c"]

    asyncio.run(story())


def test_who_reads_too_slowly_fills_no_memory_and_misses_nothing() -> None:
    guest, contact = begun()
    staff, by = agents(), someone("agent")
    actions.accept(contact, by=by)
    wanted = [f"m{number}" for number in range(1, MANY)]

    async def answer(host: str, text: str) -> None:
        said = {"text": text + " " + "慢" * 4990, "client_key": text}
        status, _ = await post(host, f"/api/v1/contacts/{contact}/messages", said, staff)
        assert status == 201

    async def story() -> None:
        widget = Widget(guest)
        async with server() as host:
            async with widget.on(host, slow(host)):
                await widget.until("answered")
                (line,) = LINES
                for at in range(0, len(wanted), 50):
                    await asyncio.gather(*[answer(host, text) for text in wanted[at : at + 50]])
                assert QUEUE // 8 < line.queue.qsize() <= QUEUE
                with contextlib.suppress(ConnectionClosed):
                    while len(widget.texts()) < MANY + 1:
                        await widget.hear("message")
            async with widget.on(host):
                while len(widget.texts()) < MANY + 1:
                    await widget.hear("message")
        told = [text.partition(" ")[0] for text in widget.texts()]
        assert told[:2] == ["m0", "answered"]
        assert sorted(told[2:]) == sorted(wanted)
        ids = [said["message"]["id"] for said in widget.heard if said["op"] == "message"]
        assert ids == sorted(ids)

    asyncio.run(story())


def test_a_line_needs_its_own_key_talk_and_origin() -> None:
    guest, _ = begun()
    other = Guest("192.0.2.9")
    other.begin()

    async def ends(host: str, hello: object, **headers: str) -> int:
        async with connect(f"ws://{host}/api/v1/chat/live", additional_headers=headers) as line:
            await line.send(hello if isinstance(hello, str) else json.dumps(hello))
            with pytest.raises(ConnectionClosed):
                while True:
                    await asyncio.wait_for(line.recv(), PATIENCE)
            return line.close_code or 0

    async def story() -> None:
        async with server() as host:
            good = {"op": "hello", "key": guest.token, "talk": guest.talk}
            for hello in (
                "{",
                "[]",
                {"op": "x"},
                {**good, "key": "vt_x"},
                {**good, "talk": other.talk},
                {**good, "after": -1},
            ):
                assert await ends(host, hello) == NOT_SIGNED_IN, hello
            assert await ends(host, good, Origin="https://evil.example") == FOREIGN
            async with Widget(guest).on(host, Origin=f"http://{host}") as widget:
                await widget.until("m0")

    asyncio.run(story())
