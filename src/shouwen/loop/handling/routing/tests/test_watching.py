"""First owners watch over what somebody else has."""

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.routing.actions.watching import note_stalled
from shouwen.loop.handling.routing.events import TicketStalled
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone

pytestmark = pytest.mark.django_db


def page(name: str) -> Browser:
    return program(Person.objects.get(email=f"{name}@demo.example"), "tickets:read")


def handed_on() -> int:
    """A ticket whose first owner is the technician, in the hands of research."""
    ticket = opened("hardware").ticket_id
    settle()
    assert Ticket.objects.get(pk=ticket).first_owner_id == someone("tech").id
    assigning.assign(ticket, team="rnd", person_id=someone("rd").id, reason="固件", by=someone("manager"))
    settle()
    return ticket


def told() -> list[int]:
    return list(Notice.objects.filter(kind="stalled").order_by("id").values_list("person_id", flat=True))


def test_the_list_to_watch_has_what_somebody_else_holds() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        ticket = handed_on()
        opened("hardware")
        settle()
    tech = page("tech")
    numbers = [row["number"] for row in tech.get("/tickets?view=watching").json()["items"]]
    assert numbers == [Ticket.objects.get(pk=ticket).number]
    counts = tech.get("/tickets/counts").json()
    assert (counts["watching"], counts["mine"]) == (1, 1)
    assert page("rd").get("/tickets/counts").json()["watching"] == 0


def test_the_first_owner_is_told_once_for_each_stall() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        ticket = handed_on()
    with clock.at("2026-03-03 08:59") as now:
        assert note_stalled(now) == 0
    with clock.at("2026-03-03 09:00") as now:
        assert note_stalled(now) == 1
        settle()
        assert note_stalled(now) == 0
    assert told() == [someone("tech").id]
    (fact,) = facts_of(ticket, TicketStalled)
    assert (fact.person_id, fact.team, fact.hours) == (someone("rd").id, "rnd", 24)
    with clock.at("2026-03-03 10:00"):
        verbs.reply(ticket, text="正在看日志", by=someone("rd"), name="研发")
        settle()
    with clock.at("2026-03-04 09:59") as now:
        assert note_stalled(now) == 0
    with clock.at("2026-03-04 10:01") as now:
        assert note_stalled(now) == 1
        settle()
    assert told() == [someone("tech").id] * 2


def test_what_waits_for_a_customer_or_is_held_by_its_first_owner_does_not_stall() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        waits = handed_on()
        opened("hardware")
        settle()
        verbs.wait(waits, reason="customer", text="请提供照片。", by=someone("rd"), name="研发")
        settle()
    with clock.at("2026-03-02 18:00") as now:
        assert note_stalled(now.replace(day=9)) == 0
