"""For tests: hot doors called as the server calls them, and as long as what stands behind them lives."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, NamedTuple

from django.db import connections

Doors = Mapping[tuple[str, str], Callable[[Any, Any, Any], Awaitable[None]]]


class Answer(NamedTuple):
    """What a door said."""

    status: int
    body: Any
    headers: dict[str, str]


async def knock(doors: Doors, method: str, path: str, body: bytes = b"", query: str = "", **headers: str) -> Answer:
    """One request through its door; the body comes in two parts."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
    }
    sent: list[Any] = []
    parts = [
        {"type": "http.request", "body": body[:100], "more_body": True},
        {"type": "http.request", "body": body[100:]},
    ]

    async def receive() -> Any:
        return parts.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    await doors[method, path](scope, receive, send)
    start, end = sent
    told = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], json.loads(end["body"]), told)


def served(life: Callable[[], AbstractAsyncContextManager[None]], *wanted: Coroutine[Any, Any, Answer]) -> list[Answer]:
    """All of them at once, while `life` lasts."""

    async def serve() -> list[Answer]:
        async with life():
            return await asyncio.gather(*wanted)

    try:
        return asyncio.run(serve())
    finally:
        connections.close_all()
