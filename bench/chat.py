"""A message of a talk until it is shown at the other side, beside a bare echo of the same server and one commit."""

import asyncio
import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any, Final

from websockets.asyncio.client import connect

from bench import echo, talkers
from bench.frame import TOP, Line, Run, alone, percentile, tidy
from bench.house import House, house, memory

# visitors, agents, messages, messages a second; a visitor may say one a second for long
SIZES: Final = {"tiny": (20, 2, 100, 25.0), "small": (300, 15, 3_000, 100.0), "full": (2_000, 100, 100_000, 200.0)}
ECHOES: Final = 400
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
            limit = [bare + commit for bare, commit in zip(echoes(), commits(built), strict=True)]
            begun = sum(built.cpu().values())
            heard = ask(process, f"{rate} {count}")
            spent = sum(built.cpu().values()) - begun
    if heard["repeated"]:
        run.say(f"chat: said again after these answers: {heard['repeated']}")
    yield from lines(heard, limit, f"{visitors:,} visitors, {agents} agents, {count / heard['seconds']:,.0f}/s")
    yield alone("chat: memory per connected page", weight, "KB")
    half = 0.5 * len(os.sched_getaffinity(0))
    yield alone("chat: messages a second at half the machine's CPU", half * count / max(spent, 0.01), "messages/s")
    yield alone(f"chat: messages lost of {count:,}", heard["lost"] + heard["refused"], "messages", "0")
    yield alone("chat: messages shown twice", heard["doubled"], "messages", "0")


def lines(heard: dict[str, Any], limit: list[float], named: str) -> Iterator[Line]:
    """Send to shown, beside the limit: the echo's and the commit's own percentiles added."""
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


def commits(built: House) -> list[float]:
    """Seconds of single durable commits, sorted."""
    found = []
    with built.database() as database:
        database.execute("create table if not exists bench_commit (words text)")
        for _ in range(ECHOES):
            begun = time.perf_counter()
            database.execute(COMMIT, ["say 1 of a talk that goes on"])
            found.append(time.perf_counter() - begun)
        database.execute("drop table bench_commit")
    return sorted(found)


def echoes() -> list[float]:
    """Seconds of single echoes, sorted."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        fd, port = listening.fileno(), int(listening.getsockname()[1])
        with subprocess.Popen([sys.executable, "-m", echo.__name__, str(fd)], cwd=TOP, pass_fds=[fd]) as process:
            try:
                return sorted(asyncio.run(_echo(port)))
            finally:
                process.kill()


async def _echo(port: int) -> list[float]:
    found = []
    async with connect(f"ws://127.0.0.1:{port}/", compression=None) as line:
        for _ in range(ECHOES):
            begun = time.perf_counter()
            await line.send("say 1 of a talk that goes on")
            await line.recv()
            found.append(time.perf_counter() - begun)
    return found
