"""The hot door POST /api/v1/chat/talks/{id}/messages as a bare ASGI handler, and its description for OpenAPI."""

import time
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from shouwen.ground.base.api.bare import Receive, Scope, Send, aside, body_of, headers_of, parsed, refuse, say
from shouwen.ground.base.api.kit import Status, language, router
from shouwen.ground.base.principals.rules import ANONYMOUS
from shouwen.loop.handling.chat import access, queries, rules
from shouwen.loop.handling.chat.access import FromVisitor, TalkCode, VisitorKey
from shouwen.loop.handling.chat.api import shapes
from shouwen.loop.handling.chat.errors import TalkOver, WriteSlower
from shouwen.loop.handling.chat.queries import Began, Visiting
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.actions import Utterance
from shouwen.loop.handling.contacts.errors import ContactNotNow
from shouwen.loop.handling.contacts.speaking import speak

api = router("chat")
_writing: Final = rules.Buckets(rules.WRITES, 1.0)


async def message_door(scope: Scope, receive: Receive, send: Send) -> None:
    """POST /api/v1/chat/talks/{id}/messages."""
    headers = headers_of(scope)
    try:
        body = await body_of(headers, receive)
        who, found = await _asker(headers, scope["path_params"]["talk"], (scope.get("client") or ("",))[0])
        _throttle(who)
        said = parsed(shapes.SayIn, body, language(headers.get("accept-language", "")))
        answer = await speak(_uttered(who, found, said), said.files)
        await say(send, 201, msgspec.json.encode(queries.shown(scope["path_params"]["talk"], answer.message)))
    except ContactNotNow:
        await refuse(send, TalkOver(), headers, ANONYMOUS)
    except Exception as error:
        await refuse(send, error, headers, ANONYMOUS)


@api.post("/chat/talks/{talk}/messages", response={201: shapes.MessageOut}, auth=VisitorKey())
def say_in_talk(request: FromVisitor, talk: TalkCode, body: shapes.SayIn) -> Status[dict[str, Any]]:
    """Say something; the same `client_key` is one message, however often sent."""
    _throttle(request.auth)
    try:
        said = _uttered(request.auth, access.theirs(request.auth, talk), body)
        spoken = actions.say(said, files=body.files)
    except ContactNotNow:
        raise TalkOver from None
    return Status(201, queries.shown(talk, spoken.message))


DOORS: Final = {("POST", "/api/v1/chat/talks/{talk}/messages"): message_door}


async def _asker(headers: Mapping[str, str], code: str, address: str) -> tuple[Visiting, Began]:
    """Out of memory if known, else looked up in a thread."""
    who = access.peek(headers, address)
    if who is None:
        who = await aside(access.visiting, headers, address)
    found = access.peek_theirs(who, code)
    return who, found if found is not None else await aside(access.theirs, who, code)


def _throttle(who: Visiting) -> None:
    if wait := _writing.wait(who.id, time.monotonic()):
        raise WriteSlower(retry_after=wait)


def _uttered(who: Visiting, found: Began, said: shapes.SayIn) -> Utterance:
    return Utterance(found.contact_id, said.text, who.principal, name=who.name, client_key=said.client_key)
