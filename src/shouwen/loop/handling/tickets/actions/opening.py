"""`open_many`: the one way in. Find what is known, step the standard, write everything, all for a whole batch.

A poison row fails only itself: a batch that the database refuses is halved until the row stands alone.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

import psycopg
from django.db import DataError, IntegrityError, OperationalError, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Invalid, ShouwenError, Unavailable
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.sql import ask, together
from shouwen.ground.customers.actions import Found, Raced, seek
from shouwen.loop.handling.conversations.actions import start_many
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened, find, keep
from shouwen.loop.handling.tickets.actions.beginning import Beginning, Run
from shouwen.loop.handling.tickets.actions.playing import timers_of
from shouwen.loop.handling.tickets.actions.writing import draw, insert_many
from shouwen.loop.handling.tickets.errors import KeyReused
from shouwen.loop.handling.timers.actions import set_many

TRIES: Final = 8
AT_ONCE: Final = "set constraints all immediate"  # so that keys are checked while rows are sent, not all at the end
AGAIN: Final = ("40001", "40P01")  # serialization failure, deadlock
UNFIT: Final = (DataError, IntegrityError, psycopg.DataError, psycopg.IntegrityError, UnicodeEncodeError)
Answer = Opened | ShouwenError


def open_many(asked: Sequence[Asked], *, now: dt.datetime | None = None, origin: str = "live") -> list[Answer]:
    """Open a ticket for each request, in order: its answer, or why it was refused. Durable when this returns."""
    now = now or clock.now()
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                return _open(asked, now, origin)
        except Raced:
            continue
        except Spoiled as spoiled:
            return _without(asked, spoiled.errors, now, origin)
        except (OperationalError, psycopg.OperationalError) as error:  # the latter out of a pipeline
            if getattr(error.__cause__ or error, "sqlstate", "") not in AGAIN:
                raise
        except UNFIT:
            if len(asked) == 1:
                return [Invalid(reason="unfit")]
            middle = len(asked) // 2
            return [
                *open_many(asked[:middle], now=now, origin=origin),
                *open_many(asked[middle:], now=now, origin=origin),
            ]
    return [Unavailable() for _ in asked]


class Spoiled(Exception):
    """Some requests are refused; the rest is opened as if they had never come, so that nothing of theirs is kept."""

    def __init__(self, errors: Mapping[int, ShouwenError]) -> None:
        self.errors = errors
        super().__init__()


def _without(asked: Sequence[Asked], errors: Mapping[int, ShouwenError], now: dt.datetime, origin: str) -> list[Answer]:
    rest = [each for place, each in enumerate(asked) if place not in errors]
    opened = iter(open_many(rest, now=now, origin=origin) if rest else ())
    return [errors[place] if place in errors else next(opened) for place in range(len(asked))]


def _open(asked: Sequence[Asked], now: dt.datetime, origin: str) -> list[Answer]:
    """Answer what was answered before, open each key once, give the same answer to its repetitions."""
    with together():
        ask(AT_ONCE)
        answered, seeking = find(asked, now), seek([each.request.contact for each in asked])
        drawn = draw(len(asked))
    before = answered()
    first: dict[tuple[str, str], int] = {}
    for place, each in enumerate(asked):
        first.setdefault(each.name if each.key else ("", str(place)), place)
    places_ = [place for place in first.values() if place not in before]
    try:
        fresh = [asked[place] for place in places_]
        found = seeking.found(places_, by=SYSTEM, at=now)
        made = dict(zip(places_, _open_fresh(fresh, found, drawn(), now, origin), strict=True))
    except Spoiled as spoiled:
        raise Spoiled({places_[place]: error for place, error in spoiled.errors.items()}) from None
    answers: list[Answer] = []
    for place, each in enumerate(asked):
        leader = first[each.name if each.key else ("", str(place))]
        same = before[place].body_hash if place in before else asked[leader].body_hash
        answer = before[place].answer if place in before else made[leader]
        answers.append(answer if same == each.body_hash else KeyReused())
    return answers


def _open_fresh(
    asked: Sequence[Asked], found: Found, drawn: Sequence[tuple[int, int]], now: dt.datetime, origin: str
) -> list[Opened]:
    if not asked:
        return []
    begin = Beginning(now)
    runs = [
        begin.try_run(each, customer, ids)
        for each, customer, ids in zip(asked, found.resolved, drawn[: len(asked)], strict=True)
    ]
    errors = {place: run for place, run in enumerate(runs) if isinstance(run, ShouwenError)}
    if errors:
        raise Spoiled(errors)
    opened = [run for run in runs if isinstance(run, Run)]
    answers = [run.answer() for run in opened]
    kept = [(each, answer) for each, answer in zip(asked, answers, strict=True) if each.key]
    askers = {run.customer.id: run.asked.by for run in reversed(opened)}
    facts = [
        Noted(note.fact, askers.get(getattr(note.fact, "customer_id", 0), SYSTEM), note.at) for note in found.facts
    ]
    facts += [note for run in opened for outcome in run.outcomes for note in outcome.facts]
    with together():
        written = found.write(now)
        start_many([run.start(now) for run in opened])
        insert_many([run.fresh() for run in opened])
        set_many(timers_of([outcome for run in opened for outcome in run.outcomes]).set)
        record_many(facts, origin=origin)
        held = keep(kept, now)
    written()
    if not held():
        raise Raced
    return answers
