"""What is portable says the same on DuckDB and on Apache Spark, and on DuckDB what our own statements say."""

import datetime as dt
import pathlib
import random
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from shouwen.ground.base.worktime import Laid
from shouwen.loop.insight.engine.backend import URL, address, backend, spark_there
from shouwen.loop.insight.engine.errors import SparkAddressUnfit
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.eventlogs.writing import write
from shouwen.loop.insight.lake import portable as lake
from shouwen.loop.insight.mining import portable
from shouwen.loop.insight.mining.graph import graph
from shouwen.loop.insight.mining.listing import variants

AT = dt.datetime(2026, 1, 30, tzinfo=dt.UTC)
MOMENT = pa.timestamp("us", "UTC")
KINDS = ("TicketOpened", "TicketSolved", "TicketReopened", "TicketRated", "ClockMet", "ClockBreached")


@pytest.fixture
def log(tmp_path: pathlib.Path) -> pathlib.Path:
    dice = random.Random(7)
    rows = [
        (f"T{case}", dice.choice("abcd"), dice.randrange(10**12)) for case in range(60) for _ in range(case % 7 + 1)
    ]
    columns = dict(zip(("id", "activity", "at"), map(list, zip(*rows, strict=True)), strict=True))
    batch = pa.record_batch(columns | {"at": pa.array(columns["at"], pa.int64()).cast(MOMENT)})
    working = Working([Laid([0], [10**11], [0])], {"a": 0, "c": 0})
    made = write(tmp_path, "small", [batch], working=working).manifest
    return tmp_path / "small" / made.generation


@pytest.fixture
def facts(tmp_path: pathlib.Path) -> tuple[list[pathlib.Path], pathlib.Path]:
    dice = random.Random(9)
    rows: list[dict[str, Any]] = []
    for number in range(400):
        kind = dice.choice(KINDS)
        clock = dice.choice(("plan", "completion")) if kind.startswith("Clock") else None
        met = {"in_time": dice.random() < 0.7, "seconds": dice.random() * 9000} if kind == "ClockMet" else {}
        score = dice.randint(1, 5) if kind == "TicketRated" else None
        at = AT + dt.timedelta(hours=dice.randrange(1400))
        rows.append({"ticket_id": number % 50, "at": at, "kind": kind, "clock": clock, "score": score, **met})
    names = {"ticket_id": pa.int64(), "at": MOMENT, "kind": pa.string(), "clock": pa.string(), "score": pa.int64()}
    schema = pa.schema([*names.items(), ("in_time", pa.bool_()), ("seconds", pa.float64())])
    files = [tmp_path / "first.parquet", tmp_path / "second.parquet"]
    for file, part in zip(files, (rows[:300], rows[300:]), strict=True):
        pq.write_table(pa.Table.from_pylist(part, schema), file)
    pq.write_table(pa.table({"id": pa.array(range(40), pa.int64())}), tmp_path / "tickets.parquet")
    return files, tmp_path / "tickets.parquet"


def told(master: str, log: pathlib.Path, facts: tuple[list[pathlib.Path], pathlib.Path]) -> tuple[Any, Any]:
    """Every portable expression, at that master."""
    files, tickets = facts
    with backend(master) as counting:
        report = lake.counted(counting, counting.parquet("facts", files), counting.parquet("tickets", [tickets]))
        return portable.counted(counting, log), report


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Ibis asks DuckDB by an older name
def test_on_duckdb_it_is_what_our_own_statements_say(log: pathlib.Path, facts: Any) -> None:
    found, report = told("", log, facts)
    plain = graph(log)
    assert (found.graph.edges, found.graph.nodes) == (plain.edges, plain.nodes)
    assert (found.graph.start, found.graph.end, found.graph.events) == (plain.start, plain.end, plain.events)
    assert found.variants == [(each.path, each.count) for each in variants(log, limit=20).items]
    table = [row for file in facts[0] for row in pq.read_table(file).to_pylist() if row["ticket_id"] < 40]
    assert sum(month.opened for month in report.months) == sum(row["kind"] == "TicketOpened" for row in table)
    march = [row["score"] for row in table if row["at"].month == 3 and row["score"] is not None]
    assert report.months[-1].month == 3
    assert report.months[-1].rating == pytest.approx(sum(march) / len(march))
    plan = next(limit for limit in report.limits if (limit.month, limit.clock) == (2, "plan"))
    mine = [row for row in table if row["at"].month == 2 and row["clock"] == "plan"]
    assert plan.met == sum(row["in_time"] is True for row in mine)
    assert plan.missed == sum(row["kind"] == "ClockBreached" for row in mine)


@pytest.mark.skipif(not spark_there(), reason='Spark is not installed: pip install "shouwen[spark]", and Java 17')
@pytest.mark.filterwarnings("ignore")
def test_on_spark_it_is_the_same(log: pathlib.Path, facts: Any) -> None:
    assert told("local[2]", log, facts) == told("", log, facts)


@pytest.mark.parametrize("given", ["spark://", "local", "local[0]", "spark://host", "http://host:7077", "local[2] --x"])
def test_only_a_master_is_an_address(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(URL, given)
    with pytest.raises(SparkAddressUnfit):
        address()
    for right in ("", "local[2]", "local[*]", "spark://a.example:7077,b:7077"):
        monkeypatch.setenv(URL, right)
        assert address() == right
