"""Reads of schedules, what they sent, and what waits."""

import datetime as dt
from typing import Final

from django.core import signing
from django.db.models import QuerySet

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.reports.models import Delivery, Issue, Schedule

SALT: Final = "report-picture"
LASTING: Final = dt.timedelta(days=30)
LAST: Final = 20


def schedules(principal: Principal) -> QuerySet[Schedule]:
    """One's own; all for whoever runs the system."""
    rows = Schedule.objects.select_related("owner").order_by("id")
    return rows if principal.reach("company.manage") else rows.filter(owner_id=principal.id or 0)


def issues(schedule_id: int) -> list[Issue]:
    """What it sent last, the newest first."""
    return list(Issue.objects.filter(schedule_id=schedule_id).prefetch_related("deliveries").order_by("-id")[:LAST])


def active() -> list[Schedule]:
    """Those that send."""
    return list(Schedule.objects.filter(active=True).order_by("id"))


def waiting(now: dt.datetime) -> list[int]:
    """Issues that somebody waits for now."""
    rows = Delivery.objects.filter(state=Delivery.State.WAITING, next_at__lte=now)
    return sorted(set(rows.values_list("issue_id", flat=True)))


def issue(issue_id: int) -> Issue | None:
    """One, with its schedule."""
    return Issue.objects.select_related("schedule").filter(pk=issue_id).first()


def to_send(issue_id: int, now: dt.datetime) -> list[Delivery]:
    """Who waits for it now."""
    rows = Delivery.objects.filter(issue_id=issue_id, state=Delivery.State.WAITING, next_at__lte=now)
    return list(rows.order_by("id"))


def picture_token(issue_id: int) -> str:
    """What opens an issue's picture without a sign-in, for a month."""
    return signing.dumps(issue_id, salt=SALT, compress=False)


def by_token(token: str) -> Issue | None:
    """The issue that a link names; nothing for a wrong or an old one."""
    try:
        issue_id = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    fresh = Issue.objects.exclude(document="").filter(at__gt=clock.now() - LASTING)
    return fresh.filter(pk=issue_id).first() if isinstance(issue_id, int) else None
