"""Work for the counting process, as its tests give it."""

import os
import signal
import time
from dataclasses import dataclass

from shouwen.ground.base.errors import NotFound
from shouwen.loop.insight.engine.library import duck, library


@dataclass(frozen=True)
class Sum:
    """A total, and who counted."""

    total: int
    pid: int


def added(numbers: list[int]) -> Sum:
    """The sum, by DuckDB."""
    with duck() as connection:
        (total,) = connection.execute("select sum(unnest)::int from unnest(?)", [numbers]).fetchone() or (0,)
    return Sum(total, os.getpid())


def refuse(name: str) -> None:
    """Say that there is no such thing."""
    raise NotFound(name=name)


def die() -> None:
    """End as a process that the kernel kills."""
    os.kill(os.getpid(), signal.SIGKILL)


def fail() -> None:
    """Break off."""
    raise RuntimeError("broken")


def swell(megabytes: int) -> int:
    """Take that much memory."""
    return int(library("numpy").ones(megabytes * 2**17).sum())


def dawdle(seconds: float) -> None:
    """Take that long."""
    time.sleep(seconds)
