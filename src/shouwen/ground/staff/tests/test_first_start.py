import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.company.models import Setting
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.models import Link
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import add_person, first_key
from shouwen.ground.staff.models import Person

BODY = {"company": "  晨光科技  ", "name": "张伟", "email": "Zhang@Example.com", "password": "a-long-first-word"}
WEB = {"host": "localhost", "origin": "http://localhost"}


def begin(body: dict[str, Any] | None = None, client: Client | None = None) -> Any:
    """With the key that the server prints while nobody is there."""
    client = client or Client(headers=WEB)
    whole = {"key": first_key() or "none is printed", **(body or BODY)}
    return client.post("/api/v1/first-start", json.dumps(whole), content_type="application/json")


def needed() -> bool:
    return bool(Client().get("/api/v1/first-start").json()["needed"])


@pytest.mark.django_db
def test_whoever_has_the_key_names_the_company_and_manages_it() -> None:
    assert needed()
    client = Client(headers=WEB)
    answer = begin(client=client)
    assert answer.status_code == 201, answer.content
    assert answer.json()["person"]["email"] == "zhang@example.com"
    assert answer.json()["company"]["name"] == "晨光科技"
    assert client.get("/api/v1/session").json()["person"]["roles"] == ["admin"]
    assert Setting.objects.get().name == "晨光科技"
    assert set(Event.objects.values_list("kind", flat=True)) == {"PersonAdded", "CompanyChanged", "SignedIn"}
    assert not needed()


@pytest.mark.django_db
def test_it_works_once() -> None:
    assert begin().status_code == 201
    again = begin(BODY | {"email": "other@example.com"})
    assert (again.status_code, again.json()["code"]) == (409, "has_begun")
    assert Person.objects.count() == 1


@pytest.mark.django_db
def test_a_house_that_has_had_people_is_nobodys_to_take() -> None:
    person = add_person("left@example.com", by=SYSTEM, name="已离职", roles=["admin"])
    Person.objects.filter(pk=person.pk).update(dismissed_at=person.created_at)
    assert not needed()
    assert begin().status_code == 409


@pytest.mark.django_db
@pytest.mark.parametrize("wrong", [
    {"password": "12345678"}, {"email": "nobody"}, {"email": "a@ot𨘺4.example"}, {"company": " "}, {"name": "x" * 81},
    {"role": "admin"}, {"password": "ninechars"}, {"key": ""}, {"key": "x" * 300},
])  # fmt: skip
def test_what_is_wrong_is_refused_and_nothing_is_kept(wrong: dict[str, str]) -> None:
    assert begin(BODY | wrong).status_code == 422
    assert needed()
    assert not Setting.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["guess", "é", "x" * 43])
def test_nobody_takes_an_empty_house_without_the_servers_key(key: str) -> None:
    first_key()
    answer = begin(BODY | {"key": key})
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_key")
    assert needed()
    assert not Setting.objects.exists()


@pytest.mark.django_db
def test_a_key_lasts_a_week_and_every_start_prints_another() -> None:
    with clock.at("2026-03-02 09:00"):
        first, second = first_key(), first_key()
    assert first != second
    assert not Link.objects.filter(digest__in=[first, second]).exists()  # what is kept opens nothing
    with clock.at("2026-03-09 09:01"):
        assert begin(BODY | {"key": second}).status_code == 403
    with clock.at("2026-03-09 08:59"):
        assert begin(BODY | {"key": first}).status_code == 201


@pytest.mark.django_db
def test_no_key_is_left_once_somebody_is_here() -> None:
    left = first_key()
    assert begin().status_code == 201
    assert first_key() is None
    assert not Link.objects.filter(used_at=None).exists()
    Person.objects.all().delete()
    assert begin(BODY | {"key": left}).json()["code"] == "wrong_key"


@pytest.mark.django_db
def test_a_key_to_the_house_is_no_other_link() -> None:
    key = first_key()
    client = Client(headers=WEB)
    assert client.get(f"/api/v1/invitations/{key}").status_code == 410
    body = json.dumps({"new": "a-long-first-word"})
    assert client.post(f"/api/v1/password-resets/{key}", body, content_type="application/json").status_code == 410


@pytest.mark.django_db
def test_another_site_cannot_do_it() -> None:
    foreign = Client(headers={"host": "localhost", "origin": "http://evil.example"})
    assert begin(client=foreign).status_code == 403
    assert needed()


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_one_comes_first() -> None:
    def come(number: int) -> int:
        try:
            return int(begin(BODY | {"email": f"p{number}@example.com"}).status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        found = sorted(pool.map(come, range(4)))
    assert found == [201, 409, 409, 409]
    assert Person.objects.count() == 1
