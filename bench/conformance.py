"""Histories held against their standard in one pass: events a second on one core, and whether memory stays flat."""

import json
import pathlib
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any, Final

from bench.frame import TOP, Line, Run, alone
from bench.lives import built_in, life
from shouwen.loop.insight.conformance.rules.check import Hand, stream
from shouwen.loop.insight.conformance.rules.library import Library
from shouwen.loop.insight.conformance.rules.lines import Line as Fact
from shouwen.loop.insight.conformance.rules.lines import said

SIZES: Final = {"tiny": (2_000, 10_000), "small": (20_000, 200_000), "full": (100_000, 1_000_000)}
LIVES: Final = 300
PEOPLE: Final = {7: Hand(frozenset({"agent", "tech"}), frozenset({"service"}), frozenset())}


def run(run: Run) -> Iterator[Line]:
    """The same for a tenth and for all, each in a process of its own."""
    few, many = SIZES[run.size]
    found = {size: _alone(size, run) for size in (few, many)}
    for size, each in found.items():
        yield alone(f"conformance: {size:,} events", each["rate"], "events/s")
        yield alone(f"conformance: {size:,} events: peak memory", each["peak"], "MB")
    ratio = found[many]["peak"] / found[few]["peak"]
    yield Line(
        "conformance: memory, all beside a tenth",
        found[many]["peak"],
        "MB",
        found[few]["peak"],
        round(ratio, 2),
        "ratio <= 1.1",
    )


def _alone(size: int, run: Run) -> dict[str, Any]:
    run.say(f"conformance: {size:,} events")
    told = subprocess.run(
        [sys.executable, "-m", "bench.conformance", str(size)], cwd=TOP, check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(told.stdout)
    run.say(f"  {found['deviations']:,} deviations of {found['tickets']:,} tickets")
    return found


def events(size: int) -> Iterator[Fact]:
    """So many facts, ticket by ticket, each read from its JSON as it comes."""
    process = built_in()
    lives = [life(process, seed) for seed in range(LIVES)]
    made = ticket = 0
    while made < size:
        for at, kind, actor, node, data in lives[ticket % LIVES]:
            made += 1
            yield Fact(ticket, made, at, kind, actor, False, node, said(data))
        ticket += 1


def main(size: int) -> None:
    """Check them and print what it took."""
    process = built_in()
    tickets = deviations = 0
    begun = time.perf_counter()
    for verdict in stream(events(size), Library(lambda _: process), PEOPLE.get):
        tickets += 1
        deviations += len(verdict.deviations)
    seconds = time.perf_counter() - begun
    peak = _peak()
    print(json.dumps({"rate": size / seconds, "peak": round(peak, 1), "tickets": tickets, "deviations": deviations}))


def _peak() -> float:
    """In MB, of this program alone: what getrusage says begins with the memory of whoever started it."""
    status = pathlib.Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
