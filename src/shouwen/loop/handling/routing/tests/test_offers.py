"""Talks offered, let pass, sent on; what the floor shows of it."""

import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connections

from shouwen.ground.base import clock
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.ground.staff.models import Person, Presence
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.tests.factory import VISITOR, waiting
from shouwen.loop.handling.routing.actions.offering import forget_old, offer
from shouwen.loop.handling.routing.actions.setting import set_routing
from shouwen.loop.handling.routing.jobs import tick
from shouwen.loop.handling.routing.queries import steering
from shouwen.loop.handling.routing.queries.steering import Steered
from shouwen.loop.handling.routing.rules.lanes import Lane, Overflow
from shouwen.loop.handling.tickets.tests.factory import house, someone

pytestmark = pytest.mark.django_db
START = "2026-03-02 10:00"
THERE = ("agent", "agent2", "supervisor")


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


@pytest.fixture
def at() -> Iterator[Any]:
    """The house at ten, and the moment so many seconds later."""
    house()

    def later(seconds: float) -> Any:
        with clock.at(START) as start:
            return clock.at(start + dt.timedelta(seconds=seconds))

    yield later


def only(*names: str) -> None:
    """Only these of the service team take work."""
    for name in THERE:
        set_presence(person(name), "online" if name in names else "offline", by=SYSTEM)
    settle()


def person(name: str) -> int:
    return Person.objects.get(email=f"{name}@demo.example").pk


def offered(contact: Contact) -> int | None:
    return Contact.objects.get(pk=contact.pk).offered_to_id


def chat(number: int = 1, problem: str = "") -> Contact:
    return waiting(phone=f"+861390000{number:04}", name=f"客户{number}", client_key=f"k{number}", problem=problem)


def test_who_comes_is_offered_at_once_and_goes_to_another_when_let_pass(at: Any) -> None:
    with at(0):
        only("agent", "agent2")
        contact = chat()
        settle()
        first = offered(contact)
        assert first in (person("agent"), person("agent2"))
        assert Contact.objects.get(pk=contact.pk).offer_until == clock.now() + dt.timedelta(seconds=30)
    with at(29):
        tick()
        assert offered(contact) == first
    with at(31):
        tick()
        settle()
        assert offered(contact) not in (None, first)
        assert Presence.objects.get(pk=first).chats == 0


def test_whoever_declines_is_asked_again_only_after_a_while(at: Any) -> None:
    with at(0):
        only("agent")
        contact = chat()
        settle()
        actions.decline(contact.pk, reason="busy", by=someone("agent"))
        settle()
        tick()
        assert offered(contact) is None
    with at(61):
        tick()
        assert offered(contact) == person("agent")


def test_whoever_lets_two_lapse_is_away_and_gets_no_more(at: Any) -> None:
    with at(0):
        only("agent")
        contacts = [chat(number) for number in (1, 2)]
        settle()
        assert [offered(each) for each in contacts] == [person("agent")] * 2
    with at(31):
        tick()
        settle()
        assert Presence.objects.get(pk=person("agent")).state == "away"
        assert [offered(each) for each in contacts] == [None, None]
        set_presence(person("agent"), "online", by=someone("agent"))
        settle()
        assert Presence.objects.get(pk=person("agent")).state == "online"
    with at(95):
        tick()
        settle()
        assert {offered(each) for each in contacts} == {person("agent")}


def test_what_was_let_pass_long_ago_is_forgotten(at: Any) -> None:
    with at(0):
        only("agent")
        contact = chat()
        settle()
        actions.decline(contact.pk, reason="busy", by=someone("agent"))
        settle()
        assert forget_old(clock.now()) == 0
    with at(25 * 3600):
        assert forget_old(clock.now()) == 1


def test_a_talk_taken_forgets_those_let_pass(at: Any) -> None:
    with at(0):
        only("agent")
        first = chat(1)
        settle()
    with at(31):
        tick()
        second = chat(2)
        settle()
        actions.accept(second.pk, by=someone("agent"))
        settle()
    with at(35):
        tick()
        assert offered(first) == person("agent")
    with at(66):
        tick()
        settle()
        assert Presence.objects.get(pk=person("agent")).state == "online"


def test_nobody_holds_more_talks_than_allowed_and_whoever_sums_one_up_gets_the_next(at: Any) -> None:
    with at(0):
        only("agent")
        set_routing(by=SYSTEM, chats=2)
        contacts = [chat(number) for number in range(1, 5)]
        settle()
        assert [offered(each) for each in contacts] == [person("agent")] * 2 + [None] * 2
        actions.accept(contacts[0].pk, by=someone("agent"))
        actions.end(contacts[0].pk, by=someone("agent"))
        settle()
        assert offered(contacts[2]) is None
        actions.summarise(contacts[0].pk, problem="", result="solved", note="", by=someone("agent"))
        settle()
        assert offered(contacts[2]) == person("agent")
        assert offered(contacts[3]) is None


def test_the_lane_of_the_company_comes_first(at: Any) -> None:
    with at(0):
        only()
        set_routing(by=SYSTEM, chats=1, lanes=(Lane(0, problem="complaint"),), ageing_minutes=5)
        plain, urgent = chat(1, problem="usage"), chat(2, problem="complaint-delay")
        assert Contact.objects.get(pk=urgent.pk).lane == 0
        only("agent")
        assert (offered(plain), offered(urgent)) == (None, person("agent"))


def test_whoever_served_a_customer_lately_is_asked_first(at: Any) -> None:
    with at(0):
        only("agent2")
    with at(30):
        only(*THERE)
    with at(60):
        before = chat(1)
        settle()
        assert offered(before) == person("agent2")  # the longest without work
        actions.accept(before.pk, by=someone("agent2"))
        settle()
        actions.end(before.pk, by=someone("agent2"))
        actions.summarise(before.pk, problem="", result="solved", note="", by=someone("agent2"))
    with at(120):
        again = chat(1)
        settle()
        assert offered(again) == person("agent2")
        actions.end(again.pk, by=VISITOR)
    with at(73 * 3600):
        later = chat(1)
        settle()
        assert offered(later) != person("agent2")


def test_who_waits_too_long_goes_to_the_next_team_once(at: Any) -> None:
    with at(0):
        only()
        service, tech = reference().teams.ids["service"], reference().teams.ids["tech-support"]
        set_routing(by=SYSTEM, overflows=(Overflow(service, tech, 5), Overflow(tech, service, 5)))
        contact = chat()
        settle()
    with at(299):
        tick()
        assert Contact.objects.get(pk=contact.pk).team_id == service
    with at(300):
        tick()
        settle()
        found = Contact.objects.get(pk=contact.pk)
        assert found.team_id == tech
        assert found.offered_to_id == person("tech")
    set_presence(person("tech"), "offline", by=SYSTEM)
    with at(1000):
        tick()
        settle()
        tick()
        assert Contact.objects.get(pk=contact.pk).team_id == tech


def test_the_wait_is_told_from_seats_and_the_talks_before(at: Any) -> None:
    house()
    steered, team = Steered(), reference().teams.ids["service"]
    with at(0):
        only("agent")
        set_routing(by=SYSTEM, chats=1)
        assert steered.wait(None, team) == (0, 0)
        for number in range(1, 7):
            talk = chat(number)
            settle()
            actions.accept(talk.pk, by=someone("agent"))
            with at(300):
                actions.end(talk.pk, by=someone("agent"))
                actions.summarise(talk.pk, problem="", result="solved", note="", by=someone("agent"))
        settle()
        last = [chat(number) for number in (11, 12)]
        settle()
        steering.kept.drop()
        assert steered.wait(last[0].pk, team) == (1, 0)
        assert steered.wait(last[1].pk, team) == (2, 150)  # talks all alike: half of the one under way
        assert steered.wait(None, team) == (2, 450)
        only()
        steering.kept.drop()
        assert steered.wait(last[1].pk, team)[1] is None


def test_hours_of_their_own_or_the_companys_with_its_days_off() -> None:
    house()
    steered = Steered()
    with clock.at("2026-03-02 10:00") as monday, clock.at("2026-03-02 20:00") as evening:
        assert steered.opening(monday) == (True, None)
        is_open, opens = steered.opening(evening)
        assert not is_open and opens is not None and opens > evening
        set_routing(by=SYSTEM, week={0: (("18:00", "22:00"),)})
        steering.hours.drop()
        assert steered.opening(evening) == (True, None)
        assert steered.opening(monday)[0] is False


@pytest.mark.django_db(transaction=True)
def test_two_routers_at_once_offer_nothing_twice_and_overfill_nobody() -> None:
    house()
    only()
    contacts = [chat(number) for number in range(1, 13)]
    set_presence(person("agent"), "online", by=SYSTEM)
    team, together = reference().teams.ids["service"], threading.Barrier(4)

    def route(_: int) -> int:
        try:
            together.wait()
            return offer([team])
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        made = sum(pool.map(route, range(4)))
    assert made == 3 == Presence.objects.get(pk=person("agent")).chats
    assert sum(offered(each) is not None for each in contacts) == 3
