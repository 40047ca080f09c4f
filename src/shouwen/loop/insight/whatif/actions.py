"""A question is asked, goes on, is stopped, ends."""

import datetime as dt
from dataclasses import asdict
from typing import Any, Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound, ShouwenError
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.models import Person
from shouwen.loop.insight.whatif.errors import TooManyQuestions
from shouwen.loop.insight.whatif.events import RunQuestion
from shouwen.loop.insight.whatif.models import Question
from shouwen.loop.insight.whatif.rules.world import Change

OPEN: Final = (Question.State.WAITING, Question.State.RUNNING)
AT_ONCE: Final = 2
BACKTEST_RUNS: Final = 8
KEPT: Final = dt.timedelta(days=90)
DEAD: Final = dt.timedelta(hours=1)  # whose worker has surely ended


@action
def ask(change: Change, *, days: int, runs: int, by: Principal) -> Question:
    """Put a question; the worker answers it."""
    now, person = clock.now(), by.id or 0
    Person.objects.select_for_update().get(pk=person)  # two at once must not both be the last that may
    mine = Question.objects.filter(person_id=person, state__in=OPEN, asked_at__gt=now - DEAD)
    if mine.count() >= AT_ONCE:
        raise TooManyQuestions
    Question.objects.filter(person_id=person, asked_at__lt=now - KEPT).delete()
    found = Question.objects.create(
        person_id=person, asked_at=now, change=asdict(change), days=days, runs=runs, steps=runs + BACKTEST_RUNS
    )
    later(RunQuestion(question_id=found.pk), lock="whatif")
    return found


@action
def stop(question_id: int, *, by: Principal) -> Question:
    """Whoever asked wants it no more; what is done already stays told."""
    found = Question.objects.select_for_update().filter(pk=question_id, person_id=by.id or 0).first()
    if found is None:
        raise NotFound
    if found.state in OPEN:
        found.state, found.ended_at = Question.State.STOPPED, clock.now()
        found.save(update_fields=["state", "ended_at"])
    return found


@action
def go_on(question_id: int, done: int) -> bool:
    """So much is done; whether anybody still wants the rest."""
    wanted = Question.objects.filter(pk=question_id, state__in=OPEN)
    return bool(wanted.update(state=Question.State.RUNNING, done=done))


@action
def end(question_id: int, answer: dict[str, Any]) -> None:
    """It is answered."""
    wanted = Question.objects.filter(pk=question_id, state__in=OPEN)
    wanted.update(state=Question.State.DONE, answer=answer, ended_at=clock.now(), done=wanted.values("steps")[:1])


@action
def fail(question_id: int, fault: ShouwenError) -> None:
    """It cannot be answered; the page says why in the reader's language."""
    told = {"zh": fault.body("zh-CN"), "en": fault.body("en")}
    wanted = Question.objects.filter(pk=question_id, state__in=OPEN)
    wanted.update(state=Question.State.FAILED, fault=told, ended_at=clock.now())
