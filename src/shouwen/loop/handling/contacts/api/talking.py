"""The hot door POST /api/v1/contacts/{id}/messages as a bare ASGI handler, and its description for OpenAPI."""

from typing import Any, Final

import msgspec

from shouwen.ground.base.api.bare import (
    Receive,
    Scope,
    Send,
    aside,
    body_of,
    headers_of,
    parsed,
    principal_of,
    refuse,
    say,
)
from shouwen.ground.base.api.kit import Id, Request, Status, language, router
from shouwen.ground.base.errors import Conflict, Forbidden, NotFound, ShouwenError
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal
from shouwen.loop.handling.contacts import access, actions
from shouwen.loop.handling.contacts.actions import Utterance
from shouwen.loop.handling.contacts.api import shapes
from shouwen.loop.handling.contacts.errors import NotYourTalk
from shouwen.loop.handling.contacts.speaking import life, speak

__all__ = ["DOORS", "api", "life"]
api = router("contacts")


async def message_door(scope: Scope, receive: Receive, send: Send) -> None:
    """POST /api/v1/contacts/{id}/messages."""
    headers = headers_of(scope)
    who = ANONYMOUS
    try:
        body = await body_of(headers, receive)
        who = await principal_of(headers, "POST")
        contact_id = _number(scope["path_params"]["contact_id"])
        said = parsed(shapes.SayIn, body, language(headers.get("accept-language", ""), who.language))
        if said.kind == "public":
            _may_talk(who)
        else:
            await aside(_check, who, contact_id, said.kind)
        try:
            answer = await speak(_uttered(who, contact_id, said), said.files)
        except (NotYourTalk, Conflict) as error:
            raise await aside(_as_seen, who, contact_id, error) from None
        await say(send, 201, msgspec.json.encode(answer.message))
    except Exception as error:
        await refuse(send, error, headers, who)


@api.post("/contacts/{contact_id}/messages", response={201: shapes.MessageOut})
def say_to_contact(request: Request, contact_id: Id, body: shapes.SayIn) -> Status[dict[str, Any]]:
    """Say something to the visitor, or beside them; the same `client_key` is one message."""
    _check(request.auth, contact_id, body.kind)
    spoken = actions.say(_uttered(request.auth, contact_id, body), files=body.files)
    return Status(201, msgspec.to_builtins(spoken.message))


DOORS: Final = {("POST", "/api/v1/contacts/{contact_id}/messages"): message_door}


def _uttered(who: Principal, contact_id: int, said: shapes.SayIn) -> Utterance:
    return Utterance(contact_id, said.text, who, said.kind, client_key=said.client_key)


def _may_talk(who: Principal) -> None:
    if who.reach(access.SERVE) is None and who.reach(access.SUPERVISE) is None:
        raise Forbidden(capability=access.SERVE)


def _check(who: Principal, contact_id: int, kind: str) -> None:
    """Notes are for whoever may read the talk, whispers for its holder and who supervises; the verb checks the rest."""
    if kind == "whisper":
        access.may_rule(who, contact_id)
    else:
        access.may_read(who, contact_id)


def _as_seen(who: Principal, contact_id: int, error: ShouwenError) -> ShouwenError:
    """The refusal as it is told to whoever may read the talk; to all others there is none."""
    try:
        access.may_read(who, contact_id)
    except ShouwenError:
        return NotFound()
    return error


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise NotFound
    return int(text)
