"""One page's socket: what it follows, and the bounded queue of what it is still to be told."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.principals.rules import Principal

if TYPE_CHECKING:
    from shouwen.ground.base.push.ring import News

Send = Callable[[dict[str, Any]], Awaitable[None]]
Who = Callable[[], Principal]
QUEUE = 1024  # a page that is so many messages behind is cut, and resumes by its cursor
FAREWELL = 10.0
REMEMBERED = 500  # messages that only one of their two ways has told yet
CHANGED = b'{"op":"changed"}'

FAULT, RESTART = 1011, 1012
NOT_SIGNED_IN, FOREIGN, MALFORMED, TOO_SLOW, TOO_MANY = 4401, 4403, 4400, 4008, 4029


class Socket:
    """A page that is connected. `who` looks again who sits there; `guest`: somebody outside the house."""

    __slots__ = ("asked", "code", "early", "guest", "nth", "principal", "queue", "since", "viewing", "who", "writer")

    def __init__(self, principal: Principal, who: Who, queue: int = QUEUE, *, guest: bool = False) -> None:
        self.principal = principal
        self.who = who
        self.guest = guest
        self.nth = 0  # of the pages that came to this process
        self.asked: dict[str, frozenset[str]] = {}  # what it asked for, and the rooms that means: none if refused
        self.since: dict[str, Cursor] = {}  # the rooms it is in, and from where on it was told all of each
        self.viewing: dict[str, float] = {}  # the rooms it looks at, and until when that holds
        self.queue: asyncio.Queue[bytes] = asyncio.Queue(queue)
        self.early: dict[int, None] = {}  # messages that one of two ways has told: the other need not
        self.code = 0
        self.writer: asyncio.Task[None] | None = None

    def tell(self, text: bytes) -> None:
        """Queue a message; a page that does not keep up is cut."""
        try:
            self.queue.put_nowait(text)
        except asyncio.QueueFull:
            self.cut(TOO_SLOW)

    def changed(self, news: "News") -> None:  # noqa: ARG002  a guest with more rights looks at it
        """Something happened in a guest's room."""
        self.tell(CHANGED)

    def passed(self, frame: bytes, key: int, before: int) -> None:  # noqa: ARG002  a talk's line looks at all
        """A frame that is passed on at once; one too long for the way (empty) comes with the log."""
        if not self.guest and frame and not self.was_told(key):
            self.tell(frame)

    def typed(self) -> bool:
        """A guest types; False where nobody listens to that."""
        return False

    def was_told(self, key: int) -> bool:
        """Whether the other of the two ways, passing on and the log, was first with this message; else this one is."""
        if not key:
            return False
        if key in self.early:
            del self.early[key]
            return True
        self.early[key] = None
        while len(self.early) > REMEMBERED:
            del self.early[next(iter(self.early))]
        return False

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


class Pace:
    """At most so much within so many seconds. Pure."""

    def __init__(self, most: int, span: float) -> None:
        self.most = most
        self.span = span
        self.taken: deque[tuple[float, int]] = deque()
        self.sum = 0

    def bears(self, cost: int, now: float) -> bool:
        """Count this; False once it is too much."""
        self.taken.append((now, cost))
        self.sum += cost
        while self.taken[0][0] <= now - self.span:
            self.sum -= self.taken.popleft()[1]
        return self.sum <= self.most
