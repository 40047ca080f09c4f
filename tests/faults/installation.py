"""A real installation in a temporary folder, started and killed as people and machines do."""

import contextlib
import http.client
import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 40.0
LEFT_OUT = ("SHOUWEN_", "DJANGO_", "PYTHONDONTWRITEBYTECODE")  # what is started so often is compiled once


def until(look: Callable[[], T], complaint: str, patience: float = PATIENCE) -> T:
    """What `look` sees once it is true."""
    give_up = time.monotonic() + patience
    while not (seen := look()):
        assert time.monotonic() < give_up, complaint
        time.sleep(0.05)
    return seen


def free_port() -> int:
    """A port nobody listens on, and none that the system gives to whoever calls somebody before we listen."""
    for port in random.sample(range(12_000, 32_000), 1000):
        with contextlib.suppress(OSError), socket.socket() as asked:
            asked.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


def children(pid: int) -> list[int]:
    """The processes that `pid` started and that live."""
    with contextlib.suppress(OSError):
        return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def words(pid: int) -> str:
    """The command line of a process, empty for a zombie."""
    with contextlib.suppress(OSError):
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    return ""


class Installation:
    """`shouwen up` on a data folder of its own."""

    patience = PATIENCE

    def __init__(self, data: pathlib.Path) -> None:
        self.data = data
        self.port = free_port()
        self.log = data.parent / "up.log"
        self.parent: subprocess.Popen[bytes] | None = None

    def environment(self) -> dict[str, str]:
        """What a shell would give its commands."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(LEFT_OUT)}
        return {**kept, "SHOUWEN_DATA": str(self.data), "SHOUWEN_PORT": str(self.port), "SHOUWEN_DEMO": "0"}

    def command(self, *more: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        """Run a `shouwen` command to its end."""
        line = [sys.executable, "-m", "shouwen.wiring.cli", *more]
        return subprocess.run(
            line, env={**self.environment(), **settings}, capture_output=True, text=True, check=False, timeout=60
        )

    def start(self) -> None:
        """`shouwen up`, until it is ready."""
        with self.log.open("ab") as log:
            self.parent = subprocess.Popen(
                [sys.executable, "-m", "shouwen.wiring.cli", "up"],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self.ready, f"not ready, see {self.log}", self.patience)

    def ready(self) -> bool:
        """Whether /readyz says so."""
        assert self.parent is not None
        assert self.parent.poll() is None, f"up ended:\n{self.log.read_text()[-2000:]}"
        return self.get("/readyz")[0] == 200

    def get(self, path: str) -> tuple[int, object]:
        """Status and JSON of a GET, (0, None) while nobody answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        except (OSError, http.client.HTTPException):
            return 0, None
        finally:
            connection.close()

    def child(self, name: str) -> int:
        """The process id of the web, the worker or the postmaster."""
        assert self.parent is not None
        found = [pid for pid in children(self.parent.pid) if name in words(pid)]
        return found[0] if found else 0

    def end(self, how: signal.Signals) -> int:
        """Send the parent a signal; its return code."""
        assert self.parent is not None
        self.parent.send_signal(how)
        return self.parent.wait(PATIENCE)

    def left(self) -> list[str]:
        """The command lines of living processes that work with this data folder."""
        found = []
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                surroundings = (entry / "environ").read_bytes() + os.fsencode((entry / "cwd").readlink())
                if os.fsencode(self.data) in surroundings and words(int(entry.name)):
                    found.append(words(int(entry.name)))
        return found


@contextlib.contextmanager
def running(installation: Installation) -> Iterator[Installation]:
    """Started for a while; whatever happens, nothing of it stays."""
    try:
        installation.start()
        yield installation
    finally:
        if installation.parent is not None and installation.parent.poll() is None:
            installation.end(signal.SIGINT)
