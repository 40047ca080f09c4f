"""A message of a talk until it is shown at the other side, beside a bare echo of the same server and one commit.

The limit is measured while the talks go on, so that both sides have the same machine.
"""

import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from typing import Any, Final

import psycopg
from websockets.sync.client import ClientConnection, connect

from bench import echo, talkers
from bench.frame import TOP, Line, Run, alone, percentile, tidy
from bench.house import House, house, memory

# visitors, agents, messages, messages a second; a visitor may say one a second for long
SIZES: Final = {"tiny": (20, 2, 100, 25.0), "small": (2_000, 100, 30_000, 200.0), "full": (2_000, 100, 100_000, 200.0)}
ECHOES: Final = 100  # of the limit before the talks begin, so that little of them is missing
PACE: Final = 0.05  # seconds from one to the next while the talks go on
WORDS: Final = "say 1 of a talk that goes on"
COMMIT: Final = "insert into bench_commit (words) values (%s)"


def run(run: Run) -> Iterator[Line]:
    """Memory per page, time from send to shown, messages a second at half the machine, none lost."""
    visitors, agents, count, rate = SIZES[run.size]
    with house() as built, tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        laying = f"from bench.talks import lay; lay({visitors}, {agents})"
        file.write(built.command("manage", "shell", "-c", laying).splitlines()[-1])
        file.flush()
        (web,) = built.children("cli web")
        before = memory(web)
        with crowd(built.port, file.name) as process:
            weight = (memory(web) - before) / (visitors + agents) / 1024
            run.say(f"chat: {visitors} visitors and {agents} agents connected")
            with limits(built) as limit:
                rested = sorted(limit.once() for _ in range(ECHOES))
                begun = sum(built.cpu().values())
                with limit.meanwhile() as beside:
                    heard = ask(process, f"{rate} {count}")
                spent = sum(built.cpu().values()) - begun
    if heard["repeated"]:
        run.say(f"chat: said again after these answers: {heard['repeated']}")
    yield from lines(heard, beside, f"{visitors:,} visitors, {agents} agents, {count / heard['seconds']:,.0f}/s")
    yield alone("chat: echo and commit before anybody talked, p99", percentile(rested, 0.99) * 1000, "ms")
    yield alone("chat: the measuring process late by itself, p99", percentile(heard["late"], 0.99) * 1000, "ms")
    yield alone("chat: memory per connected page", weight, "KB")
    half = 0.5 * len(os.sched_getaffinity(0))
    yield alone("chat: messages a second at half the machine's CPU", half * count / max(spent, 0.01), "messages/s")
    yield alone(f"chat: messages lost of {count:,}", heard["lost"] + heard["refused"], "messages", "0")
    yield alone("chat: messages shown twice", heard["doubled"], "messages", "0")


def lines(heard: dict[str, Any], limit: list[float], named: str) -> Iterator[Line]:
    """From the moment a message was due to the moment it was shown, beside an echo and a commit in the same minutes."""
    for share, words, goal in ((0.5, "p50", ""), (0.99, "p99", "<= 3 x")):
        ours, bare = percentile(heard["took"], share) * 1000, percentile(limit, share) * 1000
        yield Line(f"chat: send to shown, {words} ({named})", tidy(ours), "ms", tidy(bare), round(ours / bare, 2), goal)


def ask(process: "subprocess.Popen[str]", words: str) -> dict[str, Any]:
    """Let the crowd talk."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(words + "\n")
    process.stdin.flush()
    found: dict[str, Any] = json.loads(process.stdout.readline())
    return found


@contextlib.contextmanager
def crowd(port: int, file: str) -> Iterator["subprocess.Popen[str]"]:
    """Both sides of all talks, for a while."""
    line = [sys.executable, "-m", talkers.__name__, str(port), str(pathlib.Path(file))]
    with subprocess.Popen(line, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            if process.stdout.readline().strip() != "ready":
                raise RuntimeError("the talkers could not connect")
            yield process
        finally:
            process.kill()


class Limit:
    """Both parts of the limit: one echo of the bare server and one durable commit, the one after the other."""

    def __init__(self, line: ClientConnection, database: "psycopg.Connection[Any]") -> None:
        self.line, self.database = line, database
        self.took: list[float] = []
        self.over = threading.Event()

    def once(self) -> float:
        """Seconds of an echo and a commit."""
        begun = time.perf_counter()
        self.line.send(WORDS)
        self.line.recv()
        self.database.execute(COMMIT, [WORDS])
        return time.perf_counter() - begun

    @contextlib.contextmanager
    def meanwhile(self) -> Iterator[list[float]]:
        """Measured again and again while something else goes on."""
        thread = threading.Thread(target=self._go_on)
        thread.start()
        try:
            yield self.took
        finally:
            self.over.set()
            thread.join()

    def _go_on(self) -> None:
        while not self.over.wait(PACE):
            self.took.append(self.once())


@contextlib.contextmanager
def limits(built: House) -> Iterator[Limit]:
    """The same server's barest answer, and the same database's smallest commit."""
    with socket.socket() as listening, built.database() as database:
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        fd, port = listening.fileno(), int(listening.getsockname()[1])
        database.execute("create table if not exists bench_commit (words text)")
        with subprocess.Popen([sys.executable, "-m", echo.__name__, str(fd)], cwd=TOP, pass_fds=[fd]) as process:
            try:
                with connect(f"ws://127.0.0.1:{port}/", compression=None) as line:
                    yield Limit(line, database)
            finally:
                process.kill()
                database.execute("drop table bench_commit")
