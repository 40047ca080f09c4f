"""Batches and peaks: work that is done at one go, and when in the week it comes."""

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from shouwen.loop.insight.mining.rules.findings import Batch, Peak
from shouwen.loop.insight.mining.rules.steps import SECOND, Ints, Steps

TOGETHER: Final = 60  # seconds from one to the next
LEAST: Final = 3  # cases at one go
HOUR: Final = 3600
WEEK_HOURS: Final = 168


def batches(steps: Steps) -> list[Batch]:
    """Who does which activity for at least three cases with no minute between them, most events first."""
    if not len(steps.case):
        return []
    order = np.lexsort((steps.case, steps.at, steps.who, steps.activity))
    activity, who, at, case = (column[order] for column in (steps.activity, steps.who, steps.at, steps.case))
    apart = (activity[1:] != activity[:-1]) | (who[1:] != who[:-1]) | (np.diff(at) > TOGETHER * SECOND)
    group = np.cumsum(np.r_[True, apart]) - 1
    once = np.unique(np.stack([group, case], axis=1), axis=0)[:, 0]
    sizes, events = np.bincount(once), np.bincount(group)
    heads = np.flatnonzero(np.r_[True, apart])
    all_of = np.bincount(activity)
    large = np.flatnonzero(sizes >= LEAST)
    whose = np.stack([activity[heads[large]], who[heads[large]]], axis=1)
    keys, inverse = np.unique(whose, axis=0, return_inverse=True)
    counts = np.bincount(inverse.reshape(-1), minlength=len(keys))
    inside = np.bincount(inverse.reshape(-1), weights=events[large], minlength=len(keys))
    found = [
        Batch(int(a), int(w), int(n), int(m), float(m / all_of[a]))
        for (a, w), n, m in zip(keys, counts, inside, strict=True)
    ]
    return sorted(found, key=lambda each: (-each.events, each.activity, each.resource))


def by_hour(moments: Ints, zone: str) -> Ints:
    """How many fall into each of the week's 168 hours, Monday 0 o'clock first, as the clocks of `zone` show it."""
    hours = moments // (SECOND * HOUR)
    distinct, counts = np.unique(hours, return_counts=True)
    local = np.array([_hour_of_week(int(hour), ZoneInfo(zone)) for hour in distinct], dtype=np.int64)
    return np.bincount(local, weights=counts, minlength=WEEK_HOURS).astype(np.int64)


def _hour_of_week(hour: int, zone: ZoneInfo) -> int:
    here = dt.datetime.fromtimestamp(hour * HOUR, tz=zone)
    return here.weekday() * 24 + here.hour


def peak(hours: Ints) -> Peak | None:
    """The busiest hour of the week against the mean of those hours in which anything happens."""
    worked = hours[hours > 0]
    if not len(worked):
        return None
    at = int(np.argmax(hours))
    return Peak(at // 24, at % 24, int(hours[at]), float(hours[at] / worked.mean()))
