"""What the hot door does, the same for ASGI and for Ninja: principal and bytes in, bytes out. No second way."""

import hashlib
from typing import Any, Final

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.api.faults import Malformed, Misshapen
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import Reference, reference
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.errors import BadKey
from shouwen.loop.handling.tickets.queries.places import levels_in_force
from shouwen.loop.handling.tickets.rules.request import KEY, Body, clean

_body: Final = msgspec.json.Decoder(Body)


class OpenedBody(msgspec.Struct, frozen=True):
    """The body of the answer 201."""

    number: str
    status: str
    team: str
    promised_first_response_at: Any


def read(body: bytes) -> Body:
    """The body of a request to open a ticket, not yet cleaned."""
    try:
        return _body.decode(body)
    except msgspec.ValidationError as error:
        raise Misshapen(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Malformed from None


def digest(body: bytes) -> bytes:
    """What tells two bodies apart."""
    return hashlib.sha256(body).digest()


def asked(principal: Principal, given: Body, key: str, body_hash: bytes, known: Reference | None = None) -> Asked:
    """The request, gated and cleaned; by a person's own session it is entered by hand.

    With `known` given and no level named nothing is looked up: it may stand on an event loop.
    """
    principal.require("tickets.open")
    if key and not KEY.fullmatch(key):
        raise BadKey
    by_hand = principal.scopes == {"*"} and principal.kind == "person"
    levels = levels_in_force(clock.now()) if given.level else ()
    request = clean(given, known or reference(), channel="counter" if by_hand else "api", take=by_hand, levels=levels)
    return Asked(request, principal, key, body_hash if key else b"")


def told(opened: Opened) -> bytes:
    """The answer 201."""
    body = OpenedBody(opened.number, opened.status, opened.team, opened.promised_first_response_at)
    return msgspec.json.encode(body)
