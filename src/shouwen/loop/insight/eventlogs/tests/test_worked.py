"""Working time of all rows at once is what the one clock arithmetic says of each."""

import datetime as dt
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime import china
from shouwen.ground.base.worktime.spans import micros, moment_of
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.eventlogs.worked import gaps

WEEK = dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00")))
CALENDARS = (
    worktime.natural(),
    china.china(WEEK),
    worktime.working("America/New_York", {6: (("22:00", "06:00"),), 2: (("00:00", "24:00"),)}),
)
FIRST, LAST = micros(dt.datetime(2024, 1, 1, tzinfo=dt.UTC)), micros(dt.datetime(2027, 12, 31, tzinfo=dt.UTC))


@pytest.mark.parametrize("calendar", CALENDARS)
@given(moments=st.lists(st.integers(FIRST, LAST), min_size=2, max_size=40).map(sorted))
def test_gaps_are_what_between_says(calendar: worktime.Calendar, moments: list[int]) -> None:
    pairs = list(pairwise(moments))
    at = np.array([a for a, _ in pairs], np.int64)
    gap = np.array([b - a for a, b in pairs], np.int64)
    working = Working([worktime.laid(calendar, moments[0], moments[-1])], {"work": 0})
    activity = np.arange(len(pairs), dtype=np.int16) % 2
    found = gaps(working, ["rest", "work"], activity, at, gap)
    for number, (a, b) in enumerate(pairs):
        worked = worktime.between(calendar, moment_of(a), moment_of(b)) if activity[number] else (b - a) / 1e6
        assert found[number] == round(worked * 1e6)
