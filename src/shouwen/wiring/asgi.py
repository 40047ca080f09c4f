"""The web process's application: hot doors first, then the API through Django, then the built pages.

Imported by `shouwen web`, which has set Django up before.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack

import structlog
from django.core.asgi import get_asgi_application

from shouwen.ground.base.api.faults import TooLarge
from shouwen.ground.base.push import live
from shouwen.loop.handling.chat import api as chat
from shouwen.loop.handling.chat.api.cross import PREFIX as CHAT
from shouwen.loop.handling.contacts import api as contacts
from shouwen.loop.handling.lists import api as lists
from shouwen.loop.handling.portal import api as portal
from shouwen.loop.handling.tickets import api as tickets
from shouwen.wiring import health
from shouwen.wiring.bounds import refuse, serve_bounded
from shouwen.wiring.doors import Message, Receive, Scope, Send, Table
from shouwen.wiring.logs import tell_request
from shouwen.wiring.pages import Pages, serve

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)
SAFETY = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
FAILED = b'{"code":"internal","message":"Something failed on our side; it was recorded.","detail":{}}'
LONGEST_SHOWN = 20  # a longer part of a path may be the secret of a link and stays out of the log
SLOW = 1.0
log = structlog.get_logger("web")
Life = Callable[[], AbstractAsyncContextManager[object]]


class App:
    """One web process: its doors, pages, Django, and what lives as long as it (hub, committer)."""

    def __init__(self, doors: Table, pages: Pages, lives: Sequence[Life]) -> None:
        self._doors = doors
        self._pages = pages
        self._lives = lives
        self._django = get_asgi_application()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection of any kind."""
        match scope["type"]:
            case "http":
                await self._answer(scope, receive, send)
            case "websocket":
                await self._connect(scope, receive, send)
            case "lifespan":
                await self._live(receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = _Answer(send)
        begun = time.perf_counter()
        try:
            await self._route(scope, receive, answer)
        except TooLarge as error:
            await refuse(scope, answer, error)
        except Exception:
            log.exception("request failed", method=scope["method"], path=shown(scope["path"]))
            if not answer.status:
                await _say(answer, 500, FAILED)
        _note(scope, answer.status, time.perf_counter() - begun)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, path = scope["method"], scope["path"]
        if path.startswith(CHAT):
            crossing = await chat.cross(scope, receive, send)
            if crossing is None:
                return
            send = crossing
        if found := self._doors.find(method, path):
            handler, scope["path_params"] = found
            await handler(scope, receive, send)
        elif method in ("GET", "HEAD") and (page := self._pages.find(path)):
            await serve(page, scope, send)
        else:
            await serve_bounded(self._django, scope, receive, send)

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        if found := self._doors.find("WS", scope["path"]):
            handler, scope["path_params"] = found
            await handler(scope, receive, send)
        else:
            await receive()
            await send({"type": "websocket.close", "code": 4404})

    async def _live(self, receive: Receive, send: Send) -> None:
        async with AsyncExitStack() as stack:
            await receive()
            for life in self._lives:
                await stack.enter_async_context(life())
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


class _Answer:
    """Adds the safety headers to an answer and remembers its status."""

    __slots__ = ("_send", "status")

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = list(message.get("headers", ()))
            present = {name for name, _ in headers}
            message = {**message, "headers": headers + [pair for pair in SAFETY if pair[0] not in present]}
        await self._send(message)


async def _say(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _note(scope: Scope, status: int, seconds: float) -> None:
    """One line per request that failed, was slow or changed something; never a query string."""
    if status >= 400 or seconds > SLOW or scope["method"] not in ("GET", "HEAD"):
        tell_request(scope["method"], shown(scope["path"]), status, round(seconds * 1000, 1))


def shown(path: str) -> str:
    """The path as the log may keep it: long parts (tokens in links) are cut."""
    return "/".join(part if len(part) <= LONGEST_SHOWN else part[:4] + "…" for part in path.split("/"))


LIVE = {("WS", "/api/v1/live"): live.live}
DOORS = Table((health.DOORS, LIVE, tickets.DOORS, lists.DOORS, portal.DOORS, contacts.DOORS, chat.DOORS))
LIVES: tuple[Life, ...] = (live.life, tickets.life, lists.life, contacts.life, chat.life)
app = App(DOORS, Pages(), LIVES)
