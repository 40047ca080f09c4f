"""Signing in and out, passwords, tokens and one-use links."""

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.models import Token


@action
def note_use(token_id: int) -> None:
    """Remember that a token was used, about once an hour."""
    Token.objects.filter(pk=token_id).update(last_used_at=clock.now())
