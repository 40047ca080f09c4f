"""What a start says to whoever watches the terminal."""

import json

import pytest
from django.db import connection
from django.test import Client

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import add_person
from shouwen.wiring.commands.prepare import announce
from shouwen.wiring.demo import actions as demonstration
from shouwen.wiring.supervisor.place import Unusable

pytestmark = pytest.mark.django_db
LEFT = """
select oid::regclass::text from pg_class where relnamespace = 'public'::regnamespace
union all select oid::regprocedure::text from pg_proc where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
"""
BODY = {"company": "晨光科技", "name": "张伟", "email": "zhang@example.com", "password": "a-long-first-word"}


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    announce()
    return capsys.readouterr().out


def test_a_start_prints_the_link_that_sets_up_an_empty_house(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOUWEN_PUBLIC_URL", "https://desk.example/")
    (link,) = [word for word in printed(capsys).split() if "key=" in word]
    assert link.startswith("https://desk.example/#key=")
    body = json.dumps(BODY | {"key": link.partition("key=")[2]})
    client = Client(headers={"host": "desk.example", "origin": "https://desk.example"})
    answer = client.post("/api/v1/first-start", body, content_type="application/json")
    assert answer.status_code == 201, answer.content
    assert "key=" not in printed(capsys)


def test_a_house_with_people_in_it_has_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    add_person("a@example.com", by=SYSTEM, name="a")
    assert "key=" not in printed(capsys)


def test_a_demonstration_that_was_interrupted_leaves_nothing_to_the_next_start() -> None:
    assert not demonstration.interrupted()
    demonstration.begin()
    assert demonstration.interrupted()
    demonstration.end()
    assert not demonstration.interrupted()
    with connection.cursor() as cursor:
        cursor.execute("comment on table staff_person is 'who works here'")
    assert not demonstration.interrupted()  # others' words are no reason to clear a database
    demonstration.begin()
    with connection.cursor() as cursor:
        cursor.execute("create table their_ledger (id int)")
        with pytest.raises(Unusable, match="their_ledger"):
            demonstration.clear()
        cursor.execute("drop table their_ledger")
    demonstration.clear()
    assert not demonstration.interrupted()
    with connection.cursor() as cursor:
        cursor.execute(LEFT)
        assert cursor.fetchall() == []
