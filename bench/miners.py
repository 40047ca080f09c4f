"""What the benchmark of mining runs in processes of their own: the maker of rows, we, and those we are set beside."""

import hashlib
import importlib
import json
import pathlib
import re
import sys
import time
from collections.abc import Callable
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.csv as tables
import pyarrow.parquet as pq

from shouwen.loop.insight.engine.child import bound
from shouwen.loop.insight.engine.library import library, megabytes
from shouwen.loop.insight.eventlogs.bringing import bring
from shouwen.loop.insight.eventlogs.mapping import Map
from shouwen.loop.insight.eventlogs.store import Log
from shouwen.loop.insight.mining.graph import graph
from shouwen.loop.insight.mining.listing import variants

CHUNK = 100_000  # cases made at once
PER_CASE = 10
KINDS, AGENTS, SEED = 25, 200, 1
BEGIN = 1_700_000_000_000_000  # microseconds
TEXT = pa.string()
SCHEMA = pa.schema([("case", TEXT), ("activity", TEXT), ("time", pa.timestamp("us")), ("resource", TEXT)])
Found = tuple[float, str]


def make(folder: pathlib.Path, events: int) -> Found:
    """Raw rows as CSV and Parquet, in the order of their moments; cases overlap."""
    chance = np.random.default_rng(SEED)
    names = pa.array([f"activity {n}" for n in range(KINDS)])
    people = pa.array([f"agent {n}" for n in range(AGENTS)])
    done = 0
    with pq.ParquetWriter(folder / "raw.parquet", SCHEMA) as rows, tables.CSVWriter(folder / "raw.csv", SCHEMA) as text:
        for first in range(0, events // PER_CASE, CHUNK):
            cases = min(CHUNK, events // PER_CASE - first)
            lengths = chance.integers(PER_CASE // 2, PER_CASE * 3 // 2 + 1, cases)
            count = int(lengths.sum())
            case = np.repeat(np.arange(first, first + cases), lengths)
            place = np.arange(count) - np.repeat(np.cumsum(lengths) - lengths, lengths)
            usual = np.minimum(place * 2 + chance.geometric(0.6, count) - 1, KINDS - 1)
            at = BEGIN + case * 3_000_000 + place * 600_000_000 + chance.integers(0, 500_000_000, count)
            order = np.argsort(at, kind="stable")
            columns = (
                pa.array(case[order]).cast(pa.string()),
                names.take(pa.array(usual[order])),
                pa.array(at[order]).cast(pa.timestamp("us")),
                people.take(pa.array(chance.integers(0, AGENTS, count))),
            )
            table = pa.table(columns, schema=SCHEMA)
            rows.write_table(table)
            text.write_table(table)
            done += count
    return 0.0, str(done)


def brought(folder: pathlib.Path, _events: int) -> Found:
    """What `shouwen import events` does."""
    begun = time.perf_counter()
    with bound(megabytes()):
        written = bring(folder / "raw.csv", folder / "logs", "bench", Map(zone="UTC"))
    return time.perf_counter() - begun, str(written.manifest.events)


def ours(folder: pathlib.Path, _events: int) -> Found:
    """Map and the most frequent variants, from the folder of a log."""
    log = Log.open("bench", folder / "logs")
    library("duckdb")  # loaded, as theirs is
    begun = time.perf_counter()
    with bound(megabytes()):
        found = graph(log.folder)
        kinds = variants(log.folder, limit=20)
    seconds = time.perf_counter() - begun
    edges = {(edge.begin, edge.end): edge.count for edge in found.edges}
    return seconds, digest(edges, [each.count for each in kinds.items])


def polars(folder: pathlib.Path, _events: int) -> Found:
    """The same on the raw rows."""
    pl = importlib.import_module("polars")
    begun = time.perf_counter()
    rows = pl.read_parquet(folder / "raw.parquet", columns=["case", "activity", "time"]).sort("case", "time")
    following = rows.with_columns(
        next=pl.col("activity").shift(-1), after=pl.col("case").shift(-1), gap=pl.col("time").shift(-1) - pl.col("time")
    ).filter(pl.col("case") == pl.col("after"))
    gap = pl.col("gap").dt.total_microseconds()
    edges = following.group_by("activity", "next").agg(
        pl.len().alias("count"), gap.median().alias("median"), gap.quantile(0.9, "linear").alias("p90")
    )
    kinds = rows.group_by("case", maintain_order=True).agg(pl.col("activity").str.join(">"))["activity"].value_counts()
    top = kinds.sort("count", descending=True).head(20)
    seconds = time.perf_counter() - begun
    found = {(begin, end): count for begin, end, count, _, _ in edges.iter_rows()}
    return seconds, digest(found, top["count"].to_list())


def duckdb(folder: pathlib.Path, _events: int) -> Found:
    """The same on the raw rows."""
    duck = importlib.import_module("duckdb").connect()
    begun = time.perf_counter()
    edges = duck.execute(
        "select activity, next, count(*), quantile_cont(gap, [0.5, 0.9]) from (select activity,"
        " lead(activity) over w as next, epoch_us(lead(time) over w) - epoch_us(time) as gap"
        f" from '{folder}/raw.parquet' window w as (partition by \"case\" order by time))"
        " where next is not null group by 1, 2"
    ).fetchall()
    top = duck.execute(
        "select way, count(*) from (select string_agg(activity, '>' order by time) as way"
        f" from '{folder}/raw.parquet' group by \"case\") group by 1 order by 2 desc limit 20"
    ).fetchall()
    seconds = time.perf_counter() - begun
    return seconds, digest({(begin, end): count for begin, end, count, _ in edges}, [count for _, count in top])


def pm4py(folder: pathlib.Path, _events: int) -> Found:
    """The peer, on rows that pandas has read already."""
    peer = importlib.import_module("pm4py")
    pandas = importlib.import_module("pandas")
    rows = pandas.read_parquet(folder / "raw.parquet")
    begun = time.perf_counter()
    log = peer.format_dataframe(rows, case_id="case", activity_key="activity", timestamp_key="time")
    edges, _, _ = peer.discover_dfg(log)
    peer.discover_performance_dfg(log, perf_aggregation_key="median")
    kinds = peer.get_variants(log)
    seconds = time.perf_counter() - begun
    counts = sorted((each if isinstance(each, int) else len(each) for each in kinds.values()), reverse=True)
    return seconds, digest(dict(edges), counts[:20])


def digest(edges: dict[tuple[str, str], int], top: list[int]) -> str:
    """What was found, short enough to compare."""
    said = sorted((begin, end, int(count)) for (begin, end), count in edges.items())
    return hashlib.sha256(json.dumps([said, [int(count) for count in top]]).encode()).hexdigest()[:16]


def peak() -> float:
    """In MB, of this program alone: what getrusage says begins with the memory of whoever started it."""
    status = pathlib.Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024


WHO: Final[dict[str, Callable[[pathlib.Path, int], Found]]] = {
    "make": make, "bring": brought, "ours": ours, "polars": polars, "duckdb": duckdb, "pm4py": pm4py
}  # fmt: skip


if __name__ == "__main__":
    seconds, found = WHO[sys.argv[1]](pathlib.Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps({"seconds": seconds, "found": found, "peak": peak()}))
