import datetime as dt

import pytest
from django.db import connection
from procrastinate.contrib.django import app

from shouwen.ground.base import clock
from shouwen.ground.base.events import partitions
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.events.tests.cups import CupBroken
from shouwen.ground.base.principals.rules import SYSTEM


def lies_in() -> list[tuple[str, int]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tableoid::regclass::text, (data->>'cup_id')::int FROM events_event ORDER BY id")
        return [(str(table), int(cup)) for table, cup in cursor.fetchall()]


@pytest.mark.django_db
def test_a_fact_of_any_month_finds_a_place_and_moves_when_its_month_is_made() -> None:
    for n, moment in enumerate(["1998-07-31 23:00+00:00", "1998-08-01 00:00+00:00", "2077-01-05 09:00+00:00"]):
        with clock.at(moment):
            record(CupBroken(cup_id=n), by=SYSTEM)
    assert lies_in() == [("events_event_default", 0), ("events_event_default", 1), ("events_event_default", 2)]

    assert partitions.make(dt.date(1998, 8, 15), dt.date(1998, 9, 1)) == 2 * len(partitions.TABLES)
    assert partitions.make(dt.date(1998, 8, 15), dt.date(1998, 9, 1)) == 0

    assert lies_in() == [("events_event_default", 0), ("events_event_y1998m08", 1), ("events_event_default", 2)]
    assert Event.objects.count() == 3


@pytest.mark.django_db
def test_a_later_month_is_append_only_too() -> None:
    partitions.make_ahead(dt.datetime(2031, 11, 20, tzinfo=dt.UTC))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_trigger WHERE tgname = 'events_append_only'"
            " AND tgrelid::regclass::text ~ '^events_event_y203[12]m..$'"
        )
        assert cursor.fetchone() == (3,)  # November, December, January


@pytest.mark.django_db
def test_months_are_made_ahead_every_night() -> None:
    with clock.at("2044-05-31 02:23"):
        app.tasks["shouwen.ground.base.events.jobs.make_months_ahead"](timestamp=0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('events_event_y2044m05'), to_regclass('events_event_y2044m07')")
        assert None not in (cursor.fetchone() or (None,))
