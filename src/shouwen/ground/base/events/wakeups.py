"""Wake-ups after commit: one thread per process sends NOTIFY on a connection of its own, many commits in one.

NOTIFY takes a lock on the whole database at commit, so it never stands in a business transaction. A wake-up may be lost
in a crash; readers look every few seconds anyway.
"""

import logging
import os
import threading
from typing import Any

import psycopg
from django.db import connection, transaction

CHANNEL = "shouwen_log"
AGAIN = 0.5
log = logging.getLogger(__name__)


def connect() -> "psycopg.Connection[Any]":
    """A connection of its own to the same database, in autocommit."""
    return psycopg.connect(**parameters(), autocommit=True)


def parameters() -> dict[str, Any]:
    """Django's connection parameters for psycopg itself."""
    asked = connection.get_connection_params()
    return {name: value for name, value in asked.items() if name not in {"cursor_factory", "context"}}


def after_commit() -> None:
    """Wake the readers once the present transaction is durable."""
    transaction.on_commit(_notifier.ring)


class _Notifier:
    """The thread that rings. It starts at the first wake-up and ends when told to."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """As new; a thread does not survive a fork."""
        self.lock = threading.Lock()
        self.rung = threading.Event()
        self.ending = threading.Event()
        self.thread: threading.Thread | None = None

    def ring(self) -> None:
        self.rung.set()
        if self.thread is None:
            self._start()

    def stop(self) -> None:
        """End the thread and its connection; the next wake-up starts it again."""
        with self.lock:
            thread, self.thread = self.thread, None
        if thread is not None:
            self.ending.set()
            self.rung.set()
            thread.join()
            self.ending.clear()
            self.rung.clear()

    def _start(self) -> None:
        with self.lock:
            if self.thread is None:
                self.thread = threading.Thread(target=self._run, args=(parameters(),), name="wakeups", daemon=True)
                self.thread.start()

    def _run(self, asked: dict[str, Any]) -> None:
        while not self.ending.is_set():
            try:
                with psycopg.connect(**asked, autocommit=True) as own:
                    self._send(own)
            except Exception as error:  # the thread must outlive whatever it is
                log.warning("wake-ups are late, the readers look by themselves: %s", error)
                self.ending.wait(AGAIN)
                self.rung.set()  # the one that was on its way, and those that came meanwhile

    def _send(self, own: "psycopg.Connection[Any]") -> None:
        while True:
            self.rung.wait()
            if self.ending.is_set():
                return
            self.rung.clear()
            own.execute(f"NOTIFY {CHANNEL}")


_notifier = _Notifier()
ring = _notifier.ring
stop = _notifier.stop
os.register_at_fork(after_in_child=_notifier.forget)
