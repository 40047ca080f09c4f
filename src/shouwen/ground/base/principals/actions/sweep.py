"""Throwing away what has run out."""

import datetime as dt

from django.contrib.sessions.models import Session

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.models import Attempt, Link

KEPT = dt.timedelta(days=30)


@action
def sweep() -> None:
    """Forget old tries, spent links and sessions that have ended; once a night."""
    now = clock.now()
    Attempt.objects.filter(last_at__lt=now - dt.timedelta(days=1)).delete()
    Link.objects.filter(expires_at__lt=now - KEPT).delete()
    Session.objects.filter(expire_date__lt=now).delete()
