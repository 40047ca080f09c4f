import datetime as dt
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections, transaction
from pytest_django import DjangoAssertNumQueries

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.loop.handling.timers import jobs, queries
from shouwen.loop.handling.timers.actions import Timer, fire_due, set_many, stop_many

NINE = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)  # nine o'clock in Shanghai
MINUTE = dt.timedelta(minutes=1)


def timer(ticket_id: int, minutes: float, name: str = "first_response", moment: str = "due") -> Timer:
    return Timer(ticket_id, name, moment, NINE + minutes * MINUTE)


def fired() -> list[tuple[int | None, str, str, float]]:
    found = Event.objects.filter(kind="TimerDue").order_by("id").values_list("ticket_id", "data")
    return [(number, data["clock"], data["moment"], data["late_seconds"]) for number, data in found]


@pytest.mark.django_db
def test_timers_fire_in_due_order_with_their_lateness() -> None:
    set_many([timer(3, 30), timer(1, 10), timer(2, 20, "plan", "warning"), timer(4, 90)])
    with clock.at(NINE + 60 * MINUTE):
        assert jobs.settle() == 3
    assert fired() == [
        (1, "first_response", "due", 50 * 60),
        (2, "plan", "warning", 40 * 60),
        (3, "first_response", "due", 30 * 60),
    ]
    assert Event.objects.order_by("id").values_list("at", "subject")[0] == (NINE + 10 * MINUTE, "ticket:1")
    assert queries.waiting_for(4) == [("first_response", "due", NINE + 90 * MINUTE)]


@pytest.mark.django_db
def test_a_timer_moves_and_stops() -> None:
    set_many([timer(1, 10), timer(1, 5, moment="warning"), timer(1, 20, "plan"), timer(2, 10)])
    set_many([timer(1, 10), timer(1, 40)])
    stop_many([(2, "first_response"), (1, "plan"), (9, "plan")])
    assert queries.waiting_for(1) == [
        ("first_response", "warning", NINE + 5 * MINUTE),
        ("first_response", "due", NINE + 40 * MINUTE),
    ]
    assert queries.waiting_for(2) == []
    assert queries.next_due() == NINE + 5 * MINUTE


@pytest.mark.django_db
def test_any_batch_is_one_statement(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with transaction.atomic():  # inside another verb, as tickets calls them
        with django_assert_num_queries(1):
            set_many([timer(n, n) for n in range(300)])
        with django_assert_num_queries(1):
            stop_many([(n, "first_response") for n in range(0, 300, 2)])
        with django_assert_num_queries(2):
            assert fire_due(NINE + 1000 * MINUTE).count == 150
        with django_assert_num_queries(0):
            set_many([])
            stop_many([])


@pytest.mark.django_db
def test_setting_and_stopping_in_a_pipeline() -> None:
    connection.ensure_connection()
    with connection.connection.pipeline():
        set_many([timer(1, 10), timer(2, 10)])
        stop_many([(1, "first_response")])
    assert (queries.waiting_for(1), len(queries.waiting_for(2))) == ([], 1)


@pytest.mark.django_db
def test_after_a_standstill_all_is_caught_up_in_order() -> None:
    set_many([timer(n, (n * 7919) % 1300) for n in range(1300)])
    with clock.at(NINE + 2000 * MINUTE):
        assert jobs.settle() == 1300
    late = [row[3] for row in fired()]
    assert late == sorted(late, reverse=True)


@pytest.mark.django_db
def test_a_timer_set_behind_the_alarm_is_found_again() -> None:
    seconds = [0.0]
    alarm = jobs.Alarm(lambda: seconds[0])
    with clock.at(NINE + 60 * MINUTE):
        set_many([timer(1, 50)])
        assert alarm.ring() == 1
        set_many([timer(2, 10)])
        assert alarm.ring() == 0
        seconds[0] += jobs.REBASE
        assert alarm.ring() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(("minutes", "seconds"), [(0.5 / 60, 0.5), (10, 1.0), (-10, 0.05)])
def test_the_alarm_sleeps_until_the_next_moment_but_a_second_at_most(minutes: float, seconds: float) -> None:
    set_many([timer(1, minutes)])
    with clock.at(NINE):
        assert jobs.Alarm().pause() == pytest.approx(seconds)


@pytest.mark.django_db(transaction=True)
def test_two_workers_fire_each_timer_once() -> None:
    set_many([timer(n, n / 100) for n in range(4000)])
    start = threading.Barrier(2)

    def work() -> int:
        start.wait()
        total = 0
        while count := fire_due(NINE + 60 * MINUTE, 100).count:
            total += count
        connections.close_all()
        return total

    with ThreadPoolExecutor(2) as pool:
        done = [future.result() for future in [pool.submit(work), pool.submit(work)]]
    assert sum(done) == 4000
    times = Counter(Event.objects.filter(kind="TimerDue").values_list("ticket_id", flat=True))
    assert set(times.values()) == {1}
    assert len(times) == 4000


@pytest.mark.django_db(transaction=True)
def test_a_held_snapshot_neither_hides_nor_doubles_timers() -> None:
    set_many([timer(n, n / 100) for n in range(3000)])
    held = connection.copy()
    with held.cursor() as cursor:
        cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT count(*) FROM timers_waitingtimer")
        alarm = jobs.Alarm(lambda: 1.0)
        with clock.at(NINE + 60 * MINUTE):
            rings = [alarm.ring() for _ in range(7)]
        cursor.execute("SELECT count(*) FROM timers_waitingtimer")
        assert cursor.fetchone() == (3000,)
        cursor.execute("COMMIT")
    held.close()
    assert rings == [500] * 6 + [0]
    assert [row[0] for row in fired()] == list(range(3000))


@pytest.mark.django_db(transaction=True)
def test_a_timer_that_another_transaction_holds_does_not_hold_up_the_rest() -> None:
    set_many([timer(1, 1), timer(2, 2)])
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("UPDATE timers_waitingtimer SET due = due + interval '1 day' WHERE ticket_id = 1")
        assert fire_due(NINE + 60 * MINUTE).count == 1
        cursor.execute("COMMIT")
    other.close()
    assert fire_due(NINE + 60 * MINUTE).count == 0
    assert queries.next_due() == NINE + 24 * 60 * MINUTE + MINUTE


@pytest.mark.django_db(transaction=True)
def test_the_loop_fires_and_stops_when_told() -> None:
    set_many([timer(n, -600) for n in range(700)])
    stop, pulse = threading.Event(), threading.Event()

    def work() -> None:
        jobs.run(stop)
        connections.close_all()

    worker = threading.Thread(target=work)
    worker.start()
    for _ in range(500):
        if queries.next_due() is None:
            break
        pulse.wait(0.02)
    stop.set()
    worker.join(5)
    assert not worker.is_alive()
    assert len(fired()) == 700
