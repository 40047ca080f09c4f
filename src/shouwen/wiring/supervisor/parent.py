"""The parent of one installation's processes: starts them in order, begins again what dies, stops all in order.

It imports no Django and has one thread, so that little can go wrong in it.
"""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType

from shouwen.wiring.supervisor import processes
from shouwen.wiring.supervisor.place import Unusable
from shouwen.wiring.supervisor.postgres import Postgres

SHORT_LIFE = 5.0
LONGEST_PAUSE = 10.0
DRAIN = 15.0
TICK = 0.2
Say = Callable[[str], None]


@dataclass(slots=True)
class Child:
    """A process that must always run."""

    name: str
    words: Sequence[str]
    fds: Sequence[int] = ()
    process: "subprocess.Popen[bytes] | None" = None
    began: float = 0.0
    pause: float = 0.0
    again_at: float = 0.0

    def start(self, environment: Mapping[str, str]) -> None:
        """Start it; it dies with us."""
        self.began = time.monotonic()
        self.process = processes.start(
            self.words, at_our_death=signal.SIGKILL, environment=environment, pass_fds=self.fds
        )

    def look(self, now: float, say: Say) -> None:
        """Notice that it died, and settle when to begin again: at once, or later if it dies young."""
        if self.process is None or self.process.poll() is None:
            return
        young = now - self.began < SHORT_LIFE
        self.pause = min(max(self.pause * 2, 0.5), LONGEST_PAUSE) if young else 0.0
        self.again_at = now + self.pause
        say(f"The {self.name} process ended ({_ending(self.process.returncode)}); starting it again.")
        self.process = None


def _ending(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"code {code}"


@dataclass(slots=True)
class Parent:
    """Runs children until asked to stop."""

    children: list[Child]
    environment: Mapping[str, str]
    say: Say
    server: Postgres | None = None
    asked: list[int] = field(default_factory=list)

    def run(self, on_tick: Callable[[], None]) -> None:
        """Keep all children running until a signal asks to stop."""
        with self._signals() as wake:
            while not self.asked:
                self._keep()
                on_tick()
                select.select([wake], [], [], TICK)
                with contextlib.suppress(BlockingIOError):
                    wake.recv(4096)
            self.say("Stopping.")
            self._stop()

    def once(self, words: Sequence[str], **more: str) -> bool:
        """Run one child to its end, with more in its environment; False if a signal asked to stop or it failed."""
        with self._signals() as wake:
            around = {**self.environment, **more}
            child = processes.start(words, at_our_death=signal.SIGKILL, environment=around)
            while child.poll() is None:
                select.select([wake], [], [], TICK)
                if self.asked:
                    child.terminate()
                    child.wait()
            return child.returncode == 0 and not self.asked

    def _keep(self) -> None:
        if self.server is not None and not self.server.alive():
            self.say("The database ended; starting it again.")
            self.server.start()
        now = time.monotonic()
        for child in self.children:
            child.look(now, self.say)
            if child.process is None and now >= child.again_at:
                child.start(self.environment)

    def _stop(self) -> None:
        """Children end in their order: the web drains first. A second signal, or too long a time, kills."""
        for child in self.children:
            if child.process is None or child.process.poll() is not None:
                continue
            child.process.terminate()
            give_up = time.monotonic() + DRAIN
            while child.process.poll() is None:
                if len(self.asked) > 1 or time.monotonic() > give_up:
                    child.process.kill()
                    child.process.wait()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.process.wait(0.05)

    @contextlib.contextmanager
    def _signals(self) -> Iterator[socket.socket]:
        """Wake on any signal; remember those that ask us to stop."""

        def stop(number: int, _frame: FrameType | None) -> None:
            self.asked.append(number)

        ours, kernels = socket.socketpair()
        for end in (ours, kernels):
            end.setblocking(False)
        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
        before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda *_: None)
        waker = signal.set_wakeup_fd(kernels.fileno(), warn_on_full_buffer=False)
        try:
            yield ours
        finally:
            signal.set_wakeup_fd(waker)
            for number, handler in before.items():
                signal.signal(number, handler)
            ours.close()
            kernels.close()


def bound(host: str, port: int) -> socket.socket:
    """The socket that web processes share, or a clear word why not."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
    except PermissionError:
        raise Unusable(f"Port {port} needs more rights; set SHOUWEN_PORT to one above 1023.") from None
    except OSError as fault:
        hint = "Another program listens there" if fault.errno == 98 else str(fault)
        raise Unusable(f"{host}:{port} cannot be used: {hint}. Set SHOUWEN_PORT or SHOUWEN_HOST.") from None
    made.listen(1024)
    made.set_inheritable(True)
    return made


def command(*words: object) -> list[str]:
    """One of our own commands, run by this Python."""
    return [sys.executable, "-m", "shouwen.wiring.cli", *[str(word) for word in words]]


def surroundings(**more: str) -> dict[str, str]:
    """Our environment with some values set."""
    return {**os.environ, **more}
