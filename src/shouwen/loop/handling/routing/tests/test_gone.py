"""Whoever has no page open for too long is away, and on return what they were."""

import datetime as dt

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events.queries import latest
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.seen import tell_seen
from shouwen.ground.staff.actions import set_presence
from shouwen.ground.staff.models import Person, Presence
from shouwen.loop.handling.routing.actions.setting import set_routing
from shouwen.loop.handling.routing.jobs import look_around
from shouwen.loop.handling.tickets.tests.factory import house

pytestmark = pytest.mark.django_db
START = dt.datetime(2026, 3, 2, 2, tzinfo=dt.UTC)


def after(seconds: float) -> dt.datetime:
    return START + dt.timedelta(seconds=seconds)


@pytest.fixture
def agent() -> int:
    with clock.at(START):
        house()
        person: int = Person.objects.get(email="agent@demo.example").pk
        Presence.objects.exclude(person_id=person).update(state="offline")
        set_presence(person, "meal", by=SYSTEM)
        set_presence(person, "online", by=SYSTEM)
    return person


def state(person: int) -> str:
    return Presence.objects.get(person_id=person).state


def at(seconds: float, began: float = -1000) -> list[int]:
    with clock.at(after(seconds)):
        return look_around(after(began))


def seen(person: int, seconds: float) -> None:
    with clock.at(after(seconds)):
        tell_seen([person])


def test_no_page_for_too_long_is_away_and_a_page_brings_back_what_was(agent: int) -> None:
    seen(agent, 50)
    assert at(139) == []
    assert at(141) == [agent]
    assert state(agent) == "away"
    assert at(500) == []
    seen(agent, 600)
    assert state(agent) == "online"
    lines, _ = latest(subject=f"person:{agent}", limit=3)
    assert [(line.actor, line.data["before"], line.data["after"]) for line in lines[:2]] == [
        ("system", "away", "online"), ("system", "online", "away"),
    ]  # fmt: skip
    assert at(689) == []


def test_whoever_said_away_stays_so_and_a_meal_is_no_absence(agent: int) -> None:
    seen(agent, 0)
    with clock.at(after(1)):
        set_presence(agent, "meal", by=SYSTEM)
    assert at(500) == []
    with clock.at(after(501)):
        set_presence(agent, "online", by=SYSTEM)
    assert at(550) == []  # just chosen, elsewhere perhaps
    assert at(600) == [agent]
    with clock.at(after(601)):
        set_presence(agent, "away", by=SYSTEM)  # said by hand now: theirs to take back
    seen(agent, 700)
    assert state(agent) == "away"


def test_a_house_that_has_just_begun_waits_for_its_pages_and_never_is_never(agent: int) -> None:
    assert at(1000, began=950) == []
    set_routing(by=SYSTEM, away_seconds=0)
    assert at(5000) == []
    set_routing(by=SYSTEM, away_seconds=60)
    assert at(1000, began=930) == [agent]
