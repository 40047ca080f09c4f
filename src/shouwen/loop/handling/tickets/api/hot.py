"""The hot door POST /api/v1/tickets as a bare ASGI handler, and its description for OpenAPI."""

from typing import Final

from django.http import HttpResponse

from shouwen.ground.base.api.bare import Receive, Scope, Send, aside, body_of, headers_of, principal_of, refuse, say
from shouwen.ground.base.api.kit import Request, router
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal
from shouwen.ground.staff.queries.reference import snapshot
from shouwen.loop.handling.tickets.actions.answers import Asked
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.api import describing, shapes
from shouwen.loop.handling.tickets.api.committer import COMMITTER
from shouwen.loop.handling.tickets.api.requests import asked, digest, read, told

api = router("tickets")


async def open_door(scope: Scope, receive: Receive, send: Send) -> None:
    """POST /api/v1/tickets."""
    headers = headers_of(scope)
    who = ANONYMOUS
    try:
        body = await body_of(headers, receive)
        who = await principal_of(headers, "POST")
        answer = await COMMITTER.ask(await _asked(who, body, headers.get("idempotency-key", "")))
        if isinstance(answer, ShouwenError):
            raise answer
        await say(send, 201, told(answer))
    except Exception as error:
        await refuse(send, error, headers, who)


DOORS: Final = {("POST", "/api/v1/tickets"): open_door}


@api.post("/tickets", response={201: shapes.OpenedOut}, openapi_extra=describing.OPEN)
def open_ticket(request: Request) -> HttpResponse:
    """Open a ticket. With an Idempotency-Key, asking twice within 24 hours opens one and answers the same."""
    key = request.headers.get("Idempotency-Key", "")
    wanted = asked(request.auth, read(request.body), key, digest(request.body))
    (answer,) = open_many([wanted])
    if isinstance(answer, ShouwenError):
        raise answer
    return HttpResponse(told(answer), status=201, content_type="application/json; charset=utf-8")


async def _asked(who: Principal, body: bytes, key: str) -> Asked:
    """Cleaned on the loop if all that is needed lies in memory, else in a thread."""
    given, known = read(body), snapshot.peek(None)
    if known is None or given.level:
        return await aside(asked, who, given, key, digest(body))
    return asked(who, given, key, digest(body), known)
