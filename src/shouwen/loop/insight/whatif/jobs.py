"""Answers questions, a few runs at a time in the counting process, so that progress is seen and a stop is heard."""

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.jobs import OUTSIDE, does
from shouwen.loop.insight.engine.errors import AnalyticsTooLong
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.whatif import actions
from shouwen.loop.insight.whatif.events import RunQuestion
from shouwen.loop.insight.whatif.models import Question
from shouwen.loop.insight.whatif.queries import LOOKED_BACK, Past, happened, past, world
from shouwen.loop.insight.whatif.rules.changing import neutral
from shouwen.loop.insight.whatif.rules.outcomes import Outcome, answers, plain, tested
from shouwen.loop.insight.whatif.rules.running import Pair, outcomes, pairs
from shouwen.loop.insight.whatif.rules.world import Change

AT_ONCE: Final = 2
SECONDS: Final = 600.0
PATIENCE: Final = 120.0
LONGEST: Final = dt.timedelta(minutes=30)  # of one question: the next one waits for it
BACK_DAYS: Final = 30


class Unwanted(Exception):
    """Whoever asked has stopped it."""


@does(RunQuestion, queue=OUTSIDE, attempts=2)
def run_question(job: RunQuestion) -> None:
    """Both sides with the same seeds, then the back-test."""
    found = Question.objects.filter(pk=job.question_id, state__in=actions.OPEN).first()
    if found is None:
        return
    try:
        actions.end(found.pk, _answer(found))
    except Unwanted:
        return
    except ShouwenError as fault:
        actions.fail(found.pk, fault)


def _answer(found: Question) -> dict[str, Any]:
    now = clock.now()
    today = now.astimezone(ZoneInfo(company().timezone)).date()
    change = msgspec.convert(found.change, Change)
    known = past(now - LOOKED_BACK, now)
    house = world(known, today + dt.timedelta(days=1), found.days)
    runs: list[Pair] = []
    for seeds in _seeds(found.runs):
        _go_on(found.pk, len(runs), now)
        runs += ask(pairs, house, change, neutral(change), seeds, timeout=SECONDS, patience=PATIENCE)
    told = answers([run.base for run in runs], [run.other for run in runs])
    return {
        "measures": [plain(each) for each in told],
        "learned": {
            "first": known.first.isoformat(),
            "until": known.until.isoformat(),
            "tickets": len(house.templates),
            "talks": len(house.talk_templates),
            "people": len(house.people),
        },
        "start": house.start.isoformat(),
        "backtest": _backtest(found, known, change, now),
    }


def _backtest(found: Question, known: Past, change: Change, begun: dt.datetime) -> dict[str, Any] | None:
    """Learn on the first part, foresee the last month (or third), hold it against what happened; None if too short."""
    span = (known.until - known.first).days
    days = min(BACK_DAYS, span // 3)
    zone = ZoneInfo(company().timezone)
    end = dt.datetime.combine(known.until, dt.time(), zone)
    cut = end - dt.timedelta(days=days)
    try:
        house = world(past(end - LOOKED_BACK, cut), cut.date(), days)
    except ShouwenError:
        return None
    runs: list[Outcome] = []
    for seeds in _seeds(actions.BACKTEST_RUNS):
        _go_on(found.pk, found.runs + len(runs), begun)
        runs += ask(outcomes, house, neutral(change), seeds, timeout=SECONDS, patience=PATIENCE)
    truth = happened(known, cut, end, house.answer_seconds)
    return {
        "first": cut.date().isoformat(),
        "days": days,
        "measures": [{**asdict(each), "inside": each.inside} for each in tested(runs, truth)],
    }


def _seeds(count: int) -> Iterator[list[int]]:
    numbers: Sequence[int] = range(1, count + 1)
    for first in itertools.count(0, AT_ONCE):
        if first >= count:
            return
        yield list(numbers[first : first + AT_ONCE])


def _go_on(question_id: int, done: int, begun: dt.datetime) -> None:
    if clock.now() - begun > LONGEST:
        raise AnalyticsTooLong(seconds=round(LONGEST.total_seconds()))
    if not actions.go_on(question_id, done):
        raise Unwanted
