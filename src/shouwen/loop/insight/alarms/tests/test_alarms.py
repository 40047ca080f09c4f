"""When alarms turn, as a pure rule; and one through its doors, told on the page and in a group."""

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.handling.tickets.tests.small import person_id
from shouwen.loop.insight.alarms import looking, rules
from shouwen.loop.insight.alarms.errors import LinesCross
from shouwen.loop.insight.alarms.rules import Rule, State
from shouwen.loop.insight.conformance.tests.factory import client
from shouwen.loop.insight.robots.tests.vendors import SECRET, vendors

START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
Values = Sequence[float | None]


def played(rule: Rule, values: Values, state: State | None = None) -> list[tuple[int, str]]:
    """At which minutes it turned."""
    state = state or State()
    turns: list[tuple[int, str]] = []
    for at, value in enumerate(values):
        state, change = rules.step(rule, state, value, START + at * MINUTE)
        if change is not None:
            turns.append((at, change))
    return turns


HIGH = Rule(above=True, raise_at=20, clear_at=10, lasting=2 * MINUTE)
LOW = Rule(above=False, raise_at=0.8, clear_at=0.9, lasting=dt.timedelta(0))


@pytest.mark.parametrize(
    ("rule", "values", "turns"),
    [
        (HIGH, [20, 20, 20], [(2, "raised")]),
        (HIGH, [20, 20, 19, 20, 20], []),
        (HIGH, [25, 25, 25, 15, 9, 9, 11, 10, 10, 10], [(2, "raised"), (9, "cleared")]),
        (HIGH, [25, None, 25, 25, 25], [(4, "raised")]),
        (HIGH, [25, 25, 25, None, None, None], [(2, "raised")]),
        (LOW, [0.85, 0.8, 0.85, 0.89, 0.9, 0.85], [(1, "raised"), (4, "cleared")]),
        (Rule(True, 5, 5, dt.timedelta(0)), [5, 5, 5, 4, 4, 5], [(0, "raised"), (3, "cleared"), (5, "raised")]),
    ],
)
def test_when_an_alarm_turns(rule: Rule, values: Values, turns: list[tuple[int, str]]) -> None:
    assert played(rule, values) == turns


@given(st.lists(st.floats(10.001, 1e6) | st.none(), max_size=60), st.booleans(), st.integers(0, 5))
def test_a_value_that_wobbles_above_the_clearing_line_raises_once(values: Values, up: bool, lasting: int) -> None:
    sign = 1 if up else -1
    rule = Rule(up, sign * 20.0, sign * 10.0, lasting * MINUTE)
    turns = played(rule, [each if each is None else sign * each for each in values])
    assert len(turns) <= 1 and all(change == "raised" for _, change in turns)


@given(st.lists(st.floats(0, 40) | st.none(), max_size=80), st.integers(0, 4))
def test_it_turns_in_turn_and_never_sooner_than_it_should(values: Values, lasting: int) -> None:
    rule = Rule(True, 20, 10, lasting * MINUTE)
    turns = played(rule, values)
    assert [change for _, change in turns] == ["raised", "cleared"] * (len(turns) // 2) + ["raised"] * (len(turns) % 2)
    for at, change in turns:
        before = values[at - lasting : at + 1]
        assert len(before) == lasting + 1
        assert all(each is not None and (each >= 20 if change == "raised" else each <= 10) for each in before)


def test_quiet_hours_may_reach_over_midnight_and_only_put_off() -> None:
    rule = Rule(True, 20, 10, dt.timedelta(0), quiet=(22 * 60, 8 * 60))
    assert [rules.quiet(rule, hour * 60) for hour in (21, 22, 23, 0, 7, 8, 12)] == [False, *[True] * 4, False, False]
    raised = State(raised=True, told=False)
    assert not rules.to_tell(rule, raised, 60) and rules.to_tell(rule, raised, 8 * 60)
    with pytest.raises(LinesCross):
        rules.checked(Rule(True, 10, 20, dt.timedelta(0)))


WANTED = {
    "name": "积压过多",
    "figure": "backlog",
    "reading": "count",
    "above": True,
    "raise_at": 2,
    "clear_at": 0,
    "minutes": 0,
    "quiet_from": 0,
    "quiet_to": 8 * 60 + 30,
}
ALARMS = "/api/v1/alarms"


def backlog_of_two() -> None:
    """Two tickets wait."""
    with clock.at("2026-03-02 07:50"):
        house()
        for number in (1, 2):
            opened("usage", phone=f"1380013800{number}", by=someone("manager"))
        settle()


def looked(moment: str) -> None:
    """The minute's look, and what follows."""
    with clock.at(f"2026-03-02 {moment}"):
        looking.look()
        settle()


@pytest.mark.django_db
def test_an_alarm_raised_in_quiet_hours_is_told_once_when_they_are_over(settings: Settings) -> None:
    settings.WEBHOOKS_LOCAL = True
    backlog_of_two()
    with vendors() as them:
        with clock.at("2026-03-02 08:00"):
            given = {"name": "群", "kind": "feishu", "url": them.url("feishu"), "secret": SECRET}
            robot = client("admin").post("/api/v1/robots", given, content_type="application/json").json()["id"]
            manager = client("manager")
            wanted = WANTED | {"people": [person_id("supervisor")], "robots": [robot]}
            made = manager.post(ALARMS, wanted, content_type="application/json")
            assert made.status_code == 201, made.content
        looked("08:00")
        with clock.at("2026-03-02 08:00"):
            assert manager.get(ALARMS).json()["items"][0]["raised"]
            assert them.told == [] and not Notice.objects.filter(kind="alarm").exists()
        for moment in ("08:29", "08:30", "08:31", "08:45"):
            looked(moment)
        assert len(them.told) == 1
    (notice,) = Notice.objects.filter(kind="alarm")
    assert (notice.person_id, notice.about) == (person_id("supervisor"), str(made.json()["id"]))
    with clock.at("2026-03-02 08:50"):
        (turn,) = client("supervisor").get(f"{ALARMS}/{made.json()['id']}/turns").json()["items"]
    assert (turn["change"], turn["value"], turn["reached"], turn["missed"]) == ("raised", 2.0, 1, [])


@pytest.mark.django_db
def test_alarms_are_set_by_those_who_see_a_team_and_seen_by_those_they_tell() -> None:
    with clock.at("2026-03-02 08:00"):
        house()
        manager, supervisor, other = client("manager"), client("supervisor"), client("agent")
        wanted = WANTED | {"people": [person_id("supervisor")]}
        made = manager.post(ALARMS, wanted, content_type="application/json").json()
        address = f"{ALARMS}/{made['id']}"
        assert [one["name"] for one in supervisor.get(ALARMS).json()["items"]] == ["积压过多"]
        assert other.get(f"{address}/turns").status_code == 404 and other.get(ALARMS).json()["items"] == []
        assert supervisor.delete(address).status_code == 404
        assert other.post(ALARMS, wanted, content_type="application/json").status_code == 403
        unfits: list[dict[str, object]] = [{"clear_at": 3}, {"people": []}, {"figure": "nothing"}, {"people": [98765]}]
        for unfit in unfits:
            assert manager.post(ALARMS, wanted | unfit, content_type="application/json").status_code == 422
        changed = manager.patch(address, {"raise_at": 50}, content_type="application/json").json()
        assert (changed["raised"], changed["raise_at"]) == (False, 50)
        admin, narrow = client("admin"), client("admin", ["log.read"])
        assert admin.patch(address, {"people": [1]}, content_type="application/json").status_code == 403
        assert admin.patch(address, {"active": False}, content_type="application/json").json()["active"] is False
        for ask in (narrow.get(ALARMS), narrow.get(f"{address}/turns"), narrow.get("/api/v1/robots")):
            assert ask.status_code == 403
        assert narrow.delete(address).status_code == 403
        assert manager.delete(address).status_code == 204
