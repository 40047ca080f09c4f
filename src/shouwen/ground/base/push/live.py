"""The socket's door: /api/v1/live."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.errors import ForeignOrigin
from shouwen.ground.base.principals.resolve import resolve_socket
from shouwen.ground.base.push.hub import Hub, said
from shouwen.ground.base.push.rooms import may_follow
from shouwen.ground.base.push.sockets import FAREWELL, FAULT, FOREIGN, MALFORMED, NOT_SIGNED_IN, TOO_MANY, Send, Socket

log = logging.getLogger(__name__)
Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
LONGEST, ROOMS, NAME = 64_000, 300, 120
SPAN, MOST = 10.0, 200  # so many messages in so many seconds are no page's


class Asked(msgspec.Struct):
    """What a page says."""

    op: str
    rooms: list[str] = []
    room: str | None = None
    after: str | None = None


hub = Hub()
life = hub.life


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page by this process's hub."""
    await serve(hub, scope, receive, send)


async def serve(hub: Hub, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page from its coming to its going."""
    await receive()
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    try:
        socket = Socket(await hub.aside(resolve_socket, headers), headers, hub.queue)
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
        await _talk(hub, socket, receive, send)
    finally:
        hub.disconnect(socket)


async def _talk(hub: Hub, socket: Socket, receive: Receive, send: Send) -> None:
    socket.writer = asyncio.create_task(socket.write(send))
    reader = asyncio.create_task(_listen(hub, socket, receive))
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
    said_before: list[float] = []
    while (message := await receive())["type"] == "websocket.receive":
        now = time.monotonic()
        said_before = [*(moment for moment in said_before if moment > now - SPAN), now]
        if len(said_before) > MOST:
            return socket.cut(TOO_MANY)
        asked = _parsed(message)
        if asked is None or not await _answer(hub, socket, asked):
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


async def _answer(hub: Hub, socket: Socket, asked: Asked) -> bool:
    match asked.op:
        case "subscribe":
            if len(socket.since) + len(asked.rooms) > ROOMS:
                return False
            await hub.subscribe(socket, asked.rooms, asked.after)
        case "unsubscribe":
            hub.unsubscribe(socket, asked.rooms)
        case "viewing" if asked.room:
            if asked.room in socket.since or await hub.aside(may_follow, socket.principal, asked.room):
                await hub.viewers.look(socket, asked.room)
            else:
                socket.tell(said(op="refused", room=asked.room))
        case "viewing":
            for room in list(socket.viewing):
                hub.viewers.leave(socket, room)
        case "ping":
            socket.tell(said(op="pong"))
        case "pong":
            pass
        case _:
            return False
    return True
