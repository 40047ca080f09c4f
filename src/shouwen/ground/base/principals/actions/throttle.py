"""Counting tries at something that can be guessed, in a transaction of its own, so that a refusal is counted too."""

import datetime as dt
from collections.abc import Mapping

from django.db.models import F

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import TooMany
from shouwen.ground.base.principals.models import Attempt
from shouwen.ground.base.principals.rules import Limit

LONG_AGO = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@action
def count_try(counters: Mapping[str, Limit]) -> None:
    """Count one try before it is made, so that many at once cannot all be the first; TooMany while one must wait."""
    now = clock.now()
    Attempt.objects.bulk_create([Attempt(key=key, last_at=LONG_AGO) for key in sorted(counters)], ignore_conflicts=True)
    rows = list(Attempt.objects.select_for_update().filter(key__in=counters).order_by("key"))
    wait = max(counters[row.key].wait(row.count, row.last_at, now) for row in rows)
    if wait:
        raise TooMany(retry_after=wait)
    for row in rows:
        row.count = counters[row.key].count(row.count, row.last_at, now) + 1
        row.last_at = now
    Attempt.objects.bulk_update(rows, ["count", "last_at"])


@action
def forgive(counters: Mapping[str, Limit]) -> None:
    """The try was right."""
    Attempt.objects.filter(key__in=[key for key, limit in counters.items() if not limit.shared]).delete()
    shared = Attempt.objects.filter(key__in=[key for key, limit in counters.items() if limit.shared], count__gt=0)
    shared.update(count=F("count") - 1)
