"""The visitor's live line: messages themselves, in order, each once; how the talk stands; the place in the queue.

Messages come by two ways. Right after its commit each is passed on with the id of the one before it in the talk: a line
that has heard that one tells it, and one that has not looks into the database. The log tells of each message once more,
so that one whose passing-on was lost with a process is found. What a line has told stands in `last`.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

import msgspec

from shouwen.ground.base.api.bare import headers_of
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.errors import ForeignOrigin
from shouwen.ground.base.push.hub import said
from shouwen.ground.base.push.live import HELLO, LONGEST, Receive, Scope, hub, serve_line
from shouwen.ground.base.push.ring import News
from shouwen.ground.base.push.sockets import FOREIGN, NOT_SIGNED_IN, Send, Socket
from shouwen.loop.handling.chat import access, queries
from shouwen.loop.handling.chat.queries import Began, Visiting
from shouwen.loop.handling.contacts import relaying
from shouwen.loop.handling.contacts.actions import seen_many
from shouwen.loop.handling.contacts.queries.steering import steering
from shouwen.loop.handling.contacts.rules import rooms
from shouwen.loop.handling.conversations.queries import Said

log = logging.getLogger(__name__)
PAGE: Final = 100
AGAIN: Final = 1.0  # while the database is away
PLACES: Final = 3.0
QUEUE: Final = 256
BREATH: Final = 0.05  # while a page takes in what it missed


class Hello(msgspec.Struct):
    """The first frame: the visitor's key, the talk, and the last message that the page has."""

    op: str
    key: str = ""
    talk: str = ""
    after: int = 0


class Line(Socket):
    """One page of a visitor, following one talk."""

    __slots__ = ("began", "code_of_talk", "dirty", "last", "place", "standing", "state", "woken")

    def __init__(self, who: Visiting, began: Began, hello: Hello) -> None:
        proof = access.proof_of(hello.key)
        super().__init__(who.principal, lambda: queries.visitors.get(proof).principal, QUEUE, guest=True)
        self.began = began
        self.code_of_talk = hello.talk
        self.last = hello.after
        self.place = 0
        self.state = b""
        self.standing: queries.Standing | None = None
        self.dirty = True
        self.woken = asyncio.Event()
        self.woken.set()

    def changed(self, news: News) -> None:
        """The log tells: a message that was not passed on, or a step of the talk."""
        if not news.key or news.key > self.last:
            self.wake(state=not news.key)

    def passed(self, frame: bytes, key: int, before: int) -> None:
        """Passed on at once: a message if it follows the last one told, else a reason to look; or a mark."""
        if not key:
            self.tell(frame)
        elif key <= self.last:
            return
        elif before > self.last or not frame:
            self.wake(state=False)
        else:
            self.last = key
            if frame != NOTHING:
                self.say(msgspec.json.decode(frame, type=Said))

    def say(self, message: Said) -> None:
        """Tell a message."""
        self.tell(said(op="message", message=queries.shown(self.code_of_talk, message)))

    def wake(self, *, state: bool) -> None:
        """There may be something to look for in the database."""
        self.dirty |= state
        self.woken.set()

    async def follow(self) -> None:
        """Look whenever there is a reason to, for ever."""
        while True:
            await self.woken.wait()
            self.woken.clear()
            try:
                await self._catch_up()
                if self.dirty:
                    self.dirty = False
                    await self._stand()
            except ShouwenError:
                self.cut(NOT_SIGNED_IN)
            except Exception as error:  # the database may be away: look again
                log.info("a visitor's line looks again: %s", error)
                self.dirty = True
                await asyncio.sleep(AGAIN)
                self.woken.set()

    async def _catch_up(self) -> None:
        while True:
            if self.standing is None:
                self.standing = await hub.aside(queries.standing, self.began.contact_id)
            found, following = await hub.aside(queries.said_after, self.standing.conversation_id, self.last, PAGE)
            for message in found:
                if message.id > self.last:
                    self.last = message.id
                    self.say(message)
            if following is None:
                return
            while self.queue.qsize() > QUEUE - 2 * PAGE and not self.code:
                await asyncio.sleep(BREATH)  # what was missed can wait for a slow page; only what comes now cuts it

    async def _stand(self) -> None:
        self.standing = await hub.aside(queries.standing, self.began.contact_id)
        shown = await hub.aside(queries.shown_state, self.code_of_talk, self.standing)
        self.place = shown["place"] or 0
        text = said(op="state", talk=shown)
        if text != self.state:
            self.state = text
            self.tell(text)

    def typed(self) -> bool:
        """The visitor types."""
        relaying.typing(self.began.contact_id, "")
        return True


NOTHING: Final = b"null"
LINES: Final[set[Line]] = set()


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one page of a visitor."""
    await receive()
    await send({"type": "websocket.accept"})
    hello = await _hello(receive)
    if hello is None:
        return
    headers = headers_of(scope)  # type: ignore[arg-type]  # read only
    try:
        who, began = await hub.aside(_admitted, headers, hello)
        line = Line(who, began, hello)
    except ForeignOrigin:
        await send({"type": "websocket.close", "code": FOREIGN})
        return
    except ShouwenError:
        await send({"type": "websocket.close", "code": NOT_SIGNED_IN})
        return
    if not hub.enter(line, rooms.outside(began.contact_id)):
        await send({"type": "websocket.close", "code": line.code})
        return
    LINES.add(line)
    following = asyncio.create_task(line.follow())
    try:
        await serve_line(hub, line, receive, send)
    finally:
        following.cancel()
        LINES.discard(line)


def _admitted(headers: Mapping[str, str], hello: Hello) -> tuple[Visiting, Began]:
    who = access.visiting({**headers, "authorization": f"Bearer {hello.key}"})
    return who, access.theirs(who, hello.talk)


async def _hello(receive: Receive) -> Hello | None:
    """The first frame; one that says nothing right opens nothing; None if the page has gone."""
    try:
        async with asyncio.timeout(HELLO):
            first = await receive()
    except TimeoutError:
        return Hello("")
    if first["type"] != "websocket.receive":
        return None
    text = first.get("text") or ""
    try:
        hello = msgspec.json.decode(text, type=Hello) if len(text) <= LONGEST else Hello("")
    except msgspec.DecodeError:
        return Hello("")
    sound = hello.op == "hello" and 0 <= hello.after < 2**63
    return hello if sound else Hello("")


@asynccontextmanager
async def life() -> AsyncIterator[None]:
    """As long as the web process lives: places in the queue are told, and that visitors are still there."""
    telling = asyncio.create_task(_tell_places())
    hub.beats.append(_still_there)
    try:
        yield
    finally:
        hub.beats.remove(_still_there)
        telling.cancel()


async def _still_there() -> None:
    waiting = {line.began.contact_id for line in LINES if line.place}
    await hub.aside(seen_many, sorted(waiting))


async def _tell_places() -> None:
    """One question for all lines that wait, every few seconds."""
    while True:
        await asyncio.sleep(PLACES)
        waiting = [line for line in LINES if line.place]
        if not waiting:
            continue
        with contextlib.suppress(Exception):  # the database may be away
            found = await hub.aside(queries.places, [line.began.contact_id for line in waiting])
            moved = [line for line in waiting if found.get(line.began.contact_id, 0) not in (0, line.place)]
            waits = await hub.aside(_waits, [line for line in moved if line.standing is not None])
            for line in moved:
                line.place = found[line.began.contact_id]
                line.tell(said(op="place", place=line.place, wait_s=waits.get(line.began.contact_id)))


def _waits(lines: list[Line]) -> dict[int, int | None]:
    by = {line.began.contact_id: line.standing.team_id for line in lines if line.standing is not None}
    return {contact: steering().wait(contact, team)[1] for contact, team in list(by.items())[:PAGE]}


DOORS: Final[dict[tuple[str, str], Any]] = {("WS", "/api/v1/chat/live"): live}
