"""Named reads of the log: by subject, by cursor, as the operation log, and how far its readers are."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from shouwen.ground.base import clock
from shouwen.ground.base.events import rows
from shouwen.ground.base.events.models import Event, Life
from shouwen.ground.base.events.models import Reader as Place
from shouwen.ground.base.events.window import Cursor, CursorInvalid, parse

SLOW = 5.0  # a writing transaction of so many seconds raises an alarm
LONGEST = 1000
NARROWEST, WIDEST = 20_000, 1_000_000  # ids in a slice of the operation log
OLDEST_BY_ID = "SELECT noted FROM events_event WHERE id > %s ORDER BY id LIMIT 1"
OLDEST_BY_TX = "SELECT noted FROM events_event WHERE tx >= %s::text::xid8 ORDER BY tx, id LIMIT 1"
SLOW_WRITERS = """
SELECT format('pid %%s, %%s for %%s: %%s', pid, state, date_trunc('second', now() - xact_start), left(query, 200))
FROM pg_stat_activity
WHERE backend_xid IS NOT NULL AND xact_start < now() - make_interval(secs => %s) ORDER BY xact_start
"""


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log, as API and pages show it."""

    id: int
    at: dt.datetime
    noted: dt.datetime
    origin: str
    kind: str
    actor: str
    subject: str
    customer_id: int | None
    ticket_id: int | None
    node: str | None
    data: Mapping[str, Any]


FIELDS = tuple(field.name for field in dataclasses.fields(Entry))


@dataclasses.dataclass(frozen=True, slots=True)
class Asked:
    """What the operation log is asked for; None: any. Moments are those of writing."""

    actor: str | None = None
    kind: str | None = None
    subject: str | None = None
    since: dt.datetime | None = None
    until: dt.datetime | None = None


def timeline(
    *,
    ticket_id: int | None = None,
    customer_id: int | None = None,
    subject: str | None = None,
    after: str | None = None,
    limit: int = 100,
) -> tuple[list[Entry], str | None]:
    """What happened to one ticket, customer or subject, oldest first, and the next cursor (None: the end)."""
    lines = _about(ticket_id, customer_id, subject)
    return _some(lines.filter(id__gt=_id(after)).order_by("id"), limit)


def latest(
    *,
    ticket_id: int | None = None,
    customer_id: int | None = None,
    subject: str | None = None,
    before: str | None = None,
    limit: int = 100,
) -> tuple[list[Entry], str | None]:
    """The same, newest first."""
    lines = _about(ticket_id, customer_id, subject)
    return _some(lines.filter(**_below(before)).order_by("-id"), limit)


def operations(asked: Asked, *, before: str | None = None, limit: int = 100) -> tuple[list[Entry], str | None]:
    """The operation log, newest first."""
    words = {"actor": asked.actor, "kind": asked.kind, "subject": asked.subject}
    moments = {"noted__gte": asked.since, "noted__lt": asked.until}
    wanted = {name: value for name, value in {**words, **moments}.items() if value is not None}
    lines = Event.objects.filter(**wanted).order_by("-id")
    if asked.subject is None and (asked.actor is not None or asked.kind is not None):
        return _sought(lines, before, asked.since, min(limit, LONGEST))
    return _some(lines.filter(**_below(before)), limit)


def _about(ticket_id: int | None, customer_id: int | None, subject: str | None) -> QuerySet[Event]:
    if (ticket_id, customer_id, subject).count(None) != 2:
        raise TypeError("ask for one ticket, one customer or one subject")
    if ticket_id is not None:
        return Event.objects.filter(ticket_id=ticket_id)
    if customer_id is not None:
        return Event.objects.filter(customer_id=customer_id)
    return Event.objects.filter(subject=subject)


def _some(lines: QuerySet[Event], limit: int) -> tuple[list[Entry], str | None]:
    """The first lines, and the cursor of the next ones if there are more."""
    limit = min(limit, LONGEST)
    return _page([Entry(*line) for line in lines.values_list(*FIELDS)[: limit + 1]], limit)


def _sought(
    lines: QuerySet[Event], before: str | None, since: dt.datetime | None, limit: int
) -> tuple[list[Entry], str | None]:
    """The same where few of the log's lines may fit: slice after slice, back from the newest, each wider.

    Asked at once, PostgreSQL walks the whole log by id whenever it hopes to find a page soon; `place` is the id as only
    the index of page ranges knows it.
    """
    high = Event.objects.order_by("-id").values_list("id", flat=True).first() or 0
    if before is not None:
        high = min(high, _id(before) - 1)
    lines = lines.annotate(place=RawSQL("id + 0", ())).order_by("-place")
    found: list[Entry] = []
    width = NARROWEST
    while len(found) <= limit and _reaches(high, since):
        slice_ = lines.filter(place__gt=high - width, place__lte=high).values_list(*FIELDS)
        found += [Entry(*line) for line in slice_[: limit + 1 - len(found)]]
        high, width = high - width, min(width * 4, WIDEST)
    return _page(found, limit)


def _reaches(high: int, since: dt.datetime | None) -> bool:
    """Whether facts up to this id may be as late as that; a day aside, since ids and moments may cross."""
    newest = Event.objects.filter(id__lte=high).order_by("-id").values_list("noted", flat=True).first()
    return newest is not None and (since is None or newest >= since - dt.timedelta(days=1))


def _page(found: list[Entry], limit: int) -> tuple[list[Entry], str | None]:
    """A page of what was found, one more than a page at most, and the cursor of the next one."""
    return found[:limit], str(found[limit - 1].id) if len(found) > limit else None


def _id(cursor: str | None) -> int:
    """A keyset cursor: the id of the last line seen."""
    if cursor is None:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) < 19):
        raise CursorInvalid
    return int(cursor)


def _below(cursor: str | None) -> dict[str, int]:
    return {} if cursor is None else {"id__lt": _id(cursor)}


def after(cursor: str | None, limit: int = 100) -> tuple[list[Entry], str]:
    """The facts after an opaque cursor, each exactly once however they were committed, and the cursor to go on with.

    An empty list means: nothing yet, ask again with the new cursor.
    """
    epoch = life()
    limit = min(limit, LONGEST)
    window = parse(cursor, epoch) if cursor else Cursor()
    page: list[rows.Row] = []
    while not page:
        if not window.is_open:
            sight = rows.look(window)
            if sight.low is None or sight.high is None:
                break
            window = window.opened(sight.horizon, sight.low, sight.high)
        page, until = rows.span(window, rows.Want(), limit)
        window = window.moved(until)
    return [entry(row) for row in page], window.text(epoch)


def present() -> str:
    """The cursor of this moment: all that is below the horizon has been."""
    return Cursor(horizon := rows.look(Cursor(2**62)).horizon, horizon).text(life())


def entry(row: rows.Row) -> Entry:
    """A row of the log as a line of it."""
    return Entry(row.id, row.at, row.noted, *row[3:10], row.data)


def life() -> int:
    """How often the log was restored; a cursor of another life is worth nothing."""
    return Life.objects.values_list("epoch", flat=True).first() or 0


def lag() -> dict[str, float]:
    """Seconds by which each reader is behind: the age of the first fact it has not read (close enough in a window)."""
    now = clock.now()
    found: dict[str, float] = {}
    for place in Place.objects.order_by("id"):
        words = [place.done] if place.start < place.end else [str(place.start)]
        with connection.cursor() as cursor:
            cursor.execute(OLDEST_BY_ID if place.start < place.end else OLDEST_BY_TX, words)
            oldest = cursor.fetchone()
        behind = (now - oldest[0]).total_seconds() if oldest else 0.0
        found[place.name] = max(found.get(place.name, 0.0), behind, 0.0)
    return found


def latest_noted() -> dt.datetime | None:
    """When the newest fact was written, by the clock of whoever wrote it."""
    return Event.objects.order_by("-id").values_list("noted", flat=True).first()


def slow_writers(seconds: float) -> list[str]:
    """The writing transactions older than that, each as a line for the alarm."""
    with connection.cursor() as cursor:
        cursor.execute(SLOW_WRITERS, [seconds])
        return [str(line) for (line,) in cursor.fetchall()]
