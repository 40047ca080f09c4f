"""Readers: whoever wants facts, with a cursor in the database; a page and its cursor are one transaction.

Several workers may run the same reader; the lock on its cursor's row lets one at a time through.
"""

import contextlib
import dataclasses
import functools
import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import psycopg
from django.db import InterfaceError, OperationalError, connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.events import parking, rows
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.looking import Look, Page
from shouwen.ground.base.events.models import Reader as Place
from shouwen.ground.base.events.reactions import heard, react
from shouwen.ground.base.events.rows import PAGE, Row, Stand, Want
from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.sql import array

log = logging.getLogger(__name__)
Errors = tuple[type[Exception], ...]
LITTLE = 100  # facts for all readers that one transaction handles; more would hold locks and the horizon too long
BUSY: Errors = (OperationalError, InterfaceError, psycopg.OperationalError)  # the database was busy or gone

# A new reader's cursor; the horizon is the present one for a reader that begins now.
BEGIN = """
INSERT INTO events_reader (id, name, part, parts, start, "end", done, last, moved_at)
SELECT %s, %s, 0, 1, horizon, horizon, 0, 0, %s::timestamptz
FROM (SELECT CASE WHEN %s THEN pg_snapshot_xmin(pg_current_snapshot())::text::bigint ELSE 0 END AS horizon) AS present
ON CONFLICT DO NOTHING
"""
# The cursor moves if it still stands where it was seen and no other worker is at it; and is anything parked?
MOVE = """
WITH mine AS MATERIALIZED (
    SELECT r.id, g.name, g.start, g."end", g.done, g.last
    FROM unnest(%s::text[], %s::text[], %s::bigint[], %s::bigint[], %s::bigint[],
        %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[])
        AS g(id, name, old_start, old_end, old_done, start, "end", done, last)
    JOIN events_reader r ON r.id = g.id AND r.start = g.old_start AND r."end" = g.old_end AND r.done = g.old_done
    FOR UPDATE OF r SKIP LOCKED
)
UPDATE events_reader AS r SET start = mine.start, "end" = mine."end", done = mine.done, last = mine.last,
    moved_at = %s::timestamptz
FROM mine WHERE r.id = mine.id
RETURNING r.id, EXISTS (SELECT 1 FROM events_parked p WHERE p.reader = mine.name)
"""
INSIDE = """
SELECT pg_current_xact_id()::text::bigint, min(id), max(id) FROM events_event WHERE id > %s
"""


@dataclasses.dataclass(frozen=True, slots=True)
class Reader:
    """What a reader hears and does. `kinds` None hears all; a new one begins at the log's start or at the present.

    `most` is how many facts it takes at once: the longer a page takes, the longer all readers wait. A `patient` one
    lets everybody else go first.
    """

    name: str
    hands: Callable[[Sequence[Happened]], None]
    kinds: Callable[[], Sequence[str]] | None = None
    imports: bool = False
    begins: Literal["start", "now"] = "start"
    most: int = PAGE
    patient: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Turn:
    """What came of looking: facts handled, whether the cursor moved, whether facts wait above the horizon.

    `more`: a window is open, its next page can be read at once; `taken`: another worker is at a page.
    """

    handled: int = 0
    moved: bool = False
    held: bool = False
    more: bool = False
    taken: bool = False

    def __or__(self, other: "Turn") -> "Turn":
        return Turn(
            self.handled + other.handled,
            self.moved or other.moved,
            self.held or other.held,
            self.more or other.more,
            self.taken or other.taken,
        )


READERS: dict[str, Reader] = {}


def register(reader: Reader) -> Reader:
    """Let the workers run this reader."""
    READERS[reader.name] = reader
    return reader


REACTIONS = register(Reader("reactions", react, kinds=heard))


def look(readers: Iterable[Reader]) -> Look:
    """What all these readers have before them; at first sight a reader gets a cursor."""
    wants = {reader.name: _want(reader) for reader in readers}
    seen = Look(wants)
    if not seen.unknown:
        return seen
    _begin([reader for reader in readers if reader.name in seen.unknown])
    return Look(wants)


def _begin(readers: Iterable[Reader]) -> None:
    with connection.cursor() as cursor:
        for reader in readers:
            cursor.execute(BEGIN, [reader.name, reader.name, clock.now(), reader.begins == "now"])


def advance(reader: Reader, seen: Look | None = None, *, raising: Errors = BUSY) -> Turn:
    """One page for every part. Errors named in `raising` are no fact's fault: they are raised and the page stays."""
    seen = seen or look([reader])
    turn = Turn(held=seen.held)
    for page in seen.pages(reader.name):
        turn |= _advance(reader, seen, page, raising)
    return turn


def together(readers: Sequence[Reader], seen: Look) -> Turn | None:
    """What little there is for all readers, in one transaction; None: there is much, or it failed, so one by one."""
    pages = [(reader, page) for reader in readers for page in seen.pages(reader.name)]
    size = sum(len(page.rows) for _, page in pages)
    if not pages or size > LITTLE:
        return None if pages else Turn(held=seen.held)
    try:
        with transaction.atomic() if size else contextlib.nullcontext():
            claimed = move([page for _, page in pages])
            for reader, page in pages:
                if page.rows and page.stand.id in claimed:
                    hands = functools.partial(_hand, reader, seen)
                    _handle(reader, page.rows, hands, parked=claimed[page.stand.id])
    except Exception as error:
        if isinstance(error, BUSY):
            raise
        return None
    more = any(page.to.is_open for _, page in pages if page.stand.id in claimed)
    handled = sum(len(page.rows) for _, page in pages if page.stand.id in claimed)
    return Turn(handled, bool(claimed), seen.held, more, taken=len(claimed) < len(pages))


def _advance(reader: Reader, seen: Look, page: Page, raising: Errors) -> Turn:
    try:
        moved = _handle_page(reader, page, functools.partial(_hand, reader, seen))
    except Exception as error:
        if isinstance(error, raising):
            raise
        log.exception("reader %s failed at a page and takes it fact by fact", reader.name)
        moved = _handle_page(reader, page, lambda facts: parking.one_by_one(reader.name, reader.hands, facts, raising))
    return Turn(len(page.rows) if moved else 0, moved, more=moved and page.to.is_open, taken=not moved)


def _hand(reader: Reader, seen: Look, page: Sequence[Row]) -> None:
    reader.hands(seen.happened(page))


def _handle_page(reader: Reader, page: Page, hands: Callable[[Sequence[Row]], None]) -> bool:
    """Handle a page; False if another worker is at it or has moved on."""
    if not page.rows:
        return bool(move([page]))
    with transaction.atomic():
        claimed = move([page])
        if claimed:
            _handle(reader, page.rows, hands, parked=claimed[page.stand.id])
        return bool(claimed)


def move(pages: Sequence[Page]) -> dict[str, bool]:
    """Move cursors behind these pages: the ones that were ours to move, and whether their readers parked anything."""
    stands, ends = [page.stand for page in pages], [page.to for page in pages]
    columns = [array([getattr(stand, name) for stand in stands]) for name in ("id", "name", "start", "end", "done")]
    columns += [array([getattr(to, name) for to in ends]) for name in ("start", "end", "done", "last")]
    with connection.cursor() as cursor:
        cursor.execute(MOVE, [*columns, clock.now()])
        return dict(cursor.fetchall())


def advance_inside(reader: Reader) -> int:
    """The same inside the open transaction, whose own facts are read too; for tests. How many facts were handled."""
    return sum(_advance_inside(reader, stand) for stand in stands(reader))


def _advance_inside(reader: Reader, stand: Stand) -> int:
    with connection.cursor() as cursor:
        cursor.execute(INSIDE, [stand.done])
        own, low, last = cursor.fetchone() or (0, None, None)
    if low is None or last is None:
        return 0
    window = Cursor(stand.start, own + 1, low - 1, last)
    want = _want(reader)._replace(part=stand.part, parts=stand.parts)
    page = rows.span(window, want, last - low + 1).rows
    move([Page(stand, window.at(last), page)])
    _handle(reader, page, lambda page: reader.hands([row.happened() for row in page]), parked=True)
    return len(page)


def stands(reader: Reader) -> list[Stand]:
    """The reader's parts; at first sight it gets a cursor."""
    places = Place.objects.filter(name=reader.name).order_by("part")
    if not places:
        _begin([reader])
        places = places.all()
    return [Stand(p.id, p.name, p.part, p.parts, p.start, p.end, p.done, p.last) for p in places]


def _want(reader: Reader) -> Want:
    return Want(None if reader.kinds is None else tuple(reader.kinds()), reader.imports, most=reader.most)


def _handle(reader: Reader, page: Sequence[Row], hands: Callable[[Sequence[Row]], None], *, parked: bool) -> None:
    """Facts of parked subjects join those that wait; the others are handled."""
    waiting = parking.subjects(reader.name) if parked and page else frozenset[str]()
    late = [row for row in page if row.subject in waiting]
    if late:
        parking.append(reader.name, late)
    if len(late) < len(page):
        hands([row for row in page if row.subject not in waiting])


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
