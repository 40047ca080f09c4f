"""Working time between an event and the next, for all rows at once.

Only the counting process and commands load this module.
"""

from collections.abc import Sequence

import numpy as np

from shouwen.ground.base.worktime import Laid
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.eventlogs.variants import Codes, Ints


def gaps(working: Working, activities: Sequence[str], activity: Codes, at: Ints, gap: Ints) -> Ints:
    """What of each gap is working time, in the calendar of the activity that it begins with."""
    chosen = np.array([working.of.get(name, -1) for name in activities], np.int64)[activity]
    found = gap.copy()
    for number, calendar in enumerate(working.calendars):
        rows = chosen == number
        found[rows] = until(calendar, at[rows] + gap[rows]) - until(calendar, at[rows])
    return found


def until(calendar: Laid, moments: Ints) -> Ints:
    """The working time from the calendar's first span until each moment."""
    opens, closes, before = (np.array(column, np.int64) for column in calendar)
    if not len(opens):
        return np.zeros(len(moments), np.int64)
    place = np.searchsorted(opens, moments, side="right") - 1
    inside = np.maximum(place, 0)
    worked: Ints = np.where(place < 0, 0, before[inside] + np.minimum(moments, closes[inside]) - opens[inside])
    return worked
