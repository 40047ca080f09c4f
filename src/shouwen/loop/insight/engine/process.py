"""`ask`: run a function in the counting process and hand back what it returned."""

import atexit
import collections
import hashlib
import logging
import multiprocessing
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any, TypeVar, overload

import msgspec
from django.conf import settings

from shouwen.loop.insight.engine import wire
from shouwen.loop.insight.engine.errors import (
    AnalyticsBusy,
    AnalyticsDied,
    AnalyticsMissing,
    AnalyticsTooBig,
    AnalyticsTooLong,
)
from shouwen.loop.insight.engine.library import BOUND, there

T = TypeVar("T")
LOG = logging.getLogger(__name__)
PATIENCE = 30.0  # seconds that an ask waits for its turn
WAITING = 32  # asks that may wait at once
IDLE = 120.0  # seconds after which a process without work ends and gives its memory back
KEPT_BYTES = 32 * 2**20  # of answers, so that the same page asked again costs nothing


@overload
def ask(
    function: Callable[..., T], *values: object, timeout: float = ..., version: str = ..., patience: float = ...
) -> T: ...
@overload
def ask(
    function: str,
    *values: object,
    answers: type[T],
    timeout: float = ...,
    version: str = ...,
    patience: float = ...,
) -> T: ...
def ask(
    function: Any,
    *values: object,
    answers: Any = None,
    timeout: float = 60.0,
    version: str = "",
    patience: float = PATIENCE,
) -> Any:
    """What `function` returns for these plain values; name it "module:function" where its module loads libraries.

    With `version`, what the data's version is, an answer is kept and given again without asking.
    """
    name = function if isinstance(function, str) else wire.named(function)
    kind = answers if isinstance(function, str) else wire.answers(function)
    raw = wire.packed(wire.Ask(name, len(values), msgspec.Raw(wire.packed(values))))
    key = hashlib.sha256(raw + version.encode()).digest() if version else b""
    answer = KEPT.get(key)
    if answer is None:
        answer = ENGINE.run(raw, timeout=timeout, patience=patience)
        KEPT.put(key, answer)
    return wire.unpacked(answer, kind)


class _Kept:
    """Answers by what was asked, the longest unused dropped first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._bytes = 0
        self._answers: collections.OrderedDict[bytes, bytes] = collections.OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: bytes) -> bytes | None:
        """An answer kept."""
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
            return self._answers.get(key)

    def put(self, key: bytes, answer: bytes) -> None:
        """Keep one, unless it has no key or would push out too many others."""
        if not key or len(answer) > self._most // 4:
            return
        with self._lock:
            self._bytes += len(answer) - len(self._answers.pop(key, b""))
            self._answers[key] = answer
            while self._bytes > self._most:
                self._bytes -= len(self._answers.popitem(last=False)[1])


@dataclass(slots=True)
class _Job:
    raw: bytes
    timeout: float
    future: "Future[bytes]" = field(default_factory=Future)


class Engine:
    """One counting process, and the thread that starts it, feeds it and ends it.

    That thread lives as long as we do, because the kernel ties the child to the thread that started it.
    """

    def __init__(self, idle: float = IDLE) -> None:
        self._idle = idle
        self._jobs: queue.Queue[_Job] = queue.Queue(WAITING)
        self._lock = threading.Lock()
        self.working = False
        self._keeper: threading.Thread | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._line: Connection | None = None

    def run(self, raw: bytes, *, timeout: float, patience: float) -> bytes:
        """Wait for our turn and for the answer."""
        if not there():
            raise AnalyticsMissing
        self._begin()
        job = _Job(raw, timeout)
        try:
            self._jobs.put_nowait(job)
        except queue.Full:
            raise AnalyticsBusy from None
        try:
            return job.future.result(patience)
        except NotYet:
            if job.future.cancel():
                raise AnalyticsBusy from None
        except CancelledError:
            raise AnalyticsBusy from None
        return job.future.result()

    @property
    def pid(self) -> int | None:
        """The counting process, while there is one."""
        child = self._child
        return child.pid if child and child.poll() is None else None

    def end(self) -> None:
        """End the process; the next ask starts another."""
        with self._lock:
            child, self._child = self._child, None
            line, self._line = self._line, None
            if line:
                line.close()
            if child:
                child.kill()
                child.wait()

    def _begin(self) -> None:
        with self._lock:
            if self._keeper is None or not self._keeper.is_alive():
                self._keeper = threading.Thread(target=self._keep, name="analytics", daemon=True)
                self._keeper.start()

    def _keep(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._idle if self._child else None)
            except queue.Empty:
                self.end()
                continue
            if job.future.set_running_or_notify_cancel():
                self._do(job)

    def _do(self, job: _Job) -> None:
        self.working = True
        try:
            job.future.set_result(self._asked(job))
        except Exception as fault:
            job.future.set_exception(fault)
        finally:
            self.working = False

    def _asked(self, job: _Job) -> bytes:
        line = self._started()
        try:
            line.send_bytes(job.raw)
            if not line.poll(job.timeout):
                self.end()
                raise AnalyticsTooLong(seconds=round(job.timeout))
            answer: wire.Answer = wire.unpacked(line.recv_bytes(), wire.Answer)
        except (EOFError, OSError):
            self.end()
            raise AnalyticsDied from None
        if answer.refused:
            raise wire.refused(answer)
        if answer.broken:
            LOG.error("an analysis broke off: %s", answer.broken)
            raise AnalyticsTooBig(megabytes=settings.ANALYTICS_MB) if answer.too_big else AnalyticsDied
        return bytes(answer.value)

    def _started(self) -> Connection:
        if self._line is None or self.pid is None:
            self.end()
            ours, theirs = multiprocessing.Pipe()
            words = [sys.executable, "-m", "shouwen.loop.insight.engine.child", str(theirs.fileno()), str(os.getpid())]
            self._child = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=2,  # what a library says is no answer of ours
                pass_fds=[theirs.fileno()],
                env={**os.environ, BOUND: str(settings.ANALYTICS_MB)},
                start_new_session=True,
            )
            theirs.close()
            self._line = ours
        return self._line


ENGINE = Engine()
KEPT = _Kept(KEPT_BYTES)
atexit.register(ENGINE.end)
