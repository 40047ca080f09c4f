"""Signing in and out through the outer door, and who is kept out."""

import threading
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.base.principals.models import Attempt
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import PASSWORD, Browser, browser, person, program

pytestmark = pytest.mark.django_db


@pytest.fixture
def agent() -> Person:
    return person("agent", teams=("service",), name="wang")


def facts(kind: str) -> list[dict[str, Any]]:
    return list(Event.objects.filter(kind=kind).order_by("id").values_list("data", flat=True))


def test_a_person_signs_in_and_sees_who_they_are(agent: Person) -> None:
    page = Browser()
    answer = page.sign_in(" WANG@example.com ")
    assert answer.status_code == 200
    body = answer.json()
    assert body["person"]["name"] == "wang"
    assert [team["code"] for team in body["person"]["teams"]] == ["service"]
    assert body["capabilities"]["tickets.read"] == "team"
    assert "log.read" not in body["capabilities"]
    assert page.get("/session").json() == body
    hidden, seen = page.client.cookies["sessionid"], page.client.cookies["csrftoken"]
    assert hidden["httponly"] and not seen["httponly"]
    assert (hidden["samesite"], seen.value) == ("Lax", body["csrf"])
    assert facts("SignedIn")[-1] == {"person_id": agent.pk, "address": "127.0.0.1"}


def test_behind_tls_the_cookies_are_secure(agent: Person) -> None:
    page = browser(agent, x_forwarded_proto="https")
    assert page.client.cookies["sessionid"]["secure"]


@pytest.mark.parametrize(
    ("email", "password", "reason"),
    [("wang@example.com", "wrong", "password"), ("nobody@example.com", PASSWORD, "unknown")],
)
@pytest.mark.usefixtures("agent")
def test_what_is_wrong_is_not_told(email: str, password: str, reason: str) -> None:
    answer = Browser().sign_in(email, password)
    assert (answer.status_code, answer.json()["code"]) == (401, "wrong_credentials")
    assert facts("SignInRefused")[-1]["reason"] == reason
    assert not Session.objects.exists()


def test_spaces_belong_to_a_password(agent: Person) -> None:
    assert Browser().sign_in(agent.email, PASSWORD + " ").status_code == 401


def test_guessing_is_slowed_down_and_time_forgives(agent: Person) -> None:
    with clock.at("2026-03-02 09:00"):
        for _ in range(5):
            assert Browser().sign_in(agent.email, "wrong").status_code == 401
        refused = Browser().sign_in(agent.email)
        assert (refused.status_code, refused.json()["code"]) == (429, "too_many")
        assert refused.json()["detail"]["retry_after"] == 30
        assert refused.headers["Retry-After"] == "30"
    with clock.at("2026-03-02 09:00:29"):
        assert Browser().sign_in(agent.email).status_code == 429
    with clock.at("2026-03-02 09:00:31"):
        assert Browser().sign_in(agent.email, "wrong").status_code == 401
        assert Browser().sign_in(agent.email).json()["detail"]["retry_after"] == 60
    with clock.at("2026-03-02 09:02:00"):
        assert Browser().sign_in(agent.email).status_code == 200
        assert Browser().sign_in(agent.email, "wrong").status_code == 401


def test_an_unknown_account_is_throttled_alike() -> None:
    with clock.at("2026-03-02 09:00"):
        answers = [Browser().sign_in("nobody@example.com", "x").status_code for _ in range(6)]
    assert answers == [401] * 5 + [429]
    assert not any("nobody" in attempt.key for attempt in Attempt.objects.all())


def test_one_address_trying_many_accounts_is_slowed_down() -> None:
    with clock.at("2026-03-02 09:00"):
        answers = [Browser().sign_in(f"p{n}@example.com", "x").status_code for n in range(41)]
    assert answers == [401] * 40 + [429]


@pytest.mark.django_db(transaction=True)
def test_many_guesses_at_once_are_no_more_than_few_in_a_row() -> None:
    somebody, answers = person("agent", name="wang"), []
    begin = threading.Barrier(12)

    def guess() -> None:
        begin.wait()
        try:
            principals.sign_in(somebody.email, "wrong", address="203.0.113.7")
        except ShouwenError as error:
            answers.append(error.code)
        finally:
            connection.close()

    crowd = [threading.Thread(target=guess) for _ in range(12)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join()
    assert sorted(answers) == ["too_many"] * 7 + ["wrong_credentials"] * 5


def test_signing_out_ends_the_session(agent: Person) -> None:
    page = browser(agent)
    key = page.client.cookies["sessionid"].value
    assert page.call("DELETE", "/session").status_code == 204
    again = Browser()
    again.client.cookies["sessionid"] = key
    assert again.get("/session").status_code == 401


def test_a_change_needs_the_csrf_word_and_this_origin(agent: Person) -> None:
    page = browser(agent)
    assert page.call("PUT", "/presence", {"state": "online"}).status_code == 200
    assert page.call("PUT", "/presence", {"state": "busy"}, x_csrftoken="").json()["code"] == "bad_csrf"
    for origin in ("", "null", "http://evil.example", "http://testserver.evil.example", "file://testserver"):
        refused = page.call("PUT", "/presence", {"state": "busy"}, origin=origin)
        assert (refused.status_code, refused.json()["code"]) == (403, "foreign_origin")
    assert page.get("/session", origin="").json()["person"]["presence"] == "online"


def test_the_csrf_word_of_another_session_does_not_do(agent: Person) -> None:
    page, other = browser(agent), browser(agent)
    page.client.cookies["csrftoken"] = other.client.cookies["csrftoken"].value
    assert page.call("PUT", "/presence", {"state": "busy"}).status_code == 403


def test_a_foreign_page_cannot_sign_somebody_in(agent: Person) -> None:
    body = {"email": agent.email, "password": PASSWORD}
    assert Browser().post("/session", body, origin="http://evil.example").json()["code"] == "foreign_origin"
    assert Browser().client.post("/api/v1/session", body, content_type="application/json").status_code == 200


def test_a_dismissed_person_is_out_with_the_next_request(agent: Person) -> None:
    page, tool = browser(agent), program(agent, "tickets:read")
    assert (page.get("/session").status_code, tool.get("/session").status_code) == (200, 200)
    actions.dismiss(agent.pk, by=SYSTEM)
    assert (page.get("/session").status_code, tool.get("/session").status_code) == (401, 401)
    assert Browser().sign_in(agent.email).json()["code"] == "wrong_credentials"
    assert facts("SignInRefused")[-1]["reason"] == "dismissed"
    actions.restore(agent.pk, by=SYSTEM)
    assert (page.get("/session").status_code, tool.get("/session").status_code) == (401, 401)
    assert Browser().sign_in(agent.email).status_code == 200


def test_a_new_password_ends_all_other_sessions(agent: Person) -> None:
    page, other = browser(agent), browser(agent)
    new = "rain on the roof"
    assert page.post("/session/password", {"old": "wrong", "new": new}).status_code == 401
    assert page.post("/session/password", {"old": PASSWORD, "new": "12345678"}).json()["code"] == "weak_password"
    assert page.post("/session/password", {"old": PASSWORD, "new": new}).status_code == 204
    assert (page.get("/session").status_code, other.get("/session").status_code) == (200, 401)
    assert page.call("PUT", "/presence", {"state": "busy"}).status_code == 200
    assert Browser().sign_in(agent.email).status_code == 401
    assert Browser().sign_in(agent.email, new).status_code == 200
    assert facts("PasswordChanged") == [{"person_id": agent.pk, "way": "own", "address": "127.0.0.1"}]


def test_a_token_cannot_act_as_the_person_at_the_page(agent: Person) -> None:
    tool = program(agent, "staff:write")
    assert (
        tool.post("/session/password", {"old": PASSWORD, "new": "rain on the roof"}).json()["code"] == "needs_session"
    )
    assert tool.call("DELETE", "/session").json()["code"] == "needs_session"
    assert tool.call("PUT", "/presence", {"state": "busy"}).json()["code"] == "needs_session"


@pytest.mark.parametrize("cookie", ["", "x", "../../etc", "a" * 5000, "a;b", "é"])
def test_a_forged_session_is_nobody(cookie: str) -> None:
    page = Browser()
    page.client.cookies["sessionid"] = cookie
    assert page.get("/session").status_code == 401


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer sw_", "Bearer sw_nothing", "Basic dTpw", "sw_x", "Bearer " + "x" * 9000]
)
def test_a_forged_token_is_nobody(header: str) -> None:
    assert Browser().get("/session", authorization=header).status_code == 401


def test_demo_people_sign_in_on_this_machine_only() -> None:
    actions.lay_demo(by=SYSTEM)
    here = Browser(host="localhost:8000")
    offered = here.get("/demo").json()
    assert [each["email"].split("@")[0] for each in offered["people"]] == [
        *("director", "manager", "supervisor", "agent", "agent2", "tech", "rd", "trainer", "inspector", "admin")
    ]
    assert here.sign_in("agent@demo.example", offered["password"]).status_code == 200
    for away in (Browser(host="desk.example.com"), Browser(host="localhost", x_forwarded_for="10.0.0.7")):
        assert away.get("/demo").json() == {"people": [], "password": ""}
        assert away.sign_in("agent@demo.example", offered["password"]).json()["code"] == "wrong_credentials"
