"""Pages of other origins: the chat's addresses, and no others, may be asked from the sites that the company lists."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from shouwen.ground.base.api.bare import Receive, Scope, aside, headers_of
from shouwen.loop.handling.chat import access, queries

log = logging.getLogger(__name__)
Message = Mapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
PREFIX: Final = "/api/v1/chat/"
METHODS: Final = b"GET, POST, OPTIONS"
HEADERS: Final = b"authorization, content-type, accept-language"
KEPT: Final = b"600"
VARY: Final = (b"vary", b"Origin")
SHOWN: Final = (b"access-control-expose-headers", b"Retry-After")


async def cross(scope: Scope, receive: Receive, send: Send) -> Send | None:
    """How to answer this request: with the words that let its page read the answer; None once it is answered."""
    headers = headers_of(scope)
    origin = headers.get("origin", "")
    known = await _known()
    home = bool(origin) and access.is_home(origin, headers.get("host", ""), known)
    words = [VARY, (b"access-control-allow-origin", origin.encode("latin-1")), SHOWN] if home else [VARY]
    if scope["method"] == "OPTIONS":
        await _preflight(receive, send, words if home else [VARY], home)
        return None

    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = [(name, value) for name, value in message.get("headers", ()) if name.lower() != CORP]
            message = {**message, "headers": [*own, *words, (CORP, b"cross-origin" if home else b"same-site")]}
        await send(message)

    return answer


class _Last:
    origins: frozenset[str] = frozenset()


async def _known() -> frozenset[str]:
    """All sites' origins; while the database is away those known last, so that a page can read that it must wait."""
    known = queries.origins.peek(None)
    if known is None:
        try:
            known = await aside(queries.origins.get, None)
        except Exception as error:
            log.warning("origins are those known last: %s", error)
            return _Last.origins
    _Last.origins = known
    return known


async def _preflight(receive: Receive, send: Send, words: list[tuple[bytes, bytes]], home: bool) -> None:
    await receive()
    if home:
        allowed = [(b"methods", METHODS), (b"headers", HEADERS)]
        words = [*words, *((b"access-control-allow-" + name, value) for name, value in allowed)]
        words.append((b"access-control-max-age", KEPT))
    await send({"type": "http.response.start", "status": 204, "headers": words})
    await send({"type": "http.response.body", "body": b""})


CORP: Final = b"cross-origin-resource-policy"
