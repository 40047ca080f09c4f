"""From headers to a principal: for Ninja's doors, for hot doors, for the socket."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base.errors import NotSignedIn, ShouwenError
from shouwen.ground.base.principals.actions import create_token, revoke_tokens_of, sweep
from shouwen.ground.base.principals.errors import BadCsrf, ForeignOrigin
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.queries import csrf_of
from shouwen.ground.base.principals.resolve import peek, resolve, resolve_socket
from shouwen.ground.base.principals.rules import SYSTEM, Reach
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import browser, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def agent() -> Person:
    return person("agent", name="wang", teams=("service",))


def bearer(agent: Person) -> dict[str, str]:
    return {"authorization": f"Bearer {create_token(agent.pk, ['tickets:read'], 'x', by=SYSTEM)}"}


def cookies(agent: Person) -> dict[str, str]:
    key = browser(agent).client.cookies["sessionid"].value
    return {"cookie": f"theme=dark; sessionid={key}", "host": "desk.example.com", "x-csrftoken": csrf_of(key)}


def test_a_token_is_looked_up_once_and_then_known(agent: Person) -> None:
    headers = bearer(agent)
    assert peek(headers, method="POST") is None
    principal = resolve(headers, method="POST")
    assert (str(principal), principal.reach("tickets.read")) == (f"person:{agent.pk}", Reach.TEAM)
    assert principal.reach("tickets.change") is None
    with CaptureQueriesContext(connection) as asked:
        assert resolve(headers, method="POST") is principal
        assert peek(headers, method="POST") is principal
    assert not asked
    assert Token.objects.get().last_used_at is not None


def test_a_revoked_token_is_forgotten(agent: Person) -> None:
    headers = bearer(agent)
    resolve(headers, method="GET")
    assert revoke_tokens_of(agent.pk, by=SYSTEM) == 1
    assert peek(headers, method="GET") is None
    with pytest.raises(NotSignedIn):
        resolve(headers, method="GET")


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"origin": "https://desk.example.com"}, None),
        ({}, ForeignOrigin),
        ({"origin": "https://evil.example"}, ForeignOrigin),
        ({"origin": "https://desk.example.com", "x-csrftoken": "0" * 64}, BadCsrf),
        ({"origin": "https://desk.example.com", "x-csrftoken": "é"}, BadCsrf),
    ],
)
def test_a_cookie_changes_something_only_from_our_page(
    agent: Person, change: dict[str, str], refused: type[ShouwenError] | None
) -> None:
    headers = cookies(agent) | change
    assert resolve(cookies(agent), method="GET").id == agent.pk
    if refused is None:
        assert resolve(headers, method="POST").id == agent.pk
    else:
        with pytest.raises(refused):
            resolve(headers, method="POST")


def test_a_socket_opens_from_our_page_or_with_a_token(agent: Person) -> None:
    headers = cookies(agent)
    assert resolve_socket(headers | {"origin": "https://desk.example.com"}).id == agent.pk
    for origin in ({}, {"origin": "https://evil.example"}):
        with pytest.raises(ForeignOrigin):
            resolve_socket(headers | origin)
    assert resolve_socket(bearer(agent)).id == agent.pk
    with pytest.raises(NotSignedIn):
        resolve_socket({})


def test_the_sweep_leaves_what_still_works(agent: Person) -> None:
    headers = cookies(agent)
    sweep()
    assert resolve(headers, method="GET").id == agent.pk
