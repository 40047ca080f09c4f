"""Readers: whoever wants facts, with a cursor in the database; a page and its cursor are one transaction.

Several workers may run the same reader; the lock on its cursor's row lets one at a time through.
"""

import dataclasses
import logging
from collections.abc import Callable, Sequence
from typing import Literal

import psycopg
from django.db import InterfaceError, OperationalError, connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.events import parking, rows
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.models import Reader as Place
from shouwen.ground.base.events.reactions import heard, react
from shouwen.ground.base.events.rows import Row, Want
from shouwen.ground.base.events.window import Cursor

log = logging.getLogger(__name__)
Errors = tuple[type[Exception], ...]
BUSY: Errors = (OperationalError, InterfaceError, psycopg.OperationalError)  # the database was busy or gone
PAGE = 500  # a reader that writes holds the others' horizon while it handles a page

# A new reader's cursor; the horizon is the present one for a reader that begins now.
BEGIN = """
INSERT INTO events_reader (id, name, part, parts, start, "end", done, last, moved_at)
SELECT %s, %s, 0, 1, horizon, horizon, 0, 0, %s::timestamptz
FROM (SELECT CASE WHEN %s THEN pg_snapshot_xmin(pg_current_snapshot())::text::bigint ELSE 0 END AS horizon) AS present
ON CONFLICT DO NOTHING
"""
CLAIM = 'SELECT 1 FROM events_reader WHERE id = %s AND start = %s AND "end" = %s AND done = %s FOR UPDATE SKIP LOCKED'
INSIDE = """
SELECT pg_current_xact_id()::text::bigint, min(id), max(id) FROM events_event WHERE id > %s
"""
MOVE = 'UPDATE events_reader SET start = %s, "end" = %s, done = %s, last = %s, moved_at = %s::timestamptz WHERE id = %s'


@dataclasses.dataclass(frozen=True, slots=True)
class Reader:
    """What a reader hears and does. `kinds` None hears all; a new one begins at the log's start or at the present."""

    name: str
    hands: Callable[[Sequence[Happened]], None]
    kinds: Callable[[], Sequence[str]] | None = None
    imports: bool = False
    begins: Literal["start", "now"] = "start"


@dataclasses.dataclass(frozen=True, slots=True)
class Stand:
    """Where a reader, or one part of it, stands."""

    id: str
    part: int
    parts: int
    cursor: Cursor


@dataclasses.dataclass(frozen=True, slots=True)
class Turn:
    """What came of looking: facts handled, whether the cursor moved, whether facts wait above the horizon."""

    handled: int = 0
    moved: bool = False
    held: bool = False

    def __or__(self, other: "Turn") -> "Turn":
        return Turn(self.handled + other.handled, self.moved or other.moved, self.held or other.held)


READERS: dict[str, Reader] = {}


def register(reader: Reader) -> Reader:
    """Let the workers run this reader."""
    READERS[reader.name] = reader
    return reader


REACTIONS = register(Reader("reactions", react, kinds=heard))


def advance(reader: Reader, *, raising: Errors = BUSY) -> Turn:
    """One page for every part. Errors named in `raising` are no fact's fault: they are raised and the page stays."""
    turn = Turn()
    for stand in stands(reader):
        turn |= _advance(reader, stand, raising)
    return turn


def stands(reader: Reader) -> list[Stand]:
    """The reader's parts; at first sight it gets a cursor."""
    places = Place.objects.filter(name=reader.name).order_by("part")
    if not places:
        with connection.cursor() as cursor:
            cursor.execute(BEGIN, [reader.name, reader.name, clock.now(), reader.begins == "now"])
        places = places.all()
    return [Stand(p.id, p.part, p.parts, Cursor(p.start, p.end, p.done, p.last)) for p in places]


def _advance(reader: Reader, stand: Stand, raising: Errors) -> Turn:
    window, whole, held = stand.cursor, False, False
    if not window.is_open:
        sight = rows.look(window)
        if sight.low is None or sight.high is None:
            return Turn(held=sight.held)
        window, whole, held = window.opened(sight.horizon, sight.low, sight.high), sight.size <= PAGE, sight.held
    try:
        handled = _page(reader, stand, window, whole, lambda page: reader.hands([row.happened() for row in page]))
    except Exception as error:
        if isinstance(error, raising):
            raise
        log.exception("reader %s failed at a page and takes it fact by fact", reader.name)
        handled = _page(
            reader, stand, window, whole, lambda page: parking.one_by_one(reader.name, reader.hands, page, raising)
        )
    return Turn(handled or 0, handled is not None, held)


def _page(
    reader: Reader, stand: Stand, window: Cursor, whole: bool, hands: Callable[[Sequence[Row]], None]
) -> int | None:
    """Handle the next page of the window; None if another worker is at it or has moved on."""
    with transaction.atomic():
        if not _claimed(stand):
            return None
        want = _want(reader, stand)
        page = rows.whole(window, want) if whole else rows.span(window, want, PAGE)
        _handle(reader, page, hands)
        _move(stand, window.closed() if whole else window.moved(window.done + PAGE))
        return len(page)


def advance_inside(reader: Reader) -> int:
    """The same inside the open transaction, whose own facts are read too; for tests. How many facts were handled."""
    return sum(_advance_inside(reader, stand) for stand in stands(reader))


def _advance_inside(reader: Reader, stand: Stand) -> int:
    with connection.cursor() as cursor:
        cursor.execute(INSIDE, [stand.cursor.done])
        own, low, last = cursor.fetchone() or (0, None, None)
    if low is None or last is None:
        return 0
    window = Cursor(stand.cursor.start, own + 1, low - 1, last)
    page = rows.span(window, _want(reader, stand), last - low + 1)
    _move(stand, window.at(last))
    _handle(reader, page, lambda page: reader.hands([row.happened() for row in page]))
    return len(page)


def _want(reader: Reader, stand: Stand) -> Want:
    return Want(None if reader.kinds is None else reader.kinds(), reader.imports, stand.part, stand.parts)


def _handle(reader: Reader, page: Sequence[Row], hands: Callable[[Sequence[Row]], None]) -> None:
    """Facts of parked subjects join those that wait; the others are handled."""
    parked = parking.subjects(reader.name) if page else frozenset[str]()
    late = [row for row in page if row.subject in parked]
    if late:
        parking.append(reader.name, late)
    if len(late) < len(page):
        hands([row for row in page if row.subject not in parked])


def _claimed(stand: Stand) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(CLAIM, [stand.id, stand.cursor.start, stand.cursor.end, stand.cursor.done])
        return cursor.fetchone() is not None


def _move(stand: Stand, to: Cursor) -> None:
    with connection.cursor() as cursor:
        cursor.execute(MOVE, [to.start, to.end, to.done, to.last, clock.now(), stand.id])


def split(reader: Reader, by: int) -> None:
    """Let `by` times as many workers share a reader: each part becomes `by` parts that begin where it stands."""
    stands(reader)
    with transaction.atomic():
        for place in Place.objects.select_for_update().filter(name=reader.name):
            parts = place.parts * by
            place.delete()
            for part in range(place.part, parts, place.parts):
                place.id, place.part = f"{reader.name}/{part}of{parts}", part
                Place.objects.create(
                    **{
                        field: getattr(place, field) for field in ("id", "name", "part", "start", "end", "done", "last")
                    },
                    parts=parts,
                    moved_at=clock.now(),
                )


def unpark(reader: Reader, subject: str) -> int:
    """Handle what waits for a parked subject and let it go on; raises, and leaves it parked, if that fails again."""
    with transaction.atomic():
        list(Place.objects.select_for_update().filter(name=reader.name).order_by("id"))  # no page meanwhile
        waiting = parking.take(reader.name, subject)
        reader.hands([row.happened() for row in waiting])
        return len(waiting)


def discard(reader: Reader, subject: str) -> int:
    """Give up what waits for a parked subject and let its later facts go on; how many were given up."""
    with transaction.atomic():
        list(Place.objects.select_for_update().filter(name=reader.name).order_by("id"))
        return len(parking.take(reader.name, subject))
