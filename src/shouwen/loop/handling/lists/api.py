"""The doors of lists: GET /api/v1/tickets past Django and for it, and the counts of the views."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec
from django.http import HttpResponse

from shouwen.ground.base.api.bare import Receive, Scope, Send, headers_of, principal_of, refuse, say
from shouwen.ground.base.api.kit import Out, Page, Request, language, language_of, router
from shouwen.ground.base.api.steady import Steady
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.lists import access
from shouwen.loop.handling.lists.queries.asking import asked_list, parameters
from shouwen.loop.handling.lists.queries.shown import RowOut, row

api = router("tickets")
LIST: Final = {"parameters": parameters()}
COUNTS: Final = {"parameters": parameters("view", "q", "after", "limit")}
STEADY: Final = Steady()


class CountsOut(Out):
    """Open tickets of each view; 1001 means more than a thousand."""

    mine: int
    team: int
    all: int
    watching: int


async def list_door(scope: Scope, _receive: Receive, send: Send) -> None:
    """GET /api/v1/tickets."""
    headers = headers_of(scope)
    who = ANONYMOUS
    try:
        who = await principal_of(headers, "GET")
        tongue = language(headers.get("accept-language", ""), who.language)
        body = await STEADY.run(listed, who, scope["query_string"].decode("latin-1"), tongue)
        await say(send, 200, body)
    except Exception as error:
        await refuse(send, error, headers, who)


DOORS: Final = {("GET", "/api/v1/tickets"): list_door}


@api.get("/tickets", response=Page[RowOut], openapi_extra=LIST)
def list_tickets(request: Request) -> HttpResponse:
    """Tickets within reach: open ones by what runs out first, others and searches by the newest."""
    body = listed(request.auth, request.META.get("QUERY_STRING", ""), language_of(request))
    return HttpResponse(body, content_type="application/json; charset=utf-8")


@api.get("/tickets/counts", response=CountsOut, openapi_extra=COUNTS)
def count(request: Request) -> dict[str, int]:
    """How many open tickets each view holds, of those that fit."""
    wanted, _ = asked_list(request.META.get("QUERY_STRING", ""))
    return access.counts(request.auth, wanted)


def listed(principal: Principal, query: str, language: str) -> bytes:
    """A page of a list or a search as JSON."""
    wanted, words = asked_list(query)
    known = reference()
    found, following = access.page(principal, wanted, words)
    return msgspec.json.encode({"items": [row(each, known, language) for each in found], "next": following})


@asynccontextmanager
async def life() -> AsyncIterator[None]:
    """The list's threads, as long as the web process lives."""
    STEADY.start()
    try:
        yield
    finally:
        await asyncio.to_thread(STEADY.stop)
