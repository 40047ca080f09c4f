import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.actions import Raced, Resolved, resolve, resolve_many
from shouwen.ground.customers.events import CustomerChanged, CustomerMet, CustomersAlike
from shouwen.ground.customers.models import Customer, Identity
from shouwen.ground.customers.rules import Clean

AT = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
ZHANG = Clean("张三", "+8613800138000", "zhang@example.com")


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


def ids(batch: list[Clean]) -> list[int]:
    return [one.id for one in resolve_many(batch, by=SYSTEM, at=AT)[0]]


@pytest.mark.django_db
def test_a_new_contact_becomes_a_customer_once() -> None:
    resolved, notes = resolve_many([ZHANG, ZHANG], by=SYSTEM, at=AT)
    assert [one.fresh for one in resolved] == [True, False]
    assert resolved[0].id == resolved[1].id
    assert [type(note.fact) for note in notes] == [CustomerMet]
    again, notes = resolve_many([Clean(phone=ZHANG.phone)], by=SYSTEM, at=AT)
    assert (again[0].id, again[0].fresh, notes) == (resolved[0].id, False, [])
    assert set(Identity.objects.filter(id__in=resolved[0].identities).values_list("kind", flat=True)) == {
        "phone",
        "email",
    }
    assert Customer.objects.get().name == "张三"


@pytest.mark.django_db
def test_any_batch_takes_two_statements_and_a_known_one_takes_one() -> None:
    batch = [Clean(f"客户{n}", f"+86138001380{n:02}", f"c{n}@example.com") for n in range(50)]
    with transaction.atomic(), CaptureQueriesContext(connection) as asked:
        resolve_many(batch, by=SYSTEM, at=AT)
    assert len(asked) == 2
    with transaction.atomic(), CaptureQueriesContext(connection) as asked:
        resolve_many(batch, by=SYSTEM, at=AT)
    assert len(asked) == 1


@pytest.mark.django_db
def test_a_contact_of_two_customers_goes_to_the_phone_and_says_so() -> None:
    by_phone, by_email = ids([Clean(phone=ZHANG.phone)]), ids([Clean(email=ZHANG.email)])
    resolved, notes = resolve_many([ZHANG], by=SYSTEM, at=AT)
    assert [one.id for one in resolved] == by_phone
    alike = [note.fact for note in notes if isinstance(note.fact, CustomersAlike)]
    assert alike == [CustomersAlike(customer_id=by_phone[0], other_id=by_email[0])]


@pytest.mark.django_db
def test_a_new_address_joins_the_known_phone_and_a_name_fills_the_blank() -> None:
    first = ids([Clean(phone=ZHANG.phone)])
    resolved, notes = resolve_many([ZHANG], by=SYSTEM, at=AT)
    assert [one.id for one in resolved] == first
    assert [note.fact for note in notes] == [CustomerChanged(customer_id=first[0], fields=("name", "email"))]
    assert Customer.objects.get().name == "张三"
    ids([Clean("李四", ZHANG.phone)])
    assert Customer.objects.get().name == "张三"


@pytest.mark.django_db
def test_contacts_without_identity_are_each_a_customer() -> None:
    assert len(set(ids([Clean("王五"), Clean("王五"), Clean()]))) == 3
    assert Identity.objects.count() == 0


@pytest.mark.django_db
def test_an_empty_batch_writes_nothing() -> None:
    assert resolve_many([], by=SYSTEM, at=AT) == ([], [])


@pytest.mark.django_db
def test_awkward_text_is_stored_as_it_is() -> None:
    name = '<b>"O\'Neil"\\{a,b} 😀 שלום'
    ids([Clean(name, "+8613800138001")])
    assert Customer.objects.get().name == name


numbers = st.integers(0, 5).map(lambda n: f"+861380013800{n}")
mails = st.integers(0, 5).map(lambda n: f"c{n}@example.com")
batches = st.lists(st.builds(Clean, phone=numbers, email=mails | st.just("")), min_size=1, max_size=8)


@pytest.mark.django_db
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(batches)
def test_asking_twice_gives_the_same_customers(batch: list[Clean]) -> None:
    first = ids(batch)
    assert ids(batch) == first
    again, notes = resolve_many(batch, by=SYSTEM, at=AT)
    assert not any(one.fresh for one in again)
    assert all(isinstance(note.fact, CustomersAlike) for note in notes)


def _until_it_stands(contact: Clean) -> Resolved:
    while True:
        try:
            return resolve(contact, by=SYSTEM, at=AT)
        except Raced:
            continue


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ["phone", "phone and mail"])
def test_eight_at_once_for_one_new_contact_are_one_customer(kind: str) -> None:
    ready = threading.Barrier(8)

    def ask(place: int) -> int:
        try:
            ready.wait(10)
            mail = ZHANG.email if kind == "phone and mail" else ""
            return _until_it_stands(Clean(f"第{place}人", ZHANG.phone, mail)).id
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        owners = set(pool.map(ask, range(8)))
    assert len(owners) == 1
    assert Customer.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_crossing_batches_neither_deadlock_nor_double() -> None:
    people = [Clean(f"客户{n}", f"+86138001380{n:02}", f"c{n}@example.com") for n in range(20)]
    ready = threading.Barrier(6)

    def ask(place: int) -> list[int]:
        batch = people if place % 2 else people[::-1]
        try:
            ready.wait(10)
            while True:
                try:
                    found = ids(batch)
                    return found if place % 2 else found[::-1]
                except Raced:
                    continue
        finally:
            connections.close_all()

    with ThreadPoolExecutor(6) as pool:
        answers = {tuple(one) for one in pool.map(ask, range(6))}
    assert len(answers) == 1
    assert (Customer.objects.count(), Identity.objects.count()) == (20, 40)
