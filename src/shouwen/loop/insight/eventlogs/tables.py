"""Event logs in CSV: UTF-8 or GB18030, any of the usual delimiters, batch after batch.

Only the counting process and commands load this module.
"""

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as tables

from shouwen.loop.insight.eventlogs.cleaning import Cleaner
from shouwen.loop.insight.eventlogs.errors import MapUnfit, SourceBroken
from shouwen.loop.insight.eventlogs.mapping import Map, chosen
from shouwen.loop.insight.eventlogs.notes import Notes
from shouwen.loop.insight.eventlogs.sources import CHUNK, Source

BLOCK = 8 * 2**20  # also the longest row
DELIMITERS: Final = (",", ";", "\t", "|")
MOST_COLUMNS = 500


class Decoded(io.RawIOBase):
    """The bytes of a source as UTF-8; what cannot be read is replaced and counted."""

    def __init__(self, source: Source, encoding: str | None, notes: Notes) -> None:
        super().__init__()
        self._source = source
        self._notes = notes
        self._held = source.read(CHUNK) or b""
        self.encoding = encoding or guessed(self._held)
        try:
            self._decoder = codecs.getincrementaldecoder(self.encoding)(errors="replace")
        except LookupError:
            raise MapUnfit(why=f"encoding {self.encoding[:40]}") from None
        self._ready = self._decode(self._held)
        self.sample = self._ready.decode()

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: object) -> int:
        """The next bytes."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        while not self._ready and self._held:
            self._held = self._source.read(CHUNK) or b""
            self._ready = self._decode(self._held)
        got, self._ready = self._ready[: len(view)], self._ready[len(view) :]
        view[: len(got)] = got
        return len(got)

    def _decode(self, raw: bytes) -> bytes:
        text = self._decoder.decode(raw, final=not raw)
        if not raw.isascii() and (lost := text.count("\ufffd")):
            self._notes.add("undecodable", lost)
        return text.encode()


class Head(NamedTuple):
    """The names of the columns, how many lines they take, and what stands between them."""

    names: list[str]
    lines: int
    delimiter: str


def guessed(sample: bytes) -> str:
    """The encoding of what begins so."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        return encoding
    return "utf-8-sig"


def batches(source: Source, how: Map, cleaner: Cleaner, notes: Notes) -> Iterator[Any]:
    """The rows, as the writer wants them."""
    text = Decoded(source, how.encoding, notes)
    first = head(text.sample, how.delimiter)
    wanted = _wanted(first.names, chosen(how.columns, first.names), how)
    reader = _reader(text, first, list(wanted), notes)
    while True:
        try:
            batch = reader.read_next_batch()
        except StopIteration:
            return
        except pa.ArrowInvalid as fault:
            raise SourceBroken(why=str(fault)[:200]) from None
        columns: dict[str, Any] = {name: batch.column(column) for column, name in wanted.items()}
        lifecycle = columns.pop("lifecycle", None)
        place = cleaner.seen
        if how.only and lifecycle is not None:
            keep = pc.is_in(lifecycle, value_set=pa.array(how.only))
            columns = {name: column.filter(keep) for name, column in columns.items()}
        yield cleaner.clean(columns, place=place)


def head(sample: str, delimiter: str | None) -> Head:
    """What the beginning of a file says of its columns."""
    first = sample.partition("\n")[0]
    between = delimiter or max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(sample[:CHUNK]), delimiter=between)
    try:
        names = next(reader)
    except (StopIteration, csv.Error):
        raise SourceBroken(why="no header") from None
    if len(names) > MOST_COLUMNS:
        raise SourceBroken(why=f"{len(names)} columns")
    taken: set[str] = set()
    for place, name in enumerate(names):
        given = name.strip() or f"#{place + 1}"
        names[place] = given if given not in taken else f"{given}#{place + 1}"
        taken.add(names[place])
    return Head(names, reader.line_num, between)


def _wanted(header: list[str], roles: dict[str, str], how: Map) -> dict[str, str]:
    """Under which name the writer wants which column."""
    marks = {"case": "id", "activity": "activity", "time": "time", "resource": "resource", "group": "group"}
    wanted = {column: marks.get(role, role) for role, column in roles.items()}
    for column in header:
        if column in wanted or column.startswith("#"):
            continue
        if how.attributes is None:
            of_case = column.startswith("case:")
            wanted[column] = f"c_{column.removeprefix('case:')}" if of_case else f"a_{column}"
        elif column in how.attributes or column.removeprefix("case:") in how.attributes:
            wanted[column] = f"c_{column.removeprefix('case:')}"
    return wanted


def _reader(text: Decoded, first: Head, wanted: list[str], notes: Notes) -> Any:
    def refuse(row: Any) -> str:
        notes.add("broken_row", 1, [(row.text or "")[:60]])
        return "skip"

    try:
        return tables.open_csv(
            text,
            read_options=tables.ReadOptions(column_names=first.names, skip_rows=first.lines, block_size=BLOCK),
            parse_options=tables.ParseOptions(
                delimiter=first.delimiter, newlines_in_values=True, invalid_row_handler=refuse
            ),
            convert_options=tables.ConvertOptions(
                column_types=dict.fromkeys(wanted, pa.string()), include_columns=wanted, strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid as fault:
        raise SourceBroken(why=str(fault)[:200]) from None
