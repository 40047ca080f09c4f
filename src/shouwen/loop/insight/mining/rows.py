"""A log opened for questions: `events` and `cases`, narrowed by filters, as views of a DuckDB."""

import contextlib
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from shouwen.loop.insight.engine.library import duck
from shouwen.loop.insight.eventlogs.store import Manifest, read
from shouwen.loop.insight.mining.filters import NONE, Filters

if TYPE_CHECKING:
    import duckdb

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a question is put to."""

    duck: "duckdb.DuckDBPyConnection"
    manifest: Manifest
    narrowed: bool

    def all(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """The rows of an answer."""
        return self.duck.execute(sql, values or None).fetchall()

    def has(self, column: str) -> bool:
        """Whether the events have this column."""
        return column in [name for name, *_ in self.all("describe events")]


@contextlib.contextmanager
def opened(folder: pathlib.Path, filters: Filters = NONE) -> Iterator[Opened]:
    """Views `events` and `cases` of what satisfies the filters; `all_cases` of everything."""
    manifest = read(folder)
    with duck() as connection:
        files = str(folder).replace("'", "''")
        connection.execute("set TimeZone = 'UTC'")
        connection.execute(
            f"create view all_events as select * from read_parquet('{files}/events-*.parquet', file_row_number = true)"
        )
        connection.execute(f"create view all_cases as select * from read_parquet('{files}/cases.parquet')")
        connection.execute(
            f"create view variants as select * from read_parquet('{files}/variants.parquet', file_row_number = true)"
        )
        narrowed = filters != NONE
        if narrowed:
            conditions, values = _conditions(filters, manifest)
            connection.execute(
                f"create temp table cases as select * from all_cases where {' and '.join(conditions)}", values
            )
            connection.execute(
                'create temp view events as select * from all_events where "case" in (select "case" from cases)'
            )
        else:
            connection.execute("create view cases as select * from all_cases")
            connection.execute("create view events as select * from all_events")
        yield Opened(connection, manifest, narrowed)


def quoted(name: str) -> str:
    """A column's name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def moment(microseconds: int) -> datetime:
    """A moment as the files hold it."""
    return EPOCH + timedelta(microseconds=microseconds)


def code(names: list[str], name: str) -> int:
    """The code of a name; -2 of one that the log does not know."""
    try:
        return names.index(name)
    except ValueError:
        return -2


def _conditions(filters: Filters, manifest: Manifest) -> tuple[list[str], dict[str, object]]:
    parts: list[str] = ["true"]
    values: dict[str, object] = {}

    def add(condition: str, **given: object) -> None:
        parts.append(condition)
        values.update(given)

    if filters.ids is not None:
        add("id in (select unnest($ids::varchar[]))", ids=filters.ids)
    if filters.since:
        add("start >= $since", since=filters.since)
    if filters.until:
        add("start < $until", until=filters.until)
    if filters.shortest is not None:
        add("epoch_us(finish) - epoch_us(start) >= $shortest * 1e6", shortest=filters.shortest)
    if filters.longest is not None:
        add("epoch_us(finish) - epoch_us(start) <= $longest * 1e6", longest=filters.longest)
    if filters.variant is not None:
        add("variant::varchar = $variant", variant=filters.variant)
    for place, (name, wanted) in enumerate(filters.attributes.items()):
        add(*_attribute(manifest, name, wanted, place, values))
    for condition, given in _occurring(filters, manifest):
        add(condition, **given)
    return parts, values


def _occurring(filters: Filters, manifest: Manifest) -> Iterator[tuple[str, dict[str, object]]]:
    some = '"case" {0} (select "case" from all_events where {1})'
    for place, name in enumerate(filters.having):
        key = f"having{place}"
        yield some.format("in", f"activity = ${key}"), {key: code(manifest.activities, name)}
    if filters.lacking:
        yield (
            some.format("not in", "activity in (select unnest($lacking))"),
            {"lacking": [code(manifest.activities, name) for name in filters.lacking]},
        )
    for place, edge in enumerate(each for each in (filters.edge, filters.also) if each):
        yield (
            some.format("in", f"activity = $begin{place} and next = $end{place}"),
            {
                f"begin{place}": code(manifest.activities, edge.begin),
                f"end{place}": code(manifest.activities, edge.end),
            },
        )
    for column, wanted, names in (
        ("resource", filters.resources, manifest.resources),
        ("grp", filters.groups, manifest.groups),
    ):
        if wanted:
            yield (
                some.format("in", f"{column} in (select unnest(${column}))"),
                {column: [code(names, name) for name in wanted]},
            )


def _attribute(
    manifest: Manifest, name: str, wanted: list[str | float | bool], place: int, values: dict[str, object]
) -> tuple[str]:
    known = manifest.attributes.get(name)
    if known is None:
        return ("false",)
    column = quoted(f"a_{name}")
    without = f"{column} is null" if "" in wanted else "false"
    key = f"attribute{place}"
    chosen = [value for value in wanted if value != ""]
    if known.type == "text":
        values[key] = [code(known.values, str(value)) for value in chosen]
        return (f"({column} in (select unnest(${key})) or {without})",)
    values[key] = [str(value).lower() for value in chosen]
    kinds = {"number": "double", "boolean": "boolean", "time": "timestamptz"}
    asked = f"select try_cast(unnest(${key}) as {kinds[known.type]})"
    return (f"({column} in ({asked}) or {without})",)
