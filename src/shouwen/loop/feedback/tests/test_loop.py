"""Ratings, calls and recovery through their doors, on tickets that really went through the standard."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey
from shouwen.loop.feedback.queries import link_of
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone

pytestmark = pytest.mark.django_db
ASKED, SOLVED, CALLED = "2026-03-02 09:00", "2026-03-02 15:00", "2026-03-02 18:00"


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
        settle()
    yield


@pytest.fixture
def ticket() -> Ticket:
    """A ticket solved at 15:00."""
    with clock.at(ASKED):
        number = opened("usage").number
        settle()
    with clock.at(SOLVED):
        made = Ticket.objects.get(number=number)
        verbs.solve(made.pk, way="remote", text="已说明设置方法。", by=someone("agent"), name="王芳")
        settle()
    return Ticket.objects.get(number=number)


def customer() -> Client:
    return Client(headers={"Accept-Language": "zh-CN"})


def person(name: str) -> Client:
    principal = someone(name)
    assert principal.id is not None
    token = create_token(principal.id, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "zh-CN"})


def send(client: Client, method: str, path: str, body: object = None) -> Any:
    data = b"" if body is None else json.dumps(body).encode()
    return client.generic(method, f"/api/v1{path}", data, content_type="application/json")


def link(ticket: Ticket) -> str:
    return link_of(Survey.objects.get(ticket=ticket).pk)


def kinds(ticket: Ticket) -> list[str]:
    return list(Event.objects.filter(ticket_id=ticket.pk).order_by("id").values_list("kind", flat=True))


def test_a_solved_ticket_invites_once_and_plans_one_call(ticket: Ticket) -> None:
    settle(SOLVED)
    assert Survey.objects.filter(ticket=ticket).count() == 1
    assert FollowUp.objects.filter(ticket=ticket, state="open").count() == 1
    assert kinds(ticket).count("RatingInvited") == 1


def test_a_customer_rates_once(ticket: Ticket) -> None:
    with clock.at(CALLED):
        shown = send(customer(), "GET", f"/portal/ratings/{link(ticket)}").json()
        assert (shown["number"], shown["state"], shown["score"]) == (ticket.number, "open", None)
        first = send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": 5, "text": "很快 <b>谢谢</b>"})
        again = send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": 1, "text": ""})
    assert first.status_code == 200 and first.json()["state"] == "answered"
    assert (again.status_code, again.json()["code"]) == (409, "already_rated")
    survey = Survey.objects.get(ticket=ticket)
    assert (survey.score, survey.words) == (5, "很快 <b>谢谢</b>")
    assert "RatingGiven" in kinds(ticket) and not Recovery.objects.exists()


@pytest.mark.parametrize("score", [0, 6, "5", 4.5, None, True])
def test_a_score_that_is_none_is_refused(ticket: Ticket, score: object) -> None:
    with clock.at(CALLED):
        answer = send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": score})
    assert answer.status_code == 422
    assert Survey.objects.get(ticket=ticket).answered_at is None


def test_a_forged_link_shows_nothing(ticket: Ticket) -> None:
    good = link(ticket)
    for forged in (good[:-2] + "xx", "1", good.replace(":", "."), f"{ticket.pk + 1}:{good.partition(':')[2]}"):
        answer = send(customer(), "GET", f"/portal/ratings/{forged}")
        assert (answer.status_code, answer.json()["code"]) == (404, "rating_link_wrong")


def test_a_link_expires(ticket: Ticket) -> None:
    with clock.at("2026-03-17 00:00"):
        assert send(customer(), "GET", f"/portal/ratings/{link(ticket)}").json()["state"] == "expired"
        answer = send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": 5})
    assert (answer.status_code, answer.json()["code"]) == (410, "rating_link_expired")


def test_a_low_rating_is_recovered_with_contact_cause_and_measure(ticket: Ticket) -> None:
    with clock.at(CALLED):
        send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": 2, "text": "等太久"})
        settle()
        manager = person("manager")
        (task,) = send(manager, "GET", "/recoveries").json()["items"]
        assert (task["number"], task["score"], task["rating_words"]) == (ticket.number, 2, "等太久")
        assert task["due_at"] == "2026-03-04T10:00:00Z"
        early = send(manager, "POST", f"/recoveries/{task['id']}/close")
        assert (early.status_code, early.json()["code"]) == (422, "recovery_incomplete")
        words = {"contact": "致电客户", "cause": "漏看消息", "measure": "改排班"}
        assert send(manager, "PUT", f"/recoveries/{task['id']}", words).status_code == 200
        closed = send(manager, "POST", f"/recoveries/{task['id']}/close")
        over = send(manager, "POST", f"/recoveries/{task['id']}/close")
    assert closed.status_code == 200 and closed.json()["closed_at"] == "2026-03-02T10:00:00Z"
    assert (over.status_code, over.json()["code"]) == (409, "recovery_over")
    fact = Event.objects.get(ticket_id=ticket.pk, kind="RecoveryClosed")
    assert fact.data["in_time"] is True and "致电客户" not in json.dumps(fact.data, ensure_ascii=False)


def test_a_call_that_reaches_nobody_is_tried_again(ticket: Ticket) -> None:
    with clock.at(CALLED):
        caller = person("supervisor")
        (task,) = send(caller, "GET", "/follow-ups").json()["items"]
        assert task["customer"]["phone"]
        missed = send(caller, "POST", f"/follow-ups/{task['id']}/call", {"result": "unreached"})
        assert missed.json()["state"] == "open"
        reached = send(caller, "POST", f"/follow-ups/{task['id']}/call", {"result": "satisfied", "words": "满意"})
        over = send(caller, "POST", f"/follow-ups/{task['id']}/call", {"result": "satisfied"})
    assert reached.json()["state"] == "done"
    assert over.status_code == 409
    assert Ticket.objects.get(pk=ticket.pk).status == "closed"


def test_an_unsatisfied_call_makes_a_recovery(ticket: Ticket) -> None:
    with clock.at(CALLED):
        caller = person("supervisor")
        (task,) = send(caller, "GET", "/follow-ups").json()["items"]
        send(caller, "POST", f"/follow-ups/{task['id']}/call", {"result": "unsatisfied", "words": "仍有异响"})
        settle()
    assert Recovery.objects.filter(ticket=ticket, closed_at=None).count() == 1


def test_a_reopened_ticket_needs_no_call(ticket: Ticket) -> None:
    with clock.at(CALLED):
        verbs.reopen(ticket.pk, reason="还是不行", by=SYSTEM)
        settle()
    assert FollowUp.objects.get(ticket=ticket).state == "dropped"


def test_who_has_no_right_sees_nothing(ticket: Ticket) -> None:
    assert send(person("tech"), "GET", "/follow-ups").status_code == 403
    assert send(person("agent"), "GET", "/recoveries").status_code == 403
    assert send(customer(), "GET", "/follow-ups").status_code == 401
    with clock.at(CALLED):
        follow_up = FollowUp.objects.get(ticket=ticket)
        assert (
            send(person("trainer"), "POST", f"/follow-ups/{follow_up.pk}/call", {"result": "satisfied"}).status_code
            == 403
        )


def test_the_ticket_shows_its_feedback(ticket: Ticket) -> None:
    with clock.at(CALLED):
        send(customer(), "POST", f"/portal/ratings/{link(ticket)}", {"score": 4, "text": "好"})
        shown = send(person("supervisor"), "GET", f"/tickets/{ticket.number}/feedback").json()
    assert [survey["score"] for survey in shown["surveys"]] == [4]
    assert len(shown["follow_ups"]) == 1 and shown["recoveries"] == []
