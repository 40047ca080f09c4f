"""A standard is changed while tickets run: those begun before finish the old way, those begun after the new one."""

import json
from typing import Any

import pytest
import yaml

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.tickets.tests.factory import house
from tests.flows.test_missed_limit import CONTACT, Someone

pytestmark = pytest.mark.django_db
LOOK: dict[str, Any] = {
    "id": "second-look",
    "kind": "task",
    "name": {"zh": "主管复核", "en": "Second look"},
    "status": "open",
    "owner": {"role": "supervisor"},
    "limits": ["completion"],
    "ways": [{"upon": "done", "code": "looked", "name": {"zh": "复核通过", "en": "Looked at"}, "to": "solved"}],
}
ONWARD = {
    "upon": "done",
    "code": "to-look",
    "name": {"zh": "提交复核", "en": "To the second look"},
    "to": "second-look",
}


def said(who: Someone, method: str, path: str, body: object = None, status: int = 200) -> Any:
    """What a door answers."""
    answer = who(method, path, body)
    assert answer.status_code == status, answer.content
    return json.loads(answer.content)


def opened(who: Someone) -> str:
    asked = {"subject": "怎么开发票", "description": "请问在哪里开。", "contact": CONTACT, "problem_type": "usage"}
    number: str = said(who, "POST", "/tickets", asked, 201)["number"]
    settle()
    return number


def nodes(who: Someone, number: str) -> list[str]:
    """The nodes that a ticket went through, as its log tells."""
    items = said(who, "GET", f"/tickets/{number}/events?limit=200")["items"]
    return [each["node"] for each in items if each["kind"] == "TicketStepped"]


def called(who: Someone, number: str) -> None:
    """The customer is called and satisfied."""
    settle()
    (call,) = [one for one in said(who, "GET", "/follow-ups")["items"] if one["number"] == number]
    said(who, "POST", f"/follow-ups/{call['id']}/call", {"result": "satisfied", "words": ""})


def test_old_and_new_tickets_each_finish_their_own_way() -> None:
    with clock.at("2026-03-01 09:00"):
        house()
        settle()
    agent, supervisor, manager, director = map(Someone, ("agent", "supervisor", "manager", "director"))
    with clock.at("2026-03-02 09:00"):
        before = opened(agent)
        (kept,) = said(manager, "GET", "/standards")["items"]
        document = said(manager, "GET", f"/standard-versions/{kept['in_force']['id']}")["document"]
        answering = next(node for node in document["nodes"] if node["id"] == "answer")
        answering["ways"] = [ONWARD, *answering["ways"]]
        document["nodes"].insert(-2, LOOK)
        text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False)
        draft = said(manager, "POST", "/standards/drafts", {"yaml": text}, 201)
        said(manager, "POST", f"/standard-versions/{draft['id']}/publish", {}, 409)
        said(manager, "POST", f"/standard-versions/{draft['id']}/submit", {})
        review = {"approved": True, "note": "", "digest": draft["digest"]}
        said(manager, "POST", f"/standard-versions/{draft['id']}/review", review, 409)
        said(director, "POST", f"/standard-versions/{draft['id']}/review", review)
        said(director, "POST", f"/standard-versions/{draft['id']}/publish", {})
    with clock.at("2026-03-02 10:00"):
        after = opened(agent)
        versions = [said(agent, "GET", f"/tickets/{number}")["standard"]["version"] for number in (before, after)]
        assert versions == [1, 2]
        for number in (before, after):
            said(agent, "POST", f"/tickets/{number}/replies", {"text": "在订单详情里点“开发票”。"})
        said(agent, "POST", f"/tickets/{before}/step", {"way": "to-look"}, 409)
        said(agent, "POST", f"/tickets/{before}/solve", {"way": "remote", "text": ""})
        said(agent, "POST", f"/tickets/{after}/step", {"way": "to-look"})
    with clock.at("2026-03-02 11:00"):
        said(supervisor, "POST", f"/tickets/{after}/step", {"way": "looked"})
        for number in (before, after):
            called(supervisor, number)
            assert said(agent, "GET", f"/tickets/{number}")["status"] == "closed"
    assert "second-look" not in nodes(agent, before)
    assert "second-look" in nodes(agent, after)
