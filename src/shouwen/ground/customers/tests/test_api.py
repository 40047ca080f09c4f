import datetime as dt
import json
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.resolve import forget_everybody, register_people
from shouwen.ground.base.principals.rules import SYSTEM, digest
from shouwen.ground.customers.actions import resolve
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.ground.staff.rules.rights import CAPABILITIES

AT = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
pytestmark = pytest.mark.django_db


class Door:
    """A program that knocks with somebody's token."""

    def __init__(self, role: str) -> None:
        register_people(principal_of, CAPABILITIES)
        forget_everybody()
        now = clock.now()
        person = Person.objects.create(email=f"{role}@example.com", name=role, roles=[role], created_at=now)
        Token.objects.create(person_id=person.pk, name=role, digest=digest(f"sw_{role}"), scopes=["*"], created_at=now)
        self.client = Client(headers={"Authorization": f"Bearer sw_{role}"})

    def __call__(self, method: str, path: str, body: object = None) -> Any:
        data = json.dumps(body).encode() if body is not None else b""
        return self.client.generic(method, f"/api/v1{path}", data, content_type="application/json")


def meet(name: str, number: int, mail: str = "") -> int:
    return resolve(Clean(name, f"+86138001380{number:02}", mail), by=SYSTEM, at=AT).id


def test_an_agent_finds_reads_and_corrects_a_customer() -> None:
    zhang, agent = meet("张三", 1, "zhang@example.com"), Door("agent")
    meet("李四", 2)
    found = agent("GET", "/customers?q=张三").json()
    assert [one["id"] for one in found["items"]] == [zhang]
    changed = agent("PATCH", f"/customers/{zhang}", {"name": "<b>张三</b>", "tier": "gold", "note": "😀"})
    assert changed.status_code == 200
    assert changed.json() | {"identities": [], "created_at": ""} == {
        "id": zhang,
        "name": "<b>张三</b>",
        "tier": "gold",
        "region": None,
        "language": "",
        "note": "😀",
        "created_at": "",
        "identities": [],
        "merges": [],
    }
    history = agent("GET", f"/customers/{zhang}/timeline").json()["items"]
    assert [one["kind"] for one in history] == ["CustomerChanged", "CustomerMet"]
    assert history[0]["data"] == {"fields": ["name", "tier", "note"], "address": "127.0.0.1"}


def test_merging_and_undoing_over_http() -> None:
    zhang, li, agent = meet("张三", 1), meet("李四", 2), Door("agent")
    merged = agent("POST", f"/customers/{zhang}/merge", {"gone_id": li}).json()
    assert [one["value"] for one in merged["identities"]] == ["+8613800138001", "+8613800138002"]
    assert agent("GET", f"/customers/{li}").json()["id"] == zhang
    kinds = [one["kind"] for one in agent("GET", f"/customers/{li}/timeline?limit=2").json()["items"]]
    assert kinds == ["CustomersMerged", "CustomerMet"]
    merge = merged["merges"][0]["id"]
    assert agent("POST", f"/customers/{zhang}/merges/{merge + 1}/undo").status_code == 404
    assert agent("POST", f"/customers/{zhang}/merges/{merge}/undo").json()["merges"] == []
    assert agent("GET", f"/customers/{li}").json()["id"] == li


def test_identities_over_http() -> None:
    zhang, agent = meet("张三", 1), Door("agent")
    meet("李四", 2)
    refused = agent("POST", f"/customers/{zhang}/identities", {"phone": "13800138002"})
    assert (refused.status_code, refused.json()["code"]) == (409, "taken_identity")
    added = agent("POST", f"/customers/{zhang}/identities", {"email": "Zhang@Example.com"}).json()
    assert added["identities"][1]["value"] == "zhang@example.com"
    path = f"/customers/{zhang}/identities/{added['identities'][1]['id']}"
    assert len(agent("DELETE", path).json()["identities"]) == 1


def test_rights_and_masks() -> None:
    zhang = meet("张三", 1)
    director = Door("director")
    assert director("GET", f"/customers/{zhang}").json()["identities"][0]["value"] == "+86138****8001"
    assert director("PATCH", f"/customers/{zhang}", {"name": "x"}).status_code == 403
    assert Door("trainer")("GET", "/customers?q=张三").status_code == 403
    assert Client().get(f"/api/v1/customers/{zhang}").status_code == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"name": "a\x00"}, 422),
        ({"name": "长" * 81}, 422),
        ({"name": 7}, 422),
        ({"tier": "platinum"}, 422),
        ({"region": "nowhere"}, 422),
        ({"note": "x" * 1_000_000}, 422),
        ({"note": "x" * 3_000_000}, 413),
        ({"vip": True}, 422),
        ([], 422),
    ],
)
def test_bad_values_change_nothing(body: object, status: int) -> None:
    zhang, agent = meet("张三", 1), Door("agent")
    answer = agent("PATCH", f"/customers/{zhang}", body)
    assert answer.status_code == status
    assert set(answer.json()) == {"code", "message", "detail"}
    assert agent("GET", f"/customers/{zhang}").json()["name"] == "张三"


def test_pages_of_the_list_follow_each_other() -> None:
    people = [meet(f"客户{number}", number) for number in range(5)]
    agent = Door("agent")
    first = agent("GET", "/customers?limit=3").json()
    second = agent("GET", f"/customers?limit=3&after={first['next']}").json()
    assert [one["id"] for one in first["items"] + second["items"]] == people[::-1]
    assert second["next"] is None
    assert agent("GET", "/customers?after=x").status_code == 422
    assert agent("GET", "/customers?q=a").status_code == 422
