"""Event logs in XES: read event by event, so that memory holds one chunk, however long the file; no entities.

Only the counting process and commands load this module.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Any, Final
from xml.parsers import expat

import pyarrow as pa

from shouwen.loop.insight.eventlogs.cleaning import Cleaner
from shouwen.loop.insight.eventlogs.errors import EntitiesRefused, SourceBroken
from shouwen.loop.insight.eventlogs.mapping import Map
from shouwen.loop.insight.eventlogs.notes import Notes
from shouwen.loop.insight.eventlogs.sources import Source

CHUNK_EVENTS = 50_000
KEYS: Final = {"activity": "concept:name", "time": "time:timestamp", "resource": "org:resource", "group": "org:group"}
NAME = "concept:name"
LIFECYCLE = "lifecycle:transition"
PLAIN: Final = {"string", "date", "int", "float", "boolean", "id"}
NESTED: Final = ({"trace"}, {"event"}, frozenset[str]())
READ = 2**18
SILENT = 64 * 2**20  # bytes without the end of an element
OWN: Final = {"utf-8", "utf-16", "us-ascii", "iso-8859-1"}  # what expat decodes itself
DECLARED = re.compile(rb"""\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']""")
PATIENCE = 1_000_000  # events of a trace before we ask for its name


class Chunk:
    """Rows gathered column by column."""

    def __init__(self) -> None:
        self.rows = 0
        self._columns: dict[str, list[str | None]] = {"id": [], "activity": [], "time": []}

    def add(self, row: dict[str, str]) -> None:
        """One more row."""
        for name, value in row.items():
            column = self._columns.get(name)
            if column is None:
                column = self._columns[name] = []
            if len(column) < self.rows:
                column.extend([None] * (self.rows - len(column)))
            column.append(value)
        self.rows += 1

    def columns(self) -> dict[str, Any]:
        """All of them, equally long."""
        for column in self._columns.values():
            column.extend([None] * (self.rows - len(column)))
        return {name: pa.array(column, pa.string()) for name, column in self._columns.items()}


def batches(source: Source, how: Map, cleaner: Cleaner, notes: Notes) -> Iterator[Any]:
    """The events of all traces, as the writer wants them."""
    chunk = Chunk()
    for row in rows(source, how, notes):
        chunk.add(row)
        if chunk.rows >= CHUNK_EVENTS:
            yield cleaner.clean(chunk.columns())
            chunk = Chunk()
    if chunk.rows:
        yield cleaner.clean(chunk.columns())


def rows(source: Source, how: Map, notes: Notes) -> Iterator[dict[str, str]]:
    """Each event as a row, the first of a trace with what is said of the trace."""
    keys = {getattr(how.columns, role) or key: role for role, key in KEYS.items()}
    life = how.columns.lifecycle or LIFECYCLE
    waiting: list[dict[str, str]] = []
    traces = 0
    for kind, said in elements(source):
        if kind == "event":
            if not how.only or said.get(life) in how.only:
                waiting.append(_row(said, keys, life, how))
            if len(waiting) > PATIENCE:
                raise SourceBroken(why=f"trace {traces + 1}: more than {PATIENCE:,} events")
            continue
        traces += 1
        name = said.pop(how.columns.case or NAME, "").strip()
        if not name:
            notes.add("trace_named", 1, [f"trace {traces}"])
            name = f"#{traces}"
        for row in waiting:
            row["id"] = name
        if waiting:
            waiting[0].update({f"c_{key}": value for key, value in said.items() if _kept(key, how)})
        yield from waiting
        waiting = []


def _row(said: dict[str, str], keys: dict[str, str], life: str, how: Map) -> dict[str, str]:
    row: dict[str, str] = {}
    for key, value in said.items():
        if (role := keys.get(key)) is not None:
            row[role] = value
        elif key != life and _kept(key, how):
            row[("a_" if how.attributes is None else "c_") + key] = value
    return row


def _kept(key: str, how: Map) -> bool:
    return how.attributes is None or key in how.attributes or f"case:{key}" in how.attributes


def elements(source: Source) -> Iterator[tuple[str, dict[str, str]]]:
    """`event` with its attributes as it ends, `trace` with its own as it ends."""
    reader = _Reader()
    head = source.read(READ) or b""
    declared = DECLARED.match(head)
    encoding = declared[1].decode() if declared else "utf-8"
    decoder = None
    if encoding.lower() not in OWN:
        try:
            decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        except LookupError:
            raise SourceBroken(why=f"encoding {encoding[:40]}") from None
        reader = _Reader("utf-8")
    while head:
        yield from reader.read(decoder.decode(head).encode() if decoder else head)
        head = source.read(READ) or b""
    yield from reader.read(b"", last=True)


class _Reader:
    """Python's own expat: it holds one element at a time, and what it is not asked for it does not do."""

    def __init__(self, encoding: str | None = None) -> None:
        self._parser = expat.ParserCreate(encoding)
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._depth = 0
        self._open: list[tuple[int, dict[str, str]]] = []  # trace, event: how deep it stands, what is said of it
        self._done: list[tuple[str, dict[str, str]]] = []
        self._silent = 0

    def read(self, raw: bytes, *, last: bool = False) -> list[tuple[str, dict[str, str]]]:
        """What ended within these bytes."""
        self._done = []
        self._silent += len(raw)
        try:
            self._parser.Parse(raw, last)
        except expat.ExpatError as fault:
            raise SourceBroken(why=str(fault)[:200]) from None
        if self._silent > SILENT:
            raise SourceBroken(why=f"no end of an element in {SILENT // 2**20} MB")
        return self._done

    def _start(self, name: str, said: dict[str, str]) -> None:
        self._depth += 1
        if self._open and self._depth == self._open[-1][0] + 1 and name in PLAIN:
            key, value = said.get("key"), said.get("value")
            if key and value is not None:
                self._open[-1][1].setdefault(key, value)
            return
        if _local(name) in NESTED[len(self._open)]:
            self._open.append((self._depth, {}))

    def _end(self, name: str) -> None:
        self._silent = 0
        if self._open and self._depth == self._open[-1][0]:
            self._done.append((_local(name), self._open.pop()[1]))
        self._depth -= 1

    def _refuse(self, *_: object) -> None:
        raise EntitiesRefused


def _local(name: str) -> str:
    return name.rpartition(":")[2]
