"""The worker's loop: wake-ups, lost ones, killed and restarted workers, slow writers, a database that goes away."""

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress

import pytest
from django.db import connection, transaction

from shouwen.ground.base.events import loop, queries
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.events.readers import READERS, Reader, Turn, advance
from shouwen.ground.base.events.tests.cups import CupBroken, CupFilled
from shouwen.ground.base.events.tests.shelf import Other, Shelf, fill
from shouwen.ground.base.principals.rules import SYSTEM

pytestmark = pytest.mark.django_db(transaction=True)
PATIENCE = 20.0


class Waiting(Shelf):
    """A shelf one can wait at."""

    def __init__(self) -> None:
        super().__init__("waiting")
        self.changed = threading.Condition()

    def take(self, facts: Sequence[Happened]) -> None:
        with self.changed:
            super().take(facts)
            self.changed.notify_all()

    def has(self, *cups: int) -> bool:
        """Whether it sees these in time; a page that is rolled back after this is seen again, which is not counted."""
        with self.changed:
            return self.changed.wait_for(lambda: list(dict.fromkeys(self.seen)) == list(cups), PATIENCE)


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[Waiting]:
    """The only reader, run by a worker's loop."""
    waiting = Waiting()
    monkeypatch.setattr(loop, "READERS", {"waiting": waiting.reader})
    stop = threading.Event()
    running = threading.Thread(target=keep, args=(stop,))
    running.start()
    yield waiting
    stop.set()
    running.join()


def keep(stop: threading.Event, run: Callable[[threading.Event], None] = loop.run) -> None:
    try:
        run(stop)
    finally:
        connection.close()


def test_a_commit_wakes_the_readers_at_once(shelf: Waiting) -> None:
    fill(1)
    assert shelf.has(1)
    begun = time.monotonic()
    fill(2)
    assert shelf.has(1, 2)
    assert time.monotonic() - begun < loop.ALWAYS / 2


def test_a_fact_held_back_by_a_slow_writer_comes_without_another_wake_up(shelf: Waiting) -> None:
    with Other(1) as other:
        fill(2)
        begun = time.monotonic()
        other.end()
        assert shelf.has(1, 2)
        assert time.monotonic() - begun < loop.ALWAYS / 2


def test_a_lost_wake_up_costs_seconds_and_no_fact(shelf: Waiting) -> None:
    fill(1)
    assert shelf.has(1)
    with transaction.atomic(), connection.cursor() as cursor:  # as if the process died between COMMIT and NOTIFY
        cursor.execute(
            "INSERT INTO events_event (at, noted, kind, actor, subject, data)"
            " VALUES (now(), now(), 'CupFilled', 'system', 'cup:2', '{\"cup_id\": 2}')"
        )
    assert shelf.has(1, 2)


@pytest.mark.usefixtures("cuts_connections")
def test_the_loop_survives_the_loss_of_its_connection(shelf: Waiting) -> None:
    fill(1)
    assert shelf.has(1)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND query NOT LIKE 'LISTEN%'"
        )
    fill(2)
    assert shelf.has(1, 2)


def test_patient_readers_have_a_loop_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    hasty, patient = Waiting(), Waiting()
    late = dataclasses.replace(patient.reader, name="patient", patient=True)
    monkeypatch.setattr(loop, "READERS", {"waiting": hasty.reader, "patient": late})
    stop = threading.Event()
    first = threading.Thread(target=keep, args=(stop,))
    first.start()
    fill(1)
    assert hasty.has(1)
    assert patient.seen == []
    second = threading.Thread(target=keep, args=(stop, loop.run_patiently))
    second.start()
    assert patient.has(1)
    fill(2)
    assert hasty.has(1, 2)
    assert patient.has(1, 2)
    stop.set()
    for running in (first, second):
        running.join()


class Killed(BaseException):
    """As if the process were gone: nobody catches it."""


@pytest.mark.usefixtures("cuts_connections")
def test_workers_that_are_killed_and_started_again_do_everything_exactly_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Three workers share a reader and die in the middle of pages, while facts are written and commit late."""
    pages: list[int] = []

    def answer(facts: Sequence[Happened]) -> None:
        for happened in facts:
            assert isinstance(happened.fact, CupFilled)
            record(CupBroken(cup_id=happened.fact.cup_id), by=SYSTEM)
        pages.append(len(facts))
        if len(pages) % 3 == 0:
            raise Killed
        if len(pages) % 5 == 0:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    reader = Reader("answer", answer, kinds=lambda: ["CupFilled"], most=100)
    monkeypatch.setattr(loop, "READERS", {"answer": reader})
    broken = Event.objects.filter(kind="CupBroken")
    stop = threading.Event()
    workers = [threading.Thread(target=keep_starting, args=(stop,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    until, cups = time.monotonic() + PATIENCE, 0
    while len(pages) < 20 and time.monotonic() < until:
        with Other(cups, cups + 1) as other:
            fill(cups + 2, cups + 3)
            fill(cups + 4, cups + 5)
            other.end()
        cups += 6
    with closing(loop.Ear()) as ear:
        while broken.count() < cups and time.monotonic() < until:
            ear.wait(0.1, stop)
    stop.set()
    for worker in workers:
        worker.join()
    assert sorted(broken.values_list("data__cup_id", flat=True)) == list(range(cups))
    assert not advance(reader).handled
    assert len(pages) >= 20


def keep_starting(stop: threading.Event) -> None:
    while not stop.is_set():
        with suppress(Killed):
            keep(stop)


def test_lag_is_the_age_of_the_oldest_unread_fact() -> None:
    shelf = Shelf()
    shelf.drain()
    fill(1)
    time.sleep(0.01)
    assert 0.01 <= queries.lag()["shelf"] < PATIENCE
    shelf.drain()
    assert queries.lag()["shelf"] == 0
    assert "reactions" in READERS


def test_an_old_writer_is_named_and_an_alarm_raised_once(caplog: pytest.LogCaptureFixture) -> None:
    watch = loop.Watch(slow=0.0)
    with Other(1):
        for _ in range(3):
            watch.seen(True)
    assert caplog.text.count("idle in transaction") == 1
    watch.seen(False)
    assert queries.slow_writers(0.0) == []


def test_who_is_patient_rests_the_longer_the_more_comes() -> None:
    pace = loop.Pace(1.0, 4.0)
    pauses = []
    for handled, more in ((2_000, False), (2_000, True), (0, False), (2_000, False), (9_000, False), (5, False)):
        pace.saw(Turn(handled, more=more))
        pauses.append(pace.pause)
    assert pauses == [2.0, 2.0, 4.0, 4.0, 4.0, 1.0]
