"""Who may start an installation's PostgreSQL: the holder of one lock. The kernel drops it when the holder dies.

`shouwen up` holds it for its life. A command that finds it free holds it for its own; one that finds it taken uses
the running server, and a command that started the server waits for those before it stops it.
"""

import contextlib
import fcntl
import os
import pathlib
import time
from collections.abc import Callable, Iterator
from typing import IO

import psycopg

from shouwen.wiring.supervisor.place import Addresses, Unusable, known, settle
from shouwen.wiring.supervisor.postgres import Postgres

LOCK = "lock"
USERS = "users.lock"
PATIENCE = 60.0


@contextlib.contextmanager
def owned(data: pathlib.Path, what: str, *, say: Callable[[str], None]) -> Iterator[Postgres]:
    """Hold `data` alone and run its PostgreSQL; waits for a command that runs it now, refuses beside another `up`."""
    with _opened(data, LOCK) as lock:
        _take(lock, say)
        with _served(data, what, lock) as server:
            yield server


@contextlib.contextmanager
def borrowed(data: pathlib.Path, what: str, *, say: Callable[[str], None]) -> Iterator[Addresses]:
    """The addresses of a running PostgreSQL for `data`, started for this while if nobody runs it."""
    with _opened(data, USERS) as users, _opened(data, LOCK) as lock:
        fcntl.flock(users, fcntl.LOCK_SH)
        if not _free(lock):
            yield _running(data, lock)
            return
        with _served(data, what, lock) as server:
            try:
                yield server.place.addresses
            finally:
                _let_others_finish(users, say)


@contextlib.contextmanager
def _served(data: pathlib.Path, what: str, lock: IO[str]) -> Iterator[Postgres]:
    _sign(lock, what)
    server = Postgres(settle(data))
    try:
        server.start()
        yield server
    finally:
        server.stop()


def _let_others_finish(users: IO[str], say: Callable[[str], None]) -> None:
    fcntl.flock(users, fcntl.LOCK_UN)
    if not _free(users):
        say("Waiting for another shouwen command to finish with the database.")
        fcntl.flock(users, fcntl.LOCK_EX)


def _opened(data: pathlib.Path, name: str) -> IO[str]:
    if not data.exists():
        settle(data)
    return (data / name).open("a+")


def _free(lock: IO[str]) -> bool:
    """Whether the lock was free; it is ours then."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _take(lock: IO[str], say: Callable[[str], None]) -> None:
    if _free(lock):
        return
    holder = _holder(lock)
    if holder.endswith(" up"):
        raise Unusable(f"It runs already for this data folder ({holder}). Stop it, or give SHOUWEN_DATA another one.")
    say(f"Waiting for {holder} to finish with the database.")
    fcntl.flock(lock, fcntl.LOCK_EX)


def _sign(lock: IO[str], what: str) -> None:
    lock.truncate(0)
    lock.write(f"process {os.getpid()}, shouwen {what}")
    lock.flush()


def _holder(lock: IO[str]) -> str:
    lock.seek(0)
    return lock.read().strip() or "another shouwen process"


def _running(data: pathlib.Path, lock: IO[str]) -> Addresses:
    """The addresses once the server answers; its owner may be starting it this moment."""
    give_up = time.monotonic() + PATIENCE
    said = ""
    while True:
        addresses = known(data)
        try:
            if addresses is not None:
                psycopg.connect(addresses.owner, connect_timeout=10).close()
                return addresses
        except psycopg.OperationalError as fault:
            said = f" It says: {str(fault).strip().splitlines()[-1]}"
        if time.monotonic() > give_up:
            raise Unusable(f"The database does not answer; {_holder(lock)} should be running it.{said}")
        time.sleep(0.1)
