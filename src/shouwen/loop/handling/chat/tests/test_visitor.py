"""The visitor's doors, knocked at as the widget does."""

import datetime as dt
from typing import Any

import pytest
from django.core import mail

from shouwen.ground.base import clock, kept
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.models import Customer
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.actions import rotate_secret
from shouwen.loop.handling.chat.tests.factory import Guest, open_chat
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import someone

pytestmark = pytest.mark.django_db
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


@pytest.fixture(autouse=True)
def _chat() -> None:
    open_chat()


def agent(name: str = "agent") -> Browser:
    return program(Person.objects.get(email=f"{name}@demo.example"), "contacts:write", "tickets:write")


def served(name: str = "agent") -> tuple[Browser, int]:
    """An agent who has accepted the talk that began last."""
    page, contact = agent(name), Contact.objects.latest("id").pk
    assert page.post(f"/contacts/{contact}/accept").json()["state"] == "active"
    return page, contact


def test_a_talk_from_both_sides() -> None:
    guest = Guest()
    answer = guest.get("/sites/demo")
    assert answer.status_code == 200, answer.content
    site = answer.json()
    assert [each["code"] for each in site["menu"]][:2] == ["hardware", "software"]
    assert site["menu"][0]["name"] == {"zh-CN": "硬件故障", "zh-TW": "硬體故障", "en": "Hardware fault"}
    talk = guest.begin(problem_type="usage", page="https://shop.example/cart").json()
    assert (talk["state"], talk["place"], talk["agent"]) == ("queued", 1, None)
    again = guest.begin(problem_type="usage").json()
    assert again["id"] == talk["id"] and Contact.objects.count() == 1
    page, contact = served()
    assert page.get(f"/contacts/{contact}").json()["page_address"] == "https://shop.example/cart"
    page.post(f"/contacts/{contact}/messages", {"text": "您好", "client_key": "a"})
    page.post(f"/contacts/{contact}/messages", {"text": "只给同事", "kind": "note"})
    assert guest.say("在线吗").status_code == 201
    assert guest.say("在线吗").status_code == 201
    shown = guest.get(f"/talks/{guest.talk}").json()
    assert [(m["side"], m["text"]) for m in shown["messages"]] == [
        ("visitor", "打不开发票页面"),
        ("system", "answered"),
        ("agent", "您好"),
        ("visitor", "在线吗"),
    ]
    assert shown["state"] == "active" and shown["agent"]["name"]
    last = shown["messages"][-1]["id"]
    assert guest.post(f"/talks/{guest.talk}/read", {"message_id": last}).status_code == 204
    assert page.get(f"/contacts/{contact}").json()["read_by_visitor"] == last
    after = guest.get(f"/talks/{guest.talk}?after={shown['messages'][1]['id']}").json()["messages"]
    assert [m["text"] for m in after] == ["您好", "在线吗"]
    ended = guest.post(f"/talks/{guest.talk}/end").json()
    assert (ended["state"], ended["may_rate"]) == ("ended", True)
    assert guest.post(f"/talks/{guest.talk}/end").status_code == 200
    assert guest.say("还在吗").json()["code"] == "talk_over"
    assert guest.get("/talks").json()["items"][0]["last"]["text"] == "在线吗"


def test_a_talk_is_rated_once() -> None:
    guest = Guest()
    guest.begin()
    address = f"/talks/{guest.talk}/rating"
    assert guest.post(address, {"score": 5}).json()["code"] == "talk_not_served"
    page, contact = served()
    guest.post(f"/talks/{guest.talk}/end")
    assert guest.post(address, {"score": 6}).status_code == 422
    assert guest.post(address, {"score": 4, "words": "不错"}).json() == {"score": 4}
    assert guest.post(address, {"score": 1}).json()["code"] == "already_rated"
    assert Guest("192.0.2.2").post(address, {"score": 1}).status_code == 404
    shown = guest.get(f"/talks/{guest.talk}").json()
    assert (shown["may_rate"], shown["rated"]) == (False, 4)
    assert page.get(f"/contacts/{contact}").json()["rating"] == {"score": 4, "words": "不错"}


def test_visitors_do_not_see_each_other() -> None:
    one, other = Guest(), Guest("192.0.2.2")
    one.begin()
    for method, path, body in (
        ("GET", "", None),
        ("POST", "/messages", {"text": "x", "client_key": "x"}),
        ("POST", "/end", None),
        ("POST", "/read", {"message_id": 1}),
        ("POST", "/typing", None),
        ("POST", "/callback", {"phone": "13800138000"}),
        ("POST", "/message", {"text": "x", "phone": "13800138000"}),
        ("POST", "/rating", {"score": 1}),
        ("POST", "/transcript", {"email": "a@example.com"}),
    ):
        stolen, unknown = (other.call(method, f"/talks/{talk}{path}", body) for talk in (one.talk, "nothing"))
        assert (stolen.status_code, stolen.content) == (404, unknown.content), path
    other.talk = one.talk
    assert other.upload("a.png", PNG).status_code == 404
    assert other.get("/talks").json()["items"] == []
    assert one.texts() == ["打不开发票页面"]


@pytest.mark.parametrize("token", ["", "x", "vt_", "vt_" + "a" * 43, "sw_1", "vt_" + "é" * 10])
def test_a_forged_key_opens_nothing(token: str) -> None:
    guest = Guest()
    guest.begin()
    guest.token = token
    assert guest.get(f"/talks/{guest.talk}").status_code == 401
    assert guest.say("x").status_code == 401


def test_a_visitor_without_contact_is_one_nameless_customer() -> None:
    guest = Guest()
    guest.begin()
    guest.post(f"/talks/{guest.talk}/end")
    guest.begin(client_key="second")
    assert Contact.objects.count() == 2 and Customer.objects.count() == 1
    assert guest.begin(client_key="third").json()["code"] == "talk_goes_on"
    assert guest.begin(client_key="fourth", phone="12").status_code == 422


def claims(**more: Any) -> dict[str, Any]:
    until = (clock.now() + dt.timedelta(minutes=5)).timestamp()
    return {"sub": "u-17", "name": "王小明", "phone": "13900001111", "exp": until, **more}


def test_a_signed_in_user_sees_the_talks_of_all_browsers() -> None:
    _, secret = rotate_secret("demo", by=SYSTEM)
    one = Guest(identity=rules.signed(claims(), secret))
    assert one.arrived.json()["name"] == "王小明"
    one.begin()
    other = Guest("192.0.2.2", identity=rules.signed(claims(), secret))
    assert [item["id"] for item in other.get("/talks").json()["items"]] == [one.talk]
    assert other.get(f"/talks/{one.talk}").status_code == 200
    third = Guest("192.0.2.3", identity=rules.signed(claims(sub="u-18", phone=""), secret))
    assert third.get("/talks").json()["items"] == [] and third.get(f"/talks/{one.talk}").status_code == 404
    _, fresh = rotate_secret("demo", by=SYSTEM)
    assert Guest(identity=rules.signed(claims(), secret)).arrived.status_code == 201
    assert Guest(identity=rules.signed(claims(), fresh)).arrived.status_code == 201
    kept.drop_all()
    with clock.at(clock.now() + dt.timedelta(hours=25)):
        from_before = Guest(identity=rules.signed(claims(), secret)).arrived
    assert from_before.json()["code"] == "identity_invalid"


def test_pictures_travel_both_ways_and_only_within_their_talk() -> None:
    guest = Guest()
    guest.begin()
    page, contact = served()
    sent = guest.upload("图.png", PNG)
    assert sent.status_code == 201
    said = guest.say("", key="pic", files=[sent.json()["id"]]).json()
    (file,) = said["files"]
    assert (file["name"], file["type"]) == ("图.png", "image/png")
    assert guest.client.get(file["address"]).content == PNG
    assert guest.client.get(file["address"][:-2] + "xx").status_code == 404
    assert page.get(f"/files/{file['id']}").status_code == 200
    assert agent("rd").get(f"/files/{file['id']}").status_code == 404
    other = Guest("192.0.2.2")
    other.begin()
    assert other.say("", key="pic", files=[sent.json()["id"]]).status_code == 404
    stolen = other.upload("b.png", PNG).json()["id"]
    assert guest.say("", key="pic2", files=[stolen]).status_code == 404
    with clock.at(clock.now() + dt.timedelta(hours=26)):
        assert guest.client.get(file["address"]).status_code == 404
    assert contact


def test_instead_of_waiting_a_ticket() -> None:
    guest = Guest()
    guest.begin(problem_type="hardware", name="李女士")
    answer = guest.post(f"/talks/{guest.talk}/callback", {"phone": "139 0000 1111", "at": "2026-11-23T09:00:00+08:00"})
    assert answer.status_code == 201, answer.content
    ticket = Ticket.objects.get(number=answer.json()["number"])
    assert "+8613900001111" in ticket.subject and "09:00" in ticket.subject
    assert guest.post(f"/talks/{guest.talk}/callback", {"phone": "13900001111"}).json() == answer.json()
    shown = guest.get(f"/talks/{guest.talk}").json()
    assert (shown["state"], shown["outcome"], shown["ticket"]) == ("ended", "callback", ticket.number)
    guest.begin("有人吗", client_key="second")
    left = {"text": "请邮件回复", "email": "li@example.com"}
    number = guest.post(f"/talks/{guest.talk}/message", left).json()["number"]
    assert Ticket.objects.get(number=number).pk != ticket.pk
    assert Contact.objects.latest("id").outcome == "message"


def test_a_ticket_out_of_a_talk_is_the_same_customers() -> None:
    guest = Guest()
    guest.begin()
    page, contact = served()
    body = {"subject": "发票页面打不开", "description": "客户反映...", "problem_type": "software"}
    number = page.post(f"/contacts/{contact}/ticket", body).json()["number"]
    assert page.post(f"/contacts/{contact}/ticket", body).json()["number"] == number
    assert Ticket.objects.get(number=number).customer_id == Contact.objects.get().customer_id
    assert page.get(f"/contacts/{contact}").json()["ticket"] == number


def test_a_transcript_only_after_somebody_answered() -> None:
    guest = Guest()
    guest.begin()
    address = f"/talks/{guest.talk}/transcript"
    assert guest.post(address, {"email": "li@example.com"}).json()["code"] == "nobody_spoke_yet"
    served()
    assert guest.post(address, {"email": "li@example.com"}).json()["code"] == "mail_not_ready"
    assert not mail.outbox
    settle()


def test_who_writes_too_fast_is_told_and_others_are_not() -> None:
    guest, other = Guest(), Guest("192.0.2.2")
    guest.begin()
    other.begin()
    answers = [guest.say(f"m{n}") for n in range(rules.WRITES + 20)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused and int(refused[-1].headers["Retry-After"]) >= 1
    assert {answer.status_code for answer in answers} == {201, 429}
    assert other.say("x").status_code == 201
    taken = [f"m{n}" for n, answer in enumerate(answers) if answer.status_code == 201]
    assert [text for text in guest.texts() if text.startswith("m")] == taken


def test_hostile_words_and_files_are_refused_or_kept_as_words() -> None:
    guest = Guest()
    guest.begin("<script>alert(1)</script>")
    assert guest.texts() == ["<script>alert(1)</script>"]
    for text in ("a" * 5001, "a\0b", "\ud800"):
        assert guest.say(text, key="k").status_code == 422
    assert guest.say("", key="k").status_code == 422
    assert guest.say("x", key="").status_code in (201, 422)
    assert guest.say("x", key="k" * 201).status_code == 422
    for size in (rules.FILE_BYTES + 1, 50 * 1024 * 1024):
        assert guest.upload("film.mp4", bytes(size)).json()["code"] == "file_too_large"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("x.png", b"<html><script>alert(1)</script>", "text/html"),
        ("x.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', ""),
        ("bomb" + ".zip" * 1000, b"PK\x03\x04" + bytes(60), ""),
        ("../../x.html", b"MZ" + bytes(60), ""),
    ],
)
def test_a_visitors_dangerous_file_is_only_ever_a_download(name: str, content: bytes, kind: str) -> None:
    guest = Guest()
    guest.begin()
    sent = guest.upload(name, content).json()
    assert "/" not in sent["name"] and len(sent["name"]) <= 120
    assert sent["type"] == kind or not kind
    file = guest.say("", key="f", files=[sent["id"]]).json()["files"][0]
    answer = guest.client.get(file["address"])
    assert answer.content == content
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_pages_of_foreign_origins_are_refused() -> None:
    assert Guest(origin="https://evil.example").arrived.status_code == 403
    guest = Guest(origin="http://testserver")
    assert guest.arrived.status_code == 201
    guest.client.defaults["HTTP_ORIGIN"] = "https://evil.example"
    assert guest.begin().status_code == 403


def test_a_visitor_reads_what_was_said_while_the_talk_changed_hands() -> None:
    guest = Guest()
    guest.begin()
    page, contact = served()
    page.post(f"/contacts/{contact}/transfer", {"team": "tech-support", "reason": "skill", "note": "已试过"})
    shown = guest.get(f"/talks/{guest.talk}").json()
    assert (shown["state"], shown["agent"]) == ("queued", None)
    assert guest.say("还在").status_code == 201
    actions.accept(contact, by=someone("tech"))
    assert guest.texts() == ["打不开发票页面", "answered", "transferred", "还在", "answered"]
