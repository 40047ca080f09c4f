"""An event log brought in and mined: beside bare Polars and DuckDB on the raw rows, and beside pm4py on a tenth."""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import Any, Final

from bench.frame import TOP, Line, Run, alone

SIZES: Final = {"tiny": 20_000, "small": 1_000_000, "full": 10_000_000}
PEER: Final = {"tiny": 20_000, "small": 100_000, "full": 1_000_000}
ROUNDS: Final = {"tiny": 1, "small": 3, "full": 3}
BOUND = 1_800  # MB


def run(run: Run) -> Iterator[Line]:
    """Each measurement in a process of its own; neighbours in time are set beside each other."""
    with tempfile.TemporaryDirectory(prefix="shouwen-bench-") as name:
        folder = pathlib.Path(name)
        many, few = SIZES[run.size], PEER[run.size]
        run.say(f"mining: {many:,} events are made")
        _alone("make", folder, many)
        brought = _alone("bring", folder, many)
        run.say(f"  brought in in {brought['seconds']:.1f} s, {brought['peak']:.0f} MB")
        yield alone(f"mining: {many:,} events brought in from CSV", many / brought["seconds"], "events/s")
        yield alone("mining: bringing in: peak memory", brought["peak"], "MB", f"<= {BOUND:,}")
        ours: list[dict[str, Any]] = []
        for peer, goal in (("polars", "ratio > 1"), ("duckdb", "ratio > 1")):
            mine, theirs = _rounds(run, folder, peer, many)
            ours += mine
            yield _beside(f"mining: {many:,} events: map with p90, variants (beside {peer})", mine, theirs, many, goal)
        peak = max(each["peak"] for each in ours)
        yield alone("mining: map with p90, variants: peak memory", peak, "MB", f"<= {BOUND:,}")
        _alone("make", folder, few)
        _alone("bring", folder, few)
        theirs = [_alone("pm4py", folder, few) for _ in range(ROUNDS[run.size])]
        _same(theirs[0], _alone("ours", folder, few))
        ours_rate = statistics.median(many / each["seconds"] for each in ours)
        rate = statistics.median(few / each["seconds"] for each in theirs)
        words = f"mining: map, variants, per event (beside pm4py on {few:,}, without p90)"
        yield Line(words, round(ours_rate), "events/s", round(rate), round(ours_rate / rate, 2), "ratio >= 20")


def _rounds(run: Run, folder: pathlib.Path, peer: str, events: int) -> tuple[list[Any], list[Any]]:
    mine, theirs = [], []
    for _ in range(ROUNDS[run.size]):
        mine.append(_alone("ours", folder, events))
        theirs.append(_alone(peer, folder, events))
        run.say(f"  ours {mine[-1]['seconds']:.2f} s, {peer} {theirs[-1]['seconds']:.2f} s {theirs[-1]['peak']:.0f} MB")
    _same(mine[0], theirs[0])
    return mine, theirs


def _beside(name: str, mine: list[Any], theirs: list[Any], events: int, goal: str) -> Line:
    ratio = statistics.median(two["seconds"] / one["seconds"] for one, two in zip(mine, theirs, strict=True))
    value = statistics.median(events / one["seconds"] for one in mine)
    other = statistics.median(events / one["seconds"] for one in theirs)
    return Line(name, round(value), "events/s", round(other), round(ratio, 2), goal)


def _same(one: dict[str, Any], other: dict[str, Any]) -> None:
    if one["found"] != other["found"]:
        raise AssertionError(f"both must find the same: {one} {other}")


def _alone(what: str, folder: pathlib.Path, events: int) -> dict[str, Any]:
    line = [sys.executable, "-W", "ignore", "-m", "bench.miners", what, str(folder), str(events)]
    own = {"ARROW_DEFAULT_MEMORY_POOL": "system"} if what in ("bring", "ours") else {}  # as `engine.library` has it
    told = subprocess.run(line, cwd=TOP, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **own})
    found: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return found
