import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections

from shouwen.ground.base import clock
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.ground.staff.models import Presence
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.desk.errors import NotHolder
from shouwen.loop.handling.routing.actions.draining import drain
from shouwen.loop.handling.routing.rules.choosing import CAPACITY
from shouwen.loop.handling.tickets.actions.answers import Asked
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.events import TicketAssigned
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, request, someone


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


def goes(name: str, state: str) -> None:
    who = someone(name)
    set_presence(who.id or 0, state, by=who)


def takes(ticket: int, by: Principal) -> bool:
    """Whether they were the first."""
    try:
        verbs.accept(ticket, by=by)
    except NotHolder:
        return False
    return True


def holder(ticket: int) -> int | None:
    return Ticket.objects.get(pk=ticket).holder_id


@pytest.mark.django_db
def test_a_new_ticket_goes_to_somebody_of_its_team_who_knows_and_is_there() -> None:
    house()
    hardware, usage = opened("hardware").ticket_id, opened("usage").ticket_id
    settle()
    assert holder(hardware) == someone("tech").id
    assert holder(usage) in {someone(name).id for name in ("agent", "agent2", "supervisor")}
    ticket = Ticket.objects.get(pk=hardware)
    assert (ticket.status, ticket.first_owner_id) == ("assigned", ticket.holder_id)
    (given,) = facts_of(hardware, TicketAssigned)
    assert (given.person_id, given.reason, given.team) == (ticket.holder_id, "routed", "tech-support")


@pytest.mark.django_db
def test_whoever_waits_for_a_customer_has_room_for_the_next() -> None:
    house()
    tickets = [opened("hardware").ticket_id for _ in range(40)]
    settle()
    held = [ticket for ticket in tickets if holder(ticket) is not None]
    assert 0 < len(held) < len(tickets)
    verbs.wait(held[0], reason="customer", text="请提供照片。", by=someone("tech"), name="赵磊")
    settle()
    assert sum(holder(ticket) is not None for ticket in tickets) == len(held) + 1


@pytest.mark.django_db
def test_with_nobody_there_it_waits_and_goes_to_whoever_comes_the_earliest_due_first() -> None:
    house()
    goes("tech", "offline")
    settle()
    with clock.at("2026-03-02 10:00"):
        later = opened("hardware").ticket_id
    with clock.at("2026-03-02 09:00"):
        sooner = opened("hardware").ticket_id
        settle()
    assert (holder(later), holder(sooner)) == (None, None)
    with clock.at("2026-03-02 11:00"):
        goes("tech", "online")
        settle()
    assert holder(sooner) == holder(later) == someone("tech").id
    given = [facts_of(ticket, TicketAssigned)[0] for ticket in (sooner, later)]
    assert all(fact.reason == "routed" for fact in given)


@pytest.mark.django_db
def test_a_full_seat_gets_the_next_one_when_one_is_solved() -> None:
    house()
    open_many([Asked(request("hardware"), SYSTEM) for _ in range(CAPACITY + 2)])
    settle()
    tech = someone("tech")
    assert Ticket.objects.filter(holder=tech.id).count() == CAPACITY
    waiting = list(Ticket.objects.filter(holder=None).order_by("due_at", "id").values_list("id", flat=True))
    held = Ticket.objects.filter(holder=tech.id).order_by("id").first()
    assert held is not None
    verbs.solve(held.id, way="remote", text="好了", by=tech)
    settle()
    assert holder(waiting[0]) == tech.id
    assert holder(waiting[1]) is None


@pytest.mark.django_db
def test_a_reopened_ticket_does_not_go_to_the_person_who_went_home() -> None:
    house()
    ticket = opened("usage").ticket_id
    settle()
    agent = next(name for name in ("agent", "agent2", "supervisor") if someone(name).id == holder(ticket))
    verbs.solve(ticket, way="remote", text="好了", by=someone(agent))
    goes(agent, "offline")
    verbs.reopen(ticket, reason="又坏了", by=someone(agent))
    settle()
    assert holder(ticket) not in (None, someone(agent).id)
    assert Ticket.objects.get(pk=ticket).first_owner_id == someone(agent).id


@pytest.mark.django_db
def test_a_ticket_given_to_another_team_is_routed_there() -> None:
    house()
    ticket = opened("hardware").ticket_id
    settle()
    assigning.assign(ticket, team="rnd", reason="固件", by=someone("manager"))
    settle()
    assert holder(ticket) == someone("rd").id
    assigning.reclassify(ticket, problem="hardware", by=someone("manager"))
    settle()


@pytest.mark.django_db
def test_hearing_twice_gives_once() -> None:
    house()
    ticket = opened("hardware").ticket_id
    settle()
    before = holder(ticket)
    drain([reference().teams.ids["tech-support"]])
    assert holder(ticket) == before
    assert len(facts_of(ticket, TicketAssigned)) == 1


@pytest.mark.django_db(transaction=True)
def test_a_ticket_taken_by_hand_meanwhile_is_left_alone() -> None:
    house()
    goes("rd", "offline")
    tickets = [opened("hardware").ticket_id for _ in range(CAPACITY)]
    team, together = reference().teams.ids["tech-support"], threading.Barrier(2)

    def route() -> None:
        try:
            together.wait()
            drain([team])
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(route)
        together.wait()
        taken = [ticket for ticket in tickets if takes(ticket, someone("manager"))]
        done.result()
    held = dict(Ticket.objects.values_list("id", "holder_id"))
    assert {held[ticket] for ticket in taken} <= {someone("manager").id}
    assert {held[ticket] for ticket in held if ticket not in taken} <= {someone("tech").id}


@pytest.mark.django_db(transaction=True)
def test_two_routers_never_overfill_a_seat_and_never_give_one_ticket_twice() -> None:
    house()
    goes("tech", "online")
    open_many([Asked(request("hardware"), SYSTEM) for _ in range(CAPACITY + 10)])
    team = reference().teams.ids["tech-support"]
    together = threading.Barrier(4)

    def route(_: int) -> int:
        try:
            together.wait()
            return drain([team])
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        given = sum(pool.map(route, range(4)))
    assert given == Ticket.objects.filter(holder__isnull=False).count() == CAPACITY
    assert Presence.objects.filter(person__email="tech@demo.example").count() == 1
