"""`write`: events in any order become a log, sorted beyond memory, put in force in one step.

Only the counting process and commands load this module; elsewhere name it to `engine.process.ask`.
"""

import contextlib
import fcntl
import hashlib
import pathlib
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from shouwen.ground.base import clock
from shouwen.loop.insight.engine.library import duck
from shouwen.loop.insight.eventlogs.actions.staging import Staging
from shouwen.loop.insight.eventlogs.errors import LogBusy, LogEmpty
from shouwen.loop.insight.eventlogs.notes import Note, Notes
from shouwen.loop.insight.eventlogs.rules import Working
from shouwen.loop.insight.eventlogs.store import MANIFEST, SCHEMA, Attribute, Manifest, home_of, own, read
from shouwen.loop.insight.eventlogs.variants import Followed, Rows, follow
from shouwen.loop.insight.eventlogs.worked import gaps

FILE_ROWS = 20_000_000
GROUP_ROWS = 250_000
UTC_TIME = pa.timestamp("us", tz="UTC")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EVENTS = pa.schema(
    [
        ("case", pa.int32()), ("activity", pa.int16()), ("at", UTC_TIME), ("resource", pa.int32()), ("grp", pa.int16()),
        ("next", pa.int16()), ("gap", pa.int64()), ("first_edge", pa.bool_()), ("first_node", pa.bool_()),
    ]
)  # fmt: skip
WORKED = EVENTS.append(pa.field("work_gap", pa.int64()))
SHOWN = {"text": pa.int32(), "number": pa.float64(), "boolean": pa.bool_(), "time": UTC_TIME}
Progress = Callable[[str, int], None]  # what is done, and of how many events already


class Written(msgspec.Struct):
    """A log that was made, and what was mended on the way."""

    manifest: Manifest
    notes: list[Note]


def write(
    place: pathlib.Path,
    name: str,
    batches: Iterable[Any],
    *,
    title: str = "",
    source: str = "",
    zone: str = "UTC",
    lifecycle: bool = False,
    labels: dict[str, dict[str, str]] | None = None,
    working: Working | None = None,
    notes: Notes | None = None,
    progress: Progress = lambda _what, _events: None,
) -> Written:
    """Make the log `name` from Arrow batches, in place of one of that name; nothing of a failed one stays.

    A batch has `id`, `activity` (texts), `at` (timestamp in microseconds), perhaps `resource` and `group`; columns
    `c_<name>` are said of the case (its first value counts), `a_<name>` of the event (kept where a case has but one).
    With `working` the rows say what of each gap is working time; `labels` are what else activities are called.
    """
    notes = notes or Notes()
    home = home_of(name, place)
    with _alone(home, name), _building(home) as folder:
        with duck(folder, file=True) as connection:
            staging = Staging(connection, zone, notes)
            for batch in batches:
                staging.add(batch)
                progress("read", staging.events)
            if not staging.events:
                raise LogEmpty
            progress("sort", staging.events)
            made = _Log(folder, staging, notes, progress, working).made()
        manifest = msgspec.structs.replace(
            made, name=name, title=title or name, source=source[:500], lifecycle=lifecycle, generation=folder.name[1:],
            labels={each: labels[each] for each in made.activities if each in labels} if labels else {},
        )  # fmt: skip
        _put_in_force(home, folder, manifest)
    return Written(manifest, notes.all())


@contextlib.contextmanager
def _alone(home: pathlib.Path, name: str) -> Iterator[None]:
    own(home)
    with (home / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LogBusy(name=name) from None
        for left in home.glob(".g-*"):  # of a writer that was killed
            shutil.rmtree(left, ignore_errors=True)
        yield


@contextlib.contextmanager
def _building(home: pathlib.Path) -> Iterator[pathlib.Path]:
    folder = home / f".g-{uuid.uuid4().hex[:12]}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if not (home / MANIFEST).exists():
            shutil.rmtree(home, ignore_errors=True)


def _put_in_force(home: pathlib.Path, folder: pathlib.Path, manifest: Manifest) -> None:
    """The manifest names the generation; the one before stays for those who read it just now."""
    (folder / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    before = read(home).generation if (home / MANIFEST).exists() else ""
    folder.rename(home / manifest.generation)
    fresh = home / ".manifest"
    fresh.write_bytes(msgspec.json.encode(manifest))
    fresh.replace(home / MANIFEST)
    for old in home.glob("g-*"):
        if old.name not in (before, manifest.generation):
            shutil.rmtree(old, ignore_errors=True)


@dataclass
class _Log:
    """What is gathered while the sorted rows pass by once."""

    folder: pathlib.Path
    staging: Staging
    notes: Notes
    progress: Progress
    working: Working | None = None
    hashes: dict[str, Any] = field(default_factory=dict)
    variants: list[tuple[Any, Any, Any, Any]] = field(default_factory=list)  # ids, counts, lengths, paths
    of_case: list[tuple[Any, Any, Any]] = field(default_factory=list)  # variant, first and last activity
    moved: int = 0
    bounds: tuple[int, int] = (0, 0)

    def made(self) -> Manifest:
        """Write all files and say what they hold."""
        cases = self.staging.gather()
        names = {name: codes.sorted()[0] for name, codes in self.staging.codes.items()}
        self._events(names["activity"])
        if self.moved:
            self.notes.add("moved", self.moved)
        attributes = self.staging.attributes()
        variants = self._variants()
        self._cases(attributes)
        known = {name: attribute for name, (_, attribute) in attributes.items()}
        return Manifest(
            schema=SCHEMA, name="", title="", source="", made_at=clock.now(), cases=cases,
            events=self.staging.events, start=_moment(self.bounds[0]), end=_moment(self.bounds[1]),
            activities=names["activity"], resources=names["resource"], groups=names["group"], lifecycle=False,
            attributes=known, hash=self._hash(names, known), variants=variants,
        )  # fmt: skip

    def _events(self, activities: list[str]) -> None:
        done = 0
        schema = EVENTS if self.working is None else WORKED
        with _Files(self.folder, schema) as files:
            for rows in whole(self.staging.rows()):
                seen = follow(rows, len(activities))
                self._count(rows, seen)
                columns: tuple[Any, ...] = (
                    rows.case, rows.activity, pa.array(rows.at).cast(UTC_TIME), rows.resource, rows.group, seen.next,
                    pa.array(seen.gap, mask=seen.last), seen.first_edge, seen.first_node,
                )  # fmt: skip
                if self.working is not None:
                    worked = gaps(self.working, activities, rows.activity, rows.at, seen.gap)
                    columns += (pa.array(worked, mask=seen.last),)
                files.write(pa.table(columns, schema=schema))
                done += len(rows)
                self.progress("write", done)

    def _count(self, rows: Rows, seen: Followed) -> None:
        for name in ("case", "activity", "at", "resource", "group"):
            self._feed(name, np.ascontiguousarray(getattr(rows, name)))
        self.moved += seen.moved
        low, high = int(rows.at.min()), int(rows.at.max())
        self.bounds = (min(self.bounds[0], low), max(self.bounds[1], high)) if self.of_case else (low, high)
        begin, end = rows.activity[seen.begins], rows.activity[seen.last]
        self.of_case.append((seen.variant, begin, end))
        ids, at, counts = np.unique(seen.variant, return_index=True, return_counts=True)
        lengths = np.diff(np.append(seen.begins, len(rows)))[at]
        chosen = np.repeat(seen.begins[at] - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
        self.variants.append((ids, counts, lengths, rows.activity[chosen + np.arange(len(chosen))]))

    def _variants(self) -> int:
        ids, counts, lengths, paths = (np.concatenate(column) for column in zip(*self.variants, strict=True))
        self.variants.clear()
        fresh, at, back = np.unique(ids, return_index=True, return_inverse=True)
        total = np.bincount(back, weights=counts).astype(np.int64)
        order = np.lexsort((fresh, -total))
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
        path = pa.ListArray.from_arrays(offsets, paths).take(pa.array(at[order]))
        table = pa.table({"variant": fresh[order], "path": path, "count": total[order]})
        pq.write_table(table, self.folder / "variants.parquet")
        return len(fresh)

    def _cases(self, attributes: dict[str, tuple[str, Attribute]]) -> None:
        known = [np.concatenate(column) for column in zip(*self.of_case, strict=True)]
        schema = pa.schema(
            [
                ("case", pa.int32()), ("id", pa.string()), ("start", UTC_TIME), ("finish", UTC_TIME),
                ("events", pa.int32()), ("variant", pa.int64()),
                ("first_activity", pa.int16()), ("last_activity", pa.int16()),
                *((f"a_{name}", SHOWN[attribute.type]) for name, (_, attribute) in attributes.items()),
            ]
        )  # fmt: skip
        done = 0
        with pq.ParquetWriter(self.folder / "cases.parquet", schema) as file:
            for batch in self.staging.cases(attributes):
                given = [*batch.columns[:5], *(pa.array(column[done : done + len(batch)]) for column in known)]
                told = zip(attributes.values(), batch.columns[5:], strict=True)
                given += [_coded(column, attribute) for (_, attribute), column in told]
                self._feed("id", "\0".join(batch.column(1).to_pylist()).encode())
                table = pa.table(
                    [column.cast(kind.type) for column, kind in zip(given, schema, strict=True)], schema=schema
                )
                for name in schema.names[8:]:
                    self._feed(f"a_{name}", str(table.column(name).combine_chunks().to_pylist()).encode())
                file.write_table(table, row_group_size=GROUP_ROWS)
                done += len(batch)

    def _feed(self, name: str, what: Any) -> None:
        self.hashes.setdefault(name, hashlib.sha256()).update(what)

    def _hash(self, names: dict[str, list[str]], attributes: dict[str, Attribute]) -> str:
        found = hashlib.sha256(msgspec.json.encode([names, attributes]))
        for name, hashed in sorted(self.hashes.items()):
            found.update(f"{name}={hashed.hexdigest()};".encode())
        return found.hexdigest()


def whole(batches: Iterable[Rows]) -> Iterator[Rows]:
    """The same rows, but no case is cut in two."""
    held: Rows | None = None
    for batch in batches:
        rows = batch.after(held) if held is not None else batch
        begin = int(np.searchsorted(rows.case, rows.case[-1]))
        if begin:
            yield rows.cut(0, begin)
        held = rows.cut(begin)
    if held is not None and len(held):
        yield held


class _Files:
    """The Parquet files of events: a new one when one is long enough."""

    def __init__(self, folder: pathlib.Path, schema: Any) -> None:
        self._folder, self._schema = folder, schema
        self._count = self._rows = 0
        self._file: Any = None

    def __enter__(self) -> "_Files":
        return self

    def __exit__(self, *_: object) -> None:
        if self._file:
            self._file.close()

    def write(self, table: Any) -> None:
        """More rows."""
        if self._file is None or self._rows > FILE_ROWS:
            self.__exit__()
            place = self._folder / f"events-{self._count:05}.parquet"
            self._file = pq.ParquetWriter(place, self._schema, use_dictionary=["activity", "resource", "grp", "next"])
            self._count, self._rows = self._count + 1, 0
        self._file.write_table(table, row_group_size=GROUP_ROWS)
        self._rows += len(table)


def _coded(column: Any, attribute: Attribute) -> Any:
    if attribute.type != "text":
        return column
    return pa.compute.index_in(column, value_set=pa.array(attribute.values, pa.string()))


def _moment(microseconds: int) -> datetime:
    return EPOCH + timedelta(microseconds=microseconds)
