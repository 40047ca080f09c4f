"""A log opened to be given away: its names as the format writes them, its cases slice by slice."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from shouwen.loop.insight.engine.library import duck, library
from shouwen.loop.insight.eventlogs.store import Log, Manifest

if TYPE_CHECKING:
    import duckdb

CASES: Final = 20_000  # in a slice
MOMENT: Final = "strftime({0}, '%Y-%m-%dT%H:%M:%S.%f')"
Escape = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Source:
    """Tables `events` and `cases` of a log, and `n_<what>` (code, text) for all that is named by code."""

    duck: "duckdb.DuckDBPyConnection"
    manifest: Manifest

    def lines(self, sql: str) -> Iterator[str]:
        """The first column of a statement on `here` (the slice's events) and `part` (its cases), slice after slice."""
        for first in range(0, self.manifest.cases, CASES):
            inside = f'"case" >= {first} AND "case" < {first + CASES}'
            self.duck.execute(
                "CREATE OR REPLACE TEMP VIEW here AS SELECT *,"
                f' row_number() OVER (PARTITION BY "case" ORDER BY place) = 1 AS is_first FROM events WHERE {inside}'
            )
            self.duck.execute(f"CREATE OR REPLACE TEMP VIEW part AS SELECT * FROM cases WHERE {inside}")
            for batch in self.duck.execute(sql).to_arrow_reader(CASES):
                yield from batch.column(0).to_pylist()

    def attributes(self, shown: Callable[[str, str, str], str]) -> list[str]:
        """For each attribute of cases SQL of its text, or NULL; `shown` makes it of name, type and value."""
        found = []
        for name, attribute in self.manifest.attributes.items():
            column = f"c.{quoted(f'a_{name}')}"
            value = {
                "text": f"(SELECT n.text FROM {quoted(f'n_a_{name}')} n WHERE n.code = {column})",
                "time": MOMENT.format(column),
            }.get(attribute.type, f"{column}::VARCHAR")
            found.append(shown(name, attribute.type, value))
        return found


@contextlib.contextmanager
def opened(log: Log, escape: Escape) -> Iterator[Source]:
    """The log with its names as the format wants them."""
    manifest = log.manifest
    with duck() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        files = str(log.folder).replace("'", "''")
        connection.execute(
            "CREATE VIEW events AS SELECT *, file_row_number AS place"
            f" FROM read_parquet('{files}/events-*.parquet', file_row_number = true)"
        )
        connection.execute(f"CREATE VIEW cases AS SELECT * FROM read_parquet('{files}/cases.parquet')")
        codes = {"activity": manifest.activities, "resource": manifest.resources, "grp": manifest.groups}
        codes |= {f"a_{name}": each.values for name, each in manifest.attributes.items() if each.type == "text"}
        for name, values in codes.items():
            named(connection, f"n_{name}", [escape(value) for value in values])
        yield Source(connection, manifest)


def named(connection: "duckdb.DuckDBPyConnection", table: str, values: list[str]) -> None:
    """A table of texts by their codes."""
    pa = library("pyarrow")
    codes = pa.array(range(len(values)), pa.int32())
    connection.register("given", pa.table({"code": codes, "text": pa.array(values, pa.string())}))
    connection.execute(f"CREATE TEMP TABLE {quoted(table)} AS SELECT * FROM given")
    connection.unregister("given")


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text in SQL."""
    return "'" + text.replace("'", "''") + "'"
