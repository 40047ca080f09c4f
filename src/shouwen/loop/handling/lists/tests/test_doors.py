"""The list's hot door as the server calls it."""

from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base.api import knocking
from shouwen.ground.base.api.knocking import Answer, knock
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.actions.tokens import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.lists.api import DOORS, life
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

PATH = "/api/v1/tickets"
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


@pytest.fixture
def token() -> str:
    house()
    return create_token(someone("manager").id or 0, ["tickets:read"], "test", by=SYSTEM)


def ask(query: str, **headers: str) -> Coroutine[Any, Any, Answer]:
    """One request through the door."""
    return knock(DOORS, "GET", PATH, b"", query, **headers)


def served(*wanted: Coroutine[Any, Any, Answer]) -> list[Answer]:
    """All of them at once, as long as the list's threads live."""
    return knocking.served(life, *wanted)


def test_the_list_is_the_same_through_either_way(token: str) -> None:
    for n in range(5):
        opened("hardware", subject=f"第{n}个")
    headers: Any = {"authorization": f"Bearer {token}", "accept_language": "en"}
    (first,) = served(ask("view=all&limit=3", **headers))
    client = Client(headers={"authorization": f"Bearer {token}", "accept-language": "en"})
    assert first.status == 200
    assert client.get(f"{PATH}?view=all&limit=3").json() == first.body
    assert (len(first.body["items"]), first.body["items"][0]["team"]["code"]) == (3, "tech-support")
    (rest,) = served(ask(f"limit=3&after={first.body['next']}", **headers))
    assert (len(rest.body["items"]), rest.body["next"]) == (2, None)


@pytest.mark.usefixtures("token")
def test_who_does_not_say_who_they_are_is_refused() -> None:
    assert [answer.status for answer in served(ask("", authorization="Basic x"), ask(""))] == [401, 401]


@pytest.mark.parametrize(
    "query", ["view=none", "limit=0", "limit=x", "status=gone", "team=none", "after=x", "x=1", "q=%00"]
)
def test_a_wrong_query_is_refused(token: str, query: str) -> None:
    (answer,) = served(ask(query, authorization=f"Bearer {token}"))
    assert answer.status == 422, answer
