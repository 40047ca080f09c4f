import pytest
from django.db import DatabaseError, connection, transaction

from shouwen.ground.base.events import queries
from shouwen.ground.base.events.readers import Reader, advance
from shouwen.ground.base.events.restoring import restore
from shouwen.ground.base.events.tests.shelf import Shelf, fill
from shouwen.ground.base.events.window import CursorTooOld

pytestmark = pytest.mark.django_db(transaction=True)


def from_a_busier_server() -> None:
    """As if all rows and cursors had been written a billion transactions later than here."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE events_event DISABLE TRIGGER events_append_only")
        cursor.execute("UPDATE events_event SET tx = (tx::text::bigint + 1000000000)::text::xid8")
        cursor.execute("ALTER TABLE events_event ENABLE TRIGGER events_append_only")
        cursor.execute('UPDATE events_reader SET start = start + 1000000000, "end" = "end" + 1000000000')


def test_readers_go_on_where_they_were_on_the_other_server() -> None:
    done, behind, idle = Shelf("done"), Shelf("behind"), Shelf("idle")
    fill(1, 2)
    done.drain()
    behind.drain()
    fill(3, 4)
    done.drain()
    from_a_busier_server()
    restore()
    fill(5)
    for shelf in (done, behind, idle):
        assert shelf.drain() == [1, 2, 3, 4, 5]


def test_without_it_readers_would_wait_for_a_billion_transactions() -> None:
    shelf = Shelf()
    fill(1)
    shelf.drain()
    from_a_busier_server()
    fill(2)
    assert shelf.drain() == [1]


def test_cursors_from_before_are_refused_and_the_log_is_append_only_again() -> None:
    fill(1)
    _, cursor = queries.after(None)
    restore()
    with pytest.raises(CursorTooOld):
        queries.after(cursor)
    entries, again = queries.after(None)
    assert [entry.data["cup_id"] for entry in entries] == [1]
    assert queries.after(again)[0] == []
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as db:
        db.execute("DELETE FROM events_event")


def test_a_reader_of_many_pages_restarts_inside_its_window() -> None:
    shelf = Shelf("shelf")
    fill(*range(1200))
    advance(shelf.reader)
    from_a_busier_server()
    restore()
    assert shelf.drain() == list(range(1200))


def test_an_empty_log_is_restored_too() -> None:
    restore()
    shelf = Shelf("shelf")
    assert isinstance(shelf.reader, Reader)
    fill(1)
    assert shelf.drain() == [1]
