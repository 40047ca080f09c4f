"""The socket's door: /api/v1/live."""

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.errors import ForeignOrigin
from shouwen.ground.base.principals.resolve import resolve_socket
from shouwen.ground.base.push.hub import Hub, said
from shouwen.ground.base.push.rooms import Guest, opened
from shouwen.ground.base.push.sockets import (
    FAREWELL,
    FAULT,
    FOREIGN,
    MALFORMED,
    NOT_SIGNED_IN,
    TOO_MANY,
    Pace,
    Send,
    Socket,
)

log = logging.getLogger(__name__)
Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Admit = Callable[[str], Guest]
LONGEST, ROOMS, NAME, KEY = 64_000, 300, 120, 1000
SPAN, MOST, MOST_NAMES = 10.0, 200, 1000  # so many messages, and rooms in them, in so many seconds are no page's
HELLO = 10.0


class Asked(msgspec.Struct):
    """What a page says."""

    op: str
    rooms: list[str] = []
    room: str | None = None
    after: str | None = None
    key: str = ""


hub = Hub()
life = hub.life


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page by this process's hub."""
    await serve(hub, scope, receive, send)


async def guest(admit: Admit, receive: Receive, send: Send) -> None:
    """Serve one outsider's page by this process's hub."""
    await serve_guest(hub, admit, receive, send)


async def serve(hub: Hub, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page of the house from its coming to its going."""
    await receive()
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    who = functools.partial(resolve_socket, headers)
    try:
        socket = Socket(await hub.aside(who), who, hub.queue)
    except ForeignOrigin:
        await send({"type": "websocket.close", "code": FOREIGN})  # before accepting: the handshake answers 403
        return
    except ShouwenError:
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.close", "code": NOT_SIGNED_IN})
        return
    await send({"type": "websocket.accept"})
    hub.connect(socket)
    try:
        await hub.seen(socket)
        await _talk(hub, socket, receive, send)
    finally:
        hub.disconnect(socket)


async def serve_guest(hub: Hub, admit: Admit, receive: Receive, send: Send) -> None:
    """Serve a page of somebody outside the house, whose first message shows a key: an address would stand in logs.

    Cookies count for nothing here. The key opens one room, and all that is said there is that something changed.
    """
    await receive()
    await send({"type": "websocket.accept"})
    key = await _shown_key(receive)
    if key is None:
        return
    try:
        guest = await hub.aside(admit, key)
    except ShouwenError:
        await send({"type": "websocket.close", "code": NOT_SIGNED_IN})
        return
    socket = Socket(guest.principal, lambda: admit(key).principal, hub.queue, guest=True)
    hub.connect(socket)
    try:
        hub.admit(socket, guest.room)
        await _talk(hub, socket, receive, send)
    finally:
        hub.disconnect(socket)


async def serve_line(hub: Hub, socket: Socket, receive: Receive, send: Send) -> None:
    """Serve a page that another room has let in already, as long as it stays."""
    hub.connect(socket)
    try:
        await _talk(hub, socket, receive, send)
    finally:
        hub.disconnect(socket)


async def _shown_key(receive: Receive) -> str | None:
    """The key of the first message, empty if that shows none or does not come; None if the page has gone."""
    try:
        async with asyncio.timeout(HELLO):
            first = await receive()
    except TimeoutError:
        return ""
    if first["type"] != "websocket.receive":
        return None
    asked = _parsed(first)
    return asked.key if asked is not None and asked.op == "hello" and len(asked.key) <= KEY else ""


async def _talk(hub: Hub, socket: Socket, receive: Receive, send: Send) -> None:
    socket.writer = asyncio.create_task(socket.write(send))
    reader = asyncio.create_task(_listen(hub, socket, receive))
    if socket.code:
        socket.writer.cancel()  # it was cut before there was anything to cancel
    try:
        await asyncio.wait({socket.writer, reader}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        socket.writer.cancel()
        reader.cancel()
        ends = await asyncio.gather(socket.writer, reader, return_exceptions=True)
    for end in ends:
        if isinstance(end, Exception) and not isinstance(end, OSError):  # an OSError: the page has gone
            log.error("a page was cut by a fault of ours", exc_info=end)
            socket.code = socket.code or FAULT
    if socket.code:
        with contextlib.suppress(TimeoutError, OSError):
            async with asyncio.timeout(FAREWELL):
                await send({"type": "websocket.close", "code": socket.code})


async def _listen(hub: Hub, socket: Socket, receive: Receive) -> None:
    said_before, named_before = Pace(MOST, SPAN), Pace(MOST_NAMES, SPAN)
    while (message := await receive())["type"] == "websocket.receive":
        now = time.monotonic()
        if not said_before.bears(1, now):
            return socket.cut(TOO_MANY)
        asked = _parsed(message)
        if asked is None:
            return socket.cut(MALFORMED)
        if not named_before.bears(len(asked.rooms) + (asked.room is not None), now) or _too_many(socket, asked):
            return socket.cut(TOO_MANY)
        if not await (_answer_guest(socket, asked) if socket.guest else _answer(hub, socket, asked)):
            return socket.cut(MALFORMED)
    return None


def _parsed(message: Mapping[str, Any]) -> Asked | None:
    text = message.get("text") or ""
    if len(text) > LONGEST:
        return None
    try:
        asked = msgspec.json.decode(text, type=Asked)
    except msgspec.DecodeError:
        return None
    names = [*asked.rooms, asked.room or ""]
    return asked if all(len(name) <= NAME for name in names) else None


def _too_many(socket: Socket, asked: Asked) -> bool:
    """Refused rooms count as well: each was a question."""
    match asked.op:
        case "subscribe":
            return len(socket.asked.keys() | set(asked.rooms)) > ROOMS
        case "viewing":
            return asked.room is not None and len(socket.viewing.keys() | {asked.room}) > ROOMS
    return False


async def _answer(hub: Hub, socket: Socket, asked: Asked) -> bool:
    match asked.op:
        case "subscribe":
            await hub.subscribe(socket, asked.rooms, asked.after)
        case "unsubscribe":
            hub.unsubscribe(socket, asked.rooms)
        case "viewing" if asked.room:
            if asked.room in socket.since or bool(await hub.aside(opened, socket.principal, [asked.room])):
                await hub.viewers.look(socket, asked.room)
            else:
                socket.tell(said(op="refused", room=asked.room))
        case "viewing":
            for room in list(socket.viewing):
                hub.viewers.leave(socket, room)
        case "typing" if asked.room:
            await hub.viewers.typing(socket, asked.room)
        case "ping":
            socket.tell(said(op="pong"))
        case "pong":
            pass
        case _:
            return False
    return True


async def _answer_guest(socket: Socket, asked: Asked) -> bool:
    """The key has said all: there is no other room for a guest."""
    match asked.op:
        case "subscribe":
            for room in asked.rooms:
                socket.tell(said(op="refused", room=room))
        case "typing":
            return socket.typed()
        case "ping":
            socket.tell(said(op="pong"))
        case "pong":
            pass
        case _:
            return False
    return True
