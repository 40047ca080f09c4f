"""After the rows of another server were loaded (pg_restore): their transaction ids mean nothing here."""

from django.db import connection, transaction

from shouwen.ground.base import clock, kept
from shouwen.ground.base.events.models import Life
from shouwen.ground.base.events.models import Reader as Place

UNREAD = """
SELECT coalesce(min(id), 0) FROM events_event
WHERE tx >= %s::text::xid8 AND NOT (tx < %s::text::xid8 AND id <= %s)
"""
FORGET = """
ALTER TABLE events_event DISABLE TRIGGER events_append_only;
UPDATE events_event SET tx = '0' WHERE tx <> '0';
ALTER TABLE events_event ENABLE TRIGGER events_append_only;
"""


def restore() -> None:
    """Make a loaded log this server's own; run it before any process starts, once per load.

    All rows get tx 0. A reader goes on at the first fact it had not read, so facts between that one and the log's end
    may be handled again; reactions bear that. Cursors of programs and pages are refused from now on.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(id), 0) FROM events_event")
        last = (cursor.fetchone() or (0,))[0]
        for place in Place.objects.select_for_update():
            cursor.execute(UNREAD, [str(place.start), str(place.end), place.done])
            unread = (cursor.fetchone() or (0,))[0]
            done = unread - 1 if unread else last
            Place.objects.filter(pk=place.pk).update(
                start=0 if unread else 1, end=1, done=done, last=last, moved_at=clock.now()
            )
        for statement in FORGET.strip().split("\n"):
            cursor.execute(statement)
        life = Life.objects.first() or Life(epoch=0)
        life.epoch += 1
        life.save(force_insert=life.pk is None, update_fields=None if life.pk is None else ["epoch"])
    kept.drop_all()
