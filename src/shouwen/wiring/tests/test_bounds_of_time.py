"""How long the database may take: a web process's statements are bounded, and what was stopped is stored not at all."""

import asyncio
import select
from collections.abc import Iterator
from typing import cast

import psycopg
import pytest
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connection, connections, transaction
from django.db.backends.postgresql.base import DatabaseWrapper

from shouwen.ground.base.api.committer import Committer
from shouwen.ground.base.api.faults import TooSlow, refusal
from shouwen.ground.base.errors import Unavailable
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.models import Customer
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, request
from shouwen.wiring.settings import with_option

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def impatient(request: pytest.FixtureRequest) -> Iterator[None]:
    """Connections as a web process of little patience begins them."""
    request.getfixturevalue("transactional_db")
    known = connection.settings_dict
    before = known["OPTIONS"]["options"]
    begin_anew()
    with_option(known, "statement_timeout", "300ms")
    yield
    known["OPTIONS"]["options"] = before
    begin_anew()
    wakeups.stop()


def begin_anew() -> None:
    """Connections made from now on are made by the settings of now."""
    connection.close()
    cast(DatabaseWrapper, connections[DEFAULT_DB_ALIAS]).close_pool()


def told(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"show {name}")
        return str((cursor.fetchone() or ("",))[0])


def test_commands_take_the_time_they_need_and_nobody_sits_idle_on_a_transaction() -> None:
    assert (told("statement_timeout"), told("idle_in_transaction_session_timeout")) == ("0", "30s")


@pytest.mark.usefixtures("impatient")
def test_a_bound_stands_from_a_connections_beginning() -> None:
    assert told("statement_timeout") == "300ms"


@pytest.mark.usefixtures("impatient")
def test_a_request_that_waits_too_long_is_stored_not_at_all_and_opened_when_asked_again() -> None:
    house()
    asked = Asked(request(), SYSTEM, key="k", body_hash=b"same")
    ours = Committer(open_many, "test")
    ours.start()
    with psycopg.connect(**wakeups.parameters()) as other:
        other.execute("lock table tickets_ticket in exclusive mode")
        assert isinstance(asyncio.run(ours.ask(asked)), TooSlow)
        assert not Customer.objects.exists()
        other.rollback()
        assert isinstance(asyncio.run(ours.ask(asked)), Opened)
    ours.stop()
    assert (Ticket.objects.count(), Customer.objects.count()) == (1, 1)


@pytest.mark.usefixtures("cuts_connections")
def test_a_session_ended_for_sitting_idle_is_told_as_unavailable() -> None:
    with connection.cursor() as cursor:
        cursor.execute("set idle_in_transaction_session_timeout = '20ms'")
        with pytest.raises(DatabaseError) as caught, transaction.atomic():
            cursor.execute("select 1")
            select.select([connection.connection.fileno()], [], [], 10)  # until the server has hung up
            cursor.execute("select 1")
    assert isinstance(refusal(caught.value, "en"), Unavailable)
