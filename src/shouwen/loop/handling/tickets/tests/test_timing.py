"""Moments of many tickets at once come to what each comes to alone; one that cannot be stepped stops nobody else."""

import datetime as dt

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events import parking
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.events.readers import REACTIONS, advance
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.happening import CHUNK
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.events import ClockBreached, ClockFired, ClockWarned
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, history
from shouwen.loop.handling.tickets.rules.standing import FAR
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, request
from shouwen.loop.handling.timers import jobs as timers
from shouwen.loop.handling.timers.queries import waiting_for
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.stepper import replay

NINE = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
MANY = 2 * CHUNK + 30


def many() -> list[int]:
    """More tickets than are stepped at once."""
    house()
    with clock.at(NINE):
        answers = open_many([Asked(request("hardware"), SYSTEM) for _ in range(MANY)])
    return [answer.ticket_id for answer in answers if isinstance(answer, Opened)]


def check(ticket_id: int) -> None:
    """What is stored is what its happenings lead to, and the timers that wait are those its clocks ask for."""
    found = card(ticket_id)
    assert found is not None
    case = replay(process_of(found.version_id), history(ticket_id))
    assert found.case == case
    due_at, due_clock = case.due() or (FAR, "")
    assert (found.row.due_at, found.row.due_clock, found.row.status) == (due_at, due_clock, case.status)
    asked = [(name, moment, due) for name, each in case.clocks.items() for moment, due in each.timers().items()]
    assert sorted(waiting_for(ticket_id)) == sorted(asked)


@pytest.mark.django_db
def test_what_comes_due_at_once_is_what_each_comes_to_alone() -> None:
    tickets = many()
    for hours in (0.2, 1, 9, 50):
        settle(NINE + dt.timedelta(hours=hours))
        for ticket in tickets[:: MANY // 8]:
            check(ticket)
    assert {len(facts_of(ticket, ClockWarned)) for ticket in tickets} == {len(facts_of(tickets[0], ClockWarned))}
    breached = facts_of(tickets[-1], ClockBreached)
    assert breached
    assert len(facts_of(tickets[-1], ClockFired)) >= len(breached)


@pytest.mark.django_db(transaction=True)
def test_a_ticket_that_cannot_be_stepped_is_parked_alone() -> None:
    tickets = many()
    settle(NINE)
    broken = tickets[CHUNK + 3]
    Ticket.objects.filter(pk=broken).update(version_id=0)
    with clock.at(NINE + dt.timedelta(hours=50)):
        timers.settle()
        while advance(REACTIONS).moved:
            pass
    assert [case.subject for case in parking.cases()] == [f"ticket:{broken}"]
    fired = Event.objects.filter(kind="ClockFired").values_list("ticket_id", flat=True).distinct()
    assert set(fired) == set(tickets) - {broken}
