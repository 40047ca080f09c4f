"""A group committer: one thread per web process that does all waiting requests of one kind in one commit.

While one batch is being committed the next one gathers. Whoever comes alone never waits; a crowd does, while less than
2 ms lie between two: those just answered ask again, and a batch costs as much as several requests. Each request is
answered after its own commit; one that nobody waits for any more is done all the same. What became of a batch whose
connection broke is unknown: 503, and asking again with the same key is safe.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from django.db import DatabaseError, DataError, IntegrityError, connection

from shouwen.ground.base.api.faults import GONE, refusal
from shouwen.ground.base.api.steady import prepare
from shouwen.ground.base.errors import ShouwenError, Unavailable

A = TypeVar("A")
R = TypeVar("R")
BATCH: Final = 256
CROWD: Final = 5  # requests
GAP, LONGEST = 0.002, 0.015  # seconds
WAITING: Final = 2048  # requests; more are told to come again
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Waiting(Generic[A, R]):
    asked: A
    loop: asyncio.AbstractEventLoop
    told: "asyncio.Future[R | ShouwenError]"


class Committer(Generic[A, R]):
    """Takes requests on event loops, does them in its thread by one verb of many, answers their futures."""

    def __init__(
        self, verb: Callable[[Sequence[A]], Sequence[R | ShouwenError]], name: str, most: int = WAITING
    ) -> None:
        self._verb = verb
        self._name = name
        self._queue: queue.Queue[_Waiting[A, R] | None] = queue.Queue()
        self._most = most
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; a second time changes nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Do what still waits, then end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join()

    async def ask(self, asked: A) -> R | ShouwenError:
        """The answer to one request, after its commit."""
        loop = asyncio.get_running_loop()
        told: asyncio.Future[R | ShouwenError] = loop.create_future()
        if self._queue.qsize() >= self._most:
            return Unavailable()
        self._queue.put(_Waiting(asked, loop, told))
        return await asyncio.shield(told)

    def _run(self) -> None:
        """Batch after batch, until the end. What breaks the thread itself costs its batch and nobody else's."""
        ended = False
        while not ended:
            batch: list[_Waiting[A, R]] = []
            try:
                ended = self._fill(batch)
                if batch:
                    _tell(batch, self._answers([each.asked for each in batch]))
            except BaseException as error:  # no memory, a library that exits: nobody else would tell those who wait
                log.critical("the %s broke over %d requests and begins anew", self._name, len(batch), exc_info=error)
                _tell(batch, [Unavailable()] * len(batch))
                with contextlib.suppress(Exception):
                    connection.close()
        connection.close()

    def _fill(self, batch: list[_Waiting[A, R]]) -> bool:
        """Wait for one, take what else waits, and of a crowd what comes right behind; whether the end is reached."""
        first = self._queue.get()
        if first is None:
            return True
        batch.append(first)
        until, ended = time.monotonic() + LONGEST, False
        while len(batch) < BATCH:
            lasts = len(batch) >= CROWD and not ended and time.monotonic() < until
            try:
                each = self._queue.get(timeout=GAP) if lasts else self._queue.get_nowait()
            except queue.Empty:
                break
            if each is None:
                ended = True
            else:
                batch.append(each)
        return ended

    def _answers(self, asked: Sequence[A]) -> Sequence[R | ShouwenError]:
        try:
            prepare()
            return self._verb(asked)
        except ShouwenError as error:
            return [error] * len(asked)
        except (IntegrityError, DataError) as error:  # the database refused one of them, and with it all
            return self._apart(asked, error)
        except GONE as error:
            told = refusal(error, "")  # too slow, or its outcome is unknown
        except DatabaseError as error:
            log.error("a batch of %d requests has an unknown outcome", len(asked), exc_info=error)
            told = Unavailable()
        except Exception as error:
            return self._apart(asked, error)
        connection.close()
        return [told] * len(asked)

    def _apart(self, asked: Sequence[A], error: Exception) -> Sequence[R | ShouwenError]:
        """What nobody foresaw fails alone: nothing was written, so the batch is halved until it stands by itself."""
        if len(asked) == 1:
            return [refusal(error, "")]
        middle = len(asked) // 2
        return [*self._answers(asked[:middle]), *self._answers(asked[middle:])]

    @contextlib.asynccontextmanager
    async def life(self) -> AsyncIterator[None]:
        """As long as the web process lives."""
        self.start()
        try:
            yield
        finally:
            await asyncio.to_thread(self.stop)


def _tell(batch: Sequence[_Waiting[A, R]], answers: Sequence[R | ShouwenError]) -> None:
    """One hop onto each loop, whatever the batch's size; who has been told already is passed over."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[R | ShouwenError], R | ShouwenError]]] = {}
    for each, answer in zip(batch, answers, strict=True):
        by_loop.setdefault(each.loop, []).append((each.told, answer))
    for loop, pairs in by_loop.items():
        with contextlib.suppress(RuntimeError):  # the loop has closed: nobody waits there any more
            loop.call_soon_threadsafe(_settle, pairs)


def _settle(pairs: "Sequence[tuple[asyncio.Future[R | ShouwenError], R | ShouwenError]]") -> None:
    for told, answer in pairs:
        if not told.done():
            told.set_result(answer)
