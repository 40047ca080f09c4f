"""A reader for tests, that keeps what it was given and fails at cups named poison; and how cups get filled."""

import threading
from collections.abc import Sequence
from typing import Any

from django.db import connection, transaction

from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.readers import Reader, advance
from shouwen.ground.base.events.tests.cups import CupFilled
from shouwen.ground.base.principals.rules import SYSTEM


class Shelf:
    """Keeps the numbers of the cups it heard of."""

    def __init__(self, name: str = "shelf", **words: Any) -> None:
        self.seen: list[int] = []
        self.calls: list[int] = []
        self.poison: set[int] = set()
        self.reader = Reader(name, self.take, **words)

    def take(self, facts: Sequence[Happened]) -> None:
        """The reader's hands."""
        cups = [happened.fact.cup_id for happened in facts if isinstance(happened.fact, CupFilled)]
        self.calls.append(len(cups))
        if self.poison & set(cups):
            raise ValueError("a crack")
        self.seen += cups

    def drain(self) -> list[int]:
        """Everything there is to see; what was seen so far."""
        while advance(self.reader).moved:
            pass
        return self.seen


def fill(*cups: int, origin: str = "live") -> None:
    """One transaction with a fact for each cup."""
    with transaction.atomic():
        record_many([Noted(CupFilled(cup_id=cup), SYSTEM) for cup in cups], origin=origin)


class Other:
    """A transaction on a connection of its own, in a thread, that ends when told."""

    def __init__(self, *cups: int) -> None:
        self.cups = cups
        self.wrote, self.may_end = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Other":
        self.thread.start()
        assert self.wrote.wait(10)
        return self

    def _run(self) -> None:
        try:
            with transaction.atomic():
                fill(*self.cups)
                self.wrote.set()
                assert self.may_end.wait(10)
        finally:
            connection.close()

    def end(self) -> None:
        """Commit."""
        self.may_end.set()
        self.thread.join()

    def __exit__(self, *_: object) -> None:
        self.end()
