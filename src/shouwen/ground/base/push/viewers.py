"""Who looks at a room right now, over all web processes; kept in memory only and forgotten when nobody repeats it."""

import asyncio
import logging
import time
import uuid
from typing import TYPE_CHECKING

import msgspec
from django.db import Error, connection

from shouwen.ground.base.push.relay import CHANNEL
from shouwen.ground.base.push.rooms import NAMES, TYPING
from shouwen.ground.base.push.sockets import Socket

if TYPE_CHECKING:
    from shouwen.ground.base.push.hub import Hub

log = logging.getLogger(__name__)
HOLDS = 60.0  # pages say it again every 20 s, hubs at every beat
MOST = 50
TYPES = b'{"op":"typing"}'


class Announcement(msgspec.Struct, tag_field="is", tag="viewing"):
    """One hub tells the others who looks at a room there: ids and names."""

    hub: str
    room: str
    people: dict[int, str]


class Viewers:
    """The viewers of one hub and what other hubs say of theirs."""

    def __init__(self, hub: "Hub") -> None:
        self.hub = hub
        self.id = uuid.uuid4().hex
        self.here: dict[str, set[Socket]] = {}
        self.there: dict[str, dict[str, tuple[float, dict[int, str]]]] = {}
        self.names: dict[int, str] = {}
        self.sending: set[asyncio.Task[None]] = set()

    async def look(self, socket: Socket, room: str) -> None:
        """A page says that its person looks at this room; it must be said again within a minute."""
        if socket.principal.kind != "person" or socket.principal.id is None:
            return
        await self._named(socket.principal.id)
        known = room in socket.viewing
        socket.viewing[room] = time.monotonic() + HOLDS
        self.here.setdefault(room, set()).add(socket)
        if not known:
            self._changed(room)

    async def typing(self, socket: Socket, room: str) -> None:
        """A page says that its person types in a room that it follows; pages forget it after some seconds."""
        person = socket.principal.id
        if socket.principal.kind != "person" or person is None or room not in socket.since:
            return
        await self._named(person)
        by = {"id": person, "name": self.names.get(person, "")}
        self.hub.relay.tell(room, msgspec.json.encode({"op": "typing", "room": room, "by": by}), but=socket)
        if outward := TYPING.get(room.partition(":")[0]):
            self.hub.relay.tell(outward(room), TYPES)

    async def _named(self, person: int) -> None:
        if person not in self.names:
            self.names |= await self.hub.aside(_names, person)

    def leave(self, socket: Socket, room: str) -> None:
        """The page looks elsewhere."""
        if socket.viewing.pop(room, None) is None:
            return
        sockets = self.here.get(room, set())
        sockets.discard(socket)
        if not sockets:
            self.here.pop(room, None)
        self._changed(room)

    def hear(self, told: Announcement) -> None:
        """Another hub's announcement."""
        if told.hub == self.id:
            return
        before = self._people(told.room)
        hubs = self.there.setdefault(told.room, {})
        hubs[told.hub] = (time.monotonic() + HOLDS, told.people)
        if not told.people:
            del hubs[told.hub]
        if self._people(told.room) != before:
            self._broadcast(told.room)

    def expire(self) -> None:
        """Forget whoever has not said it again; tell the other hubs of those who are still here."""
        now = time.monotonic()
        for socket in list(self.hub.sockets):
            for room in [room for room, until in socket.viewing.items() if until < now]:
                self.leave(socket, room)
        for room, hubs in list(self.there.items()):
            silent = [hub for hub, (until, _) in hubs.items() if until < now]
            for hub in silent:
                del hubs[hub]
            if silent:
                self._broadcast(room)
            if not hubs:
                del self.there[room]
        for room in self.here:
            self._announce(room)

    def show(self, room: str, socket: Socket) -> None:
        """Tell a page that has just come who looks at the room, if anybody does."""
        if self._people(room):
            socket.tell(self._text(room))

    def _changed(self, room: str) -> None:
        self._broadcast(room)
        self._announce(room)

    def _broadcast(self, room: str) -> None:
        text = self._text(room)
        for socket in list(self.hub.followers.get(room, ())):
            socket.tell(text)

    def _text(self, room: str) -> bytes:
        people = [{"id": person, "name": name} for person, name in sorted(self._people(room).items())]
        return msgspec.json.encode({"op": "viewing", "room": room, "people": people[:MOST]})

    def _people(self, room: str) -> dict[int, str]:
        found = self._ours(room)
        for _, people in self.there.get(room, {}).values():
            found |= people
        return found

    def _ours(self, room: str) -> dict[int, str]:
        ids = {socket.principal.id for socket in self.here.get(room, ())}
        return {person: self.names.get(person, "") for person in ids if person is not None}

    def _announce(self, room: str) -> None:
        ours = dict(list(self._ours(room).items())[:MOST])
        payload = msgspec.json.encode(Announcement(self.id, room, ours)).decode()
        task = asyncio.ensure_future(self.hub.aside(_notify, payload))
        self.sending.add(task)
        task.add_done_callback(self.sending.discard)


def _names(person: int) -> dict[int, str]:
    look_up = NAMES.get("person")
    return {person: ""} if look_up is None else {person: look_up({person}).get(person, "")}


def _notify(payload: str) -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, payload])
    except Error as error:
        log.info("other web processes do not hear who is looking: %s", error)
