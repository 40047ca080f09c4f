"""One page's socket: what it follows, and the bounded queue of what it is still to be told."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.principals.rules import Principal

Send = Callable[[dict[str, Any]], Awaitable[None]]
QUEUE = 1024  # a page that is so many messages behind is cut, and resumes by its cursor
FAREWELL = 10.0

FAULT, RESTART = 1011, 1012
NOT_SIGNED_IN, FOREIGN, MALFORMED, TOO_SLOW, TOO_MANY = 4401, 4403, 4400, 4008, 4029


class Socket:
    """A page that is connected."""

    __slots__ = ("code", "headers", "principal", "queue", "since", "viewing", "writer")

    def __init__(self, principal: Principal, headers: Mapping[str, str], queue: int = QUEUE) -> None:
        self.principal = principal
        self.headers = headers
        self.since: dict[str, Cursor] = {}  # its rooms, and from where on it was told all of each
        self.viewing: dict[str, float] = {}  # the rooms it looks at, and until when that holds
        self.queue: asyncio.Queue[bytes] = asyncio.Queue(queue)
        self.code = 0
        self.writer: asyncio.Task[None] | None = None

    def tell(self, text: bytes) -> None:
        """Queue a message; a page that does not keep up is cut."""
        try:
            self.queue.put_nowait(text)
        except asyncio.QueueFull:
            self.cut(TOO_SLOW)

    def cut(self, code: int) -> None:
        """End the connection with this code."""
        if not self.code:
            self.code = code
            if self.writer is not None:
                self.writer.cancel()

    async def write(self, send: Send) -> None:
        """Send what is queued, for ever."""
        while True:
            text = await self.queue.get()
            await send({"type": "websocket.send", "text": text.decode()})
