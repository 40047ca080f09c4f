"""Who stands behind a session or a token, kept for at most five seconds and dropped at once by `forget`."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import timedelta

from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.db.models import Q, QuerySet
from django.utils.crypto import constant_time_compare, salted_hmac

from shouwen.ground.base import clock
from shouwen.ground.base.errors import NotSignedIn
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.principals import rules
from shouwen.ground.base.principals.errors import LinkSpent
from shouwen.ground.base.principals.models import Link, Token
from shouwen.ground.base.principals.rules import Principal

USE_NOTED_EVERY = timedelta(hours=1)
PREFIX = "sw_"


@dataclass(frozen=True, slots=True)
class Proof:
    """What a request shows of itself: a session's key or a token's digest."""

    kind: str
    key: str


@dataclass(slots=True)
class Found:
    """Who that is; `use_due` is the token whose use is to be noted, once."""

    principal: Principal
    use_due: int | None = None


class _People:
    load: Callable[[int], Principal | None]
    scopes: frozenset[str] = frozenset()


def register_people(loader: Callable[[int], Principal | None], capabilities: Collection[str]) -> None:
    """Wiring says who knows people and which capabilities there are."""
    _People.load = staticmethod(loader)
    _People.scopes = frozenset(capabilities) | {rules.scope_of(capability) for capability in capabilities}


def scopes() -> frozenset[str]:
    """All that a token may be given."""
    return _People.scopes


def person(person_id: int) -> Principal | None:
    """The principal of a person who may act now."""
    return _People.load(person_id)


def _look_up(proof: Proof) -> Found:
    found = _by_token(proof.key) if proof.kind == "token" else _by_session(proof.key)
    if found is None:
        raise NotSignedIn()
    return found


known: Kept[Proof, Found] = Kept(_look_up)


def forget(person_id: int) -> None:
    """Drop what is kept of a person: their rights changed, they left, a token was revoked."""
    known.drop(lambda _proof, found: found.principal.id == person_id)


def forget_everybody() -> None:
    """Drop all principals: teams or departments changed."""
    known.drop()


def _by_token(digest: str) -> Found | None:
    now = clock.now()
    live = Q(expires_at=None) | Q(expires_at__gt=now)
    token = Token.objects.filter(live, digest=digest, revoked_at=None).first()
    principal = person(token.person_id) if token else None
    if token is None or principal is None:
        return None
    used = token.last_used_at
    due = used is None or now - used >= USE_NOTED_EVERY
    return Found(replace(principal, scopes=frozenset(token.scopes)), token.pk if due else None)


def _by_session(key: str) -> Found | None:
    values = SessionStore(key).load()
    account = get_user_model()._default_manager.filter(pk=values.get(SESSION_KEY, 0)).first()
    if account is None or not account.is_active:
        return None
    if not constant_time_compare(values.get(HASH_SESSION_KEY, ""), account.get_session_auth_hash()):
        return None
    principal = person(account.pk)
    return Found(principal) if principal else None


def csrf_of(session_key: str) -> str:
    """The word that a page of this session must send along with each change."""
    return salted_hmac("shouwen.csrf", session_key, algorithm="sha256").hexdigest()


def tokens_of(person_id: int | None) -> QuerySet[Token]:
    """Tokens that still work, of one person or of all."""
    tokens = Token.objects.filter(revoked_at=None).order_by("-id")
    return tokens if person_id is None else tokens.filter(person_id=person_id)


def open_link(secret: str, kind: str) -> Link:
    """The link, if it can still be used."""
    found = Link.objects.filter(
        kind=kind, digest=rules.digest(secret), used_at=None, expires_at__gt=clock.now()
    ).first()
    if found is None:
        raise LinkSpent()
    return found
