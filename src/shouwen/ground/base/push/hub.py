"""The hub of a web process: who follows which room, and telling them.

All methods run on the event loop; whatever may ask the database runs aside, in a few threads.
"""

import asyncio
import contextlib
import itertools
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

import msgspec
from django.db import connection

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events import queries, wakeups
from shouwen.ground.base.events.window import Cursor, CursorInvalid, CursorTooOld, parse
from shouwen.ground.base.principals.resolve import forget
from shouwen.ground.base.push import rooms
from shouwen.ground.base.push.feed import Feed
from shouwen.ground.base.push.news import Batch, Press
from shouwen.ground.base.push.relay import Here, Relay, Relayed
from shouwen.ground.base.push.ring import News, Ring
from shouwen.ground.base.push.seen import tell_seen
from shouwen.ground.base.push.sockets import NOT_SIGNED_IN, QUEUE, RESTART, TOO_MANY, Socket
from shouwen.ground.base.push.viewers import Announcement, Viewers

log = logging.getLogger(__name__)
Beat = Callable[[], Awaitable[None]]
P = ParamSpec("P")
R = TypeVar("R")
KEPT = 5000  # facts that a page may have missed and is told; beyond that it starts afresh
BEAT = 25  # seconds
RECHECK_BEATS = 12  # every socket's sign-in is looked at again after so many beats
OTHERS_PATIENCE = 5.0
GUESTS = 20  # pages of outsiders in one room; more is no crowd of customers


class Hub:
    """The sockets of this process by room."""

    def __init__(self, *, kept: int = KEPT, queue: int = QUEUE) -> None:
        self.kept = kept
        self.queue = queue
        self.followers: dict[str, set[Socket]] = {}
        self.sockets: set[Socket] = set()
        self.count = itertools.count()
        self.ring = Ring(Cursor(), kept)
        self.cursor = Cursor()
        self.epoch = 0
        self.turn = 0  # counts looks at rights
        self.press = Press()
        self.viewers = Viewers(self)
        self.relay = Relay(self, self.viewers.id)
        self.loop: asyncio.AbstractEventLoop | None = None
        self.beats: list[Beat] = []
        self.moved = asyncio.Condition()
        self.filling = asyncio.Lock()
        self.threads: ThreadPoolExecutor | None = None

    @contextlib.asynccontextmanager
    async def life(self) -> AsyncIterator["Hub"]:
        """From here the hub hears the log, until the end."""
        self.threads = ThreadPoolExecutor(4, "push")
        self.loop = asyncio.get_running_loop()
        self.epoch, self.cursor = await self.aside(_present)
        self.ring = Ring(self.cursor, self.kept)
        feed = Feed(self, asyncio.get_running_loop())
        beating = asyncio.create_task(self._beat())
        feed.start()
        try:
            yield self
        finally:
            beating.cancel()
            await asyncio.to_thread(feed.stop)
            for socket in list(self.sockets):
                socket.cut(RESTART)
            self.loop = None
            self.threads.shutdown()

    async def aside(self, work: Callable[P, R], *args: P.args, **words: P.kwargs) -> R:
        """Run what may ask the database in a thread; its connection goes back to the pool."""

        def run() -> R:
            try:
                return work(*args, **words)
            finally:
                connection.close()

        return await asyncio.get_running_loop().run_in_executor(self.threads, run)

    async def hear(self, batch: Batch) -> None:
        """The feed's batch: look at rights first, then tell."""
        for recheck in batch.rechecks:
            await self.recheck(recheck)
        for news in batch.news:
            self.ring.add(news)
            self._tell(news)
        self.cursor = batch.cursor
        async with self.moved:
            self.moved.notify_all()

    def hear_others(self, payload: str) -> None:
        """What another hub announces or passes on."""
        told = msgspec.json.decode(payload, type=Announcement | Relayed | Here, strict=False)
        if isinstance(told, Relayed):
            self.relay.hear(told)
        elif isinstance(told, Here):
            self.relay.hear_of(told)
        else:
            self.viewers.hear(told)

    def _tell(self, news: News) -> None:
        concerned: dict[Socket, list[str]] = {}
        for room in news.rooms:
            for socket in self.followers.get(room, ()):
                if socket.guest:
                    socket.changed(news)
                elif not socket.was_told(news.key):
                    concerned.setdefault(socket, []).append(room)
        texts: dict[tuple[str, ...], bytes] = {}
        for socket, followed in concerned.items():
            key = tuple(followed)
            if key not in texts:
                texts[key] = self._text(news, key, news.cursor)
            socket.tell(texts[key])

    def _text(self, news: News, followed: Iterable[str], cursor: Cursor) -> bytes:
        return news.text([json.dumps(room).encode() for room in followed], cursor.text(self.epoch).encode())

    async def subscribe(self, socket: Socket, wanted: Collection[str], after: str | None) -> None:
        """Let a page follow rooms; with its cursor it is told first what it missed in them."""
        fresh = [room for room in dict.fromkeys(wanted) if not socket.asked.get(room)]
        while True:
            turn = self.turn
            found = await self.aside(rooms.opened, socket.principal, fresh)
            since = await self._reachable(after) if after else None
            if turn == self.turn:
                break  # rights may change while we ask
        for room in fresh:
            if room not in found:
                socket.asked[room] = frozenset()
                socket.tell(said(op="refused", room=room))
        if since is None:
            if after:
                socket.tell(said(op="reset"))
            since = self.cursor
        # from here to the end without a pause, so that nothing comes between what was missed and what comes
        entered = frozenset[str]().union(*found.values()) - socket.since.keys()
        self._tell_missed(socket, entered, since)
        self._enter(socket, found, since)
        socket.tell(said(op="ready", cursor=self.cursor.text(self.epoch)))
        for room in found:
            self.viewers.show(room, socket)

    def _enter(self, socket: Socket, found: Mapping[str, frozenset[str]], since: Cursor) -> None:
        socket.asked |= found
        for room in frozenset[str]().union(*found.values()) - socket.since.keys():
            socket.since[room] = since
            self.followers.setdefault(room, set()).add(socket)

    def admit(self, guest: Socket, room: str) -> None:
        """Let somebody outside the house follow one room; they hear only that something changed in it."""
        if self.enter(guest, room):
            guest.tell(said(op="ready"))

    def enter(self, guest: Socket, room: str) -> bool:
        """Let a guest into a room without a word; False, and cut, where too many are in it."""
        if len(self.followers.get(room, ())) >= GUESTS:
            guest.cut(TOO_MANY)
            return False
        self._enter(guest, {room: frozenset({room})}, self.cursor)
        return True

    def _tell_missed(self, socket: Socket, fresh: Collection[str], since: Cursor) -> None:
        if since == self.cursor:
            return
        missed = []
        for news, cursor in self.ring.missed(since, self.cursor):
            followed = [room for room in news.rooms if room in fresh]
            told = any(room in socket.since and not socket.since[room].covers(news.tx, news.id) for room in news.rooms)
            if followed and not told:
                missed.append(self._text(news, followed, cursor))
        for text in missed if len(missed) <= self.queue // 2 else [said(op="reset")]:
            socket.tell(text)

    async def _reachable(self, after: str) -> Cursor | None:
        """The page's cursor with the ring reaching back to it, or None if too much has happened since."""
        try:
            cursor = parse(after, self.epoch)
        except (CursorTooOld, CursorInvalid):
            return None
        if cursor == self.cursor:
            return cursor
        if max(cursor.start, cursor.end) > self.cursor.start:
            wakeups.ring()  # another process was faster; ours will be there in a moment
            async with self.moved:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(OTHERS_PATIENCE):
                        await self.moved.wait_for(lambda: max(cursor.start, cursor.end) <= self.cursor.start)
        if max(cursor.start, cursor.end) > self.cursor.start:
            return None
        async with self.filling:
            if not self.ring.reaches(cursor):
                floor = self.ring.floor
                older = await self.aside(self.press.gap, cursor, floor, self.kept)
                if older is None or self.ring.floor != floor:
                    return None
                self.ring.fill(cursor, older)
        return cursor

    def unsubscribe(self, socket: Socket, left: Iterable[str]) -> None:
        """The page follows these rooms no longer."""
        for name in left:
            socket.asked.pop(name, None)
            self.viewers.leave(socket, name)
        for room in socket.since.keys() - frozenset[str]().union(*socket.asked.values()):
            del socket.since[room]
            followers = self.followers.get(room, set())
            followers.discard(socket)
            if not followers:
                self.followers.pop(room, None)

    def connect(self, socket: Socket) -> None:
        """A page has come."""
        socket.nth = next(self.count)
        self.sockets.add(socket)

    async def seen(self, *sockets: Socket) -> None:
        """Tell who sits before these pages; while the database is away nobody is told, and the next beat comes."""
        people = {one.principal.id for one in sockets if one.principal.kind == "person" and not one.guest}
        with contextlib.suppress(Exception):
            await self.aside(tell_seen, sorted(person for person in people if person is not None))

    def disconnect(self, socket: Socket) -> None:
        """A page has gone."""
        self.sockets.discard(socket)
        self.unsubscribe(socket, [*socket.asked, *socket.viewing])

    async def recheck(self, recheck: rooms.Recheck) -> None:
        """Look at rights again: of some people, or of whoever follows some rooms."""
        self.turn += 1
        for socket in [one for one in self.sockets if not one.guest]:
            if recheck.everybody or socket.principal.id in recheck.people:
                await self._recheck_all(socket)
        for room in recheck.rooms:
            for socket in [one for one in self.followers.get(room, ()) if not one.guest]:
                await self._recheck_rooms(socket, [name for name, means in socket.asked.items() if room in means])
        self.turn += 1

    async def _recheck_all(self, socket: Socket) -> None:
        """Who it is, too: a person may have been dismissed, a token revoked, a session ended, a key be over."""
        try:
            if socket.principal.id is not None and not socket.guest:
                forget(socket.principal.id)
            socket.principal = await self.aside(socket.who)
            if not socket.guest:
                await self._recheck_rooms(socket, list(socket.asked))
        except ShouwenError:
            socket.cut(NOT_SIGNED_IN)

    async def _recheck_rooms(self, socket: Socket, asked: Collection[str]) -> None:
        found = await self.aside(rooms.opened, socket.principal, asked)
        for name in asked:
            before, now = socket.asked.get(name), found.get(name, frozenset())
            if before is None or before == now:
                continue  # left meanwhile, or nothing new
            self.unsubscribe(socket, [name])
            if now:
                self._enter(socket, {name: now}, self.cursor)
                socket.tell(said(op="reset"))  # what it shows of the rooms that opened or closed is not what is
            else:
                socket.asked[name] = now
                socket.tell(said(op="refused", room=name))

    async def _beat(self) -> None:
        """Once in a beat look who is there; each second beat a part of the pages: all at once keep talks waiting."""
        for second in itertools.count(1):
            await asyncio.sleep(1.0)
            beat, part = divmod(second, BEAT)
            if part == 0:
                await self._look_around()
            for socket in [one for one in self.sockets if one.nth % BEAT == part]:
                socket.tell(PING)
                if socket.nth // BEAT % RECHECK_BEATS == beat % RECHECK_BEATS:
                    with contextlib.suppress(Exception):  # the database may be away; the next round comes
                        await self._recheck_all(socket)

    async def _look_around(self) -> None:
        """Forget viewers who left without a word, tell who is there."""
        self.viewers.expire()
        self.relay.greet()
        await self.seen(*self.sockets)
        for beaten in self.beats:
            with contextlib.suppress(Exception):  # the database may be away; the next beat comes
                await beaten()


def said(**words: object) -> bytes:
    """A message as JSON."""
    return msgspec.json.encode(words)


PING = said(op="ping")


def _present() -> tuple[int, Cursor]:
    epoch = queries.life()
    return epoch, parse(queries.present(), epoch)
