"""Signing in and out, passwords, tokens and one-use links."""

from shouwen.ground.base.principals.actions.links import (
    accept,
    ask_reset,
    draw_first_key,
    draw_link,
    invite,
    spend_first_keys,
    use_reset,
)
from shouwen.ground.base.principals.actions.sign_in import Opened, change_password, sign_in, sign_out
from shouwen.ground.base.principals.actions.sweep import sweep
from shouwen.ground.base.principals.actions.tokens import create_token, note_use, revoke_token, revoke_tokens_of

__all__ = [
    "Opened",
    "accept",
    "ask_reset",
    "change_password",
    "create_token",
    "draw_first_key",
    "draw_link",
    "invite",
    "note_use",
    "revoke_token",
    "revoke_tokens_of",
    "sign_in",
    "sign_out",
    "spend_first_keys",
    "sweep",
    "use_reset",
]
