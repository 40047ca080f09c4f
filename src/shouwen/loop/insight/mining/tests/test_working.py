"""Working time beside natural time, and cases named one by one."""

import datetime as dt
import pathlib

import pyarrow as pa

from shouwen.ground.base import worktime
from shouwen.ground.base.worktime.spans import micros
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.eventlogs.writing import write
from shouwen.loop.insight.mining.filters import Filters
from shouwen.loop.insight.mining.graph import graph

FRIDAY = dt.datetime(2026, 3, 6, 9, tzinfo=dt.UTC)  # 17:00 in Shanghai, an hour before the end of the week's work
MONDAY = dt.datetime(2026, 3, 9, 2, tzinfo=dt.UTC)  # 10:00


def test_edges_tell_natural_and_working_time_of_the_cases_asked_for(tmp_path: pathlib.Path) -> None:
    week = worktime.working("Asia/Shanghai", dict.fromkeys(range(5), (("09:00", "12:00"), ("13:30", "18:00"))))
    working = Working([worktime.laid(week, micros(FRIDAY), micros(MONDAY))], {"work": 0})
    ids, activities, moments = ["a", "a", "a", "b", "b"], ["work", "wait", "end", "work", "wait"], [FRIDAY, MONDAY] * 2
    batch = pa.record_batch(
        {
            "id": ids,
            "activity": activities,
            "at": pa.array([FRIDAY, MONDAY, MONDAY + dt.timedelta(hours=20), *moments[:2]], pa.timestamp("us", "UTC")),
        }
    )
    labels = {"work": {"en": "Work"}, "never": {"en": "Never"}}
    written = write(tmp_path, "own", [batch], working=working, labels=labels).manifest
    assert written.labels == {"work": {"en": "Work"}}
    folder = tmp_path / "own" / written.generation
    both = graph(folder)
    at_work, waiting = both.edges
    assert (at_work.begin, at_work.count, at_work.mean_s, at_work.work_median_s) == ("work", 2, 65 * 3600, 2 * 3600)
    assert (waiting.begin, waiting.mean_s, waiting.work_mean_s) == ("wait", 20 * 3600, 20 * 3600)
    assert [edge.count for edge in graph(folder, Filters(ids=["b", "nobody's"])).edges] == [1]
    assert graph(folder, Filters(ids=[])).cases == 0
    plain = write(tmp_path, "plain", [batch]).manifest
    assert graph(tmp_path / "plain" / plain.generation).edges[0].work_mean_s is None
