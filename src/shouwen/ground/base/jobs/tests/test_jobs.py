import dataclasses
import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from asgiref.sync import async_to_sync
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import OUTSIDE, Job, awaited, does, later, run
from shouwen.ground.base.jobs.upkeep import FATAL, rescue_stalled
from shouwen.ground.base.jobs.worker import CONCURRENCY
from shouwen.ground.base.testing import settle


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WashCup(Job):
    cup_id: int
    by: dt.date | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RingNeighbour(Job):
    door: int


washed: list[WashCup] = []
opened = threading.Event()
CHANGED = threading.Condition()


@does(WashCup, attempts=1)
def wash(job: WashCup) -> None:
    if job.cup_id < 0:
        raise ValueError("no such cup")
    with CHANGED:
        washed.append(job)
        CHANGED.notify_all()


@does(RingNeighbour, attempts=1, queue=OUTSIDE)
def ring(job: RingNeighbour) -> None:  # noqa: ARG001  any door
    assert opened.wait(20)


@pytest.fixture(autouse=True)
def nothing_washed() -> Iterator[None]:
    washed.clear()
    yield


@pytest.mark.django_db
def test_a_job_comes_back_as_it_was_and_only_when_due() -> None:
    with clock.at("2026-03-02 09:00") as now:
        later(WashCup(cup_id=1, by=dt.date(2026, 3, 4)))
        later(WashCup(cup_id=2), at=now + dt.timedelta(hours=1), lock="sink")
        assert settle() == 1
        assert washed == [WashCup(cup_id=1, by=dt.date(2026, 3, 4))]
        assert settle("2026-03-02 10:00") == 1
    assert washed[1:] == [WashCup(cup_id=2)]


@pytest.mark.django_db
def test_a_failing_job_raises_in_settle() -> None:
    later(WashCup(cup_id=-1))
    with pytest.raises(ValueError, match="no such cup"):
        settle()


@pytest.mark.django_db(transaction=True)
def test_a_job_lives_and_dies_with_its_transaction() -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        later(WashCup(cup_id=1))
        raise ZeroDivisionError
    assert ProcrastinateJob.objects.count() == 0
    with pytest.raises(TransactionManagementError):
        later(WashCup(cup_id=1))


@pytest.mark.django_db
@pytest.mark.parametrize("dead", ["the worker's heartbeat is old", "the worker is forgotten", "its end was lost"])
def test_a_job_of_a_dead_worker_is_done_again(dead: str) -> None:
    later(WashCup(cup_id=1))
    later(WashCup(cup_id=2))
    with connection.cursor() as cursor:
        heartbeat = "now() - interval '2 minutes'" if "old" in dead else "now()"
        cursor.execute(f"INSERT INTO procrastinate_workers (last_heartbeat) VALUES ({heartbeat}), (now()) RETURNING id")
        (gone,), (alive,) = cursor.fetchall()
        worker = {"old": gone, "lost": alive}.get(dead.rpartition(" ")[2])
        take = "UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s WHERE args->>'cup_id' = %s"
        cursor.execute(take, [worker, "1"])
        cursor.execute(take, [alive, "2"])
        if "lost" in dead:
            cursor.execute(
                "UPDATE procrastinate_events SET at = now() - interval '2 hours' WHERE type = 'started' AND job_id ="
                " (SELECT id FROM procrastinate_jobs WHERE args->>'cup_id' = '1')"
            )
    assert settle() == 0

    assert async_to_sync(rescue_stalled)(app.job_manager) == 1
    settle()
    assert washed == [WashCup(cup_id=1)]


@pytest.mark.django_db
def test_a_job_that_kills_every_worker_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    later(WashCup(cup_id=1))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s", [FATAL])
    async_to_sync(rescue_stalled)(app.job_manager)
    assert ProcrastinateJob.objects.get().status == "failed"
    assert "given up" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_the_worker_does_jobs_and_drops_them() -> None:
    stop = threading.Event()
    working = threading.Thread(target=run, args=(stop,))
    working.start()
    try:
        with transaction.atomic():
            later(WashCup(cup_id=-1))
            later(WashCup(cup_id=7))
        with CHANGED:
            assert CHANGED.wait_for(lambda: washed == [WashCup(cup_id=7)], timeout=10)
    finally:
        stop.set()
        working.join()
    assert [(job.args["cup_id"], job.status) for job in ProcrastinateJob.objects.filter(task_name="WashCup")] == [
        (-1, "failed")
    ]


@pytest.mark.django_db(transaction=True)
def test_slow_neighbours_do_not_hold_up_the_cups() -> None:
    opened.clear()
    stop = threading.Event()
    with transaction.atomic():
        for door in range(CONCURRENCY * 2):
            later(RingNeighbour(door=door))
        later(WashCup(cup_id=7))
    working = threading.Thread(target=run, args=(stop,))
    working.start()
    try:
        assert is_washed(7) and not opened.is_set()
    finally:
        opened.set()
        stop.set()
        working.join()


@pytest.mark.django_db
def test_whether_a_job_of_a_lock_is_awaited() -> None:
    later(WashCup(cup_id=1), lock="sink")
    assert (awaited("sink"), awaited("tub")) == (True, False)
    settle()
    assert not awaited("sink")


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("cuts_connections")
def test_the_worker_goes_on_after_the_database_was_away() -> None:
    stop = threading.Event()
    working = threading.Thread(target=keep, args=(stop,))
    working.start()
    try:
        for cup in (1, 2):
            with transaction.atomic():
                later(WashCup(cup_id=cup))
            assert is_washed(cup)
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND state = 'idle'"
                )
    finally:
        stop.set()
        working.join()


def is_washed(cup: int) -> bool:
    with CHANGED:
        return CHANGED.wait_for(lambda: WashCup(cup_id=cup) in washed, timeout=20)


def keep(stop: threading.Event) -> None:
    """As a worker process does: a loop that fails is begun again."""
    while not stop.is_set():
        with suppress(Exception):
            run(stop)
