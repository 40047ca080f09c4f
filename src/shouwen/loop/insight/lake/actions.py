"""Writing the lake: closed months once, after a restore again what the log says otherwise; one writer at a time."""

import contextlib
import datetime as dt
import fcntl
import logging
import threading
from collections.abc import Callable, Iterator

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events import partitions, queries
from shouwen.loop.insight.engine.errors import AnalyticsBusy
from shouwen.loop.insight.engine.process import PATIENCE, ask
from shouwen.loop.insight.eventlogs import store
from shouwen.loop.insight.eventlogs.errors import LogEmpty, LogNotFound
from shouwen.loop.insight.eventlogs.store import Log, shelf
from shouwen.loop.insight.lake import parquet
from shouwen.loop.insight.lake.errors import LakeBusy, NoTicketsYet
from shouwen.loop.insight.lake.queries import in_log, manifest, newest, oldest, place, ready, source, trusted
from shouwen.loop.insight.lake.rules import EVENTS, MANIFEST, SCHEMA, Kept, Manifest, Verdict, text_of
from shouwen.loop.insight.lake.standards import known, working
from shouwen.loop.insight.lake.tickets import NAME, Recipe, write_log

LONGEST = 3_600.0  # seconds for one month
LONG = 300.0  # for our own log, which somebody waits for
LOCK = "lock"
WRITING = threading.Lock()
warn = logging.getLogger(__name__)
FRESH = dt.timedelta(minutes=5)  # so old our own log may be, and a second more for so many of its events:
EVENTS_A_SECOND = 1_000


def build(*, again: bool = False, say: Callable[[str], None] = lambda _: None) -> list[str]:
    """Write the closed months that the lake lacks (`again`: all that the log has); which were written."""
    now = clock.now()
    with _alone():
        if first := oldest():
            partitions.make(first.date(), now.date())  # facts of a month that nobody made ahead leave the default one
        held = _after_restore(say)
        wanted = [month for month in ready(now) if again or month not in held.months]
        for month in wanted:
            kept = ask(parquet.write_month, str(place()), source(), month, timeout=LONGEST)
            held = held.holding(month, kept)
            _write(held)
            say(f"{month}: {kept.rows:,} facts, {kept.bytes:,} bytes")
        _sweep(held)
    return wanted


def verify() -> list[Verdict]:
    """The lake's months held against the log."""
    return ask(parquet.verify, str(place()), source(), manifest(), in_log(), timeout=LONGEST)


def own_log() -> Log:
    """The log of our own tickets: as it is while it is fresh or nothing happened since, else written anew.

    Who asks while it is being written waits for a while; if writing fails or lasts, what was there is better than none.
    """
    log = _kept()
    if log is not None and _fresh(log):
        return log
    if not WRITING.acquire(timeout=PATIENCE):  # each who waits holds a thread and a connection
        if log is None:
            raise AnalyticsBusy
        return log
    try:
        return _renewed()
    finally:
        WRITING.release()


def _renewed() -> Log:
    """The log, written anew unless somebody just did."""
    log = _kept()
    if log is not None and _fresh(log):
        return log
    try:
        write_own_log()
    except LogEmpty:
        raise NoTicketsYet from None
    except ShouwenError as fault:
        if log is None:
            raise
        warn.warning("our own log stays as it was at %s: %s", log.manifest.made_at, fault)
        return log
    return Log.open(NAME)


def _kept() -> Log | None:
    """The log as it is, unless an older release wrote it."""
    try:
        log = Log.open(NAME)
    except LogNotFound:
        return None
    return log if log.manifest.schema == store.SCHEMA else None


def _fresh(log: Log) -> bool:
    age = FRESH + dt.timedelta(seconds=log.manifest.events / EVENTS_A_SECOND)
    return log.manifest.source == newest() or log.manifest.made_at + age > clock.now()


def write_own_log() -> store.Manifest:
    """Write the log of our own tickets anew, out of the lake's months and the open ones."""
    now, seen = clock.now(), newest()
    told = known()
    recipe = Recipe(
        str(place()), source(), trusted(), told.nodes, told.versions, told.labels, working(told.calendars, now), seen
    )
    return ask(write_log, recipe, str(shelf()), timeout=LONG)


def _after_restore(say: Callable[[str], None]) -> Manifest:
    """The manifest, without the months that a restored log tells otherwise, or that are of an old schema."""
    held, life = manifest(), queries.life()
    if held.schema == SCHEMA and held.life == life:
        return held
    known = in_log()
    if held.schema != SCHEMA:
        right: dict[str, Kept] = {}
    else:
        told = ask(parquet.verify, str(place()), source(), held, known, timeout=LONGEST) if held.months else []
        right = {each.month: held.months[each.month] for each in told if each.state in ("equal", "gone")}
    for month in sorted(held.months.keys() - right.keys()):
        say(f"{month}: the log says otherwise now")
    found = Manifest(life=life, months=right)
    _write(found)
    return found


def _write(held: Manifest) -> None:
    fresh = place() / f"{MANIFEST}.new"
    fresh.write_bytes(text_of(held))
    fresh.replace(place() / MANIFEST)


def _sweep(held: Manifest) -> None:
    """Files that the manifest does not name any more, or never did."""
    named = {place() / file for file in held.files}
    for file in (place() / EVENTS).glob("month=*/*"):
        if file not in named:
            file.unlink(missing_ok=True)


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    with (store.own(place()) / LOCK).open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LakeBusy from None
        yield
