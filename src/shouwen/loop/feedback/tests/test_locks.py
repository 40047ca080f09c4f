"""Whoever locks both locks the ticket first, as the readers do: no request and no reader ever wait for each other."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from django.db import connection, connections, models, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.feedback import actions
from shouwen.loop.feedback.models import FollowUp, Recovery, Survey
from shouwen.loop.feedback.rules import SURVEY_LIVES
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.tests.factory import house, opened

WAITING = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


def survey(ticket_id: int) -> Survey:
    now = clock.now()
    return Survey.objects.create(ticket_id=ticket_id, solved=1, invited_at=now, expires_at=now + SURVEY_LIVES)


def follow_up(ticket_id: int) -> FollowUp:
    now = clock.now()
    return FollowUp.objects.create(ticket_id=ticket_id, raised=1, not_before=now, due_at=now)


def recovery(ticket_id: int) -> Recovery:
    now = clock.now()
    told = {"contact": "打过电话", "cause": "漏发", "measure": "补发"}
    return Recovery.objects.create(ticket_id=ticket_id, raised=1, due_at=now, **told)


@pytest.mark.parametrize(
    ("make", "act"),
    [
        (survey, lambda row: actions.rate(row, score=5, words="", by=SYSTEM)),
        (follow_up, lambda row: actions.call(row, result="satisfied", words="", by=SYSTEM)),
        (recovery, lambda row: actions.close_recovery(row, by=SYSTEM)),
    ],
)
def test_the_ticket_is_locked_before_its_feedback(
    make: Callable[[int], models.Model], act: Callable[[models.Model], object]
) -> None:
    house()
    ticket_id = opened("usage").ticket_id
    row = make(ticket_id)

    def request() -> None:
        try:
            with suppress(ShouwenError):  # whether the standard allows it now is not asked here
                act(row)
        finally:
            connections.close_all()

    other = threading.Thread(target=request)
    with transaction.atomic():
        lock([ticket_id])
        other.start()
        until = time.monotonic() + 10
        while not waiting() and time.monotonic() < until:
            pass
        assert type(row)._default_manager.select_for_update(nowait=True).get(pk=row.pk)
    other.join()


def waiting() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(WAITING)
        return bool(cursor.fetchone()[0])
