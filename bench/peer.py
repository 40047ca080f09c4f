"""The peer's own database on the same server: the same tables, indexes and keys, without anything of ours at work."""

import re
import subprocess
import urllib.parse
from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg import sql

from bench.house import House, program

NAME = "peer"
COLUMNS = """
select attname, format_type(atttypid, atttypmod) from pg_attribute
where attrelid = %s::regclass and attnum > 0 and not attisdropped order by attnum
"""


class Peer:
    """A copy of the installation's database, taken when the installation was young."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.url = urllib.parse.urlsplit(house.url)._replace(path=f"/{NAME}").geturl()
        with house.database() as database:
            database.execute(f"create database {NAME}")
        with subprocess.Popen([program("pg_dump"), "--no-comments", house.url], stdout=subprocess.PIPE) as dump:
            subprocess.run([program("psql"), "-q", self.url], stdin=dump.stdout, check=True, capture_output=True)
        with self.database() as database:
            database.execute("analyze")

    def database(self) -> "psycopg.Connection[tuple[Any, ...]]":
        """A connection to it."""
        return psycopg.connect(self.url, autocommit=True)

    def rate(self, script: str, clients: int, seconds: float) -> float:
        """Transactions of a script per second, by pgbench."""
        line = [program("pgbench"), "-n", "-M", "prepared", "-f", script, "-c", clients, "-j", min(clients, 2)]
        line += ["-T", max(1, round(seconds)), self.url]
        done = subprocess.run([str(word) for word in line], capture_output=True, text=True, check=False)
        found = re.search(r"tps = ([\d.]+)", done.stdout)
        if done.returncode or found is None:
            raise RuntimeError(f"pgbench failed: {done.stderr[-2000:]}")
        return float(found.group(1))


def copied(database: Any, table: str, where: str, own: Mapping[str, str], source: str) -> str:
    """An INSERT of rows like those found, `own` columns (empty: by default) computed from the row of `source`."""
    columns = [(name, kind) for name, kind in database.execute(COLUMNS, [table]).fetchall() if own.get(name) != ""]
    shown = ", ".join(f'"{name}"::text' for name, _ in columns)
    rows = database.execute(f"select {shown} from {table} where {where}").fetchall()
    if not rows:
        raise RuntimeError(f"{table} has no row where {where}")
    selects = [_select(columns, row, own, source) for row in rows]
    names = ", ".join(f'"{name}"' for name, _ in columns)
    return f"insert into {table} ({names}) " + " union all ".join(selects)


def _select(columns: list[tuple[str, str]], row: tuple[str | None, ...], own: Mapping[str, str], source: str) -> str:
    values = []
    for (name, kind), text in zip(columns, row, strict=True):
        literal = f"{sql.Literal(text).as_string()}::{kind}" if text is not None else f"null::{kind}"
        values.append(own[name].format(literal) if name in own and text is not None else literal)
    return f"select {', '.join(values)} from {source}"
