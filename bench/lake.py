"""Closed months written as Parquet and read again, beside COPY of the same rows; and our own tickets made a log."""

import datetime as dt
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any, Final

from bench import board, filling
from bench.frame import TOP, Line, Run, alone, beside
from bench.house import house
from shouwen.ground.base import clock
from shouwen.loop.insight.lake import parquet
from shouwen.loop.insight.lake.rules import Manifest, month_of
from shouwen.wiring.supervisor.place import known

SIZES: Final = {"tiny": 500, "small": 20_000, "full": 150_000}
COPIED: Final = "copy (select * from events_event where noted < '{until}') to stdout with (format csv)"
OWN: Final = """
import time
from shouwen.loop.insight.lake.actions import write_own_log
begun = time.perf_counter()
made = write_own_log()
print(made.cases, made.events, time.perf_counter() - begun)
"""


def run(run: Run) -> Iterator[Line]:
    """Fill an installation's log, then write and read its months."""
    size = SIZES[run.size]
    with house() as built, built.database() as database, tempfile.TemporaryDirectory() as folder:
        pattern = filling.pattern(built)
        built.command("manage", "shell", "-c", board.LIFE.format(ticket=pattern))
        built.quiet()
        last = board.FIRST + size
        end = clock.now().replace(day=1, hour=0, minute=0) - dt.timedelta(hours=8)
        board.fill(database, board.History(pattern, size, last, end), range(board.FIRST, last + 1))
        run.say(f"lake: filled {size:,} tickets")
        addresses = known(built.data)
        assert addresses is not None
        words = [sys.executable, "-m", "bench.lake", folder, addresses.app]
        done = subprocess.run(words, cwd=TOP, check=True, capture_output=True, text=True)
        told: dict[str, Any] = json.loads(done.stdout)
        rows = told["rows"]
        seconds, weight = copied(database)
        cases, events, took = map(float, built.command("manage", "shell", "-c", OWN).split()[-3:])
    yield beside(
        f"lake: {rows:,} facts written as Parquet, hashed, beside COPY to CSV",
        [rows / told["written"]], [rows / seconds], "facts/s",
    )  # fmt: skip
    yield beside("lake: size of a fact, beside CSV", [told["bytes"] / rows], [weight / rows], "bytes")
    yield alone("lake: read again, counted by month and kind", rows / told["read"], "facts/s")
    yield alone("lake: peak memory", told["peak"], "MB", "<= 1800")
    yield alone(f"lake: own log of {cases:,.0f} tickets, {events:,.0f} events", took, "s")


def copied(database: Any) -> tuple[float, int]:
    """Seconds and bytes of COPY."""
    begun, weight = time.perf_counter(), 0
    until = clock.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0, tzinfo=dt.UTC).isoformat()
    with database.cursor() as cursor, cursor.copy(COPIED.format(until=until)) as copy:
        for piece in copy:
            weight += len(piece)
    return time.perf_counter() - begun, weight


def main(folder: str, source: str) -> None:
    """Write all months but the present one, read them, and print what it took."""
    with parquet.beside_log(folder, source) as connection:
        asked = parquet.log_rows("select distinct to_char(noted at time zone 'UTC', 'YYYY-MM') from events_event")
        months = sorted(month for (month,) in connection.execute(f"SELECT * FROM {asked}").fetchall())
    held = Manifest()
    begun = time.perf_counter()
    for month in months:
        if month < month_of(clock.now()):
            held = held.holding(month, parquet.write_month(folder, source, month))
    written = time.perf_counter() - begun
    begun = time.perf_counter()
    with parquet.beside_log(folder, source) as connection:
        connection.execute(
            "SELECT date_trunc('month', \"at\"), kind, count(*), count(DISTINCT ticket_id)"
            f" FROM {parquet.files_rows(folder, held.files)} GROUP BY 1, 2"
        ).fetchall()
    read = time.perf_counter() - begun
    peak = int(re.findall(r"VmHWM:\s+(\d+)", pathlib.Path("/proc/self/status").read_text())[0]) / 1024
    rows, size = (sum(getattr(kept, name) for kept in held.months.values()) for name in ("rows", "bytes"))
    print(json.dumps({"rows": rows, "bytes": size, "written": written, "read": read, "peak": peak}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
