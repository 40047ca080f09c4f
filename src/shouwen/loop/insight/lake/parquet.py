"""In the counting process: months of the log written as Parquet and held against it, and lake and log read as one."""

import contextlib
import importlib.util
import os
import pathlib
import secrets
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from shouwen.ground.base import clock
from shouwen.loop.insight.engine.errors import AnalyticsMissing
from shouwen.loop.insight.engine.library import duck, library
from shouwen.loop.insight.eventlogs.store import own
from shouwen.loop.insight.lake.rules import (
    EVENTS,
    SCHEMA,
    Kept,
    Manifest,
    State,
    Verdict,
    content_hash,
    of_month,
    outside,
)

if TYPE_CHECKING:
    import duckdb

SCANNER = "duckdb_extension_postgres_scanner"
COUNTED = "select id, number from tickets_ticket where status <> 'void'"  # a void ticket never was a request


@contextlib.contextmanager
def beside_log(folder: str, source: str, *, file: bool = False) -> Iterator["duckdb.DuckDBPyConnection"]:
    """A DuckDB that can ask the database, which it may only read; what does not fit memory is spilt in the lake."""
    place = own(pathlib.Path(folder))
    asked = {name: str(value) for name, value in conninfo_to_dict(source).items() if value is not None}
    password = asked.pop("password", None)
    with duck(place, file=file) as connection, _password(password):
        connection.execute(f"LOAD {_quoted(str(_scanner()))}")  # by path: by name it would be looked for in the net
        connection.execute(f"ATTACH {_quoted(make_conninfo(**asked))} AS log (TYPE postgres, READ_ONLY)")
        yield connection


@contextlib.contextmanager
def _password(given: str | None) -> Iterator[None]:
    """Where libpq looks for it: in the address DuckDB would say it in every error."""
    before = os.environ.get("PGPASSWORD")
    if given is not None:
        os.environ["PGPASSWORD"] = given
    try:
        yield
    finally:
        os.environ.pop("PGPASSWORD", None)
        if before is not None:
            os.environ["PGPASSWORD"] = before


def log_rows(sql: str) -> str:
    """What PostgreSQL answers to this, as a relation."""
    return f"postgres_query('log', {_quoted(sql)})"


def files_rows(folder: str, files: list[str]) -> str:
    """The rows of these files of the lake, as a relation."""
    return f"read_parquet([{', '.join(_quoted(str(pathlib.Path(folder) / file)) for file in files)}])"


def facts(folder: str, manifest: Manifest) -> str:
    """All facts: those of the manifest's months from the lake, all others from the log, as a relation."""
    rest = f"SELECT * FROM {log_rows(outside(list(manifest.months)))}"
    if not manifest.months:
        return f"({rest})"
    return f"(SELECT * FROM {files_rows(folder, manifest.files)} UNION ALL BY NAME {rest})"


def write_month(folder: str, source: str, month: str) -> Kept:
    """Write a month of the log; the file is there whole or not at all."""
    place = own(pathlib.Path(folder) / EVENTS / f"month={month}")
    fresh = place / f".{secrets.token_hex(6)}"
    try:
        with beside_log(folder, source) as connection:
            connection.execute(
                f"COPY (SELECT * FROM {log_rows(of_month(month))} ORDER BY id) TO {_quoted(str(fresh))}"
                f" (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{schema: '{SCHEMA}', month: '{month}'}})"
            )
            rows, first, last, digest = _measured(connection, files_rows("", [str(fresh)]))
        file = place / f"{digest}.parquet"
        size = fresh.stat().st_size
        _to_disk(fresh)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    return Kept(str(file.relative_to(folder)), rows, digest, first, last, size, clock.now())


@contextlib.contextmanager
def all_files(folder: str, source: str, manifest: Manifest) -> Iterator[tuple[list[pathlib.Path], pathlib.Path]]:
    """All facts as files, the open months written for this while, and one of the tickets that count today.

    For those who cannot ask the database themselves: Spark's workers see only the shared folder.
    """
    place = own(pathlib.Path(folder) / f".open-{secrets.token_hex(6)}")
    try:
        with beside_log(folder, source) as connection:
            for name, sql in (("facts", outside(list(manifest.months))), ("tickets", COUNTED)):
                file = _quoted(str(place / f"{name}.parquet"))
                connection.execute(f"COPY (SELECT * FROM {log_rows(sql)}) TO {file} (FORMAT parquet, COMPRESSION zstd)")
        held = [pathlib.Path(folder) / file for file in manifest.files]
        yield [*held, place / "facts.parquet"], place / "tickets.parquet"
    finally:
        shutil.rmtree(place, ignore_errors=True)


def verify(folder: str, source: str, manifest: Manifest, in_log: list[str]) -> list[Verdict]:
    """Each month of the lake read again, and held against the log where that still has it."""
    found = []
    with beside_log(folder, source) as connection:
        for month, kept in sorted(manifest.months.items()):
            state = _state(connection, folder, month, kept, still=month in in_log)
            found.append(Verdict(month, state, kept.rows))
    return found


def _state(connection: "duckdb.DuckDBPyConnection", folder: str, month: str, kept: Kept, *, still: bool) -> State:
    wanted = (kept.rows, kept.first, kept.last, kept.hash)
    try:
        whole = _measured(connection, files_rows(folder, [kept.file])) == wanted
    except (library("duckdb").IOException, library("duckdb").InvalidInputException):
        whole = False
    if not whole:
        return "file"
    if not still:
        return "gone"
    return "equal" if _measured(connection, log_rows(of_month(month))) == wanted else "log"


def _measured(connection: "duckdb.DuckDBPyConnection", relation: str) -> tuple[int, int, int, str]:
    rows, first, last, digest = connection.execute(content_hash(relation)).fetchone() or (0, 0, 0, "")
    return rows, first, last, digest


def _to_disk(file: pathlib.Path) -> None:
    with file.open("rb") as held:
        os.fsync(held.fileno())


def _scanner() -> pathlib.Path:
    spec = importlib.util.find_spec(SCANNER)
    if spec is None or spec.origin is None:
        raise AnalyticsMissing
    return next(pathlib.Path(spec.origin).parent.rglob("postgres_scanner.duckdb_extension"))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
