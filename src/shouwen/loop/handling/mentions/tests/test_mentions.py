"""Whoever is named in a note is told, if they may read it; to nobody is anything opened by that."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Person
from shouwen.loop.handling.contacts.tests.factory import waiting
from shouwen.loop.handling.mentions.models import Mention
from shouwen.loop.handling.mentions.rules import MOST, Named, named
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("请 @王芳#7 看一下", [Named("王芳", 7)]),
        ("@Amy Lee#12 and @王芳#7, @王芳#7", [Named("Amy Lee", 12), Named("王芳", 7)]),
        ("a@b.com #7", []),
        ("@王芳 7", []),
        ("@#7", []),
        ("@王芳#07", []),
        ("@王芳#" + "9" * 30, []),
    ],
)
def test_a_name_and_its_id_are_a_mention(text: str, found: list[Named]) -> None:
    assert named(text) == found


@given(st.text(alphabet="@#王7 \n", max_size=200))
def test_whatever_is_written_it_names_few_and_no_lines(text: str) -> None:
    found = named(text)
    assert len(found) <= MOST and all("\n" not in each.name and each.id > 0 for each in found)


@pytest.fixture
def at_work() -> Iterator[None]:
    house()
    settle()
    with clock.at("2026-03-02 09:00"):
        yield


def ask(name: str, path: str, body: Any = None) -> Any:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    client = Client(headers={"Authorization": f"Bearer {token}"})
    if body is None:
        answer = client.get(f"/api/v1{path}")
    else:
        answer = client.post(f"/api/v1{path}", json.dumps(body), content_type="application/json")
    assert answer.status_code < 300, answer.content
    return json.loads(answer.content)


def at(name: str) -> str:
    """The name as a note mentions it."""
    person = Person.objects.get(email=f"{name}@demo.example")
    return f"@{person.name}#{person.pk}"


@pytest.mark.django_db
@pytest.mark.usefixtures("at_work")
def test_those_who_may_read_are_told_once_and_nobody_else() -> None:
    number = opened("hardware").number
    note = f"{at('manager')} {at('manager')} {at('agent')} {at('tech')} @赵六#{someone('supervisor').id} 请看"
    ask("tech", f"/tickets/{number}/notes", {"text": note})
    settle()
    assert list(Mention.objects.values_list("person_id", flat=True)) == [someone("manager").id]
    (told,) = ask("manager", "/notices")["items"]
    assert (told["kind"], told["number"], told["by_name"]) == ("mentioned", number, "赵磊")
    seen = ask("manager", "/mentions")
    assert (seen["unseen"], seen["items"][0]["number"], seen["items"][0]["text"]) == (1, number, note)
    assert ask("agent", "/mentions")["items"] == []
    assert ask("manager", "/mentions/look", {"number": number})["unseen"] == 0


@pytest.mark.django_db
@pytest.mark.usefixtures("at_work")
def test_words_to_the_customer_mention_nobody() -> None:
    number = opened("hardware").number
    ask("tech", f"/tickets/{number}/replies", {"text": f"{at('manager')} 您好"})
    settle()
    assert not Mention.objects.exists()


@pytest.mark.django_db
@pytest.mark.usefixtures("at_work")
def test_what_went_out_of_reach_shows_no_words() -> None:
    ticket = opened("hardware")
    ask("tech", f"/tickets/{ticket.number}/notes", {"text": f"{at('manager')} 密码是 1234"})
    settle()
    Person.objects.filter(email="manager@demo.example").update(roles=["trainer"])
    (mention,) = ask("manager", "/mentions")["items"]
    assert (mention["readable"], mention["text"], mention["number"], mention["subject"]) == (False, "", "", "")


@pytest.mark.django_db
@pytest.mark.usefixtures("at_work")
def test_the_picker_names_those_who_cannot_be_mentioned() -> None:
    number = opened("hardware").number
    found = {one["id"]: one["able"] for one in ask("tech", f"/tickets/{number}/colleagues")["items"]}
    assert found[someone("manager").id or 0] and not found[someone("agent").id or 0]
    assert [one["name"] for one in ask("tech", f"/tickets/{number}/colleagues?q=赵磊")["items"]] == ["赵磊"]


@pytest.mark.django_db
@pytest.mark.usefixtures("at_work")
def test_a_note_in_a_talk_mentions_as_well() -> None:
    contact = waiting().pk
    settle()
    ask(
        "agent",
        f"/contacts/{contact}/messages",
        {"kind": "note", "text": f"{at('supervisor')} 请帮忙", "client_key": "a"},
    )
    settle()
    (mention,) = ask("supervisor", "/mentions")["items"]
    assert (mention["contact"], mention["subject"], mention["readable"]) == (contact, "李女士", True)
    (told,) = [each for each in ask("supervisor", "/notices")["items"] if each["kind"] == "mentioned"]
    assert told["about"] == str(contact)
    colleagues = ask("agent", f"/contacts/{contact}/colleagues")["items"]
    assert {one["id"] for one in colleagues if one["able"]} >= {someone("supervisor").id}
