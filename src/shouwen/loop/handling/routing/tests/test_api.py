"""Routing's doors: who may set what, the wait, the floor and its live room."""

from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.rooms import opened
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.tests.factory import waiting
from shouwen.loop.handling.tickets.tests.factory import house, someone

pytestmark = pytest.mark.django_db
LANE = {"lane": 0, "tier": "vip", "problem": "complaint", "level": 3, "people": []}


def page(name: str) -> Browser:
    return program(Person.objects.get(email=f"{name}@demo.example"), "contacts:write", "company:write")


def test_settings_are_seen_by_who_serves_and_set_by_who_supervises_more_than_a_team() -> None:
    house()
    before = page("agent").get("/routing/settings").json()
    assert (before["offer_seconds"], before["chats"], before["lanes"], before["week"]) == (30, 3, [], None)
    for name in ("agent", "supervisor"):
        assert page(name).patch("/routing/settings", {"chats": 5}).status_code == 403
    assert page("trainer").get("/routing/settings").status_code == 403
    agent = someone("agent").id or 0
    wanted: dict[str, Any] = {"chats": 5, "lanes": [{**LANE, "people": [agent]}], "week": {"0": [["09:00", "21:00"]]}}
    after = page("manager").patch("/routing/settings", wanted).json()
    assert (after["chats"], after["week"]) == (5, wanted["week"])
    assert after["lanes"] == [{**LANE, "people": [{"id": agent, "name": Person.objects.get(pk=agent).name}]}]
    assert page("admin").patch("/routing/settings", {"week": None}).json()["week"] is None
    assert page("agent").get("/routing/settings").json()["lanes"] == after["lanes"]


def test_a_lane_may_say_no_more_than_where() -> None:
    house()
    manager = page("manager")
    (lane,) = manager.patch("/routing/settings", {"lanes": [{"lane": 0}]}).json()["lanes"]
    assert lane == {"lane": 0, "tier": "", "problem": "", "level": 1, "people": []}


@pytest.mark.parametrize(
    "wrong",
    [
        {"lanes": [{**LANE, "tier": "emperor"}]},
        {"lanes": [{**LANE, "problem": "nothing"}]},
        {"lanes": [{**LANE, "people": [999_999]}]},
        {"lanes": [{**LANE, "lane": 10}]},
        {"overflows": [{"team": 999_999, "to": 1, "minutes": 5}]},
        {"overflows": [{"team": 1, "to": 1, "minutes": 0}]},
        {"away_seconds": 59},
        {"week": {"0": [["24:30", "24:50"]]}},
        {"chats": 0},
        {"chats": "many"},
    ],
)
def test_what_names_nothing_in_use_is_refused_whole(wrong: dict[str, Any]) -> None:
    house()
    manager = page("manager")
    assert manager.patch("/routing/settings", {"offer_seconds": 45, **wrong}).status_code == 422
    assert manager.get("/routing/settings").json()["offer_seconds"] == 30


def test_a_refusal_names_its_line() -> None:
    house()
    lanes = [LANE, {**LANE, "tier": "emperor", "people": [999_999]}]
    overflows = [{"team": reference().teams.ids["service"], "to": reference().teams.ids["service"], "minutes": 5}]
    said = page("manager").patch("/routing/settings", {"lanes": lanes, "overflows": overflows}).json()
    assert said["code"] == "bad_row"
    assert set(said["detail"]["fields"]) == {"lanes.1.tier", "lanes.1.people", "overflows.0.to"}


def test_the_wait_of_a_team_is_for_those_who_serve_it() -> None:
    house()
    teams = reference().teams.ids
    assert page("agent").get(f"/routing/wait?team={teams['service']}").json() == {"waiting": 0, "wait_s": 0}
    assert page("agent").get(f"/routing/wait?team={teams['rnd']}").status_code == 403
    assert page("agent").get("/routing/wait?team=999999").status_code == 404


def test_the_floor_shows_who_serves_whom_and_how_today_goes() -> None:
    house()
    with clock.at("2026-03-02 10:00"):
        for name in ("agent2", "supervisor"):
            set_presence(someone(name).id or 0, "meal", by=SYSTEM)
        contacts = [waiting(name=f"客户{n}", phone=f"+861390000000{n}", client_key=str(n)) for n in range(5)]
        settle()
    with clock.at("2026-03-02 10:01"):
        actions.accept(contacts[0].pk, by=someone("agent"))
        floor = page("supervisor").get("/routing/floor").json()
    people = {each["id"]: each for each in floor["people"]}
    assert people[someone("agent2").id]["presence"] == "meal"
    mine = people[someone("agent").id]["chats"]
    assert [(each["id"], each["state"]) for each in mine] == [
        (contacts[0].pk, "active"),
        (contacts[1].pk, "offered"),
        (contacts[2].pk, "offered"),
    ]
    queue = {each["contact"]: each for each in floor["queue"]}
    assert set(queue) == {each.pk for each in contacts[1:]}
    assert (queue[contacts[1].pk]["offered"], queue[contacts[1].pk]["wait_s"]) == (True, 0)
    assert (queue[contacts[4].pk]["waited_s"], queue[contacts[4].pk]["wait_s"]) == (60, None)  # nothing known yet
    assert floor["today"] == {
        "entered": 5, "answered": 1, "abandoned": 0, "mean_wait_s": 60.0, "share_in_time": 0.0, "answer_seconds": 20,
    }  # fmt: skip
    assert people.keys() == {someone(name).id for name in ("agent", "agent2", "supervisor")}
    assert page("agent").get("/routing/floor").status_code == 403


def test_the_floors_room_is_open_to_supervisors_of_that_team_only() -> None:
    house()
    wanted = ["floor", "floor:service", "floor:rnd", "floor:*"]
    assert set(opened(someone("agent"), wanted)) == set()
    assert set(opened(someone("supervisor"), wanted)) == {"floor", "floor:service"}
    assert set(opened(someone("director"), wanted)) == set(wanted)
