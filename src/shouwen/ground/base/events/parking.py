"""A poison fact: it is tried alone, then its subject is parked and waits for a person, while all others go on."""

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from django.db import connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened, SubjectParked
from shouwen.ground.base.events.models import Parked
from shouwen.ground.base.events.rows import Row, by_ids
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.sql import array

log = logging.getLogger(__name__)
Hands = Callable[[Sequence[Happened]], None]
APPEND = """
INSERT INTO events_parked (reader, subject, event_id, kind, error, since)
SELECT %s, subject, event_id, kind, %s, %s::timestamptz
FROM unnest(%s::text[], %s::bigint[], %s::text[]) AS row(subject, event_id, kind)
ON CONFLICT DO NOTHING
"""


class Case(NamedTuple):
    """A parked subject: how many facts wait, and what went wrong with the first."""

    reader: str
    subject: str
    waiting: int
    event_id: int
    kind: str
    error: str


def subjects(reader: str) -> frozenset[str]:
    """The subjects that this reader has parked."""
    return frozenset(Parked.objects.filter(reader=reader).values_list("subject", flat=True).distinct())


def cases() -> list[Case]:
    """All parked subjects, with what went wrong."""
    found: dict[tuple[str, str], Case] = {}
    for row in Parked.objects.order_by("event_id"):
        first = found.get(
            (row.reader, row.subject), Case(row.reader, row.subject, 0, row.event_id, row.kind, row.error)
        )
        found[row.reader, row.subject] = first._replace(waiting=first.waiting + 1)
    return list(found.values())


def take(reader: str, subject: str) -> list[Row]:
    """The waiting facts of a subject, which waits no longer once this transaction commits."""
    waiting = Parked.objects.filter(reader=reader, subject=subject)
    ids = list(waiting.values_list("event_id", flat=True))
    waiting.delete()
    return by_ids(ids)


def append(reader: str, rows: Iterable[Row], error: str = "") -> None:
    """Let these facts wait."""
    waiting = list(rows)
    with connection.cursor() as cursor:
        about = array([row.subject for row in waiting]), array([row.id for row in waiting])
        cursor.execute(APPEND, [reader, error, clock.now(), *about, array([row.kind for row in waiting])])


def one_by_one(reader: str, hands: Hands, rows: Sequence[Row], raising: tuple[type[Exception], ...]) -> None:
    """Handle each fact in a savepoint of its own; one that fails parks its subject from there on.

    Errors named in `raising` are no fact's fault and end the page.
    """
    parked: set[str] = set()
    for row in rows:
        if row.subject in parked:
            append(reader, [row])
            continue
        try:
            with transaction.atomic():
                hands([row.happened()])
        except Exception as error:
            if isinstance(error, raising):
                raise
            parked.add(row.subject)
            _park(reader, row, error)


def _park(reader: str, row: Row, error: Exception) -> None:
    log.error("reader %s parked %s at fact %s %s", reader, row.subject, row.id, row.kind, exc_info=error)
    append(reader, [row], repr(error)[:500])
    record(SubjectParked(reader_id=reader, parked=row.subject, event_id=row.id, error=type(error).__name__), by=SYSTEM)
