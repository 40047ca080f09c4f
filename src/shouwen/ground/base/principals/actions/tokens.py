"""API tokens."""

import datetime as dt
import secrets
from collections.abc import Collection

from django.contrib.auth import get_user_model

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.events.actions import Noted, record, record_many
from shouwen.ground.base.principals import queries, rules
from shouwen.ground.base.principals.actions.forgetting import forget
from shouwen.ground.base.principals.errors import UnknownScope
from shouwen.ground.base.principals.events import TokenMade, TokenRevoked
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.rules import Principal


@action
def create_token(
    person_id: int, scopes: Collection[str], name: str, *, by: Principal, expires_at: dt.datetime | None = None
) -> str:
    """A new token of a person, told this once; it can do no more than its person, within `scopes`."""
    wanted = sorted(set(scopes))
    for scope in wanted:
        if scope not in queries.scopes():
            raise UnknownScope(scope=scope[:40])
    if "*" not in by.scopes and not set(wanted) <= by.scopes:
        raise Forbidden(capability="tokens.manage")
    if not wanted:
        raise UnknownScope(scope="")
    if not get_user_model()._default_manager.filter(pk=person_id).exists():
        raise NotFound()
    secret = queries.PREFIX + secrets.token_urlsafe(32)
    token = Token.objects.create(
        person_id=person_id,
        name=name,
        digest=rules.digest(secret),
        scopes=wanted,
        created_at=clock.now(),
        expires_at=expires_at,
    )
    record(TokenMade(person_id=person_id, token_id=token.pk, scopes=tuple(wanted), address=by.address), by=by)
    return secret


@action
def revoke_token(token_id: int, *, by: Principal) -> None:
    """End a token; the next request with it is refused."""
    token = Token.objects.select_for_update().filter(pk=token_id, revoked_at=None).first()
    if token is None:
        raise NotFound()
    token.revoked_at = clock.now()
    token.save(update_fields=["revoked_at"])
    record(TokenRevoked(person_id=token.person_id, token_id=token.pk, address=by.address), by=by)
    forget(token.person_id)


@action
def revoke_tokens_of(person_id: int, *, by: Principal) -> int:
    """End all tokens of a person; says how many."""
    live = Token.objects.select_for_update().filter(person_id=person_id, revoked_at=None)
    ids = sorted(live.values_list("pk", flat=True))
    Token.objects.filter(pk__in=ids).update(revoked_at=clock.now())
    facts = [TokenRevoked(person_id=person_id, token_id=token_id, address=by.address) for token_id in ids]
    record_many([Noted(fact, by) for fact in facts])
    forget(person_id)
    return len(ids)


@action
def note_use(token_id: int) -> None:
    """Remember that a token was used, about once an hour."""
    Token.objects.filter(pk=token_id).update(last_used_at=clock.now())
