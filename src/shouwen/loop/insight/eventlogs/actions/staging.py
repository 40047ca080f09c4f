"""Events as they come, kept in DuckDB under a memory bound, then read again case by case.

Only the counting process and commands load this module.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from shouwen.loop.insight.eventlogs.errors import TooManyNames
from shouwen.loop.insight.eventlogs.notes import Notes
from shouwen.loop.insight.eventlogs.store import Attribute, Kind
from shouwen.loop.insight.eventlogs.variants import Rows

if TYPE_CHECKING:
    import duckdb

MOST: Final = {"activity": 5_000, "resource": 1_000_000, "group": 30_000}
MOST_VALUES = 10_000  # of a text attribute
MOST_ATTRIBUTES = 60
STREAM_ROWS = 500_000
TIME = r"\d{4}-\d\d?-\d\d?([T ]\d\d?:\d\d(:\d\d(\.\d+)?)?( ?(Z|UTC|[+-]\d\d(:?\d\d)?))?)?"
NUMBER = r"[+-]?(0|[1-9]\d{0,14})(\.\d{1,15})?([eE][+-]?\d{1,2})?"
DUCK: Final[dict[Kind, str]] = {"text": "varchar", "number": "double", "boolean": "boolean", "time": "timestamptz"}


def quoted(name: str) -> str:
    """A column's name in SQL."""
    return '"' + name.replace('"', '""') + '"'


class Codes:
    """Names as small whole numbers, in the order in which they come up."""

    def __init__(self, column: str) -> None:
        self._column = column
        self.names: dict[str, int] = {}

    def of(self, values: Any) -> Any:
        """The codes of a column; -1 where it says nothing."""
        encoded = pc.dictionary_encode(values)
        encoded = encoded.combine_chunks() if isinstance(encoded, pa.ChunkedArray) else encoded
        table = [self.names.setdefault(name, len(self.names)) for name in encoded.dictionary.to_pylist()]
        if len(self.names) > MOST[self._column]:
            raise TooManyNames(most=MOST[self._column], column=self._column)
        places = encoded.indices.fill_null(len(table)).to_numpy(zero_copy_only=False)
        return np.array([*table, -1], np.int32)[places]

    def sorted(self) -> tuple[list[str], Any]:
        """The names by the alphabet, and the place there of each code (the last is for "none")."""
        names = sorted(self.names)
        places = np.full(len(names) + 1, -1, np.int32)
        for place, name in enumerate(names):
            places[self.names[name]] = place
        return names, places


class Staging:
    """A table of events, each with its place in the file."""

    def __init__(self, connection: "duckdb.DuckDBPyConnection", zone: str, notes: Notes) -> None:
        self._duck = connection
        self._notes = notes
        self._columns: dict[str, Kind] = {}
        self.codes = {name: Codes(name) for name in MOST}
        self.events = 0
        self._duck.execute("set TimeZone = $zone", {"zone": zone})
        self._duck.execute(
            "create table raw (id varchar, activity integer, moment bigint, resource integer, grp integer, ord bigint)"
        )

    def add(self, batch: Any) -> None:
        """Events: id, activity, at; perhaps resource, group; `c_...` of the case, `a_...` of the event."""
        rows = len(batch)
        nothing = pa.nulls(rows, pa.string())
        given = {name: batch.column(name) for name in batch.schema.names}
        coded = {name: codes.of(given.get(name, nothing)) for name, codes in self.codes.items()}
        kept = {
            name: column for name, column in given.items() if name[:2] in ("a_", "c_") and self._knows(name, column)
        }
        table = pa.table(
            {
                "id": given["id"],
                "activity": coded["activity"],
                "moment": given["at"].cast(pa.int64()),
                "resource": coded["resource"],
                "grp": coded["group"],
                "ord": np.arange(self.events, self.events + rows),
                **kept,
            }
        )
        self._duck.register("batch", table)
        self._duck.execute("insert into raw by name select * from batch")
        self._duck.unregister("batch")
        self.events += rows

    def _knows(self, name: str, column: Any) -> bool:
        if name not in self._columns:
            if len(self._columns) >= MOST_ATTRIBUTES:
                self._notes.add("too_many_attributes", 1, [name[2:]])
                return False
            self._columns[name] = _kind(column.type)
            self._duck.execute(f"alter table raw add column {quoted(name)} {DUCK[self._columns[name]]}")
        return True

    def gather(self) -> int:
        """Make the table of cases, by their first moment and id; how many there are."""
        parts = [
            f"arg_min({quoted(name)}, ord) as {quoted(name)}"
            if name.startswith("c_")
            else f"min({quoted(name)}) as {quoted(name)}, max({quoted(name)}) as {quoted('z' + name)}"
            for name in self._columns
        ]
        columns = ", ".join(
            ["id", "min(moment) as start", "max(moment) as finish", "count(*)::integer as events", *parts]
        )
        self._duck.execute(
            f"create table cases as select (row_number() over (order by start, id) - 1)::integer as number, *"
            f" from (select {columns} from raw group by id)"
        )
        (count,) = self._duck.execute("select count(*) from cases").fetchone() or (0,)
        return int(count)

    def rows(self) -> Iterator[Rows]:
        """All events by case, moment and place in the file, codes by the alphabet."""
        places = {name: codes.sorted()[1] for name, codes in self.codes.items()}
        found = self._duck.execute(
            "select number, activity, moment, resource, grp, ord from raw join cases using (id)"
            " order by number, moment, ord"
        )
        for batch in found.to_arrow_reader(STREAM_ROWS):
            case, activity, at, resource, group, order = (column.to_numpy(zero_copy_only=False) for column in batch)
            yield Rows(
                case,
                places["activity"][activity].astype(np.int16),
                at,
                places["resource"][resource],
                places["group"][group].astype(np.int16),
                order,
            )

    def attributes(self) -> dict[str, tuple[str, Attribute]]:
        """What of the columns is said of a case: by its name, where it stands and what it is."""
        found: dict[str, tuple[str, Attribute]] = {}
        for column, kind in self._columns.items():
            name = column[2:]
            if column.startswith("a_") and (name in found or not self._constant(column)):
                continue
            known = self._seen(column, kind)
            if known is not None:
                found[name] = (column, known)
        return dict(sorted(found.items()))

    def _constant(self, column: str) -> bool:
        low, high = quoted(column), quoted("z" + column)
        (varies,) = self._duck.execute(
            f"select count(*) from cases where {low} is distinct from {high}"
        ).fetchone() or (0,)
        if varies:
            self._notes.add("varies", 1, [column[2:]])
        return not varies

    def _seen(self, column: str, kind: Kind) -> Attribute | None:
        shown = quoted(column)
        ((said, values),) = self._duck.execute(
            f"select count({shown}), approx_count_distinct({shown}) from cases"
        ).fetchall()
        if not said:
            return None
        if kind != "text":
            return Attribute(kind)
        if (better := self._better(shown)) is not None:
            return Attribute(better)
        if values <= 2 * MOST_VALUES:
            texts = self._duck.execute(
                f"select distinct {shown} from cases where {shown} is not null limit {MOST_VALUES + 1}"
            ).fetchall()
            if len(texts) <= MOST_VALUES:
                return Attribute("text", sorted(text for (text,) in texts))
        self._notes.add("too_many_values", 1, [column[2:]])
        return None

    def _better(self, shown: str) -> Kind | None:
        ((number, time, boolean),) = self._duck.execute(
            f"select bool_and(regexp_full_match({shown}, $number)),"
            f" bool_and(regexp_full_match({shown}, $time) and try_cast({shown} as timestamptz) is not null),"
            f" bool_and(lower({shown}) in ('true', 'false')) from cases where {shown} is not null",
            {"number": NUMBER, "time": TIME},
        ).fetchall()
        return "number" if number else "time" if time else "boolean" if boolean else None

    def cases(self, attributes: dict[str, tuple[str, Attribute]]) -> Iterator[Any]:
        """The cases in their order: number, id, start, finish, events, then the attributes as they are written."""
        parts = [
            f"{_written(quoted(column), attribute)} as {quoted('a_' + name)}"
            for name, (column, attribute) in attributes.items()
        ]
        chosen = ", ".join(["number", "id", "start", "finish", "events", *parts])
        yield from self._duck.execute(f"select {chosen} from cases order by number").to_arrow_reader(STREAM_ROWS)


def _written(shown: str, attribute: Attribute) -> str:
    if attribute.type == "time":
        return f"epoch_us({shown}::timestamptz)"
    return shown if attribute.type == "text" else f"{shown}::{DUCK[attribute.type]}"


def _kind(kind: Any) -> Kind:
    if pa.types.is_boolean(kind):
        return "boolean"
    if pa.types.is_timestamp(kind):
        return "time"
    return "number" if pa.types.is_integer(kind) or pa.types.is_floating(kind) else "text"
