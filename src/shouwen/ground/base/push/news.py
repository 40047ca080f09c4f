"""From the log's rows to news; runs beside the event loop, since it may ask the database."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from django.db import InterfaceError, OperationalError
from psycopg.errors import QueryCanceled

from shouwen.ground.base.events import rows
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.rows import PAGE, REACH, Row, Want
from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.push.ring import News
from shouwen.ground.base.push.rooms import CARRIED, EARLY, NAMES, RECHECKS, ROOMS, Recheck, Where

log = logging.getLogger(__name__)
NUMBERS_KEPT = 50_000


class Batch(NamedTuple):
    """What one look at the log brought, and where it ended."""

    news: list[News]
    rechecks: list[Recheck]
    cursor: Cursor
    held: bool


class Press:
    """Reads the log from a cursor on and turns rows into news."""

    def __init__(self) -> None:
        self.numbers: dict[int, str] = {}

    def read(self, cursor: Cursor) -> Batch:
        """The next page after `cursor`; an empty stretch is passed at once."""
        window, held = cursor, False
        if not window.is_open:
            sight = rows.look(window)
            held = sight.held
            if sight.low is None or sight.high is None:
                return Batch([], [], Cursor(sight.horizon, sight.horizon), held)
            window = window.opened(sight.horizon, sight.low, sight.high)
        page, until = rows.span(window, Want(imports=False), PAGE, REACH)
        reached = window.moved(until)
        return Batch(self.print(page, window), [_recheck(row) for row in page if row.kind in RECHECKS], reached, held)

    def gap(self, since: Cursor, until: Cursor, most: int) -> list[News] | None:
        """What lies between two cursors, None if that is more than `most`."""
        found = rows.gap(since.start, max(until.start, until.end), most + 1)
        return None if len(found) > most else self.print(found, until)

    def print(self, page: Sequence[Row], window: Cursor) -> list[News]:
        """News of rows."""
        numbers = self._numbers({row.ticket_id for row in page if row.ticket_id is not None})
        wanted = [row for row in page if row.kind in ROOMS or row.kind in CARRIED or row.kind in EARLY]
        happened = {row.id: each for row in wanted if (each := _decoded(row)) is not None}
        carried, places = _carried(happened.values()), _places(happened.values())
        return [
            News(
                row.tx,
                row.id,
                window.at(row.id),
                (*_of_ticket(row, numbers), *places.get(row.id, ())),
                _head(row, numbers.get(row.ticket_id or 0), carried.get(row.id)),
                EARLY[row.kind](happened[row.id]) if row.kind in EARLY and row.id in happened else 0,
            )
            for row in page
        ]

    def _numbers(self, ids: set[int]) -> Mapping[int, str]:
        unknown = ids - self.numbers.keys()
        if unknown and (look_up := NAMES.get("ticket")):
            while len(self.numbers) > NUMBERS_KEPT:
                del self.numbers[next(iter(self.numbers))]
            self.numbers.update(look_up(unknown))
        return self.numbers


def _decoded(row: Row) -> Happened | None:
    try:
        return row.happened()
    except (KeyError, msgspec.ValidationError):
        log.exception("fact %s %s cannot be read and is told by its columns only", row.id, row.kind)
        return None


def _recheck(row: Row) -> Recheck:
    try:
        return RECHECKS[row.kind](row.happened())
    except Exception:
        log.exception("fact %s %s does not say whose rights changed: all are looked at", row.id, row.kind)
        return Recheck(everybody=True)


def _carried(facts: Iterable[Happened]) -> dict[int, dict[str, object]]:
    by_kind: dict[str, list[Happened]] = {}
    for happened in facts:
        by_kind.setdefault(happened.fact.kind, []).append(happened)
    found: dict[int, dict[str, object]] = {}
    for kind, same in by_kind.items():
        for load in CARRIED.get(kind, ()):
            try:
                for each, more in zip(same, load(same), strict=True):
                    found.setdefault(each.id, {}).update(more or {})
            except Exception as error:
                _unless_away(error)
                log.exception("facts %s are told without what they carry", kind)
    return found


def _unless_away(error: Exception) -> None:
    """While the database is away the page of the log is read again; any other fault is of these facts."""
    stopped = isinstance(error.__cause__, QueryCanceled)
    if isinstance(error, OperationalError | InterfaceError) and not stopped:
        raise error


def _places(facts: Iterable[Happened]) -> dict[int, dict[str, None]]:
    """The rooms of facts, besides their tickets'; whoever knows them is asked once for all."""
    by_where: dict[Where, list[Happened]] = {}
    for happened in facts:
        for where in ROOMS.get(happened.fact.kind, ()):
            by_where.setdefault(where, []).append(happened)
    found: dict[int, dict[str, None]] = {}
    for where, theirs in by_where.items():
        try:
            for happened, rooms in zip(theirs, where(theirs), strict=True):
                found.setdefault(happened.id, {}).update(dict.fromkeys(rooms))
        except Exception as error:
            _unless_away(error)
            log.exception("facts %s are told in fewer rooms", {happened.fact.kind for happened in theirs})
    return found


def _of_ticket(row: Row, numbers: Mapping[int, str]) -> tuple[str, ...]:
    if row.ticket_id is None:
        return ()
    number = numbers.get(row.ticket_id)
    return (f"ticket:{row.ticket_id}",) if number is None else (f"ticket:{row.ticket_id}", f"ticket:{number}")


def _head(row: Row, number: str | None, data: object) -> bytes:
    words: dict[str, object] = {"op": "fact", "kind": row.kind, "subject": row.subject, "at": row.at}
    if number is not None:
        words["ticket"] = number
    if data is not None:
        words["data"] = data
    return msgspec.json.encode(words)[:-1]
