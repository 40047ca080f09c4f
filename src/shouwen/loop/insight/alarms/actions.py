"""Verbs of alarms: set, change, remove; look."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries.crew import crew
from shouwen.loop.handling.notices.actions import News, tell_many
from shouwen.loop.insight.alarms import queries, rules
from shouwen.loop.insight.alarms.errors import NobodyToTell, NoSuchReading, TooManyAlarms, UnknownReceiver
from shouwen.loop.insight.alarms.events import AlarmRang, AlarmSet, AlarmTurned, TellTurn
from shouwen.loop.insight.alarms.models import Alarm, Turn
from shouwen.loop.insight.robots.queries import known as known_robots

MOST: Final = 100
KEPT: Final = dt.timedelta(days=400)
MINUTE: Final = dt.timedelta(minutes=1)
FIELDS: Final = (
    "name",
    "figure",
    "reading",
    "filters",
    "window",
    "above",
    "raise_at",
    "clear_at",
    "minutes",
    "quiet_from",
    "quiet_to",
    "people",
    "robots",
    "by_mail",
    "active",
)
STANDING: Final = ("raised", "since", "told", "value", "looked_at", "next_at", "error")


@action
def add_alarm(given: Mapping[str, Any], *, by: Principal) -> Alarm:
    """Watch a reading from now on."""
    if Alarm.objects.count() >= MOST:
        raise TooManyAlarms(most=MOST)
    row = Alarm(owner_id=by.id or 0, next_at=clock.now(), **given)
    _checked(row)
    row.save(force_insert=True)
    _told(row, "added", by)
    return row


@action
def change_alarm(alarm_id: int, changes: Mapping[str, Any], *, by: Principal) -> Alarm:
    """Another line, other people; it is watched as if it were new."""
    row = _own(alarm_id, by)
    if row.owner_id != by.id and changes.keys() - {"active"}:  # else one's own name among its people shows figures
        raise Forbidden(capability="board.read")
    for name, value in changes.items():
        setattr(row, name, value)
    _checked(row)
    row.raised, row.since, row.told, row.error, row.next_at = False, None, True, "", clock.now()
    row.save(update_fields=[*FIELDS, *STANDING])
    _told(row, "changed", by)
    return row


@action
def remove_alarm(alarm_id: int, *, by: Principal) -> None:
    """Watch it no more; its history goes with it."""
    row = _own(alarm_id, by)
    _told(row, "removed", by)
    row.delete()


@action
def looked(
    alarm_id: int, value: float | None, now: dt.datetime, *, error: str = "", again: dt.timedelta = MINUTE
) -> None:
    """What a look came to: the alarm stands as before, is raised or cleared, and people are told unless it is quiet."""
    row = Alarm.objects.select_for_update().filter(pk=alarm_id, active=True).first()
    if row is None:
        return
    rule, minute = rule_of(row), _minute(now)
    before = rules.State(row.raised, row.since, row.told)
    state, change = (before, None) if error else rules.step(rule, before, value, now)
    row.value, row.error = (row.value if error else value), error
    if change == "cleared" and before.told:
        _turn(row, change, now, tell=not rules.quiet(rule, minute))
    elif change is not None:
        _turn(row, change, now, tell=False)
    if rules.to_tell(rule, state, minute):
        state = rules.State(state.raised, state.since, told=True)
        _tell(row)
    row.raised, row.since, row.told = state.raised, state.since, state.told
    row.looked_at, row.next_at = now, now + again
    row.save(update_fields=list(STANDING))


@action
def tell_people(rang: Sequence[Happened]) -> None:
    """A notice for each of them; about which alarm its number says."""
    facts = [(each, each.fact) for each in rang if isinstance(each.fact, AlarmRang)]
    tell_many([News("alarm", each.id, each.at, fact.people, about=str(fact.alarm_id)) for each, fact in facts])


@action
def reached(turn_id: int, target: str, error: str) -> None:
    """Whom a turn was told to, or why not."""
    row = Turn.objects.select_for_update().filter(pk=turn_id).first()
    if row is not None:
        missed = {each: why for each, why in row.missed.items() if each != target}
        row.missed = {**missed, target: error[:300]} if error else missed
        row.reached = row.reached if error else [*row.reached, target]
        row.save(update_fields=["missed", "reached"])


@action
def sweep(now: dt.datetime) -> int:
    """What was raised over a year ago is forgotten here; the log keeps it."""
    return Turn.objects.filter(at__lt=now - KEPT).delete()[0]


def rule_of(row: Alarm) -> rules.Rule:
    """The row's rule."""
    quiet = None if row.quiet_from is None or row.quiet_to is None else (row.quiet_from, row.quiet_to)
    return rules.Rule(row.above, row.raise_at, row.clear_at, dt.timedelta(minutes=row.minutes), quiet)


def _turn(row: Alarm, change: rules.Change, now: dt.datetime, *, tell: bool) -> None:
    made = Turn.objects.create(alarm=row, change=change, at=now, value=row.value)
    fact = AlarmTurned(alarm_id=row.pk, figure=row.figure, reading=row.reading, change=change, value=row.value)
    record(fact, by=SYSTEM)
    if tell:
        later(TellTurn(turn_id=made.pk))


def _tell(row: Alarm) -> None:
    """A notice on the page by a reaction, mail and groups by a job."""
    made = Turn.objects.filter(alarm=row, change=Turn.Change.RAISED).order_by("-id").first()
    if made is not None:
        record(AlarmRang(alarm_id=row.pk, people=list(row.people)), by=SYSTEM)
        later(TellTurn(turn_id=made.pk))


def _checked(row: Alarm) -> None:
    if queries.reading_of(row.figure, row.reading) is None:
        raise NoSuchReading(figure=row.figure, reading=row.reading)
    rules.checked(rule_of(row))
    if not row.people and not row.robots:
        raise NobodyToTell
    here = {each.id for each in crew().members}
    if set(row.people) - here or set(row.robots) - known_robots(row.robots).keys():
        raise UnknownReceiver


def _own(alarm_id: int, by: Principal) -> Alarm:
    row = queries.alarms(by).select_for_update(of=("self",)).filter(pk=alarm_id).first()
    if row is None or (row.owner_id != by.id and by.reach(queries.MANAGE) is None):
        raise NotFound
    return row


def _minute(now: dt.datetime) -> int:
    local = now.astimezone(ZoneInfo(company().timezone))
    return local.hour * 60 + local.minute


def _told(row: Alarm, change: str, by: Principal) -> None:
    record(AlarmSet(alarm_id=row.pk, figure=row.figure, reading=row.reading, change=change), by=by)
