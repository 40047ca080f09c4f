"""What hot doors share: bare ASGI handlers that stand past Django, for the few addresses that carry the load."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeVar

import pydantic
from django.db import connection

from shouwen.ground.base.api.door import MOST_JSON
from shouwen.ground.base.api.faults import TooLarge, fields, problem, refusal
from shouwen.ground.base.api.kit import In, language, read_json
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.principals.resolve import peek, resolve
from shouwen.ground.base.principals.rules import Principal

P = ParamSpec("P")
R = TypeVar("R")
Shape = TypeVar("Shape", bound=In)
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
THREADS: Final = 4
JSON: Final = (b"content-type", b"application/json; charset=utf-8")
FRESH: Final = (b"cache-control", b"no-store")
_readers: Final = ThreadPoolExecutor(THREADS, "aside")


def headers_of(scope: Scope) -> Mapping[str, str]:
    """The request's headers by their small names."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


async def principal_of(headers: Mapping[str, str], method: str) -> Principal:
    """Out of memory if known, else looked up in a thread: the loop never waits for the database."""
    known = peek(headers, method=method)
    return known if known is not None else await aside(resolve, headers, method=method)


async def aside(work: Callable[P, R], *args: P.args, **words: P.kwargs) -> R:
    """What `work` answers, computed in a thread."""

    def run() -> R:
        try:
            return work(*args, **words)
        finally:
            connection.close()

    return await asyncio.get_running_loop().run_in_executor(_readers, run)


async def body_of(headers: Mapping[str, str], receive: Receive) -> bytes:
    """The whole body, refused as soon as it is too long."""
    length = headers.get("content-length", "")
    if length.isdigit() and int(length) > MOST_JSON:
        raise TooLarge(most=MOST_JSON)
    parts, size, more = [], 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionResetError
        part = message.get("body", b"")
        size += len(part)
        if size > MOST_JSON:
            raise TooLarge(most=MOST_JSON)
        parts.append(part)
        more = message.get("more_body", False)
    return b"".join(parts)


def parsed(shape: type[Shape], body: bytes, tongue: str) -> Shape:
    """The body as this shape; what does not fit is told as at Django's doors."""
    try:
        return shape.model_validate(read_json(body))
    except pydantic.ValidationError as error:
        faults = [{**each, "loc": ("body", "body", *each["loc"])} for each in error.errors(include_url=False)]
        raise Invalid(fields=fields(faults, tongue)) from None


async def say(send: Send, status: int, body: bytes, *more: tuple[bytes, bytes]) -> None:
    """Answer with JSON that nobody keeps."""
    headers = [JSON, FRESH, (b"content-length", str(len(body)).encode()), *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def refuse(send: Send, error: Exception, headers: Mapping[str, str], who: Principal) -> None:
    """Answer an error as Django's doors do; nobody is left to hear of a broken connection."""
    if isinstance(error, ConnectionResetError):
        return
    tongue = language(headers.get("accept-language", ""), who.language)
    status, extra, body = problem(refusal(error, tongue), tongue)
    more = [(b"retry-after", extra["Retry-After"].encode())] if "Retry-After" in extra else []
    await say(send, status, body, *more)
