"""Process analysis through the door: a log that was brought in, and our own tickets as far as a reader sees them."""

import datetime as dt
import pathlib
import random
from typing import Any
from urllib.parse import quote

import pyarrow as pa
import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from shouwen.ground.base import clock
from shouwen.loop.handling.tickets.tests.factory import house
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.conformance.tests.history import History, stocked_house
from shouwen.loop.insight.eventlogs.writing import write

AT = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
CASES = 120


@pytest.fixture
def brought(settings: Settings, tmp_path: pathlib.Path) -> pathlib.Path:
    """A log "desk": register, then check (phone: slow, after June slower), half of them twice, then close."""
    house()
    settings.LAKE = tmp_path
    dice = random.Random(3)
    rows: list[dict[str, Any]] = []
    for case in range(CASES):
        at, channel = AT + dt.timedelta(days=case), "phone" if case % 3 == 0 else "web"
        slow = (8 if channel == "phone" else 1) * (3 if case >= CASES // 2 else 1)
        for activity in ("register", "check", *(["check"] if case % 2 else []), "close/end"):
            rows.append({"id": f"c/{case}", "activity": activity, "at": at, "resource": "li", "c_channel": channel})
            at += dt.timedelta(minutes=dice.expovariate(1 / (60 * slow if activity == "register" else 5)))
    write(tmp_path / "logs", "desk", [pa.RecordBatch.from_pylist(rows)], title="Desk", source="desk.csv")
    return tmp_path


def get(reader: Client, path: str) -> Any:
    return reader.get(f"/api/v1/mining/logs/{path}")


def asked(reader: Client, path: str) -> Any:
    answer = get(reader, path)
    assert answer.status_code == 200, answer.content
    return answer.json()


@pytest.mark.usefixtures("db", "brought")
def test_a_log_that_was_brought_in() -> None:
    director = client("director")
    choices = asked(director, "desk")
    assert (choices["own"], choices["cases"], choices["activities"]) == (
        False,
        CASES,
        ["check", "close/end", "register"],
    )
    assert [one["value"] for one in choices["attributes"][0]["values"]] == ["phone", "web"]
    flow = asked(director, "desk/map")
    edges = {(edge["from"], edge["to"]): edge["count"] for edge in flow["edges"]}
    assert edges == {("register", "check"): CASES, ("check", "check"): CASES // 2, ("check", "close/end"): CASES}
    twice = asked(director, "desk/variants?limit=1")
    assert (twice["total"], twice["items"][0]["share"], twice["next"]) == (2, 0.5, "1")
    assert asked(director, f"desk/variants?limit=1&after={twice['next']}")["next"] is None
    assert asked(director, f"desk/map?variant={twice['items'][0]['id']}")["cases"] == CASES // 2
    cases = asked(director, "desk/cases?via_from=register&via_to=check&also_from=check&also_to=check&limit=5")
    assert (cases["total"], len(cases["items"]), cases["items"][0]["number"]) == (CASES // 2, 5, None)
    steps = asked(director, f"desk/case?id={quote(cases['items'][0]['id'])}")["steps"]
    assert [step["activity"] for step in steps] == ["register", "check", "check", "close/end"]


@pytest.mark.usefixtures("db", "brought")
def test_what_stands_out_differs_and_delays() -> None:
    director = client("director")
    found = asked(director, "desk/bottlenecks")
    worst = found["bottlenecks"][0]
    assert (worst["from"], worst["to"]) == ("register", "check")
    assert 0.8 < worst["share"]["low"] <= worst["share"]["value"] <= worst["share"]["high"] <= 1
    assert found["rework"][0] | {"seconds": 0} == {
        "activity": "check",
        "cases": CASES,
        "repeated": CASES // 2,
        "extra": CASES // 2,
        "seconds": 0,
    }
    cause = asked(director, "desk/causes")["causes"][0]
    assert (cause["attribute"], cause["value"], cause["holds"]) == ("channel", "phone", True)
    middle = (AT + dt.timedelta(days=CASES // 2)).isoformat().replace("+", "%2B")
    whole = asked(director, f"desk/comparison?a_to={middle}&b_from={middle}")["rows"][0]
    assert (whole["part"], whole["count_a"], whole["verdict"]) == ("whole", CASES // 2, "slower")
    sides = asked(director, "desk/comparison?by=channel&a=phone&b=web")
    assert (sides["cases_a"], sides["rows"][0]["verdict"]) == (CASES // 3, "faster")
    model = asked(director, "desk/model")
    assert model["bpmn"].count("<bpmn:task ") == 3
    assert (model["fitness"], model["precision"] > 0.9) == (1, True)


@pytest.mark.usefixtures("db", "brought")
@pytest.mark.parametrize(
    ("asked_for", "status"),
    [
        ("none", 404),
        ("..%2fdesk", 404),
        ("desk/variants?after=x", 422),
        ("desk/cases?after=1:2:3", 422),
        ("desk/map?variant=1e9", 422),
        ("desk/map?from=9999-12-31T23:59:59-14:00", 422),
        ("desk/case?id=nobody", 404),
    ],
)
def test_what_is_not_there_and_what_nobody_means(asked_for: str, status: int) -> None:
    assert get(client("director"), asked_for).status_code == status


@pytest.mark.usefixtures("db", "brought")
def test_what_others_brought_in_is_for_who_sees_all() -> None:
    for role in ("manager", "agent"):
        assert get(client(role), "desk/map").status_code == 404
    assert get(client("admin"), "desk/map").status_code == 403
    assert get(Client(), "desk/map").status_code == 401


@pytest.mark.django_db(transaction=True)
def test_our_own_tickets_as_far_as_the_board_reaches(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.LAKE = tmp_path
    stocked_house()
    history = History(random.Random(5))
    history.live(12)
    with clock.at(history.now):
        director, agent = client("director"), client("agent")
        logs = director.get("/api/v1/mining/logs").json()["items"]
        assert [(each["name"], each["own"], each["cases"] > 0) for each in logs] == [("tickets", True, True)]
        assert asked(director, "tickets/map")["cases"] == logs[0]["cases"]
        assert asked(agent, "tickets/map")["cases"] == 0  # who holds none of them
        number = asked(director, "tickets/cases")["items"][0]["number"]
        assert asked(director, f"tickets/case?id={number}")["subject"]
        assert get(agent, f"tickets/case?id={number}").status_code == 404
        assert asked(director, "tickets")["standards"]
