"""Numbers met in a file so far, kept in a temporary file: a million of them must not fill the memory."""

import sqlite3
from collections.abc import Iterable
from types import TracebackType
from typing import Self

ADD = "insert or ignore into seen values (?)"


class Seen:
    """Says of each number whether it was met before."""

    def __init__(self) -> None:
        self._file = sqlite3.connect("", isolation_level=None)
        self._file.execute("pragma journal_mode = off")
        self._file.execute("create table seen (number text primary key) without rowid")
        self._file.execute("begin")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def again(self, numbers: Iterable[str]) -> list[bool]:
        """For each of these, in order, whether it came before; from now on they all did."""
        add = self._file.execute
        return [not add(ADD, (number,)).rowcount for number in numbers]
