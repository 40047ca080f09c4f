"""An installation of a benchmark's own: `shouwen up` on a fresh data folder, its demo people, its processes' CPU."""

import contextlib
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

import psycopg

from shouwen.wiring.supervisor.place import known, shipped
from shouwen.wiring.supervisor.processes import working_in

PATIENCE = 90.0
TICKS = os.sysconf("SC_CLK_TCK")
PEOPLE = (
    "from shouwen.ground.base.principals.rules import SYSTEM; from shouwen.ground.staff.actions import lay_demo; "
    "lay_demo(by=SYSTEM)"
)
SCOPES = "tickets:write,tickets:read,events:read"


class House:
    """One installation; `webs` web processes and one worker."""

    def __init__(self, data: pathlib.Path, *, webs: int = 1) -> None:
        self.data = data
        self.webs = webs
        self.port = _free_port()
        self.token = ""
        self.parent: subprocess.Popen[bytes] | None = None

    def environment(self) -> dict[str, str]:
        """What a shell would give its commands."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SHOUWEN_", "DJANGO_"))}
        own = {"SHOUWEN_DATA": self.data, "SHOUWEN_PORT": self.port, "SHOUWEN_DEMO": 0, "SHOUWEN_WEB": self.webs}
        return {**kept, **{name: str(value) for name, value in own.items()}}

    def command(self, *words: str) -> str:
        """What a `shouwen` command prints."""
        line = [sys.executable, "-m", "shouwen.wiring.cli", *words]
        done = subprocess.run(line, env=self.environment(), capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"shouwen {words[0]} failed: {done.stderr[-2000:]}")
        return done.stdout

    def start(self) -> float:
        """Start it; seconds until it was ready."""
        begun = time.monotonic()
        with (self.data.parent / "up.log").open("ab") as log:
            line = [sys.executable, "-m", "shouwen.wiring.cli", "up"]
            self.parent = subprocess.Popen(
                line, env=self.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        while not self.ready():
            if self.parent.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise RuntimeError(f"it does not start: {(self.data.parent / 'up.log').read_text()[-2000:]}")
            time.sleep(0.02)
        return time.monotonic() - begun

    def furnish(self) -> None:
        """The demo's people, and a token of one of them."""
        self.command("manage", "shell", "-c", PEOPLE)
        made = self.command("token", "create", "--person", "director@demo.example", "--scopes", SCOPES)
        self.token = made.split()[-1]

    def note_commits(self) -> None:
        """Let the database remember when each transaction was committed: lags are measured by it."""
        note = json.loads((self.data / "postgres.json").read_text())
        (pathlib.Path(note["pg"]) / "own.conf").write_text("track_commit_timestamp = on\nmax_connections = 200\n")
        self.again(webs=self.webs)

    def stop(self) -> None:
        """As Ctrl-C does."""
        if self.parent is not None and self.parent.poll() is None:
            self.parent.send_signal(signal.SIGINT)
            self.parent.wait(PATIENCE)

    def again(self, *, webs: int) -> None:
        """The same installation with another number of web processes."""
        self.stop()
        self.webs = webs
        self.start()

    def quiet(self) -> float:
        """Wait until every reader of the log has caught up; seconds that took."""
        begun = time.monotonic()
        while any(self.ask("GET", "/readyz")[1].get("lag", {"": 1.0}).values()):
            if time.monotonic() - begun > PATIENCE:
                raise RuntimeError("the readers do not catch up")
            time.sleep(0.05)
        return time.monotonic() - begun

    def crash(self) -> None:
        """Everything is killed at once, as when the power goes."""
        assert self.parent is not None
        victims = [self.parent.pid, *_children(self.parent.pid), *self.postgres()]
        for victim in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        self.parent.wait()

    def ready(self) -> bool:
        """Whether /readyz says so."""
        with contextlib.suppress(OSError, http.client.HTTPException):
            return self.ask("GET", "/readyz")[0] == 200
        return False

    def ask(self, method: str, path: str, body: object = None, *, key: str = "") -> tuple[int, Any]:
        """Status and JSON of one request with the token."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
            headers |= {"Idempotency-Key": key} if key else {}
            connection.request(method, path, json.dumps(body).encode() if body is not None else None, headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def database(self) -> "psycopg.Connection[tuple[Any, ...]]":
        """A connection of the benchmark's own."""
        return psycopg.connect(self.url, autocommit=True)

    @property
    def url(self) -> str:
        """The address of its database."""
        addresses = known(self.data)
        assert addresses is not None
        return addresses.owner

    def children(self, name: str) -> list[int]:
        """Its processes whose command line holds `name`."""
        assert self.parent is not None
        return [pid for pid in _children(self.parent.pid) if name in _words(pid)]

    def postgres(self) -> list[int]:
        """Its database's processes."""
        note = json.loads((self.data / "postgres.json").read_text())
        return working_in(pathlib.Path(note["pg"]), "postgres")

    def cpu(self) -> dict[str, float]:
        """CPU seconds spent so far by web, worker and database."""
        groups = {"web": self.children("cli web"), "worker": self.children("cli worker"), "database": self.postgres()}
        return {name: sum(spent(pid, own=name != "database") for pid in pids) for name, pids in groups.items()}


@contextlib.contextmanager
def house(*, webs: int = 1) -> Iterator[House]:
    """A furnished installation that runs, and of which nothing stays."""
    with tempfile.TemporaryDirectory(prefix="shouwen-bench-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        built = House(pathlib.Path(folder) / "data", webs=webs)
        try:
            built.start()
            built.furnish()
            built.note_commits()
            yield built
        finally:
            built.stop()


def program(name: str) -> str:
    """A program that came with the bundled PostgreSQL."""
    return str(shipped() / name)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _children(pid: int) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def _words(pid: int) -> str:
    with contextlib.suppress(OSError):
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    return ""


def spent(pid: int, *, own: bool = True) -> float:
    """CPU seconds of a process, and of its children that ended unless only its `own` are asked for."""
    with contextlib.suppress(OSError):
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(int(each) for each in fields[11 : 13 if own else 15]) / TICKS
    return 0.0


def memory(pid: int) -> int:
    """Bytes of a process that no other shares."""
    lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private"))
