"""Verbs of schedules, and what becomes of their reports."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any, Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.jobs import awaited, later
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries.crew import crew
from shouwen.loop.insight.reports.errors import NobodyToSend, TooManySchedules, UnknownReceiver
from shouwen.loop.insight.reports.events import ReportSent, ScheduleChanged, SendIssue
from shouwen.loop.insight.reports.models import Delivery, Issue, Schedule
from shouwen.loop.insight.reports.queries import schedules as reads
from shouwen.loop.insight.reports.rules import due, spans
from shouwen.loop.insight.robots.queries import known as known_robots

MOST: Final = 100
KEPT: Final = dt.timedelta(days=400)
FIELDS: Final = ("kind", "filters", "language", "minute", "people", "robots", "active")


@action
def add_schedule(given: Mapping[str, Any], *, by: Principal) -> Schedule:
    """From now on this report is sent to these people and groups, with what its maker may see."""
    if Schedule.objects.count() >= MOST:
        raise TooManySchedules(most=MOST)
    _checked(given["people"], given["robots"])
    row = Schedule.objects.create(owner_id=by.id or 0, since=clock.now(), **given)
    _told(row, "added", by)
    return row


@action
def change_schedule(schedule_id: int, changes: Mapping[str, Any], *, by: Principal) -> Schedule:
    """Another time, other people; one that was stopped begins anew."""
    row = _locked(schedule_id, by)
    if row.owner_id != by.id and changes.keys() - {"active"}:  # else one's own name among its people shows figures
        raise Forbidden(capability="board.read")
    for name, value in changes.items():
        setattr(row, name, value)
    _checked(row.people, row.robots)
    row.since = clock.now()
    row.save(update_fields=[*FIELDS, "since"])
    _told(row, "changed", by)
    return row


@action
def remove_schedule(schedule_id: int, *, by: Principal) -> None:
    """It sends no more, and what it sent is forgotten."""
    row = _locked(schedule_id, by)
    _told(row, "removed", by)
    row.delete()


@action
def try_out(schedule_id: int, *, by: Principal) -> Issue:
    """Send the last period's report to all of them, once, now."""
    row = _locked(schedule_id, by)
    now = clock.now()
    kind = spans.kind_of(row.kind)
    made = _issue(row, spans.latest(kind, now, ZoneInfo(company().timezone)), now, trial=True)
    _told(row, "tried", by)
    return made


@action
def start_due(now: dt.datetime) -> None:
    """Jobs for all reports whose time has come, and for those that are to be tried again."""
    zone = ZoneInfo(company().timezone)
    for row in reads.active():
        on = due.due(spans.kind_of(row.kind), row.minute, row.since, now, zone)
        if on is not None and not Issue.objects.filter(schedule=row, first=on, trial=False).exists():
            _issue(row, on, now, trial=False)
    for issue_id in reads.waiting(now):
        _go_on(issue_id)


@action
def keep(issue_id: int, document: str) -> None:
    """What was made for all who get it."""
    Issue.objects.filter(pk=issue_id).update(document=document)


@action
def finish(delivery_id: int, error: str) -> Delivery | None:
    """What a try came to: sent, to be tried again after a pause, or given up."""
    row = Delivery.objects.select_for_update().select_related("issue").filter(pk=delivery_id).first()
    if row is None or row.state != Delivery.State.WAITING:
        return row
    now = clock.now()
    row.tries, row.error = row.tries + 1, error[:300]
    pause = None if not error or error in due.FOR_GOOD or row.issue.trial else due.pause(row.tries)
    if pause is not None:
        row.next_at = now + pause
    else:
        row.state, row.done_at = Delivery.State.FAILED if error else Delivery.State.SENT, now
        fact = ReportSent(schedule_id=row.issue.schedule_id, issue_id=row.issue_id, target=row.target, sent=not error)
        record(fact, by=SYSTEM)
    row.save(update_fields=["tries", "error", "next_at", "state", "done_at"])
    return row


@action
def sweep(now: dt.datetime) -> int:
    """What was sent over a year ago is forgotten; any period can be opened again."""
    return Issue.objects.filter(at__lt=now - KEPT).delete()[0]


def _issue(row: Schedule, on: dt.date, now: dt.datetime, *, trial: bool) -> Issue:
    made = Issue.objects.create(schedule=row, first=on, trial=trial, at=now)
    targets = [*(f"person:{each}" for each in row.people), *(f"robot:{each}" for each in row.robots)]
    Delivery.objects.bulk_create([Delivery(issue=made, target=each, next_at=now) for each in targets])
    _go_on(made.pk)
    return made


def _go_on(issue_id: int) -> None:
    lock = f"report {issue_id}"
    if not awaited(lock):
        later(SendIssue(issue_id=issue_id), lock=lock)


def _checked(people: Collection[int], robots: Collection[int]) -> None:
    if not people and not robots:
        raise NobodyToSend
    here = {each.id for each in crew().members}
    if set(people) - here or set(robots) - known_robots(robots).keys():
        raise UnknownReceiver


def _locked(schedule_id: int, by: Principal) -> Schedule:
    row = reads.schedules(by).select_for_update(of=("self",)).filter(pk=schedule_id).first()
    if row is None:
        raise NotFound
    return row


def _told(row: Schedule, change: str, by: Principal) -> None:
    fact = ScheduleChanged(
        schedule_id=row.pk, report=row.kind, change=change, people=list(row.people), robots=list(row.robots)
    )
    record(fact, by=by)
