"""Reads of waiting timers."""

import datetime as dt

from shouwen.loop.handling.timers.models import WaitingTimer


def next_due(since: dt.datetime | None = None) -> dt.datetime | None:
    """The earliest waiting moment, not looking before `since`."""
    waiting = WaitingTimer.objects.all() if since is None else WaitingTimer.objects.filter(due__gte=since)
    return waiting.order_by("due").values_list("due", flat=True).first()


def waiting_for(ticket_id: int) -> list[tuple[str, str, dt.datetime]]:
    """A ticket's waiting timers as (clock, moment, due), the nearest first."""
    return list(WaitingTimer.objects.filter(ticket_id=ticket_id).order_by("due").values_list("clock", "moment", "due"))
