"""What the chat takes for honest, and the signed identity of a site's own user. Pure."""

import base64
import binascii
import datetime as dt
import hashlib
import hmac
import json
import re
import urllib.parse
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shouwen.ground.base.principals.rules import Limit, digest
from shouwen.loop.handling.chat.errors import BadOrigin, IdentityInvalid

TEXT: Final = 5_000
FILES: Final = 6
FILE_BYTES: Final = 10 * 1024 * 1024
ROUNDED: Final = 1e-6  # what is lost in counting must not cost who waited as told
TOKEN: Final = "vt_"
SUBJECT: Final = 128
VISITOR_LIVES: Final = dt.timedelta(days=365)
SECRET_OVERLAPS: Final = dt.timedelta(hours=24)  # after a rotation the secret before holds so long
LANGUAGES: Final = ("zh-CN", "zh-TW", "en")

# Many visitors may sit behind one address, so an address has room; what one visitor writes is counted in memory.
ARRIVE: Final = {"address": Limit(120, first_wait=10, longest_wait=60, forgiven_after=600)}
BEGIN: Final = {
    "account": Limit(10, first_wait=30, longest_wait=300, forgiven_after=1800),
    "address": Limit(60, first_wait=10, longest_wait=120, forgiven_after=600),
}
UPLOAD: Final = {
    "account": Limit(30, first_wait=15, longest_wait=60, forgiven_after=600),
    "address": Limit(120, first_wait=15, longest_wait=60, forgiven_after=600),
}
LETTER: Final = {"account": Limit(3, first_wait=300, longest_wait=3600), "address": Limit(20, longest_wait=3600)}
LEAVE: Final = {"account": Limit(3, first_wait=60, longest_wait=900), "address": Limit(20, longest_wait=900)}
READS: Final = 240  # of a visitor's smaller doors in a minute
WRITES: Final = 60  # messages in a minute; so many at once, and one a second from then on
LOOKS: Final = 600  # of one address at a site: at once, and in a minute from then on; each page of the site looks once
VISITOR_WAITING: Final = 2 * FILES
Week = Mapping[int, tuple[tuple[str, str], ...]]
_LOCAL: Final = re.compile(r"https?://[a-z0-9.\-]+(:\d{1,5})?|https?://\[[0-9a-f:]+\](:\d{1,5})?")


@dataclass(frozen=True, slots=True)
class Identity:
    """A site's own user, as the site signed it."""

    subject: str
    name: str = ""
    phone: str = ""
    email: str = ""


def identity(token: str, secrets: Iterable[str], now: dt.datetime) -> Identity:
    """The user behind a signed token (JWT, HS256), or IdentityInvalid; signatures are compared in constant time."""
    parts = token.split(".")
    if len(parts) != 3 or not token.isascii():
        raise IdentityInvalid(why="form")
    head, claims, given = _json(parts[0]), _json(parts[1]), _bytes(parts[2])
    if head.get("alg") != "HS256":
        raise IdentityInvalid(why="algorithm")
    signed = f"{parts[0]}.{parts[1]}".encode()
    fits = False
    for secret in secrets:
        fits |= hmac.compare_digest(hmac.new(secret.encode(), signed, hashlib.sha256).digest(), given)
    if not fits:
        raise IdentityInvalid(why="signature")
    until, subject = claims.get("exp"), claims.get("sub")
    if isinstance(until, bool) or not isinstance(until, int | float) or not isinstance(subject, str | int):
        raise IdentityInvalid(why="claims")
    subject = str(subject).strip()
    if not subject or len(subject) > 100 or not subject.isprintable():
        raise IdentityInvalid(why="claims")
    if not now.timestamp() < until:
        raise IdentityInvalid(why="over")
    named = {name: value for name in ("name", "phone", "email") if isinstance(value := claims.get(name), str)}
    return Identity(subject, **{name: value[:254] for name, value in named.items()})


def subject(site: str, user: str) -> str:
    """A site's user under one name among those of all sites; a name too long to be kept is told by its digest."""
    whole = f"{site}:{user}"
    return whole if len(whole) <= SUBJECT else f"{site}:{digest(user)[: SUBJECT - len(site) - 1]}"


def signed(claims: dict[str, Any], secret: str) -> str:
    """Such a token: what a site's server makes; for tests and the page that shows how."""
    parts = [_coded(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    mac = hmac.new(secret.encode(), ".".join(parts).encode(), hashlib.sha256).digest()
    return ".".join([*parts, _coded(mac)])


def _coded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _bytes(part: str) -> bytes:
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise IdentityInvalid(why="form") from None


def _json(part: str) -> dict[str, Any]:
    try:
        found = json.loads(_bytes(part))
    except (ValueError, RecursionError):
        raise IdentityInvalid(why="form") from None
    if not isinstance(found, dict):
        raise IdentityInvalid(why="form")
    return found


def week(kept: Mapping[str, Any] | None) -> Week | None:
    """A week as it is kept, as one reckons with it: days from Monday, 0."""
    if kept is None:
        return None
    return {int(day): tuple((opens, closes) for opens, closes in spans) for day, spans in kept.items()}


def origin(text: str) -> str:
    """An origin in its one spelling, or BadOrigin."""
    plain = text.strip().lower().rstrip("/")
    parts = urllib.parse.urlsplit(plain) if _LOCAL.fullmatch(plain) else None
    try:
        sound = parts is not None and (parts.port is None or 0 < parts.port <= 65_535)
    except ValueError:
        sound = False
    if not sound:
        raise BadOrigin(origin=text[:100])
    default = {"http": ":80", "https": ":443"}[plain.partition(":")[0]]
    return plain.removesuffix(default)


class Buckets:
    """So much at once from each, and so much a second from then on; told in memory, each process for itself. Pure."""

    def __init__(self, most: int, per_second: float, kept: int = 50_000) -> None:
        self._most = most
        self._rate = per_second
        self._kept = kept
        self._left: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def wait(self, whose: Hashable, now: float) -> int:
        """Take one: 0, or the seconds after which the next is taken."""
        left, at = self._left.pop(whose, (float(self._most), now))
        left = min(float(self._most), left + (now - at) * self._rate)
        taken = left > 1.0 - ROUNDED
        self._left[whose] = (left - 1.0 if taken else left, now)
        while len(self._left) > self._kept:
            self._left.popitem(last=False)
        return 0 if taken else max(1, int((1.0 - left) / self._rate + 0.999))


def state(contact: str) -> str:
    """A contact's state as its visitor sees it."""
    return {"queued": "queued", "offered": "queued", "active": "active"}.get(contact, "ended")


def side(author: str, kind: str) -> str:
    """Who said it."""
    if kind == "event":
        return "system"
    return "visitor" if author.startswith("visitor:") else "agent"
