"""Where a visitor's doors meet the bounds of what is kept, and two people who act on one talk at once."""

import datetime as dt
import pathlib
from typing import Any

import pytest
from pytest_django import Settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.files.actions import keep
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.rules.demo import PASSWORD
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.chat import access, rules
from shouwen.loop.handling.chat.actions import add_site
from shouwen.loop.handling.chat.tests.factory import Guest, open_chat
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.tickets.tests.factory import someone

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _chat() -> None:
    open_chat()


def staff(name: str) -> Browser:
    return program(Person.objects.get(email=f"{name}@demo.example"), "contacts:write", "tickets:write")


def test_the_longest_user_of_the_longest_site_is_known_again() -> None:
    key = "s" * 64
    _, secret = add_site(key, by=SYSTEM, team="service", origins=[])
    until = (clock.now() + dt.timedelta(hours=1)).timestamp()
    tokens = [rules.signed({"sub": "u" * 99 + last, "exp": until}, secret) for last in "aab"]
    one, again, other = [Guest(site=key, identity=token) for token in tokens]
    assert [each.arrived.status_code for each in (one, again, other)] == [201, 201, 201]
    talk = one.begin().json()["id"]
    assert again.get(f"/talks/{talk}").status_code == 200
    assert other.get(f"/talks/{talk}").status_code == 404


def test_a_message_left_is_kept_though_somebody_opened_a_ticket_meanwhile() -> None:
    guest = Guest()
    guest.begin()
    contact = Contact.objects.latest("id").pk
    opened = staff("supervisor").post(f"/contacts/{contact}/ticket", {"subject": "退款", "description": "要退款"})
    assert opened.status_code == 201, opened.content
    left = guest.post(f"/talks/{guest.talk}/message", {"text": "请打给我妻子", "phone": "13800138000"})
    assert left.status_code == 201, left.content
    assert Message.objects.filter(text="请打给我妻子").exists()
    assert guest.texts()[-1] == "message_left"
    again = guest.post(f"/talks/{guest.talk}/message", {"text": "请打给我妻子", "phone": "13800138000"})
    assert again.json() == left.json() != opened.json()


def test_a_talk_with_a_ticket_takes_no_message_after_its_end() -> None:
    guest = Guest()
    guest.begin()
    contact = Contact.objects.latest("id").pk
    staff("supervisor").post(f"/contacts/{contact}/ticket", {"subject": "退款", "description": "要退款"})
    guest.post(f"/talks/{guest.talk}/end")
    for door, body in (("message", {"text": "x", "phone": "13800138000"}), ("callback", {"phone": "13800138000"})):
        assert guest.post(f"/talks/{guest.talk}/{door}", body).json()["code"] == "talk_over"


@pytest.mark.parametrize("field", ["text", "name", "page", "client_key"])
def test_what_no_text_can_hold_is_refused(field: str) -> None:
    body: dict[str, Any] = {"text": "x", "client_key": "k", field: "a\0b"}
    guest = Guest()
    assert guest.post("/talks", body).status_code == 422
    guest.begin()
    assert guest.say("x", "a\0b").status_code == 422


@pytest.mark.parametrize("origin", ["null", "https://evil.example", "http://testserver.evil"])
def test_a_page_of_nobody_s_brings_nobody(origin: str) -> None:
    answer = Guest(origin=origin).arrived
    assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin")


def test_who_looks_at_a_site_too_often_waits_and_others_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "looks", rules.Buckets(5, 0.1))  # as ever, but of less room
    guest = Guest("192.0.2.77")
    with clock.at("2026-03-02 10:00"):
        looks = [guest.get("/sites/demo") for _ in range(6)]
    assert [answer.status_code for answer in looks] == [200] * 5 + [429]
    assert int(looks[-1].headers["Retry-After"]) == 10
    assert Guest("192.0.2.78").get("/sites/demo").status_code == 200


def test_a_foreign_page_may_show_the_logo(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path
    guest = Guest()
    assert guest.get("/sites/demo").json()["logo"] is None
    assert guest.get("/sites/demo/logo").status_code == 404
    by = someone("admin")
    set_company(logo_id=keep(PNG, name="logo.png", by=by).pk, by=by)
    address = guest.get("/sites/demo").json()["logo"]
    answer = guest.get(address.removeprefix("/api/v1/chat"))
    assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (200, PNG, "image/png")
    assert guest.get("/sites/nothing/logo").status_code == 404


def test_a_site_has_languages_and_hours_of_its_own_or_the_chats() -> None:
    guest, admin = Guest(), Browser("localhost")
    admin.sign_in("admin@demo.example", PASSWORD)
    assert guest.get("/sites/demo").json()["languages"] == ["zh-CN", "zh-TW", "en"]
    change = {"languages": ["en", "zh-CN"], "week": {"0": [["18:00", "22:00"]]}}
    told = admin.patch("/chat/sites/demo", change).json()
    assert (told["languages"], told["week"]) == (["en", "zh-CN"], {"0": [["18:00", "22:00"]]})
    for moment, is_open in (("2026-03-02 10:00", False), ("2026-03-02 20:00", True)):  # a Monday
        with clock.at(moment):
            seen = guest.get("/sites/demo").json()
            assert (seen["open"], seen["languages"][0]) == (is_open, "en")
    assert admin.patch("/chat/sites/demo", {"week": None}).json()["week"] is None
    with clock.at("2026-03-02 10:00"):
        assert guest.get("/sites/demo").json()["open"] is True
    assert admin.patch("/chat/sites/demo", {"week": {"7": []}}).status_code == 422
    assert admin.patch("/chat/sites/demo", {"languages": ["fr"]}).status_code == 422
