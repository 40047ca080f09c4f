"""A fact committed until it has reached every connected page, beside a bare hub in the same server."""

import contextlib
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from bench import bare, filling, pages
from bench.frame import TOP, Line, Run, alone, beside, percentile
from bench.house import House, house, memory

SIZES: Final = {"tiny": (20, 3), "small": (500, 15), "full": (2_000, 40)}
PAUSE: Final = 0.4
FACT: Final = """
insert into events_event (at, noted, kind, actor, subject, customer_id, ticket_id, node, data)
select now(), now(), 'TicketUrged', actor, subject, customer_id, ticket_id, node, data || '{"urges": 1}'
from events_event where kind = 'TicketOpened' order by id limit 1
"""
Tell = Callable[[Any], None]


def run(run: Run) -> Iterator[Line]:
    """Time from commit to pages, and memory per page."""
    count, facts = SIZES[run.size]
    with house() as built, bare_hub(built) as (port, process), built.database() as database:
        filling.pattern(built)
        (web,) = built.children("cli web")
        before = memory(web), memory(process)
        with crowd(built.port, built.token, count) as ours, crowd(port, "none", count) as peers:
            run.say(f"push: {count} pages connected to each")
            weights = [(memory(pid) - was) / count / 1024 for pid, was in zip((web, process), before, strict=True)]
            heard: tuple[list[float], list[float]] = ([], [])
            said = json.dumps(
                {"op": "fact", "kind": "TicketUrged", "rooms": ["queue"], "cursor": "x" * 180}, separators=(",", ":")
            )
            for _ in range(facts):
                heard[0].extend(ours.heard(lambda: commit(database)))
                heard[1].extend(peers.heard(lambda: notify(database, said)))
    name = f"push: commit to {count:,} pages"
    for share, words in ((0.5, "p50"), (0.99, "p99")):
        ours_, peers_ = (percentile(found, share) * 1000 for found in heard)
        yield beside(f"{name}, {words}", [ours_], [peers_], "ms")
    yield beside("push: memory per page", weights[:1], weights[1:], "KB")
    yield alone("push: facts that reached no page", facts * count - len(heard[0]), "pages", "0")


def commit(database: Any) -> float:
    """A fact in the log, and the wake-up after it; when it was committed."""
    database.execute(FACT)
    at = time.perf_counter()
    database.execute("notify shouwen_log")
    return at


def notify(database: Any, said: str) -> float:
    """The same for the bare hub."""
    database.execute("select pg_notify(%s, %s)", [bare.CHANNEL, said])
    return time.perf_counter()


class Crowd:
    """Connected pages in a process of their own."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        if self.line() != "ready":
            raise RuntimeError("the pages could not connect")

    def heard(self, tell: Callable[[], float]) -> list[float]:
        """Tell something; how long it took to reach each page."""
        at = tell()
        time.sleep(PAUSE)
        return [moment - at for moment in json.loads(self.ask())]

    def ask(self) -> str:
        """What they noted since the last time."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.line()

    def line(self) -> str:
        """The next line they say."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextlib.contextmanager
def crowd(port: int, token: str, count: int) -> Iterator[Crowd]:
    """Pages for a while."""
    line = [sys.executable, "-m", pages.__name__, str(port), token, str(count)]
    with subprocess.Popen(line, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Crowd(process)
        finally:
            process.kill()


@contextlib.contextmanager
def bare_hub(built: House) -> Iterator[tuple[int, int]]:
    """Its port and its process."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(1024)
        fd, port = listening.fileno(), int(listening.getsockname()[1])
        line = [sys.executable, "-m", bare.__name__, str(fd), built.url]
        with subprocess.Popen(line, cwd=TOP, pass_fds=[fd]) as process:
            try:
                yield port, process.pid
            finally:
                process.kill()
