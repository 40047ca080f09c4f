"""From a request's headers to the principal; one way for Ninja's doors, the hot doors and the socket."""

from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from django.conf import settings
from django.utils.crypto import constant_time_compare

from shouwen.ground.base.errors import NotSignedIn
from shouwen.ground.base.principals import rules
from shouwen.ground.base.principals.actions import note_use
from shouwen.ground.base.principals.errors import BadCsrf, ForeignOrigin
from shouwen.ground.base.principals.queries import (
    PREFIX,
    Found,
    Proof,
    csrf_of,
    forget,
    forget_everybody,
    known,
    register_people,
)
from shouwen.ground.base.principals.rules import Principal

__all__ = ["forget", "forget_everybody", "peek", "proof", "register_people", "resolve", "resolve_socket"]
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def resolve(headers: Mapping[str, str], *, method: str) -> Principal:
    """Who asks; `headers` has lower-case names, or does not mind the case."""
    shown = proof(headers)
    _refuse_forged(shown, headers, method)
    return _noted(known.get(shown))


def resolve_socket(headers: Mapping[str, str]) -> Principal:
    """Who opens a socket; a cookie counts only together with this site's Origin."""
    shown = proof(headers)
    if shown.kind == "session":
        _refuse_foreign(headers)
    return _noted(known.get(shown))


def peek(headers: Mapping[str, str], *, method: str) -> Principal | None:
    """As `resolve`, out of memory only: for an event loop, which asks `resolve` in a thread when this says None."""
    shown = proof(headers)
    _refuse_forged(shown, headers, method)
    found = known.peek(shown)
    return found.principal if found is not None and found.use_due is None else None


def proof(headers: Mapping[str, str]) -> Proof:
    """What the request shows: its token before its cookie."""
    authorization = headers.get("authorization", "")
    if authorization:
        scheme, _, secret = authorization.partition(" ")
        if scheme.lower() != "bearer" or not secret.startswith(PREFIX):
            raise NotSignedIn()
        return Proof("token", rules.digest(secret.strip()))
    key = session_key(headers.get("cookie", ""))
    if not key:
        raise NotSignedIn()
    return Proof("session", key)


def session_key(cookies: str) -> str:
    """The session's key out of a Cookie header."""
    if settings.SESSION_COOKIE_NAME not in cookies:
        return ""
    try:
        found = SimpleCookie(cookies).get(settings.SESSION_COOKIE_NAME)
    except CookieError:
        return ""
    return found.value if found is not None and found.value.isalnum() else ""


def _refuse_forged(shown: Proof, headers: Mapping[str, str], method: str) -> None:
    if shown.kind == "token" or method in SAFE:
        return
    _refuse_foreign(headers)
    if not constant_time_compare(headers.get("x-csrftoken", ""), csrf_of(shown.key)):
        raise BadCsrf()


def _refuse_foreign(headers: Mapping[str, str]) -> None:
    if not rules.same_host(headers.get("origin", ""), headers.get("host", "")):
        raise ForeignOrigin()


def _noted(found: Found) -> Principal:
    if found.use_due is not None:
        due, found.use_due = found.use_due, None
        note_use(due)
    return found.principal
