"""Dumping, loading, counting and hashing a database with the tools that come with PostgreSQL."""

import contextlib
import os
import pathlib
import subprocess
import tempfile
from collections.abc import Iterator
from typing import Any, Final

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from shouwen.wiring.backup.manifest import Table
from shouwen.wiring.supervisor.place import Unusable, shipped

Connection = psycopg.Connection[tuple[Any, ...]]
STEADY: Final = (
    "set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; "
    "set extra_float_digits = 1; set idle_in_transaction_session_timeout = 0; set jit = off"
)
OURS: Final = """
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
"""
TABLES: Final = f"""
select n.nspname, c.relname, array(
    select a.attname::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'xid8'::regtype order by a.attnum
) {OURS} and c.relkind in ('r', 'p') and not c.relispartition order by 1, 2
"""
ANYTHING: Final = f"select c.relname {OURS} limit 1"
NEWER_THAN_SERVER: Final = "transaction_timeout"  # pg_restore sets it, PostgreSQL 16 does not know it


@contextlib.contextmanager
def steady(url: str) -> Iterator[Connection]:
    """A connection that sees one moment and writes values one way, whatever the server's settings."""
    try:
        connection = psycopg.connect(url, connect_timeout=10)
    except psycopg.Error as fault:
        raise Unusable(f"The database does not answer: {fault}") from None
    with connection:
        connection.execute(STEADY)
        connection.commit()
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        yield connection


def empty(connection: Connection) -> bool:
    """Whether nobody has used this database yet."""
    return connection.execute(ANYTHING).fetchone() is None


def contents(connection: Connection) -> dict[str, Table]:
    """Every table's rows, counted and hashed. Transaction ids are left out: they mean nothing on another server."""
    return {
        name if schema == "public" else f"{schema}.{name}": _content(connection, schema, name, columns)
        for schema, name, columns in connection.execute(TABLES).fetchall()
    }


def _content(connection: Connection, schema: str, name: str, columns: list[str]) -> Table:
    """The sum of the rows' hashes: rows come in any order, and no memory is needed."""
    query = sql.SQL(
        "select count(*), coalesce(sum(('x' || left(h, 16))::bit(64)::bigint::numeric), 0),"
        " coalesce(sum(('x' || right(h, 16))::bit(64)::bigint::numeric), 0)"
        " from (select md5(row({})::text) as h from {} t) r"
    ).format(sql.SQL(", ").join(sql.Identifier("t", column) for column in columns), sql.Identifier(schema, name))
    rows, first, second = connection.execute(query).fetchone() or (0, 0, 0)
    return Table(rows, f"{int(first) % 2**64:016x}{int(second) % 2**64:016x}")


class Dump:
    """pg_dump at work in the background, on the very moment that `connection` sees."""

    def __init__(self, url: str, connection: Connection, target: pathlib.Path) -> None:
        snapshot = (connection.execute("select pg_export_snapshot()").fetchone() or ("",))[0]
        words = ["--format=custom", "--no-owner", "--no-privileges", "--no-comments", "--exclude-extension=*"]
        words.append(f"--snapshot={snapshot}")
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  closed by `finish`
        command, environment = _tool("pg_dump", url, *words, f"--file={target}")
        self._child = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stderr=self._said)

    def finish(self) -> None:
        """Wait for it, or say why it failed."""
        try:
            code = self._child.wait()
            self._said.seek(0)
            if code:
                raise Unusable(f"pg_dump failed: {self._said.read().decode(errors='replace').strip()[-800:]}")
        finally:
            self._said.close()

    def give_up(self) -> None:
        """End it if it still runs."""
        if self._child.poll() is None:
            self._child.kill()
            self._child.wait()


def load(url: str, dump: pathlib.Path) -> None:
    """Fill an empty database from a dump; extensions come from the server's own, where its owner allows them."""
    with psycopg.connect(url, autocommit=True) as connection:
        for extension in ("vector", "btree_gist"):
            with contextlib.suppress(psycopg.Error):
                connection.execute(sql.SQL("create extension if not exists {}").format(sql.Identifier(extension)))
    command, environment = _tool("pg_restore", url, "--no-owner", "--no-privileges", "--no-comments", str(dump))
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    errors = [line for line in done.stderr.splitlines() if "error: " in line and NEWER_THAN_SERVER not in line]
    if errors or (done.returncode and NEWER_THAN_SERVER not in done.stderr):
        raise Unusable(f"pg_restore failed: {chr(10).join(errors[:3]) or done.stderr.strip()[-800:]}")


def _tool(name: str, url: str, *words: str) -> tuple[list[str], dict[str, str]]:
    """The command and its environment: the password stays out of the list of processes."""
    given: dict[str, Any] = conninfo_to_dict(url)
    password = given.pop("password", None)
    environment = {**os.environ, "LC_ALL": "C", **({"PGPASSWORD": str(password)} if password else {})}
    return [str(shipped() / name), f"--dbname={make_conninfo(**given)}", *words], environment
