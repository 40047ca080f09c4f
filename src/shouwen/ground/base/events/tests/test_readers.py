"""The reader on its own connection, with real commits."""

from collections.abc import Sequence

import pytest
from django.db import connection, transaction

from shouwen.ground.base.events import parking
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.models import Event, Parked
from shouwen.ground.base.events.models import Reader as Place
from shouwen.ground.base.events.readers import BUSY, Reader, Turn, advance, discard, look, split, stands, unpark
from shouwen.ground.base.events.tests.cups import CupBroken
from shouwen.ground.base.events.tests.shelf import Other, Shelf, fill
from shouwen.ground.base.principals.rules import SYSTEM

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_fact_that_commits_late_is_neither_lost_nor_overtaken() -> None:
    shelf = Shelf()
    with Other(1) as other:
        fill(2)
        assert advance(shelf.reader) == Turn(0, moved=False, held=True)
        other.end()
        assert shelf.drain() == [1, 2]
    fill(3)
    assert shelf.drain() == [1, 2, 3]


def test_a_fact_below_the_horizon_is_read_while_a_later_transaction_runs() -> None:
    shelf = Shelf()
    fill(1)
    with Other(2) as other:
        fill(3)
        assert shelf.drain() == [1]
        other.end()
    assert shelf.drain() == [1, 2, 3]


def test_a_rolled_back_fact_is_never_read() -> None:
    shelf = Shelf()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        fill(1)
        raise ZeroDivisionError
    fill(2)
    assert shelf.drain() == [2]


def test_a_backlog_is_read_by_pages_in_order() -> None:
    shelf = Shelf()
    for start in range(0, 1300, 100):
        fill(*range(start, start + 100))
    assert shelf.drain() == list(range(1300))
    assert shelf.calls == [500, 500, 300]


def test_a_failed_page_leaves_the_cursor_and_all_its_writes() -> None:
    def take(_facts: Sequence[Happened]) -> None:
        with transaction.atomic():
            record(CupBroken(cup_id=9), by=SYSTEM)
        raise BUSY[0]("the database is away")

    fill(1)
    reader = Reader("shelf", take, kinds=lambda: ["CupFilled"])
    before = stands(reader)
    with pytest.raises(BUSY[0]):
        advance(reader)
    assert stands(reader) == before
    assert Event.objects.filter(kind="CupBroken").count() == 0


def test_poison_parks_its_subject_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(kinds=lambda: ["CupFilled"])
    shelf.poison = {2}
    fill(1, 2, 3, 2, 4)
    assert shelf.drain() == [1, 3, 4]
    fill(2, 5)
    assert shelf.drain() == [1, 3, 4, 5]

    [case] = parking.cases()
    assert (case.reader, case.subject, case.waiting, case.error) == ("shelf", "cup:2", 3, "ValueError('a crack')")
    assert "parked cup:2" in caplog.text
    assert Event.objects.get(kind="SubjectParked").data == {
        **{"reader_id": "shelf", "parked": "cup:2"},
        **{"event_id": case.event_id, "error": "ValueError"},
    }

    with pytest.raises(ValueError, match="crack"):
        unpark(shelf.reader, "cup:2")
    assert Parked.objects.count() == 3
    shelf.poison = set()
    assert unpark(shelf.reader, "cup:2") == 3
    fill(2)
    assert shelf.drain() == [1, 3, 4, 5, 2, 2, 2, 2]


def test_a_fact_that_cannot_be_read_is_poison_too() -> None:
    shelf = Shelf()
    fill(1)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO events_event (at, noted, kind, actor, subject, data)"
            " VALUES (now(), now(), 'CupFilled', 'system', 'cup:2', '{\"cup_id\": \"two\"}')"
        )
    fill(3)
    advance(shelf.reader)
    assert shelf.seen == [1, 3]
    assert discard(shelf.reader, "cup:2") == 1
    assert parking.cases() == []


def test_imported_facts_are_passed_by_unless_asked_for() -> None:
    live, every = Shelf("live"), Shelf("every", imports=True)
    fill(1)
    fill(2, 3, origin="import")
    fill(4)
    assert live.drain() == [1, 4]
    assert every.drain() == [1, 2, 3, 4]


def test_an_import_holds_nobody_up_who_passes_it_by() -> None:
    live, every = Shelf("live"), Shelf("every", imports=True, most=100)
    for start in range(0, 3000, 1000):
        fill(*range(start, start + 1000), origin="import")
        fill(start + 5000)
    seen = look([live.reader, every.reader])
    advance(live.reader, seen)
    advance(every.reader, seen)
    assert live.seen == [5000, 6000, 7000], "in one look"
    assert every.seen == list(range(100)), "a little at a time"
    assert every.drain() == [*range(1000), 5000, *range(1000, 2000), 6000, *range(2000, 3000), 7000]


def test_a_page_of_what_is_rare_ends_where_it_was_full() -> None:
    rare, every = Shelf("rare", most=2), Shelf("every", imports=True)
    fill(*range(600), origin="import")
    fill(1, 2, 3)
    fill(*range(600), origin="import")
    fill(4)
    while advance(rare.reader, look([rare.reader, every.reader])).moved:
        pass
    assert rare.seen == [1, 2, 3, 4]
    assert rare.calls == [2, 2]


def test_a_new_reader_may_begin_at_the_present() -> None:
    fill(1)
    shelf = Shelf(begins="now")
    assert shelf.drain() == []
    fill(2)
    assert shelf.drain() == [2]


def test_a_split_reader_sees_each_fact_once_and_its_subjects_in_order() -> None:
    shelf = Shelf()
    for start in range(0, 1200, 300):
        fill(*range(start, start + 300))
    advance(shelf.reader)
    split(shelf.reader, 2)
    advance(shelf.reader)
    split(shelf.reader, 2)
    fill(*range(1200, 1300))
    assert sorted(shelf.drain()) == list(range(1300))
    assert list(Place.objects.order_by("part").values_list("id", flat=True)) == [f"shelf/{n}of4" for n in range(4)]
