"""The hot doors, POST and GET /api/v1/tickets, as bare ASGI handlers, and their description for OpenAPI."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeVar

from django.db import connection
from django.http import HttpResponse

from shouwen.ground.base.api.door import MOST_JSON
from shouwen.ground.base.api.faults import TooLarge, problem, refusal
from shouwen.ground.base.api.kit import Page, Request, language, language_of
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.resolve import peek, resolve
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal
from shouwen.ground.staff.queries.reference import snapshot
from shouwen.loop.handling.tickets.actions.answers import Asked
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.api import describing, shapes
from shouwen.loop.handling.tickets.api.committer import COMMITTER, STEADY
from shouwen.loop.handling.tickets.api.requests import asked, digest, listed, read, told
from shouwen.loop.handling.tickets.api.router import api

P = ParamSpec("P")
R = TypeVar("R")
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
THREADS: Final = 4
JSON: Final = (b"content-type", b"application/json; charset=utf-8")
FRESH: Final = (b"cache-control", b"no-store")
_readers: Final = ThreadPoolExecutor(THREADS, "tickets-read")


async def open_door(scope: Scope, receive: Receive, send: Send) -> None:
    """POST /api/v1/tickets."""
    headers = _headers(scope)
    who = ANONYMOUS
    try:
        body = await _body(headers, receive)
        who = await _principal(headers, "POST")
        answer = await COMMITTER.open(await _asked(who, body, headers.get("idempotency-key", "")))
        if isinstance(answer, ShouwenError):
            raise answer
        await _say(send, 201, told(answer))
    except Exception as error:
        await _refuse(send, error, headers, who)


async def list_door(scope: Scope, _receive: Receive, send: Send) -> None:
    """GET /api/v1/tickets."""
    headers = _headers(scope)
    who = ANONYMOUS
    try:
        who = await _principal(headers, "GET")
        tongue = language(headers.get("accept-language", ""), who.language)
        body = await STEADY.run(listed, who, scope["query_string"].decode("latin-1"), tongue)
        await _say(send, 200, body)
    except Exception as error:
        await _refuse(send, error, headers, who)


DOORS: Final = {("POST", "/api/v1/tickets"): open_door, ("GET", "/api/v1/tickets"): list_door}


@api.post("/tickets", response={201: shapes.OpenedOut}, openapi_extra=describing.OPEN)
def open_ticket(request: Request) -> HttpResponse:
    """Open a ticket. With an Idempotency-Key, asking twice within 24 hours opens one and answers the same."""
    key = request.headers.get("Idempotency-Key", "")
    wanted = asked(request.auth, read(request.body), key, digest(request.body))
    (answer,) = open_many([wanted])
    if isinstance(answer, ShouwenError):
        raise answer
    return HttpResponse(told(answer), status=201, content_type="application/json; charset=utf-8")


@api.get("/tickets", response=Page[shapes.RowOut], openapi_extra=describing.LIST)
def list_tickets(request: Request) -> HttpResponse:
    """Tickets within reach: open ones by what runs out first, others and searches by the newest."""
    body = listed(request.auth, request.META.get("QUERY_STRING", ""), language_of(request))
    return HttpResponse(body, content_type="application/json; charset=utf-8")


def _headers(scope: Scope) -> Mapping[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


async def _principal(headers: Mapping[str, str], method: str) -> Principal:
    """Out of memory if known, else looked up in a thread: the loop never waits for the database."""
    known = peek(headers, method=method)
    return known if known is not None else await _aside(resolve, headers, method=method)


async def _asked(who: Principal, body: bytes, key: str) -> Asked:
    """Cleaned on the loop if all that is needed lies in memory, else in a thread."""
    given, known = read(body), snapshot.peek(None)
    if known is None or given.level:
        return await _aside(asked, who, given, key, digest(body))
    return asked(who, given, key, digest(body), known)


async def _aside(work: Callable[P, R], *args: P.args, **words: P.kwargs) -> R:
    def run() -> R:
        try:
            return work(*args, **words)
        finally:
            connection.close()

    return await asyncio.get_running_loop().run_in_executor(_readers, run)


async def _body(headers: Mapping[str, str], receive: Receive) -> bytes:
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


async def _say(send: Send, status: int, body: bytes, *more: tuple[bytes, bytes]) -> None:
    headers = [JSON, FRESH, (b"content-length", str(len(body)).encode()), *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _refuse(send: Send, error: Exception, headers: Mapping[str, str], who: Principal) -> None:
    if isinstance(error, ConnectionResetError):
        return
    tongue = language(headers.get("accept-language", ""), who.language)
    status, extra, body = problem(refusal(error, tongue), tongue)
    more = [(b"retry-after", extra["Retry-After"].encode())] if "Retry-After" in extra else []
    await _say(send, status, body, *more)
