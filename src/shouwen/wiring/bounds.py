"""A bound on every body before Django has it: its handler keeps the whole of it on the disk before anybody is asked."""

from collections.abc import MutableMapping
from typing import Any

from shouwen.ground.base.api.door import most_bytes, too_large
from shouwen.ground.base.api.faults import TooLarge, problem
from shouwen.ground.base.api.kit import language
from shouwen.wiring.doors import Handler, Receive, Scope, Send


async def serve_bounded(app: Handler, scope: Scope, receive: Receive, send: Send) -> None:
    """Let `app` serve, or raise TooLarge as soon as more is said to come, or comes, than any room takes."""
    kind = _header(scope, b"content-type")
    path = str(scope.get("path", ""))
    most = most_bytes(kind, path)
    said = _header(scope, b"content-length")
    if said.isdecimal() and int(said) > most:
        raise too_large(kind, path)
    taken = 0

    async def take() -> MutableMapping[str, Any]:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return message if taken <= most else {"type": "http.disconnect"}  # then Django throws away what it has

    await app(scope, take, send)
    if taken > most:
        raise too_large(kind, path)


async def refuse(scope: Scope, send: Send, error: TooLarge) -> None:
    """413, and the line is cut: the rest of the body is not wanted."""
    status, plain, body = problem(error, language(_header(scope, b"accept-language")))
    headers = [(name.lower().encode(), value.encode()) for name, value in plain.items()]
    headers += [(b"content-length", str(len(body)).encode()), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _header(scope: Scope, name: bytes) -> str:
    value: bytes = dict(scope["headers"]).get(name, b"")
    return value.decode("latin-1")
