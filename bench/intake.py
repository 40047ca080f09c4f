"""Opening tickets: HTTP with a token and a key, a durable commit each, beside pgbench inserting the same rows."""

import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypedDict

from bench import clients
from bench.frame import Line, Run, alone, beside, percentile
from bench.house import House, house
from bench.peer import Peer, copied

SIZES: Final = {"tiny": (1, 0.4, 0.4), "small": (2, 1.5, 2.0), "full": (3, 3.0, 4.0)}  # rounds, seconds, of backlog
ONE_WEB: Final = (1, 8, 32)
MANY: Final = 128
PEERS_MOST: Final = 32
GOALS: Final = {32: "ratio >= 0.65", MANY: "ratio >= 1.0"}
ROWS: Final = {
    "customers_customer": ("id = {customer}", {"id": "ids.c", "name": "{} || :n::text"}),
    "customers_identity": ("customer_id = {customer}", {"id": "", "customer_id": "ids.c", "value": "{} || :n::text"}),
    "conversations_conversation": ("id = {talk}", {"id": "ids.v", "customer_id": "ids.c"}),
    "conversations_message": ("conversation_id = {talk}", {"id": "", "conversation_id": "ids.v"}),
    "tickets_ticket": (
        "id = {ticket}",
        {"id": "ids.t", "number": "'P' || ids.t", "customer_id": "ids.c", "conversation_id": "ids.v"},
    ),
    "timers_waitingtimer": ("ticket_id = {ticket}", {"ticket_id": "ids.t"}),
    "events_event": (
        "tx = (select tx from events_event where ticket_id = {ticket} order by id limit 1)",
        {
            "id": "",
            "tx": "",
            "customer_id": "ids.c",
            "ticket_id": "ids.t",
            "subject": "split_part({}, ':', 1) || ids.t",
        },
    ),
    "tickets_answer": ("key = 'bench-pattern'", {"key": "'bench-' || ids.t"}),
}
UNASSIGNED: Final = {"holder_id": "null", "first_owner_id": "null", "held_at": "null", "status": "'new'"}
DRAWN: Final = """\\set n random(1, 1000000000000)
with ids as (select nextval('customers_customer_id_seq') as c, nextval('conversations_conversation_id_seq') as v,
    nextval('tickets_ticket_id_seq') as t), """
LAGS: Final = """
select extract(epoch from pg_xact_commit_timestamp(w.xmin) - pg_xact_commit_timestamp(xid(e.tx)))
from events_event e join tickets_words w using (ticket_id) where e.kind = 'TicketOpened' and e.id > %s
"""


@dataclass(slots=True)
class Seen:
    """What all rounds with one number of clients showed."""

    ours: list[float] = field(default_factory=list)
    peers: list[float] = field(default_factory=list)
    p50: list[float] = field(default_factory=list)
    p99: list[float] = field(default_factory=list)
    cpu: list[dict[str, float]] = field(default_factory=list)
    peers_cpu: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)


def run(run: Run) -> Iterator[Line]:
    """All figures of intake."""
    rounds, seconds, backlog = SIZES[run.size]
    with house() as built, tempfile.TemporaryDirectory(prefix="shouwen-bench-", dir="/tmp") as folder:
        peer = Peer(built)
        script = pathlib.Path(folder) / "open.sql"
        script.write_text(pattern(built))
        stand = Stand(built, peer, str(script), run, seconds)
        stand.ask(8, min(seconds, 2.0))
        one = {crowd: Seen() for crowd in (ONE_WEB if run.size != "tiny" else ONE_WEB[1:2])}
        for _ in range(rounds):
            for crowd, seen in one.items():
                stand.both(crowd, seen)
        for crowd, seen in one.items():
            yield from told(
                f"intake: {crowd} clients, 1 web process" if crowd > 1 else "intake: 1 client, 1 web process",
                crowd,
                seen,
            )
        if run.size == "tiny":
            return
        facts, took = stand.backlog(backlog)
        yield alone("intake: reader, facts handled from a backlog", facts / took, "facts/s")
        built.again(webs=2)
        stand.ask(MANY, 1.0)
        two = Seen()
        for _ in range(rounds):
            stand.both(MANY, two)
        yield from told(f"intake: {MANY} clients, 2 web processes (pgbench: {PEERS_MOST})", MANY, two)


def told(name: str, crowd: int, seen: Seen) -> Iterator[Line]:
    """The lines of one number of clients."""
    yield beside(name, seen.ours, seen.peers, "tickets/s", GOALS.get(crowd, ""))
    p50, p99 = statistics.median(seen.p50), statistics.median(seen.p99)
    yield Line(f"{name}: p99 beside p50", round(p99, 2), "ms", round(p50, 2), round(p99 / p50, 2), "ratio <= 4")
    for part in ("web", "worker"):
        yield alone(f"{name}: CPU of {part}", statistics.median(each[part] for each in seen.cpu), "ms/ticket")
    yield beside(f"{name}: CPU of database", [each["database"] for each in seen.cpu], seen.peers_cpu, "ms/ticket")
    if seen.lags:
        yield alone(f"{name}: found by search after, p50", percentile(seen.lags, 0.5) * 1000, "ms")
        yield alone(f"{name}: found by search after, p99", percentile(seen.lags, 0.99) * 1000, "ms")


class Answered(TypedDict):
    """What the clients' process prints."""

    took: float
    waits: list[float]
    refused: int
    numbers: list[str]


class Stand:
    """An installation, its peer, and clients by turns."""

    def __init__(self, built: House, peer: Peer, script: str, run: Run, seconds: float) -> None:
        self.house, self.peer, self.script, self.run, self.seconds = built, peer, script, run, seconds
        self.first = 0

    def both(self, crowd: int, seen: Seen) -> None:
        """Ours, then the peer, on a quiet machine each."""
        last = self._last()
        before = self.house.cpu()
        found = self.ask(crowd, self.seconds)
        waits = found["waits"]
        spent = {name: after - before[name] for name, after in self.house.cpu().items()}
        seen.cpu.append({name: seconds * 1000 / len(waits) for name, seconds in spent.items()})
        seen.ours.append(len(waits) / found["took"])
        seen.p50.append(percentile(waits, 0.5) * 1000)
        seen.p99.append(percentile(waits, 0.99) * 1000)
        with self.house.database() as database:
            seen.lags += [float(lag) for (lag,) in database.execute(LAGS, [last]).fetchall()]
        before = self.house.cpu()
        seen.peers.append(self.peer.rate(self.script, min(crowd, PEERS_MOST), self.seconds))
        seen.peers_cpu.append(
            (self.house.cpu()["database"] - before["database"]) * 1000 / (seen.peers[-1] * self.seconds)
        )
        self.run.say(f"intake, {crowd} clients: {seen.ours[-1]:.0f} tickets/s, pgbench {seen.peers[-1]:.0f}")

    def ask(self, crowd: int, seconds: float) -> Answered:
        """Clients in a process of their own; afterwards the readers catch up."""
        self.first += 1_000_000
        line = [sys.executable, "-m", clients.__name__, self.house.port, self.house.token, crowd, seconds, self.first]
        top = pathlib.Path(__file__).resolve().parents[1]
        done = subprocess.run([str(word) for word in line], cwd=top, capture_output=True, text=True, check=True)
        found: Answered = json.loads(done.stdout)
        if found["refused"] or not found["waits"]:
            raise RuntimeError(f"{found['refused']} requests were refused")
        self.house.quiet()
        return found

    def backlog(self, seconds: float) -> tuple[int, float]:
        """Facts that waited while the worker slept, and the seconds it then needed."""
        (worker,) = self.house.children("cli worker")
        last = self._last()
        os.kill(worker, signal.SIGSTOP)
        self.first += 1_000_000
        line = [sys.executable, "-m", clients.__name__, self.house.port, self.house.token, 32, seconds, self.first]
        top = pathlib.Path(__file__).resolve().parents[1]
        subprocess.run([str(word) for word in line], cwd=top, capture_output=True, check=True)
        waiting = self._last() - last
        begun = time.monotonic()
        os.kill(worker, signal.SIGCONT)
        self.house.quiet()
        return waiting, time.monotonic() - begun

    def _last(self) -> int:
        with self.house.database() as database:
            row = database.execute("select max(id) from events_event").fetchone()
        return int(row[0]) if row else 0


def pattern(built: House) -> str:
    """pgbench's script: one statement that inserts all rows that opening one ticket wrote."""
    status, told = built.ask("POST", "/api/v1/tickets", clients.body(1), key="bench-pattern")
    if status != 201:
        raise RuntimeError(str(told))
    with built.database() as database:
        found = database.execute(
            "select id, customer_id, conversation_id from tickets_ticket where number = %s", [told["number"]]
        ).fetchone()
        assert found is not None
        names = dict(zip(("ticket", "customer", "talk"), found, strict=True))
        parts = [
            copied(
                database, table, where.format(**names), own | (UNASSIGNED if table == "tickets_ticket" else {}), "ids"
            )
            for table, (where, own) in ROWS.items()
        ]
    inserts = ", ".join(f"w{nth} as ({part})" for nth, part in enumerate(parts))
    return f"{DRAWN}{inserts} select 1;\n".replace("\n", " ").replace(" with ids", "\nwith ids", 1) + "\n"
