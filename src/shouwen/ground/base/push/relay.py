"""What is passed on at once and never stored: who types, what was read, and a talk's message right after its commit.

Told to this process's pages directly and to those of others by NOTIFY, many at a time; hubs say that they are there,
and one that hears of no other sends nothing. Any of it may be lost when a process dies; the log tells messages again
to whoever has not been told.
"""

import asyncio
import logging
import time
from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec
from django.db import Error, connection

from shouwen.ground.base.push.sockets import Socket
from shouwen.ground.base.sql import array

if TYPE_CHECKING:
    from shouwen.ground.base.push.hub import Hub

log = logging.getLogger(__name__)
CHANNEL = "shouwen_viewing"
LONGEST = 7_000  # bytes of one NOTIFY; what is longer is told elsewhere by its key only
AT_ONCE = 200
WAITING = 10_000
HOLDS = 60.0  # hubs say at every beat that they are there


class Relayed(msgspec.Struct, tag_field="is", tag="relayed"):
    """A frame for a room. `key` is the id of the message it carries, `before` that of the talk's message before it."""

    hub: str
    room: str
    frame: str
    key: int = 0
    before: int = 0


class Here(msgspec.Struct, tag_field="is", tag="here"):
    """A hub is there; `new`: it has just begun to listen, and asks who else is."""

    hub: str
    new: bool = False


class Relay:
    """Passes frames on for one hub."""

    def __init__(self, hub: "Hub", name: str) -> None:
        self.hub = hub
        self.name = name
        self.waiting: list[str] = []
        self.sending: asyncio.Task[None] | None = None
        self.others_until = 0.0

    def greet(self, new: bool = False) -> None:
        """Let the others know of us."""
        self._put(msgspec.json.encode(Here(self.name, new)))

    def hear_of(self, told: Here) -> None:
        """Another hub is there."""
        if told.hub != self.name:
            self.others_until = time.monotonic() + HOLDS
            if told.new:
                self.greet()

    def tell(
        self, room: str, frame: bytes, *, key: int = 0, before: int = 0, but: Socket | None = None, heard: bool = True
    ) -> None:
        """Tell all pages that follow the room, here and elsewhere; `heard`: whether other processes shall hear it."""
        told = Relayed(self.name, room, frame.decode(), key, before)
        self._pass_on(told, but)
        if heard and time.monotonic() < self.others_until:
            text = msgspec.json.encode(told)
            if len(text) > LONGEST:
                told.frame = ""
                text = msgspec.json.encode(told)
            self._put(text)

    def _put(self, text: bytes) -> None:
        if len(self.waiting) < WAITING:
            self.waiting.append(text.decode())
            if self.sending is None:
                self.sending = asyncio.ensure_future(self._send())

    def from_thread(self, room: str, frame: bytes) -> None:
        """The same from a door that runs beside the event loop."""
        if self.hub.loop is not None and not self.hub.loop.is_closed():
            self.hub.loop.call_soon_threadsafe(self.tell, room, frame)

    def hear(self, told: Relayed) -> None:
        """Another hub's frame."""
        if told.hub != self.name:
            self._pass_on(told, None)

    def _pass_on(self, told: Relayed, but: Socket | None) -> None:
        frame = told.frame.encode()
        for socket in list(self.hub.followers.get(told.room, ())):
            if socket is not but:
                socket.passed(frame, told.key, told.before)

    async def _send(self) -> None:
        try:
            while self.waiting:
                some, self.waiting = self.waiting[:AT_ONCE], self.waiting[AT_ONCE:]
                await self.hub.aside(_notify, some)
        finally:
            self.sending = None


def _notify(payloads: Collection[str]) -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, told) FROM unnest(%s::text[]) AS told", [CHANNEL, array(payloads)])
    except Error as error:
        log.info("other web processes do not hear what is passed on: %s", error)
