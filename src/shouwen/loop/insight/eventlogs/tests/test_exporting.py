"""What is given away and read back is the same log: by us, and by pm4py."""

import datetime as dt
import json
import pathlib
from collections import Counter
from collections.abc import Iterator

import pm4py
import pyarrow as pa
import pytest

from shouwen.loop.insight.eventlogs.bringing import bring
from shouwen.loop.insight.eventlogs.exporting import csv, ocel, xes
from shouwen.loop.insight.eventlogs.mapping import Map
from shouwen.loop.insight.eventlogs.store import Log
from shouwen.loop.insight.eventlogs.writing import write

AT = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
ODD = 'a <b> & "c",\n甲\t乙😀'
ROWS = [  # case, activity, minutes, resource, group
    ("T1", "受理", 0, "3", "service"),
    ("T1", ODD, 0.000001, "3", ODD),
    ("T1", "关闭", 61.5, None, "service"),
    ('T"2,', "受理", 5, "4", None),
    ("T3", "关闭", 7, None, None),
    ("T3", "受理", 8, ODD, "rnd"),
    ("T3", "受理", 8, ODD, "rnd"),
]
SAID = {
    "T1": ("portal", 4.0, True, AT + dt.timedelta(seconds=0.5)),
    'T"2,': (ODD, None, False, None),
    "T3": (None, 2.5, None, None),
}


@pytest.fixture
def log(tmp_path: pathlib.Path) -> Log:
    said = list(zip(*[SAID[row[0]] for row in ROWS], strict=True))
    moments = pa.timestamp("us", "UTC")
    batch = pa.record_batch(
        {
            "id": [row[0] for row in ROWS],
            "activity": [row[1] for row in ROWS],
            "at": pa.array([AT + dt.timedelta(minutes=row[2]) for row in ROWS], moments),
            "resource": [row[3] for row in ROWS],
            "group": [row[4] for row in ROWS],
            "c_channel": pa.array(said[0], pa.string()),
            "c_rating": pa.array(said[1], pa.float64()),
            "c_late": pa.array(said[2], pa.bool_()),
            "c_promised": pa.array(said[3], moments),
        }
    )
    write(tmp_path, "given", [batch], title=ODD)
    return Log.open("given", tmp_path)


def saved(pieces: Iterator[str], file: pathlib.Path) -> pathlib.Path:
    file.write_text("".join(pieces), encoding="utf-8", newline="")
    return file


@pytest.mark.parametrize("form", ["xes", "csv", "json"])
def test_what_we_give_away_we_read_back(log: Log, form: str, tmp_path: pathlib.Path) -> None:
    made = {"xes": xes.write(log), "csv": csv.write(log), "json": ocel.write(log, "ticket", {"T1": "7"})}
    file = saved(made[form], tmp_path / f"log.{form}")
    back = bring(file, tmp_path, "back", Map(object_type="ticket" if form == "json" else None)).manifest
    given = log.manifest
    assert (back.cases, back.events, back.activities) == (3, 7, given.activities)
    assert (back.resources, back.groups, back.attributes) == (given.resources, given.groups, given.attributes)
    assert back.hash == given.hash


@pytest.mark.filterwarnings("ignore:.*r4pm:UserWarning")
def test_pm4py_reads_the_same(log: Log, tmp_path: pathlib.Path) -> None:
    table = pm4py.read_xes(str(saved(xes.write(log), tmp_path / "log.xes")))
    found = zip(table["case:concept:name"], table["concept:name"], table["time:timestamp"], strict=True)
    assert Counter((case, name, at.to_pydatetime()) for case, name, at in found) == Counter(
        (case, name, AT + dt.timedelta(minutes=minutes)) for case, name, minutes, _, _ in ROWS
    )
    assert set(table["case:rating"].dropna()) == {4.0, 2.5}
    read = pm4py.read_ocel2_json(str(saved(ocel.write(log, "ticket", {"T1": "7"}), tmp_path / "log.json")))
    kinds = Counter(read.objects["ocel:type"])
    assert kinds == {"ticket": 3, "person": 3, "team": 3, "customer": 1}
    assert Counter(read.events["ocel:activity"]) == Counter(row[1] for row in ROWS)
    assert set(read.o2o["ocel:qualifier"]) == {"asked by"}
    assert json.loads((tmp_path / "log.json").read_text())["objects"][-3]["attributes"][0]["value"] == "portal"
