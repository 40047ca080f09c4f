"""Somebody who asks over HTTP."""

from collections.abc import Sequence

from django.test import Client

from shouwen.ground.base.principals.actions import create_token
from shouwen.loop.handling.tickets.tests.factory import someone


def client(name: str, scopes: Sequence[str] = ()) -> Client:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, scopes or sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"})
