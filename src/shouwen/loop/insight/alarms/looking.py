"""The look at all alarms, every minute, at a bounded cost; and the telling of what it found."""

import datetime as dt
from typing import Final

from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.errors import BadMail, MailFailed
from shouwen.ground.base.company.mail import send
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Forbidden
from shouwen.ground.staff.queries import active_person, principal_of
from shouwen.loop.insight.alarms import actions, queries
from shouwen.loop.insight.alarms.models import Alarm, Turn
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.robots.errors import RobotFailed
from shouwen.loop.insight.robots.rules import Message
from shouwen.loop.insight.robots.sending import say

SHARE: Final = dt.timedelta(seconds=30)  # of a minute; whoever is left over is looked at first the next time
LATER: Final = dt.timedelta(minutes=10)  # for readings that take too long, or whose owner sees no figures any more


class NotTold(Exception):
    """Somebody could not be told; the job is tried again."""


def look() -> None:
    """At each alarm whose minute has come; two that watch the same number read it once."""
    begun, known = clock.now(), dict[tuple[object, ...], float | str | None]()
    for alarm in queries.due(begun, actions.MOST):
        if clock.now() - begun > SHARE:
            return
        found = _read(alarm, begun, known)
        if isinstance(found, str):
            actions.looked(alarm.pk, None, begun, error=found, again=LATER)
        else:
            actions.looked(alarm.pk, found, begun)


def _read(alarm: Alarm, now: dt.datetime, known: dict[tuple[object, ...], float | str | None]) -> float | str | None:
    """The value, or why there is none as a code."""
    key = (*queries.key(alarm), alarm.reading)
    if key not in known:
        known[key] = _value(alarm, now)
    return known[key]


def _value(alarm: Alarm, now: dt.datetime) -> float | str | None:
    principal, reading = principal_of(alarm.owner_id), queries.reading_of(alarm.figure, alarm.reading)
    if principal is None:
        return "owner_gone"
    if reading is None:
        return "figure_gone"
    try:
        return queries.read(alarm.figure, reading, alarm.window, Scope.of(principal, alarm.filters), now)
    except Forbidden:
        return "no_right"
    except queries.TooSlow:
        return "too_slow"


def tell(turn_id: int) -> None:
    """By mail and in groups, each once; NotTold when somebody is still to be told."""
    turn = queries.turn(turn_id)
    if turn is None:
        return
    alarm, missed = turn.alarm, False
    mails = [f"person:{each}" for each in alarm.people] if alarm.by_mail else []
    for target in (*mails, *(f"robot:{each}" for each in alarm.robots)):
        if target not in turn.reached:
            error = _told(turn, target)
            missed = missed or bool(error)
            actions.reached(turn.pk, target, error)
    if missed:
        raise NotTold


def _told(turn: Turn, target: str) -> str:
    kind, _, number = target.partition(":")
    chinese = company().language.startswith("zh")
    title, line = words(turn, chinese=chinese)
    site = f"{(company().address or settings.PUBLIC_URL).rstrip('/')}/insight/alarms"
    try:
        if kind == "robot":
            say(int(number), Message(title, (line,), url=site, more="查看" if chinese else "Look"))
            return ""
        person = active_person(int(number))
        posted = send(person.email, title, f"{line}\n\n{site}\n", key=f"alarm {turn.pk} {number}") if person else None
        return "person_gone" if posted is None else "" if posted.sent else "mail_not_set"
    except RobotFailed as error:
        return str(error.detail["why"])
    except (MailFailed, BadMail) as error:
        return str(error.detail.get("said") or error.code)


def words(turn: Turn, *, chinese: bool) -> tuple[str, str]:
    """What people are told."""
    alarm = turn.alarm
    reading = queries.reading_of(alarm.figure, alarm.reading)
    unit = reading.unit if reading else "count"
    name = (reading.zh if chinese else reading.en) if reading else alarm.figure
    line = alarm.raise_at if turn.change == Turn.Change.RAISED else alarm.clear_at
    value = "—" if turn.value is None else _said(turn.value, unit, chinese=chinese)
    raised = turn.change == Turn.Change.RAISED
    if chinese:
        title = f"{'告警' if raised else '告警解除'}：{alarm.name}"
        return title, f"{name}现为 {value}，{'触发' if raised else '解除'}值 {_said(line, unit, chinese=True)}。"
    title = f"{'Alarm' if raised else 'Alarm cleared'}: {alarm.name}"
    return title, f"{name} is {value}; the line is {_said(line, unit, chinese=False)}."


def _said(value: float, unit: str, *, chinese: bool) -> str:
    if unit == "share":
        return f"{value * 100:.1f}%"
    if unit == "seconds":
        hours, minutes = divmod(round(value) // 60, 60)
        return f"{hours} 小时 {minutes} 分" if chinese else f"{hours} h {minutes} min"
    return f"{value:,.2f}".rstrip("0").rstrip(".")
