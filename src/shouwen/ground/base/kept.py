"""Answers kept for a few seconds, one look-up in flight per key, so that a crowd never asks the database at once."""

import threading
import time
import weakref
from collections.abc import Callable, Collection, Hashable, Mapping
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_everywhere: "weakref.WeakSet[Kept[Any, Any] | Fixed[Any, Any]]" = weakref.WeakSet()


class Kept(Generic[K, V]):
    """What `look_up` answered, at most `seconds` old and at most `most` keys; errors are not kept."""

    def __init__(self, look_up: Callable[[K], V], *, seconds: float = 5.0, most: int = 10_000) -> None:
        self._look_up = look_up
        self._seconds = seconds
        self._most = most
        self._known: dict[K, tuple[float, V]] = {}
        self._asked: dict[K, Future[V]] = {}
        self._turn = 0
        self._lock = threading.Lock()
        _everywhere.add(self)

    def peek(self, key: K) -> V | None:
        """The kept answer, or None; never asks, so it may stand on an event loop."""
        known = self._known.get(key)
        return known[1] if known is not None and known[0] > time.monotonic() else None

    def get(self, key: K) -> V:
        """The kept answer, or a fresh one; who comes while another is asking waits for that answer."""
        known = self._known.get(key)
        if known is not None and known[0] > time.monotonic():
            return known[1]
        with self._lock:
            asked = self._asked.get(key)
            mine = asked is None
            if asked is None:
                asked = self._asked[key] = Future()
            turn = self._turn
        return self._ask(key, asked, turn) if mine else asked.result()

    def drop(self, unwanted: Callable[[K, V], bool] | None = None) -> None:
        """Forget all answers, or those `unwanted`; look-ups under way are answered but not kept."""
        with self._lock:
            self._turn += 1
            self._asked.clear()
            if unwanted is None:
                self._known.clear()
            else:
                self._known = {key: known for key, known in self._known.items() if not unwanted(key, known[1])}

    def _ask(self, key: K, asked: "Future[V]", turn: int) -> V:
        try:
            answer = self._look_up(key)
        except BaseException as error:
            self._settle(key, asked)
            asked.set_exception(error)
            raise
        with self._lock:
            if turn == self._turn:
                while len(self._known) >= self._most:
                    del self._known[next(iter(self._known))]
                self._known[key] = (time.monotonic() + self._seconds, answer)
        self._settle(key, asked)
        asked.set_result(answer)
        return answer

    def _settle(self, key: K, asked: "Future[V]") -> None:
        with self._lock:
            if self._asked.get(key) is asked:
                del self._asked[key]


class Fixed(Generic[K, V]):
    """Answers that never change, looked up many at a time and kept for good, at most `most` of them."""

    def __init__(self, look_up: Callable[[Collection[K]], Mapping[K, V]], *, most: int = 50_000) -> None:
        self._look_up = look_up
        self._most = most
        self._known: dict[K, V] = {}
        _everywhere.add(self)

    def of(self, keys: Collection[K]) -> dict[K, V]:
        """The answers for these, without those that there are none for."""
        known = self._known
        if unknown := [key for key in keys if key not in known]:
            if len(known) + len(unknown) > self._most:
                known = self._known = {key: known[key] for key in keys if key in known}
            known |= self._look_up(unknown)
        return {key: known[key] for key in keys if key in known}

    def drop(self) -> None:
        """Forget all answers."""
        self._known = {}


def drop_all() -> None:
    """Forget everything kept in this process: after a restore, and before each test."""
    for kept in list(_everywhere):
        kept.drop()
