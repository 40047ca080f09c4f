"""Threads that keep their database connection and plan each of their few statements once.

For the hot doors: taking a connection anew and planning a list anew costs more than reading its page.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, ParamSpec, TypeVar

from django.db import DatabaseError, InterfaceError, connection

P = ParamSpec("P")
R = TypeVar("R")
THREADS: Final = 4


def prepare() -> None:
    """A connection of the thread's own for good."""
    if connection.connection is None:
        connection.ensure_connection()
        with connection.cursor() as cursor:
            cursor.execute("set plan_cache_mode = force_generic_plan")


class Steady:
    """A few such threads, as long as the web process lives."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def start(self) -> None:
        """Begin; a second time changes nothing."""
        self._pool = self._pool or ThreadPoolExecutor(THREADS, "steady")

    def stop(self) -> None:
        """End, giving the connections back."""
        pool, self._pool = self._pool, None
        if pool is not None:
            together = threading.Barrier(THREADS)
            for _ in range(THREADS):
                pool.submit(_leave, together)
            pool.shutdown()

    async def run(self, work: Callable[P, R], *args: P.args, **words: P.kwargs) -> R:
        """What `work` answers, computed aside."""

        def run() -> R:
            try:
                prepare()
                return work(*args, **words)
            except (DatabaseError, InterfaceError):
                connection.close()
                raise
            finally:
                if self._pool is None:
                    connection.close()

        return await asyncio.get_running_loop().run_in_executor(self._pool, run)


def _leave(together: threading.Barrier) -> None:
    together.wait()  # so that each thread takes one
    connection.close()
