"""The application's role, as it signs in: it works with every table, and can neither change nor empty the log."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import transaction
from psycopg.errors import InsufficientPrivilege, InvalidParameterValue

from shouwen.ground.base.events import rights, wakeups
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.tests.cups import CupBroken
from shouwen.ground.base.principals.rules import SYSTEM

pytestmark = pytest.mark.django_db(transaction=True)
ROLE = "shouwen_app"
MONTH = "select make_month_partition('events_event', '1997-05-01')"
REFUSED = (
    "truncate events_event",
    "truncate events_event_default",
    "update events_event set actor = 'x'",
    "update events_event_default set actor = 'x'",
    "delete from events_event",
    "delete from events_event_default",
    "alter table events_event detach partition events_event_default",
    "drop table events_event_default",
    "drop table events_event",
    "alter table events_event disable trigger events_append_only",
    "drop trigger events_append_only on events_event",
    "create or replace function events_refuse_change() returns trigger language plpgsql as 'begin return old; end'",
    "alter table events_event owner to shouwen_app",
    "truncate events_parked",
    "create table another (id int)",
    "set role shouwen",
)


@pytest.fixture
def app() -> "Iterator[psycopg.Connection[Any]]":
    """A connection of the application's role."""
    try:
        connection = psycopg.connect(**{**wakeups.parameters(), "user": ROLE}, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip(f"this server knows no role {ROLE}")
    rights.open_to(ROLE)
    with connection:
        yield connection


def test_the_log_cannot_be_harmed(app: "psycopg.Connection[Any]") -> None:
    with transaction.atomic():
        record(CupBroken(cup_id=1), by=SYSTEM)
    for statement in REFUSED:
        with pytest.raises(InsufficientPrivilege):
            app.execute(statement)
            pytest.fail(statement)
    assert app.execute("select count(*) from events_event").fetchone() == (1,)


def test_all_else_can_be_done(app: "psycopg.Connection[Any]") -> None:
    app.execute(
        "insert into events_event (at, noted, kind, actor, subject)"
        " values ('1997-05-03', '1997-05-03', 'CupBroken', 'system', 'cup:1')"
    )
    assert app.execute(MONTH).fetchone() == (True,)
    app.execute(
        "insert into events_parked (reader, subject, event_id, kind, error, since) values ('a','b',1,'c','',now())"
    )
    app.execute("update events_parked set kind = 'd'")
    app.execute("delete from events_parked")
    assert app.execute("select tableoid::regclass::text from events_event").fetchall() == [("events_event_y1997m05",)]
    with pytest.raises(InsufficientPrivilege):
        app.execute("delete from events_event_y1997m05")


LURE = """
create temp table lure (noted timestamptz not null) partition by range (noted);
create temp table lure_default partition of lure default;
create temp table events_event (noted timestamptz not null) partition by range (noted);
grant all on lure, lure_default, events_event to public
"""


NOT_OURS = ("lure", "nothing", "events_parked", "pg_class", "events_event_default", 'a"; drop')


def test_whoever_makes_months_is_not_led_astray(app: "psycopg.Connection[Any]") -> None:
    """It runs as the owner: a table of the caller's own, with the caller's own code behind it, must not be touched."""
    app.execute(LURE)
    for table in NOT_OURS:
        with pytest.raises(InvalidParameterValue):
            app.execute("select make_month_partition(%s, '1997-06-01')", [table])
    june = app.execute("select make_month_partition('events_event', '1997-06-01')")
    assert june.fetchone() == (True,)  # the real one, though the caller has one of that name
    found = app.execute("select relnamespace::regnamespace::text from pg_class where relname = 'events_event_y1997m06'")
    assert found.fetchall() == [("public",)]


def test_a_role_is_known_by_what_it_could_do() -> None:
    assert rights.may_harm_the_log()  # the tests' own connection is the owner's
    assert rights.closed() == []
