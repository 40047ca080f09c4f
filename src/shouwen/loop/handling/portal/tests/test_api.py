import datetime as dt
import json
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.files.actions import keep
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions.demo import lay_demo
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.portal import queries
from shouwen.loop.handling.portal.access import follow_key
from shouwen.loop.handling.portal.tests.factory import CONTACT, NOON, Visitor, number, open_house
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import someone

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _house(settings: Any, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path
    open_house()


@pytest.fixture
def cast() -> None:
    """The demonstration's people; hashing their password takes a while."""
    with clock.at(NOON - dt.timedelta(days=1)):
        lay_demo(by=SYSTEM)


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


def test_a_question_becomes_a_ticket_with_number_promise_and_key(visitor: Visitor) -> None:
    config = visitor("GET", "/config").json()
    assert config["problem_types"][0]["children"]
    answer = visitor.ask(problem_type="hardware")
    told = answer.json()
    assert number(answer).startswith("T260302")
    assert told["status"] == "received"
    assert told["promised_first_response_at"] == "2026-03-03T04:02:01Z"
    ticket = visitor("GET", "/ticket", X_Follow=told["follow"]).json()
    assert (ticket["number"], ticket["subject"], ticket["may"]) == (told["number"], "打印机开不了机", ["write", "urge"])
    assert [step["code"] for step in ticket["steps"]] == ["asked", "accepted", "answered", "plan", "solved"]
    messages = visitor("GET", "/ticket/messages", X_Follow=told["follow"]).json()["items"]
    assert [(one["mine"], one["text"]) for one in messages] == [(True, "打印机开不了机\n指示灯不亮")]


@pytest.mark.parametrize(
    ("more", "wait", "status", "code"),
    [
        ({"website": "http://spam.example"}, 60, 422, "looks_automatic"),
        ({"form": "forged"}, 60, 422, "form_stale"),
        ({"form": ""}, 60, 422, "form_stale"),
        ({}, 1, 429, "too_fast"),
        ({}, 25 * 3600, 422, "form_stale"),
        ({"contact": {"name": "张三"}}, 60, 422, "bad_contact"),
        ({"contact": {"phone": "123"}}, 60, 422, "bad_contact"),
        ({"contact": {"phone": "13800138000", "name": "张\x00三"}}, 60, 422, "unfit_character"),
        ({"description": " "}, 60, 422, "text_missing"),
        ({"description": "a\x00b"}, 60, 422, "unfit_character"),
        ({"description": "长" * 10_001}, 60, 422, "invalid"),
        ({"description": "x" * 1_000_000}, 60, 422, "invalid"),
        ({"description": "x" * 3_000_000}, 60, 413, "too_large"),
        ({"description": "见 https://a.example " * 11}, 60, 422, "too_many_links"),
        ({"problem_type": "no-such"}, 60, 422, "unknown_code"),
        ({"problem_type": 7}, 60, 422, "invalid"),
        ({"contact": None}, 60, 422, "invalid"),
        ({"priority": "high"}, 60, 422, "invalid"),
        ({"files": ["forged"]}, 60, 422, "file_gone"),
        ({"files": ["x"] * 7}, 60, 422, "invalid"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    visitor: Visitor, more: dict[str, Any], wait: float, status: int, code: str
) -> None:
    answer = visitor.ask(wait=wait, **more)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert len(answer.content) < 2_000
    assert not Ticket.objects.exists()


WORDS = "<script>alert('x')</script> 😀 \u202eשלום\u202c \"'; drop table --\n第二行"


def test_scripts_emoji_and_direction_marks_are_text(visitor: Visitor) -> None:
    told = visitor.ask(description=WORDS, contact=CONTACT | {"name": "<b>张\u202e三</b>"}).json()
    ticket = visitor("GET", "/ticket", X_Follow=told["follow"]).json()
    assert ticket["subject"].startswith("<script>")
    message = visitor("GET", "/ticket/messages", X_Follow=told["follow"]).json()["items"][0]
    assert message["text"] == WORDS
    answer = visitor("POST", "/ticket/messages", {"text": WORDS}, X_Follow=told["follow"])
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_same_key_is_one_ticket(visitor: Visitor) -> None:
    first, again = visitor.ask(key="k-1"), visitor.ask(key="k-1")
    assert number(first) == number(again)
    other = visitor.ask(key="k-1", description="另一件事")
    assert (other.status_code, other.json()["code"]) == (409, "key_reused")
    assert Ticket.objects.count() == 1
    assert visitor.ask(key="é").status_code == 422


@pytest.mark.parametrize("contact", ["8000", "13800138000", "zhang@example.com"])
def test_a_ticket_is_followed_by_number_and_contact(visitor: Visitor, contact: str) -> None:
    asked = number(visitor.ask())
    found = visitor("POST", "/follow", {"number": f" {asked.lower()} ", "contact": contact})
    assert found.status_code == 200
    assert found.json()["ticket"]["number"] == asked
    assert visitor("GET", "/ticket", X_Follow=found.json()["follow"]).status_code == 200


def test_wrong_and_absent_are_answered_alike(visitor: Visitor) -> None:
    asked = number(visitor.ask())
    tries = [(asked, "8001"), ("T26030299999", "8000"), ("nonsense", "8000"), (asked, "li@example.com")]
    answers = [visitor("POST", "/follow", {"number": typed, "contact": contact}) for typed, contact in tries]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


def test_only_the_contact_given_with_that_ticket_opens_it(visitor: Visitor) -> None:
    """Somebody who adds an address to a stranger's phone number follows nothing of the stranger's."""
    asked = number(visitor.ask(contact={"phone": "13800138000"}))
    spy = Visitor("192.0.2.66")
    spy.ask(contact={"phone": "13800138000", "email": "spy@example.com"})
    assert spy("POST", "/follow", {"number": asked, "contact": "spy@example.com"}).status_code == 404


def test_a_key_opens_its_own_ticket_only_and_not_for_ever(visitor: Visitor) -> None:
    mine, other = visitor.ask().json(), Visitor("192.0.2.2").ask(contact={"phone": "13900139000"}).json()
    assert visitor("GET", "/ticket", X_Follow=other["follow"]).json()["number"] == other["number"]
    key = mine["follow"]
    flipped = key[:-1] + ("A" if key[-1] != "A" else "B")
    for bad in ("", "x", flipped, key.replace(":", ""), visitor.form(), "\u00e9" * 3, "a" * 100_000):
        refused = visitor("GET", "/ticket", X_Follow=bad)
        assert (refused.status_code, refused.json()["code"]) == (401, "follow_over"), bad[:20]
    assert visitor("GET", "/ticket").status_code == 401
    assert visitor("GET", "/ticket", wait=91 * 86400, X_Follow=key).status_code == 401
    with clock.at(NOON):
        nobody = follow_key(2**40, 1)
    visitor.now = NOON
    assert visitor("GET", "/ticket", X_Follow=nobody).status_code == 401


@pytest.mark.usefixtures("cast")
def test_notes_and_staff_stay_inside(visitor: Visitor) -> None:
    told = visitor.ask(problem_type="hardware").json()
    ticket, tech = Ticket.objects.get(), someone("tech")
    with clock.at(visitor.now):
        verbs.accept(ticket.pk, by=tech)
        verbs.note(ticket.pk, text="客户很难缠", by=tech, name="王工")
        verbs.reply(ticket.pk, text="请换一个插座试试", by=tech, name="王工")
    items = visitor("GET", "/ticket/messages", X_Follow=told["follow"]).json()["items"]
    assert [(one["mine"], one["name"], one["text"]) for one in items[1:]] == [(False, "王工", "请换一个插座试试")]
    whole = visitor("GET", "/ticket", X_Follow=told["follow"]).content.decode() + json.dumps(items)
    assert "demo.example" not in whole
    assert "person" not in whole


@pytest.mark.usefixtures("cast")
def test_writing_urging_solving_and_reopening(visitor: Visitor) -> None:
    told = visitor.ask(problem_type="hardware").json()
    key, ticket, tech = told["follow"], Ticket.objects.get(), someone("tech")
    added = {"text": "换了插座也不行", "client_key": "c-1"}
    assert visitor("POST", "/ticket/messages", added, X_Follow=key).status_code == 200
    assert visitor("POST", "/ticket/messages", added, X_Follow=key).status_code == 200
    assert len(visitor("GET", "/ticket/messages", X_Follow=key).json()["items"]) == 2
    assert visitor("POST", "/ticket/messages", {"text": " "}, X_Follow=key).status_code == 422
    assert visitor("POST", "/ticket/urge", X_Follow=key).json()["urges"] == 1
    again = visitor("POST", "/ticket/urge", X_Follow=key)
    assert (again.status_code, again.json()["code"]) == (429, "too_many")
    early = visitor("POST", "/ticket/reopen", {"reason": "急"}, X_Follow=key)
    assert (early.status_code, early.json()["code"]) == (409, "not_now")
    assert "已收到" in early.json()["message"]  # a customer's word for it, not the desk's
    assert early.json()["detail"]["status"] == "received"
    with clock.at(visitor.now):
        verbs.accept(ticket.pk, by=tech)
        verbs.solve(ticket.pk, way="remote", text="已更换电源", by=tech, name="王工")
    solved = visitor("GET", "/ticket", X_Follow=key).json()
    assert (solved["status"], solved["may"]) == ("solved", ["write", "reopen"])
    reopened = visitor("POST", "/ticket/reopen", {"reason": "又坏了"}, X_Follow=key).json()
    assert reopened["status"] not in ("solved", "closed")
    said = visitor("GET", "/ticket/messages", X_Follow=key).json()["items"]
    assert (said[-1]["mine"], said[-1]["text"]) == (True, "又坏了")


@pytest.fixture
def offer() -> Iterator[None]:
    before = queries.offer_rating(lambda ticket_id: f"rate-{ticket_id}")
    yield
    queries.offer_rating(before)


@pytest.mark.usefixtures("cast", "offer")
def test_a_solved_ticket_offers_its_rating(visitor: Visitor) -> None:
    told = visitor.ask(problem_type="hardware").json()
    ticket, tech = Ticket.objects.get(), someone("tech")
    assert visitor("GET", "/ticket", X_Follow=told["follow"]).json()["rating"] is None
    with clock.at(visitor.now):
        verbs.accept(ticket.pk, by=tech)
        verbs.solve(ticket.pk, way="remote", by=tech)
    assert visitor("GET", "/ticket", X_Follow=told["follow"]).json()["rating"] == f"rate-{ticket.pk}"


def test_files_come_with_the_question_and_with_words(visitor: Visitor) -> None:
    form = visitor.form()
    kept = visitor.upload("a.txt", b"hello", X_Form=form)
    assert kept.status_code == 201
    told = visitor.ask(files=[kept.json()["key"]]).json()
    file = visitor("GET", "/ticket/messages", X_Follow=told["follow"]).json()["items"][0]["files"][0]
    assert (file["name"], file["size"]) == ("a.txt", 5)
    content = visitor("GET", f"/ticket/files/{file['id']}", X_Follow=told["follow"])
    assert content.content == b"hello"
    more = visitor.upload("b.html", b"<script>alert(1)</script>", X_Follow=told["follow"]).json()
    assert visitor("POST", "/ticket/messages", {"files": [more["key"]]}, X_Follow=told["follow"]).status_code == 200
    page = visitor("GET", "/ticket/messages", X_Follow=told["follow"]).json()["items"][1]["files"][0]
    shown = visitor("GET", f"/ticket/files/{page['id']}", X_Follow=told["follow"])
    assert shown.headers["Content-Disposition"].startswith("attachment")
    other = Visitor("192.0.2.2").ask(contact={"phone": "13900139000"}).json()
    assert visitor("GET", f"/ticket/files/{file['id']}", X_Follow=other["follow"]).status_code == 404


def test_files_need_a_form_or_a_key_and_fit(visitor: Visitor) -> None:
    assert visitor.upload("a.txt", b"hello").status_code == 401
    assert visitor.upload("a.txt", b"hello", X_Form="forged").json()["code"] == "form_stale"
    big = visitor.upload("a.bin", b"x" * (10 * 1024 * 1024 + 1), X_Form=visitor.form())
    assert (big.status_code, big.json()["code"]) == (413, "file_too_large")
    assert visitor.upload("a.txt", b"", X_Form=visitor.form()).status_code == 422


@pytest.mark.usefixtures("cast")
def test_a_note_with_a_file_does_not_open_it(visitor: Visitor) -> None:
    told = visitor.ask(problem_type="hardware").json()
    ticket, tech = Ticket.objects.get(), someone("tech")
    with clock.at(visitor.now):
        file = keep(b"inside", name="secret.txt", by=tech)
        verbs.accept(ticket.pk, by=tech)
        verbs.note(ticket.pk, text="见附件", by=tech, files=[file.pk])
    assert visitor("GET", f"/ticket/files/{file.pk}", X_Follow=told["follow"]).status_code == 404
