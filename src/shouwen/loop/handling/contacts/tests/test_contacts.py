"""The life of a contact through the staff's doors."""

import datetime as dt
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions import dismiss, set_presence
from shouwen.ground.staff.models import Person, Presence
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.tests.factory import VISITOR, house, someone, waiting

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> Any:
    house()

    def sign_in(name: str) -> Browser:
        return program(Person.objects.get(email=f"{name}@demo.example"), "contacts:write")

    return sign_in


def person(name: str) -> int:
    return Person.objects.get(email=f"{name}@demo.example").pk


def chats(name: str) -> int:
    return Presence.objects.get(pk=person(name)).chats


def offered(contact_id: int, name: str = "agent") -> None:
    assert actions.offer_many([(contact_id, person(name), clock.now() + dt.timedelta(seconds=30))]) == [contact_id]


def kinds(contact_id: int) -> list[str]:
    found = Event.objects.filter(subject=f"contact:{contact_id}").order_by("id")
    return list(found.values_list("kind", flat=True))


def test_a_chat_from_the_queue_to_its_summary(page: Any) -> None:
    agent = page("agent")
    contact = waiting()
    (line,) = agent.get("/contacts?view=queue").json()["items"]
    assert (line["id"], line["state"], line["customer"]["name"], line["unread"]) == (contact.pk, "queued", "李女士", 1)
    assert line["last"]["by"] == "visitor" and line["team"]["code"] == "service"
    offered(contact.pk)
    assert chats("agent") == 1
    (mine,) = agent.get("/contacts").json()["items"]
    assert mine["state"] == "offered" and mine["offer_until"]
    card = agent.post(f"/contacts/{contact.pk}/accept").json()
    assert card["state"] == "active" and {"say", "end", "transfer"} <= set(card["may"])
    said = agent.post(f"/contacts/{contact.pk}/messages", {"text": "您好", "client_key": "a"})
    assert said.status_code == 201 and said.json()["author_name"]
    again = agent.post(f"/contacts/{contact.pk}/messages", {"text": "您好", "client_key": "a"})
    assert again.json() == said.json()
    shown = agent.get(f"/contacts/{contact.pk}/messages").json()["items"]
    assert [(m["kind"], m["text"]) for m in shown] == [
        ("public", "打不开发票页面"),
        ("event", "answered"),
        ("public", "您好"),
    ]
    assert agent.post(f"/contacts/{contact.pk}/read", {"message_id": shown[-1]["id"]}).json() == {"fresh": True}
    assert agent.get("/contacts").json()["items"][0]["unread"] == 0
    assert agent.post(f"/contacts/{contact.pk}/end").json()["state"] == "wrap_up"
    assert chats("agent") == 1
    body = {"problem_type": "usage-account", "result": "solved", "note": "已说明"}
    summed = agent.post(f"/contacts/{contact.pk}/summary", body).json()
    assert (summed["state"], summed["outcome"], summed["summary"]["result"]) == ("ended", "served", "solved")
    assert chats("agent") == 0
    assert kinds(contact.pk) == [
        *("ContactEntered", "ContactOffered", "ContactAnswered", "ContactEnded", "ContactSummarised")
    ]


def test_an_offer_is_for_one_person_and_passes(page: Any) -> None:
    agent, other = page("agent"), page("agent2")
    contact = waiting()
    offered(contact.pk)
    assert other.post(f"/contacts/{contact.pk}/accept").json()["code"] == "not_offered"
    assert agent.post(f"/contacts/{contact.pk}/decline", {"reason": "busy"}).status_code == 204
    assert chats("agent") == 0
    offered(contact.pk, "agent2")
    assert actions.lapse(clock.now()) == []
    assert actions.lapse(clock.now() + dt.timedelta(seconds=31)) == [(contact.pk, person("agent2"))]
    assert chats("agent2") == 0
    assert other.post(f"/contacts/{contact.pk}/accept").json()["state"] == "active"
    assert chats("agent2") == 1


def test_a_talk_is_handed_on_with_what_was_tried(page: Any) -> None:
    agent, tech = page("agent"), page("tech")
    contact = waiting()
    agent.post(f"/contacts/{contact.pk}/accept")
    assert tech.get(f"/contacts/{contact.pk}").status_code == 404
    moved = agent.post(
        f"/contacts/{contact.pk}/transfer", {"team": "tech-support", "reason": "skill", "note": "已重启,无效"}
    )
    assert moved.status_code == 204
    assert chats("agent") == 0
    assert tech.post(f"/contacts/{contact.pk}/accept").json()["state"] == "active"
    notes = [m["text"] for m in tech.get(f"/contacts/{contact.pk}/messages").json()["items"] if m["kind"] == "note"]
    assert notes == ["已重启,无效"]
    assert agent.get(f"/contacts/{contact.pk}").json()["holder"]["id"] == person("tech")  # its first owner stays
    body = {"person": person("tech"), "reason": "load"}
    assert tech.post(f"/contacts/{contact.pk}/transfer", body).json()["code"] == "cannot_serve"
    body = {"person": person("agent2"), "reason": "load"}
    assert tech.post(f"/contacts/{contact.pk}/transfer", body).status_code == 204
    assert (chats("tech"), chats("agent2")) == (0, 1)


def test_only_its_holder_speaks_to_the_visitor(page: Any) -> None:
    agent, other, supervisor, rd = (page(name) for name in ("agent", "agent2", "supervisor", "rd"))
    contact = waiting()
    agent.post(f"/contacts/{contact.pk}/accept")
    address = f"/contacts/{contact.pk}/messages"
    assert other.post(address, {"text": "x"}).json()["code"] == "not_your_talk"
    assert other.post(address, {"text": "x", "kind": "note"}).status_code == 201
    assert other.post(address, {"text": "x", "kind": "whisper"}).status_code == 403
    assert supervisor.post(address, {"text": "先道歉", "kind": "whisper"}).status_code == 201
    assert rd.post(address, {"text": "x", "kind": "note"}).status_code == 404
    assert other.post(f"/contacts/{contact.pk}/take-over").status_code == 403
    assert supervisor.post(f"/contacts/{contact.pk}/take-over").json()["holder"]["id"] == person("supervisor")
    assert agent.post(address, {"text": "x"}).json()["code"] == "not_your_talk"
    assert (chats("agent"), chats("supervisor")) == (0, 1)


def test_a_visitor_who_left_and_a_talk_without_words_end_by_themselves(page: Any) -> None:
    page("agent")
    now = clock.now()
    waits, talks = waiting(), waiting(phone="+8613900002222")
    actions.accept(talks.pk, by=someone("agent"))
    assert (actions.abandon(now + dt.timedelta(minutes=2)), actions.idle(now)) == (0, 0)
    assert actions.abandon(now + dt.timedelta(minutes=5)) == 1
    assert actions.idle(now + dt.timedelta(hours=1)) == 1
    waits.refresh_from_db()
    talks.refresh_from_db()
    assert (waits.state, waits.outcome) == ("ended", "abandoned")
    assert (talks.state, talks.outcome) == ("wrap_up", "closed_idle")


def test_whom_somebody_served_who_was_dismissed_waits_for_another(page: Any) -> None:
    agent = page("agent")
    talks, over = waiting(), waiting(phone="+8613900002222")
    for contact in (talks, over):
        agent.post(f"/contacts/{contact.pk}/accept")
    agent.post(f"/contacts/{over.pk}/end")
    set_presence(person("agent2"), "offline", by=SYSTEM)
    set_presence(person("supervisor"), "offline", by=SYSTEM)
    dismiss(person("agent"), by=SYSTEM)
    settle()
    talks.refresh_from_db()
    assert (talks.state, talks.holder_id, chats("agent")) == ("queued", None, 1)
    summed = page("supervisor").post(f"/contacts/{over.pk}/summary", {"result": "other"})
    assert (summed.json()["state"], chats("agent")) == ("ended", 0)


def test_after_its_end_nothing_is_said(page: Any) -> None:
    agent = page("agent")
    contact = waiting()
    agent.post(f"/contacts/{contact.pk}/accept")
    actions.end(contact.pk, by=VISITOR)
    answer = agent.post(f"/contacts/{contact.pk}/messages", {"text": "x"})
    assert (answer.status_code, answer.json()["code"]) == (409, "contact_not_now")
    assert agent.post(f"/contacts/{contact.pk}/messages", {"text": "x", "kind": "note"}).status_code == 201


def test_pages_of_messages_go_both_ways(page: Any) -> None:
    agent = page("agent")
    contact = waiting()
    agent.post(f"/contacts/{contact.pk}/accept")
    for number in range(5):
        agent.post(f"/contacts/{contact.pk}/messages", {"text": str(number)})
    newest = agent.get(f"/contacts/{contact.pk}/messages?limit=3").json()
    assert [m["text"] for m in newest["items"]] == ["2", "3", "4"]
    before = agent.get(f"/contacts/{contact.pk}/messages?limit=3&before={newest['next']}").json()
    assert [m["text"] for m in before["items"]] == ["answered", "0", "1"]
    after = agent.get(f"/contacts/{contact.pk}/messages?limit=2&after={before['items'][-1]['id']}").json()
    assert [m["text"] for m in after["items"]] == ["2", "3"] and after["next"]
