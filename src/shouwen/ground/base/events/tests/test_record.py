import datetime as dt
import json

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.transaction import TransactionManagementError
from pytest_django import DjangoAssertNumQueries

from shouwen.ground.base import clock
from shouwen.ground.base.events.actions import Noted, record, record_many
from shouwen.ground.base.events.facts import decode
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.events.tests.cups import CupBroken, CupFilled
from shouwen.ground.base.principals.rules import SYSTEM, Principal

ANNA = Principal("person", 7)


@pytest.mark.django_db
def test_a_fact_comes_back_as_it_was() -> None:
    fact = CupFilled(
        cup_id=3, ticket_id=12, customer_id=5, node="n1", word='茶 "热" \\ {,}', due=clock.now(), sorts=("a", "b")
    )
    with clock.at("2026-03-02 09:00") as now:
        record(fact, by=ANNA, at=now - dt.timedelta(hours=1))
    row = Event.objects.get()
    assert (row.kind, row.actor, row.subject, row.ticket_id, row.customer_id, row.node, row.origin) == (
        *("CupFilled", "person:7", "cup:3"),
        *(12, 5, "n1", "live"),
    )
    assert (row.noted, row.at) == (now, now - dt.timedelta(hours=1))
    assert "ticket_id" not in row.data
    assert decode(row.kind, json.dumps(row.data), {"ticket_id": 12, "customer_id": 5, "node": "n1"}) == fact


@pytest.mark.django_db
def test_any_number_of_facts_is_one_statement_in_their_order(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        record_many([Noted(CupFilled(cup_id=n), SYSTEM) for n in range(500)])
    record_many([])
    assert [row.data["cup_id"] for row in Event.objects.order_by("id")] == list(range(500))


@pytest.mark.django_db
def test_records_in_a_pipeline() -> None:
    connection.ensure_connection()
    with connection.connection.pipeline():
        record(CupFilled(cup_id=1), by=SYSTEM)
        record(CupBroken(cup_id=1), by=SYSTEM)
    assert [row.kind for row in Event.objects.order_by("id")] == ["CupFilled", "CupBroken"]


@pytest.mark.django_db(transaction=True)
def test_no_fact_without_a_transaction() -> None:
    with pytest.raises(TransactionManagementError):
        record(CupBroken(cup_id=1), by=SYSTEM)


@pytest.mark.django_db
def test_a_fact_that_gained_and_lost_fields_is_still_read() -> None:
    assert decode("CupFilled", '{"cup_id": 3, "colour": "red"}', {}) == CupFilled(cup_id=3)


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["UPDATE events_event SET actor = 'x'", "DELETE FROM events_event"])
def test_the_log_is_append_only(change: str) -> None:
    record(CupBroken(cup_id=1), by=SYSTEM)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)
    assert Event.objects.get().actor == "system"
