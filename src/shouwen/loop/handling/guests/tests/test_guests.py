"""A department without an account: asked by mail, answered on the light page, through the outer doors."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions import assigning
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guests.actions import asking
from shouwen.loop.handling.guests.actions.listing import add_guest
from shouwen.loop.handling.guests.events import GuestReminded
from shouwen.loop.handling.guests.models import Invitation, Key
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.queries import numbers_of
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, someone
from shouwen.loop.handling.tickets.tests.small import lay_small, person_id, ticket

pytestmark = pytest.mark.django_db
JSON = "application/json"
NINE, TEN = "2026-03-02 09:00", "2026-03-02 10:00"


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small()
        add_guest(reference().team_ids["rnd"], name="外协陈工", email="Chen@lab.cn", language="zh-CN", by=SYSTEM)
        settle()
    with clock.at(TEN):
        yield


@pytest.fixture
def asked() -> int:
    """A ticket of technical support whose standard asks R&D for a task."""
    with clock.at(NINE):
        made = ticket().ticket_id
        assigning.assign(made, person_id=person_id("tech"), reason="", by=SYSTEM)
        settle()
    return made


def person(name: str) -> Client:
    principal = someone(name)
    token = create_token(principal.id or 0, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}"})


def invited(ticket_id: int) -> Invitation:
    return Invitation.objects.get(duty__ticket_id=ticket_id)


def guest(found: Invitation) -> Client:
    return Client(headers={"X-Guest": asking.mint(found), "Accept-Language": "zh-CN"})


def posted(client: Client, path: str, body: dict[str, Any]) -> Any:
    return client.post(f"/api/v1{path}", json.dumps(body), content_type=JSON)


def shown(client: Client) -> dict[str, Any]:
    answer = client.get("/api/v1/portal/task")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def test_a_guest_answers_with_words_and_a_file_and_the_task_is_done(asked: int) -> None:
    found = invited(asked)
    page = guest(found)
    seen = shown(page)
    assert (seen["guest"], seen["name"]["zh"], seen["state"]) == ("外协陈工", "研发出具检测意见", "open")
    assert seen["due_at"] == "2026-03-02T05:00:00Z" and seen["lines"] == []
    assert "13800138000" not in json.dumps(seen) and "张" not in json.dumps(seen, ensure_ascii=False)
    sent = page.post("/api/v1/portal/task/files", {"file": SimpleUploadedFile("检测.txt", "电源板".encode())})
    assert sent.status_code == 201, sent.content
    done = posted(page, "/portal/task/answer", {"text": "电源板击穿。", "files": [sent.json()["id"]]})
    assert done.status_code == 200, done.content
    settle()
    assert done.json()["state"] == "answered" and done.json()["lines"][0]["side"] == "guest"
    assert Duty.objects.get(ticket_id=asked, kind="task").state == "done"
    assert Event.objects.get(ticket_id=asked, kind="TaskFinished").actor == f"guest:{found.guest_id}"
    assert Notice.objects.filter(kind="task_done", person_id=person_id("tech")).exists()
    number = numbers_of([asked])[asked]
    notes = person("tech").get(f"/api/v1/tickets/{number}/messages").json()["items"]
    assert notes[-1]["kind"] == "note" and notes[-1]["author_name"] == "外协陈工"
    again = posted(page, "/portal/task/answer", {"text": "再答一次"})
    assert (again.status_code, again.json()["code"]) == (409, "guest_task_over")


def test_not_ours_needs_its_reason_and_goes_back_to_whoever_holds_the_ticket(asked: int) -> None:
    page = guest(invited(asked))
    assert posted(page, "/portal/task/return", {"reason": "  "}).status_code == 422
    assert posted(page, "/portal/task/question", {"text": "哪个批次？"}).status_code == 200
    assert posted(page, "/portal/task/return", {"reason": "属于硬件组。"}).status_code == 200
    settle()
    assert Duty.objects.get(ticket_id=asked, kind="task").state == "open"
    told = set(Notice.objects.filter(person_id=person_id("tech")).values_list("kind", flat=True))
    assert {"guest_asked", "guest_returned"} <= told
    number, tech = numbers_of([asked])[asked], person("tech")
    again = posted(tech, f"/tickets/{number}/guests", {"task": "lab", "guest": invited(asked).guest_id})
    assert again.status_code == 201 and [each["state"] for each in again.json()["items"]] == ["open", "returned"]


def test_a_guest_sees_what_was_shared_and_no_more(asked: int) -> None:
    found = invited(asked)
    number, tech, page = numbers_of([asked])[asked], person("tech"), guest(invited(asked))
    (first, *_) = tech.get(f"/api/v1/tickets/{number}/messages").json()["items"]
    one = f"/tickets/{number}/guests/{found.pk}"
    assert posted(tech, f"{one}/share", {"messages": [first["id"], 999_999]}).status_code == 200
    assert posted(tech, f"{one}/say", {"text": "请先看电源。"}).status_code == 200
    lines = shown(page)["lines"]
    assert [(line["kind"], line["side"]) for line in lines] == [("shared", "customer"), ("said", "company")]
    assert lines[0]["name"] == "" and lines[0]["text"] == first["text"]
    assert posted(tech, f"/tickets/{number}/notes", {"text": "内部"}).status_code < 300
    assert len(shown(page)["lines"]) == 2
    foreign = page.get("/api/v1/portal/task/files/1")
    assert foreign.status_code == 404
    assert posted(person("rd"), f"{one}/say", {"text": "x"}).status_code == 404
    assert posted(tech, f"/tickets/{number}/guests/{found.pk + 99}/say", {"text": "x"}).status_code == 404


def test_links_that_are_forged_over_revoked_or_for_another_task_open_nothing(asked: int) -> None:
    found, other = invited(asked), ticket().ticket_id
    settle()
    page, elsewhere = guest(found), guest(invited(other))
    assert shown(elsewhere)["number"] != shown(page)["number"]
    assert not {row.digest for row in Key.objects.all()} & {page.defaults["HTTP_X_GUEST"]}
    for key in ("", "swg_", "swg_" + "a" * 43, page.defaults["HTTP_X_GUEST"][:-1] + "!", f"swg_{found.pk}", "x" * 5000):
        answer = Client(headers={"X-Guest": key}).get("/api/v1/portal/task")
        assert answer.status_code == 401, key
    number = numbers_of([asked])[asked]
    assert posted(person("tech"), f"/tickets/{number}/guests/{found.pk}/revoke", {}).status_code == 200
    assert page.get("/api/v1/portal/task").status_code == 401
    assert posted(page, "/portal/task/answer", {"text": "迟到"}).status_code == 401
    with clock.at("2026-06-15 10:00"):
        assert elsewhere.get("/api/v1/portal/task").status_code == 401
    assert Duty.objects.filter(kind="task", state="open").count() == 2


def test_whoever_tries_keys_waits(asked: int) -> None:
    page, tries = guest(invited(asked)), Client(headers={"X-Guest": "swg_wrong"})
    codes = [tries.get("/api/v1/portal/task").status_code for _ in range(32)]
    assert codes[0] == 401 and codes[-1] == 429
    assert shown(page)["state"] == "open"  # a right key is not counted


def test_the_task_done_by_a_colleague_ends_the_link(asked: int) -> None:
    page, number = guest(invited(asked)), numbers_of([asked])[asked]
    assert posted(person("rd"), f"/tickets/{number}/tasks/lab/done", {"text": "好了"}).status_code in (200, 204)
    settle()
    assert page.get("/api/v1/portal/task").status_code == 401 and invited(asked).state == "gone"


def test_a_guest_is_reminded_before_the_limit_and_at_it(asked: int) -> None:
    moments = []
    for minutes in range(0, 300, 10):
        now = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=minutes)
        with clock.at(now):
            moments += [minutes] * asking.remind(now)
    assert moments == [200, 240]
    assert [each.late for each in facts_of(asked, GuestReminded)] == [False, True]


def test_a_list_is_kept_by_whoever_keeps_the_team() -> None:
    body = {"team": "rnd", "name": "李工", "email": "li@lab.cn"}
    made = posted(person("admin"), "/guests", body)
    assert made.status_code == 201, made.content
    assert posted(person("admin"), "/guests", body | {"email": "LI@lab.cn"}).json()["code"] == "guest_listed"
    assert posted(person("admin"), "/guests", body | {"email": "no address"}).status_code == 422
    assert posted(person("tech"), "/guests", body).status_code == 403
    assert posted(person("supervisor"), "/guests", body | {"email": "x@y.cn"}).status_code == 403
    listed = person("tech").get("/api/v1/guests?team=rnd").json()["items"]
    assert [each["name"] for each in listed] == ["外协陈工", "李工"]
    assert person("admin").delete(f"/api/v1/guests/{made.json()['id']}").status_code == 204
    assert len(person("tech").get("/api/v1/guests").json()["items"]) == 1


def test_the_mail_carries_the_link_and_says_where_no_mail_can_go(asked: int) -> None:
    settle()
    assert invited(asked).unsent and invited(asked).sent_at is None


def test_links_sent_to_a_wrong_address_are_over_once_it_is_set_right(asked: int) -> None:
    found = invited(asked)
    page = guest(found)
    path = f"/api/v1/guests/{found.guest_id}"
    assert person("admin").patch(path, json.dumps({"name": "陈工"}), content_type=JSON).status_code == 200
    assert shown(page)["guest"] == "陈工"
    assert person("admin").patch(path, json.dumps({"email": "chen2@lab.cn"}), content_type=JSON).status_code == 200
    assert page.get("/api/v1/portal/task").status_code == 401
    before = Key.objects.count()
    settle()
    assert (invited(asked).state, Key.objects.count()) == ("open", before + 1)


def test_whoever_writes_to_a_guest_locks_the_ticket_first_and_names_all_tasks_at_once(asked: int) -> None:
    found, number = invited(asked), numbers_of([asked])[asked]
    tech = person("tech")
    with CaptureQueriesContext(connection) as seen:
        assert posted(tech, f"/tickets/{number}/guests/{found.pk}/say", {"text": "请看电源。"}).status_code == 200
    locks = [each["sql"].lower() for each in seen.captured_queries if "for update" in each["sql"].lower()]
    assert "tickets_ticket" in locks[0] and "guests_invitation" in "".join(locks[1:])
    for email in ("a@lab.cn", "b@lab.cn"):
        more = add_guest(reference().team_ids["rnd"], name="某", email=email, language="zh-CN", by=SYSTEM)
        assert posted(tech, f"/tickets/{number}/guests", {"task": "lab", "guest": more.pk}).status_code == 201
    with CaptureQueriesContext(connection) as seen:
        assert len(tech.get(f"/api/v1/tickets/{number}/guests").json()["items"]) == 3
    assert sum("t.case->>'back'" in each["sql"] for each in seen.captured_queries) == 1


def test_who_takes_a_link_to_hand_it_over_stands_in_the_log_and_the_link_does_not(asked: int) -> None:
    number, found = numbers_of([asked])[asked], invited(asked)
    token = posted(person("tech"), f"/tickets/{number}/guests/{found.pk}/link", {}).json()["token"]
    fact = Event.objects.get(kind="GuestLinkTaken")
    assert (fact.actor, fact.data["guest_id"]) == (f"person:{person_id('tech')}", found.guest_id)
    assert token[:12] not in json.dumps(fact.data)
