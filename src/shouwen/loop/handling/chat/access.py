"""Who is there: a visitor by the key that was given to this browser, and the talks that are theirs."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from django.core import signing
from django.http import HttpRequest
from ninja.security.base import AuthBase
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import NotFound, TooMany
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.principals.errors import ForeignOrigin
from shouwen.ground.base.principals.rules import digest, network, same_host
from shouwen.loop.handling.chat import queries, rules
from shouwen.loop.handling.chat.errors import NoSuchTalk, VisitorUnknown, WriteSlower
from shouwen.loop.handling.chat.queries import FILE, Began, Visiting

LONGEST = 200
TalkCode = Annotated[str, Field(min_length=1, max_length=32)]
_asking = rules.Buckets(rules.READS, rules.READS / 60)
looks = rules.Buckets(rules.LOOKS, rules.LOOKS / 60)


class FromVisitor(HttpRequest):
    """A request with a visitor's key: `auth` is the visitor."""

    auth: Visiting


class VisitorKey(AuthBase):
    """The visitor's key in `Authorization: Bearer`."""

    openapi_type = "http"
    openapi_scheme = "bearer"
    openapi_name = "visitor"

    def __call__(self, request: HttpRequest) -> Visiting:
        headers = {name.lower(): value for name, value in request.headers.items()}
        who = visiting(headers, str(request.META.get("REMOTE_ADDR") or ""))
        if wait := _asking.wait(who.id, time.monotonic()):
            raise WriteSlower(retry_after=wait)
        return who


def look(address: str) -> None:
    """Count a look at a site from this address."""
    if wait := looks.wait(network(address), time.monotonic()):
        raise TooMany(retry_after=wait)


def before(headers: Mapping[str, str]) -> Visiting | None:
    """Who this browser was until now, if it shows the key it had."""
    if not headers.get("authorization"):
        return None
    try:
        return visiting(headers)
    except VisitorUnknown:
        return None


def proof(headers: Mapping[str, str]) -> str:
    """What is kept of the key that a request shows."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return proof_of(token if scheme.lower() == "bearer" else "")


def proof_of(token: str) -> str:
    """What is kept of a key."""
    token = token.strip()
    if not token.startswith(rules.TOKEN) or len(token) > LONGEST:
        raise VisitorUnknown
    return digest(token)


def visiting(headers: Mapping[str, str], address: str = "") -> Visiting:
    """The visitor behind the key, from an origin of the site's; may ask the database."""
    return _from_home(queries.visitors.get(proof(headers)), headers, address)


def peek(headers: Mapping[str, str], address: str = "") -> Visiting | None:
    """The same out of memory, for an event loop."""
    found = queries.visitors.peek(proof(headers))
    return None if found is None else _from_home(found, headers, address)


def _from_home(who: Visiting, headers: Mapping[str, str], address: str) -> Visiting:
    check_origin(headers, who.origins)
    if who.expires_at <= clock.now():
        raise VisitorUnknown
    return replace(who, address=address)


def check_origin(headers: Mapping[str, str], origins: frozenset[str]) -> None:
    """A browser's page must be of the site or ours; a program shows no origin and passes, since it has the key."""
    origin = headers.get("origin", "")
    if origin and not is_home(origin, headers.get("host", ""), origins):
        raise ForeignOrigin


def is_home(origin: str, host: str, origins: frozenset[str]) -> bool:
    """Whether a page of this origin may show the chat."""
    return origin.lower() in origins or same_host(origin, host)


def theirs(who: Visiting, code: str) -> Began:
    """The talk, or NoSuchTalk for another's just as for none."""
    return _theirs(who, queries.talks.get(code) if 0 < len(code) <= 32 else None)


def peek_theirs(who: Visiting, code: str) -> Began | None:
    """The same out of memory."""
    found = queries.talks.peek(code)
    return None if found is None else _theirs(who, found)


def _theirs(who: Visiting, found: Began | None) -> Began:
    if found is None:
        raise NoSuchTalk
    same_user = bool(who.subject) and (who.site_id, who.subject) == (found.site_id, found.subject)
    if who.id != found.visitor_id and not same_user:
        raise NoSuchTalk
    return found


def logo() -> StoredFile:
    """The company's logo, which everyone may see."""
    found = StoredFile.objects.filter(pk=company().logo_id or 0).first()
    if found is None:
        raise NotFound
    return found


def file_behind(key: str) -> StoredFile:
    """The file that a signed address names, while it holds and the file is the talk's."""
    try:
        until, code, file_id = signing.loads(key, salt=FILE)
    except (signing.BadSignature, ValueError, TypeError):
        raise NotFound from None
    contact = queries.talks.get(code).contact_id
    found = StoredFile.objects.filter(pk=file_id, owner_kind="contact", owner_id=contact).first()
    if found is None or clock.now().timestamp() >= until:
        raise NotFound
    return found
