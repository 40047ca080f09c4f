"""What the hot doors do, the same for ASGI and for Ninja: principal and bytes in, bytes out. No second way."""

import hashlib
import re
from typing import Any, Final
from urllib.parse import parse_qs

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.api.faults import Malformed
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import Reference, reference
from shouwen.loop.handling.tickets import access
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.api.showing import row
from shouwen.loop.handling.tickets.errors import BadKey, UnknownCode
from shouwen.loop.handling.tickets.queries.places import levels_in_force
from shouwen.loop.handling.tickets.rules import status
from shouwen.loop.handling.tickets.rules.listing import MOST, View, Wanted
from shouwen.loop.handling.tickets.rules.request import Body, clean

KEY: Final = re.compile(r"[\x21-\x7e]{1,200}")
_body: Final = msgspec.json.Decoder(Body)


class ListQuery(msgspec.Struct, forbid_unknown_fields=True):
    """The query string of GET /tickets."""

    view: View = "all"
    status: str = ""
    team: str = ""
    level: str = ""
    problem: str = ""
    customer: int | None = None
    q: str = ""
    after: str | None = None
    limit: int = 50


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
        words, _, place = str(error).partition(" - at ")
        raise Invalid(fields={place.strip("`").removeprefix("$.") or "body": words}) from None
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


def listed(principal: Principal, query: str, language: str) -> bytes:
    """A page of a list or a search as JSON."""
    given = _query(query)
    known = reference()
    found, following = access.page(principal, _wanted(given, known), given.q)
    return msgspec.json.encode({"items": [row(each, known, language) for each in found], "next": following})


def asked_list(query: str) -> tuple[Wanted, str]:
    """A list's query string, read: what is wanted, and the words searched for."""
    given = _query(query)
    return _wanted(given, reference()), given.q


def _query(query: str) -> ListQuery:
    try:
        pairs = parse_qs(query, keep_blank_values=False, max_num_fields=50, errors="strict")
        return msgspec.convert({name: values[-1] for name, values in pairs.items()}, ListQuery, strict=False)
    except msgspec.ValidationError as error:
        words, _, place = str(error).partition(" - at ")
        raise Invalid(fields={place.strip("`").removeprefix("$.") or "query": words}) from None
    except ValueError:
        raise Malformed from None


def _wanted(given: ListQuery, known: Reference) -> Wanted:
    statuses = tuple(given.status.split(",")) if given.status else status.ALL if given.q.strip() else status.OPEN
    if unknown := sorted({*statuses} - {*status.ALL}):
        raise UnknownCode(what="status", code=unknown[0][:64])
    if not 1 <= given.limit <= MOST or "\0" in given.q:
        raise Invalid(fields={"limit": f"1 to {MOST}"})
    team = known.teams.get(given.team)
    if given.team and team is None:
        raise UnknownCode(what="team", code=given.team[:64])
    return Wanted(
        view=given.view,
        statuses=statuses,
        team=team.id if team else None,
        level=given.level,
        problems=_under(known, given.problem),
        customers=(given.customer,) if given.customer is not None else (),
        after=given.after,
        limit=given.limit,
    )


def _under(known: Reference, code: str) -> tuple[int, ...]:
    """A problem and all beneath it."""
    if not code:
        return ()
    found = tuple(entry.id for entry in known.problems.entries.values() if code in entry.lineage)
    if not found:
        raise UnknownCode(what="problem", code=code[:64])
    return found
