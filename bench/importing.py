"""History of another system by the real command, from its first rows to its last, beside COPY of the same rows."""

import contextlib
import http.client
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Final, NamedTuple

from bench import history
from bench.copying import Copy
from bench.frame import Line, Run, alone, beside, percentile, tidy
from bench.house import House, house, memory, spent
from bench.peer import Peer
from shouwen.ground.base import clock

SIZES: Final = {"tiny": (3_000, 1_000, 500), "small": (100_000, 10_000, 10_000), "full": (1_000_000, 10_000, 50_000)}
NAME: Final = "bench-import"  # what its connection is called
SLICE: Final = 0.1
ASK: Final = 7  # every so many looks the server is asked how far its readers are behind
NOW: Final = "select done_line - 1, tickets, state from imports_import order by id desc limit 1"
BACKENDS: Final = "select pid from pg_stat_activity where application_name = %s order by backend_start"
TABLES: Final = (
    "select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relname <> 'tickets_words'"
)
MB: Final = 2**20


class Moment(NamedTuple):
    """How far the import was, what it had spent and what it held."""

    at: float
    rows: int
    command: float
    backend: float
    memory: int

    def since(self, other: "Moment") -> "Pace":
        """The pace from `other` to this."""
        rows = self.rows - other.rows
        cpu = self.command + self.backend - other.command - other.backend
        return Pace(rows / (self.at - other.at), cpu / rows * 1000)


class Pace(NamedTuple):
    """Tickets a second, and milliseconds of CPU for each: of the command and of its connection's process."""

    rate: float
    cpu: float


class Journey(NamedTuple):
    """An import from beginning to end."""

    took: float
    peak: int
    tickets: int
    moments: list[Moment]
    lags: list[float]


def run(run: Run) -> Iterator[Line]:
    """Import so many rows, and say how the last of them fared beside the first."""
    rows, stretch, sample = SIZES[run.size]
    with house() as built, tempfile.TemporaryDirectory(prefix="shouwen-bench-", dir="/tmp") as folder:
        place = pathlib.Path(folder)
        pathlib.Path(folder).chmod(0o711)
        history.write(place / "old.csv", rows, clock.now())
        (place / "map.yaml").write_text(history.MAP, "utf-8")
        peer = Peer(built)
        before = weight(built)
        run.say(f"import: {rows:,} rows written, {(place / 'old.csv').stat().st_size / MB:.0f} MB")
        journey = bring(built, place, rows, run)
        after = weight(built)
        run.say(f"import: {journey.tickets:,} tickets in {journey.took:.0f} s")
        with still(built):
            copied = Copy(built, peer, place).run(sample)
    yield from lines(journey, rows, stretch, copied)
    yield alone(
        f"import: {rows:,} rows: size of a ticket with its words and facts, the index of words apart",
        (after - before) / rows,
        "bytes",
    )


def lines(journey: Journey, rows: int, stretch: int, copied: tuple[float, float]) -> Iterator[Line]:
    """What the journey showed."""
    moments = journey.moments
    first, last = moments[0], moments[-1]
    early = next(each for each in moments if each.rows >= stretch)
    late = next(each for each in reversed(moments) if each.rows <= last.rows - stretch)
    whole, begun, ended = last.since(first), early.since(first), last.since(late)
    title = f"import: {rows:,} rows"
    yield beside(f"{title}, beside COPY of the same rows", [whole.rate], [copied[0]], "tickets/s")
    yield alone(f"{title}, the check of the file counted in", rows / journey.took, "tickets/s")
    named = f"last {stretch:,} beside the first"
    yield beside(f"{title}: {named}", [ended.rate], [begun.rate], "tickets/s", "ratio >= 0.9")
    yield beside(f"{title}: CPU of the {named}", [ended.cpu], [begun.cpu], "ms/ticket", "ratio <= 1.1")
    command, backend = last.command - first.command, last.backend - first.backend
    yield alone(f"{title}: CPU of the command", command / rows * 1000, "ms/ticket")
    yield beside(
        f"{title}: CPU of its database process, beside COPY", [backend / rows * 1000], [copied[1]], "ms/ticket"
    )
    held = [last.memory / MB], [early.memory / MB]
    yield beside(f"{title}: memory at the {named}", *held, "MB", "ratio <= 1.1")
    yield Line(f"{title}: memory at most, the check counted in", tidy(journey.peak / MB), "MB")
    yield alone(f"{title}: reader of live facts behind meanwhile, p50", percentile(journey.lags, 0.5) * 1000, "ms")
    yield alone(f"{title}: reader of live facts behind meanwhile, p99", percentile(journey.lags, 0.99) * 1000, "ms")


def bring(built: House, place: pathlib.Path, rows: int, run: Run) -> Journey:
    """Run the command and look at it all the while."""
    line = [sys.executable, "-m", "shouwen.wiring.cli", "import", "tickets", "old.csv", "--map", "map.yaml"]
    surroundings = {**built.environment(), "PGAPPNAME": NAME}
    begun, watch = time.monotonic(), Watch(built)
    with (place / "said").open("w+") as out:
        with subprocess.Popen(line, cwd=place, env=surroundings, stdout=out, stderr=out) as command:
            while command.poll() is None:
                time.sleep(SLICE)
                if watch.look(command.pid) and watch.moments[-1].rows >= watch.said + rows // 20:
                    watch.say(run)
        watch.look(command.pid)  # gone: how far it came is in the database
        out.seek(0)
        words = out.read()
    brought = re.search(r"Import \d+: (\d+) tickets", words)
    if command.returncode or brought is None or watch.moments[-1].rows < rows:
        raise RuntimeError(f"the import failed: {words[-2000:]}")
    return Journey(time.monotonic() - begun, watch.peak, int(brought.group(1)), watch.moments, watch.lags)


class Watch:
    """What was seen of an import from outside."""

    def __init__(self, built: House) -> None:
        self.built = built
        self.database = built.database()
        self.moments: list[Moment] = []
        self.lags: list[float] = []
        self.peak = self.said = self.looks = 0
        self.seen = Moment(0.0, 0, 0.0, 0.0, 0)

    def look(self, pid: int) -> bool:
        """Whether it went on since the last look."""
        with contextlib.suppress(OSError):
            self.peak = max(self.peak, most(pid))
            pids = [backend for (backend,) in self.database.execute(BACKENDS, [NAME]).fetchall()]
            self.seen = Moment(0.0, 0, spent(pid), sum(spent(backend) for backend in pids), memory(pid))
        self.looks += 1
        found = self.database.execute(NOW).fetchone()
        if found and self.looks % ASK == 0:
            self.lags += behind(self.built)
        at = max(int(found[0]), 0) if found else -1
        if not found or (self.moments and at == self.moments[-1].rows):
            return False
        self.moments.append(self.seen._replace(at=time.monotonic(), rows=at))
        return True

    def say(self, run: Run) -> None:
        """How far it is."""
        first, last = self.moments[0], self.moments[-1]
        self.said = last.rows
        run.say(f"import: {last.rows:,} rows, {(last.rows - first.rows) / (last.at - first.at):.0f}/s")


def behind(built: House) -> list[float]:
    """By how many seconds the reader is behind for whose facts people wait."""
    with contextlib.suppress(OSError, http.client.HTTPException):
        return [float(built.ask("GET", "/readyz")[1].get("lag", {}).get("reactions", 0.0))]
    return []


def most(pid: int) -> int:
    """The most bytes that a process ever held."""
    found = re.search(r"VmHWM:\s+(\d+) kB", pathlib.Path(f"/proc/{pid}/status").read_text())
    return int(found.group(1)) * 1024 if found else 0


def weight(built: House) -> int:
    """Bytes of all tables and their indexes, but for the index of words, which comes in its own time."""
    with built.database() as database:
        row = database.execute(TABLES).fetchone()
    return int(row[0]) if row else 0


@contextlib.contextmanager
def still(built: House) -> Iterator[None]:
    """The workers hold their breath: they still cut words, and the peer shall have the machine."""
    workers = built.children("cli worker")
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    try:
        yield
    finally:
        for worker in workers:
            os.kill(worker, signal.SIGCONT)
