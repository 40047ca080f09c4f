"""Event logs in XES: read event by event, so that memory holds one chunk, however long the file; no entities.

Only the counting process and commands load this module.
"""

from collections.abc import Iterator
from typing import Any, Final

import pyarrow as pa
from lxml import etree

from shouwen.ground.base.errors import ShouwenError
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
    """`event` with its attributes as it ends, `trace` with its own as it ends; what was read is forgotten at once."""
    reader = etree.iterparse(
        source,
        events=("end",),
        tag=("{*}event", "{*}trace", "{*}global", "{*}extension", "{*}classifier"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    checked = False
    try:
        for _, element in reader:
            if not checked:
                checked = True
                _refuse_entities(element)
            kind = etree.QName(element).localname
            parent = element.getparent()
            if kind in ("event", "trace"):
                yield kind, _said(element)
            if parent is not None:
                parent.remove(element)
    except ShouwenError:
        raise
    except (etree.XMLSyntaxError, UnicodeDecodeError) as fault:
        raise (EntitiesRefused() if "ntity" in str(fault) else SourceBroken(why=str(fault)[:200])) from None


def _refuse_entities(element: Any) -> None:
    if element.getroottree().docinfo.internalDTD is not None or element.getroottree().docinfo.doctype:
        raise EntitiesRefused


def _said(element: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for child in element:
        key = child.get("key")
        if key and child.get("value") is not None and etree.QName(child).localname in PLAIN:
            found.setdefault(key, child.get("value"))
    return found
