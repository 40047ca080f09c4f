"""Two connections want one slot; the database decides."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.rules import Clean
from shouwen.loop.handling.appointments.actions import asking, booking
from shouwen.loop.handling.appointments.actions.booking import Wish
from shouwen.loop.handling.appointments.errors import SlotTaken
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.tests.factory import HOUR, MONDAY, laid

pytestmark = pytest.mark.django_db(transaction=True)
GIVE_UP_ONCE = """
create sequence tried;
create function give_up_once() returns trigger language plpgsql as $$ begin
    if nextval('tried') = 1 then raise exception 'given up' using errcode = '40P01'; end if;
    return new;
end $$;
create trigger give_up before update on appointments_appointment for each row execute function give_up_once()
"""
AT = MONDAY + 72 * HOUR


def _book(phone: str) -> int:
    wish = Wish("visit", AT)
    with clock.at(MONDAY):
        return asking.book_for_contact(wish, Clean("客户", phone), language="", by=SYSTEM).pk


def _meanwhile(act: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    """Do it on another connection, and keep what came of it."""
    came: list[object] = []

    def run() -> None:
        try:
            came.append(act())
        except SlotTaken as refused:
            came.append(refused)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread, came


def test_of_two_who_want_one_slot_one_gets_it() -> None:
    laid()
    with transaction.atomic():
        mine = _book("+8613800138000")
        thread, came = _meanwhile(lambda: _book("+8613900139000"))
        _waits_for_us()
    thread.join()
    assert isinstance(came[0], SlotTaken)
    assert came[0].detail["next"]
    assert list(Appointment.objects.values_list("pk", flat=True)) == [mine]


def test_whoever_moves_into_a_slot_that_is_being_taken_keeps_the_old_one() -> None:
    laid()
    with clock.at(MONDAY):
        wish = Wish("visit", AT + HOUR)
        old = asking.book_for_contact(wish, Clean("客户", "+8613900139000"), language="", by=SYSTEM)

    def move() -> object:
        with clock.at(MONDAY):
            return booking.move(old.pk, starts_at=AT, by=SYSTEM)

    with transaction.atomic():
        _book("+8613800138000")
        thread, came = _meanwhile(move)
        _waits_for_us()
    thread.join()
    assert isinstance(came[0], SlotTaken)
    assert Appointment.objects.get(pk=old.pk).starts_at == AT + HOUR


def test_a_move_that_the_database_gave_up_for_another_is_made_again() -> None:
    laid()
    with clock.at(MONDAY):
        old = asking.book_for_contact(Wish("visit", AT), Clean("客户", "+8613900139000"), language="", by=SYSTEM)
        try:
            with connection.cursor() as cursor:
                cursor.execute(GIVE_UP_ONCE)
            moved = booking.move(old.pk, starts_at=AT + HOUR, by=SYSTEM)
        finally:
            with connection.cursor() as cursor:
                cursor.execute("drop sequence tried cascade; drop function give_up_once cascade")
    assert (moved.starts_at, moved.sequence) == (AT + HOUR, 1)


def _waits_for_us() -> None:
    """Until the other connection stands behind our lock."""
    waiting = "select count(*) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))"
    with connection.cursor() as cursor:
        found = 0
        while not found:
            cursor.execute("select pg_stat_clear_snapshot()")
            cursor.execute(waiting)
            found = cursor.fetchone()[0]
