import datetime as dt
import hashlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.models import Customer
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened, forget_old
from shouwen.loop.handling.tickets.actions.opening import Answer, open_many
from shouwen.loop.handling.tickets.errors import KeyReused
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, history
from shouwen.loop.handling.tickets.tests.factory import house, opened, request, someone
from shouwen.loop.handling.timers.queries import waiting_for
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.stepper import replay

ALICE, BOB = Principal("person", 1), Principal("person", 2)


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


def keyed(key: str, subject: str = "开不了机", by: Principal = SYSTEM, phone: str = "13800138000") -> Asked:
    return Asked(request(phone=phone, subject=subject), by, key, hashlib.sha256(subject.encode()).digest())


def made(answers: list[Answer]) -> list[Opened]:
    assert all(isinstance(answer, Opened) for answer in answers), answers
    return [answer for answer in answers if isinstance(answer, Opened)]


@pytest.mark.django_db
def test_a_request_becomes_a_ticket_with_its_team_and_promise() -> None:
    house()
    with clock.at("2026-03-02 09:00") as now:
        answer = opened("hardware")
    assert (answer.status, answer.team) == ("new", "tech-support")
    assert answer.promised_first_response_at == now + dt.timedelta(hours=24)
    assert answer.number == f"T260302{answer.ticket_id:05d}"
    found = card(answer.ticket_id)
    assert found is not None
    assert (found.row.due_at, found.row.due_clock) == (answer.promised_first_response_at, "first_response")
    assert {(name, moment) for name, moment, _ in waiting_for(answer.ticket_id)} >= {("first_response", "due")}
    said = Message.objects.get(conversation_id=found.conversation_id)
    assert (said.kind, said.author, said.author_name) == ("public", f"customer:{answer.customer_id}", "张三")
    kinds = set(Event.objects.filter(ticket_id=answer.ticket_id).values_list("kind", flat=True))
    assert kinds == {"TicketOpened", "ClockMet"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("problem", "team"), [("hardware", "tech-support"), ("software", "rnd"), ("usage", "service"), ("", "service")]
)
def test_the_standard_names_the_team(problem: str, team: str) -> None:
    house()
    assert opened(problem).team == team


@pytest.mark.django_db
def test_whoever_opens_by_hand_in_their_own_team_serves_and_stays_first_owner() -> None:
    house()
    agent = someone("agent")
    (answer,) = made(open_many([Asked(msgspec.structs.replace(request("usage"), take=True), agent)]))
    ticket = Ticket.objects.get(pk=answer.ticket_id)
    assert (ticket.status, ticket.holder_id, ticket.first_owner_id) == ("open", agent.id, agent.id)
    assert replay(process_of(ticket.version_id), history(ticket.id)) == card(ticket.id).case  # type: ignore[union-attr]
    (other,) = made(open_many([Asked(msgspec.structs.replace(request("software"), take=True), agent)]))
    ticket = Ticket.objects.get(pk=other.ticket_id)
    assert (ticket.status, ticket.holder_id, ticket.first_owner_id) == ("new", None, agent.id)


@pytest.mark.django_db
def test_any_batch_takes_the_same_number_of_statements() -> None:
    house()
    opened()  # what is kept in memory is there now
    counted = []
    for size in (1, 40):
        batch = [keyed(f"k{size}-{n}", phone=f"138001{size:02}{n:03}") for n in range(size)]
        with CaptureQueriesContext(connection) as asked:
            made(open_many(batch))
        counted.append(len(asked))
    assert counted[0] == counted[1] <= 13, counted


@pytest.mark.django_db
def test_the_same_key_with_the_same_body_opens_one_ticket() -> None:
    house()
    first, twin = made(open_many([keyed("a"), keyed("a")]))
    (again,) = made(open_many([keyed("a")]))
    assert first == twin == again
    assert Ticket.objects.count() == 1


@pytest.mark.django_db
def test_the_same_key_with_another_body_is_refused() -> None:
    house()
    first, other = open_many([keyed("a"), keyed("a", "花屏")])
    assert isinstance(first, Opened)
    assert isinstance(other, KeyReused)
    (later,) = open_many([keyed("a", "死机")])
    assert isinstance(later, KeyReused)
    assert Ticket.objects.count() == 1


@pytest.mark.django_db
def test_a_key_is_its_principals_own_and_lives_a_day() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        mine, theirs = made(
            open_many([keyed("a", by=Principal("customer", 1)), keyed("a", by=Principal("customer", 2))])
        )
        assert mine != theirs
    with clock.at("2026-03-03 09:00:01") as now:
        (fresh,) = made(open_many([keyed("a", "花屏", by=Principal("customer", 1))]))
        assert fresh.number != mine.number
        forget_old(now=now)
        (again,) = made(open_many([keyed("a", "花屏", by=Principal("customer", 1))]))
        assert again == fresh


@pytest.mark.django_db(transaction=True)
def test_a_row_the_database_refuses_fails_alone() -> None:
    house()
    batch = [keyed(f"k{n}", phone=f"1380013{n:04}") for n in range(9)]
    poison = msgspec.structs.replace(batch[4].request, subject="半\0个")
    batch[4] = batch[4]._replace(request=poison)
    answers = open_many(batch)
    assert [isinstance(answer, Opened) for answer in answers] == [n != 4 for n in range(9)]
    assert isinstance(answers[4], Invalid)
    assert Ticket.objects.count() == 8
    assert Message.objects.count() == 8
    assert Customer.objects.count() == 8


@pytest.mark.django_db(transaction=True)
def test_racing_for_one_phone_and_one_key_makes_one_customer_and_one_ticket_per_key() -> None:
    house()
    together = threading.Barrier(4)

    def race(worker: int) -> list[Opened]:
        answers = []
        try:
            for round_ in range(12):
                together.wait()
                batch = [keyed(f"{round_}"), keyed(f"{round_}-{worker}"), keyed(f"p{round_}", phone="13900139000")]
                phone = f"1370000{round_:04}"
                batch = [each._replace(request=request(phone=phone, subject="开不了机")) for each in batch]
                answers += made(open_many(batch))
        finally:
            connections.close_all()
        return answers

    with ThreadPoolExecutor(4) as pool:
        found = [answer for answers in pool.map(race, range(4)) for answer in answers]
    assert len({answer.number for answer in found}) == Ticket.objects.count() == 12 * 6
    assert Customer.objects.count() == 12
    assert len({(answer.customer_id) for answer in found}) == 12
