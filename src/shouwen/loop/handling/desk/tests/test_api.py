import json
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.staff.models import Person
from shouwen.loop.handling.tickets.tests.factory import house, opened


def signed_in(name: str) -> Client:
    client = Client(headers={"host": "localhost", "origin": "http://localhost"})
    session = client.post(
        "/api/v1/session",
        json.dumps({"email": f"{name}@demo.example", "password": "shouwen-demo"}),
        content_type="application/json",
    )
    assert session.status_code == 200, session.content
    client.defaults["HTTP_X_CSRFTOKEN"] = session.json()["csrf"]
    return client


def post(client: Client, path: str, body: Any = None, **headers: str) -> Any:
    return client.post(f"/api/v1{path}", json.dumps(body or {}), content_type="application/json", headers=headers)


@pytest.mark.django_db
def test_a_ticket_goes_round_by_api() -> None:
    house()
    number = opened("hardware").number
    tech = signed_in("tech")
    card = tech.get(f"/api/v1/tickets/{number}").json()
    assert card["status"] == "new", card
    assert "accept" in card["may"]
    card = post(tech, f"/tickets/{number}/accept").json()
    assert (card["status"], card["holder"]["name"]) == ("open", "赵磊"), card
    assert Person.objects.count() == 10
