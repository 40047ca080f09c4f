"""Tickets go up, down and across between the lines, through the doors."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions import assigning
from shouwen.loop.handling.handovers import rules
from shouwen.loop.handling.handovers.actions import set_lines
from shouwen.loop.handling.handovers.events import TicketPassed
from shouwen.loop.handling.handovers.rules import Given, Place
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone

pytestmark = pytest.mark.django_db
TRIED = "已按手册复位两次，故障依旧。"


@pytest.fixture(autouse=True)
def _house() -> Iterator[None]:
    with clock.at("2026-03-02 10:00"):
        house()
        ids = reference().team_ids
        service, tech, rnd = ids["service"], ids["tech-support"], ids["rnd"]
        set_lines({service: Place(1, tech), tech: Place(2, rnd), rnd: Place(3, None)}, by=SYSTEM)
        yield


def person(name: str) -> Client:
    principal = someone(name)
    token = create_token(principal.id or 0, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "zh-CN"})


def posted(name: str, path: str, body: dict[str, Any]) -> Any:
    return person(name).post(f"/api/v1{path}", json.dumps(body), content_type="application/json")


def serving() -> Ticket:
    """A ticket that the agent holds."""
    made = opened("usage").ticket_id
    assigning.assign(made, team="service", person_id=someone("agent").id, reason="", by=SYSTEM)
    settle()
    return Ticket.objects.get(pk=made)


def up(name: str, ticket: Ticket, **more: Any) -> Any:
    body = {"direction": "up", "reason": "skill", "tried": TRIED} | more
    return posted(name, f"/tickets/{ticket.number}/handover", body)


def test_up_to_the_next_line_and_back_to_whoever_it_came_from() -> None:
    ticket = serving()
    first = ticket.first_owner_id
    assert up("agent", ticket).status_code == 200
    settle()
    ticket.refresh_from_db()
    codes = reference().team_codes
    assert codes[ticket.team_id or 0] == "tech-support" and ticket.first_owner_id == first
    seen = person("tech").get(f"/api/v1/tickets/{ticket.number}/handover").json()
    assert (seen["line"], seen["up"]["code"], seen["down"]["code"]) == (2, "rnd", "service")
    assert seen["last"]["tried"] == TRIED and seen["last"]["unread"] and seen["last"]["reason"] == "skill"
    read = posted("tech", f"/tickets/{ticket.number}/handover/read", {})
    assert read.status_code == 200 and not read.json()["last"]["unread"]
    back = up("tech", ticket, direction="down", reason="done", tried="已更换固件，请告知客户。")
    assert back.status_code == 200, back.content
    ticket.refresh_from_db()
    assert (codes[ticket.team_id or 0], ticket.holder_id) == ("service", someone("agent").id)
    told = [(each.direction, each.team, each.to_team, each.reason) for each in facts_of(ticket.pk, TicketPassed)]
    assert told == [("up", "service", "tech-support", "skill"), ("down", "tech-support", "service", "done")]


def test_a_hand_over_says_why_and_what_was_tried() -> None:
    ticket = serving()
    assert up("agent", ticket, tried="   ").status_code == 422
    assert up("agent", ticket, reason="tired").status_code == 422
    assert up("agent", ticket, direction="across").json()["code"] == "nobody_named"
    assert up("agent", ticket, direction="across", team="no-such").status_code == 422
    assert up("inspector", ticket).status_code == 403 and up("rd", ticket).status_code == 404
    across = up("agent", ticket, direction="across", team="rnd", reason="not_ours")
    assert across.status_code == 200 and across.json()["last"]["direction"] == "across"
    nowhere = up("manager", ticket, direction="up")
    assert nowhere.json()["code"] in ("no_such_line", "not_found")


def test_lines_are_set_by_whoever_runs_the_teams_and_never_circle() -> None:
    lines = [{"team": "service", "line": 1, "up": "rnd"}, {"team": "rnd", "line": 3, "up": None}]
    admin = person("admin")
    answer = admin.put("/api/v1/service-lines", json.dumps({"lines": lines}), content_type="application/json")
    assert answer.status_code == 200 and [each["team"] for each in answer.json()["items"]] == ["service", "rnd"]
    lines[1]["up"] = "service"
    circle = admin.put("/api/v1/service-lines", json.dumps({"lines": lines}), content_type="application/json")
    assert circle.json()["code"] == "lines_circle"
    refused = person("supervisor").put(
        "/api/v1/service-lines", json.dumps({"lines": []}), content_type="application/json"
    )
    assert refused.status_code == 403


def test_rules() -> None:
    places = {1: Place(1, 2), 2: Place(2, 3), 3: Place(3, None), 4: Place(1, 2)}
    assert rules.up(places, 1) == 2 and rules.up(places, 3) is None and rules.up(places, 9) is None
    assert rules.down(places, 2, [Given("up", 4, 7, 2), Given("up", 1, 5, 2)]) == (4, 7)
    assert rules.down(places, 3, [Given("up", 4, 7, 2)]) == (2, None)
    assert rules.down(places, 1, []) is None
    assert not rules.circles(places) and rules.circles({1: Place(1, 2), 2: Place(2, 1)})
