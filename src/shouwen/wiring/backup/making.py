"""Making a backup while the installation works."""

import os
import pathlib
import tempfile
from collections.abc import Callable
from typing import Final

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.files.queries import COPYING
from shouwen.wiring.backup import database, manifest
from shouwen.wiring.backup.manifest import Manifest
from shouwen.wiring.backup.shelf import PIECE, Hashing, Shelf, in_memory, written

NAMED: Final = "select distinct sha256 from files_storedfile order by 1"
Say = Callable[[str], None]


def make(target: pathlib.Path, *, url: str, data: pathlib.Path, say: Say) -> Manifest:
    """Write database, files and secret key to `target`, all as of one moment.

    Files come after the database: a content is there before the row that names it, and never changes.
    """
    made_at = clock.now().isoformat(timespec="seconds")
    with (
        tempfile.NamedTemporaryFile(dir=target.parent, prefix=".dump-") as dump,
        database.steady(url) as connection,
        written(target) as shelf,
    ):
        _hold_files(connection)
        say("Dumping the database.")
        dumping = database.Dump(url, connection, pathlib.Path(dump.name))
        try:
            tables = database.contents(connection)
            named = [str(row[0]) for row in connection.execute(NAMED).fetchall()]
            postgres = connection.info.server_version
            connection.rollback()
            dumping.finish()
        finally:
            dumping.give_up()
        dump_sha256 = _put_file(shelf, manifest.DUMP, pathlib.Path(dump.name))
        files, lost = _put_contents(shelf, data, named, say)
        told = Manifest(
            format=manifest.FORMAT,
            version=manifest.version(),
            made_at=made_at,
            postgres=postgres,
            dump_sha256=dump_sha256,
            secret_key=_put_key(shelf, data / manifest.KEY),
            tables=tables,
            files=files,
            lost=lost,
        )
        text = msgspec.json.format(msgspec.json.encode(told), indent=1)
        shelf.put(manifest.NAME, *in_memory(text))  # the last part: who finds it has the whole backup
    return told


def _hold_files(connection: database.Connection) -> None:
    """No content is thrown away till we are done; the moment that is dumped begins after that."""
    connection.execute(COPYING)
    connection.rollback()


def _put_key(shelf: Shelf, key: pathlib.Path) -> bool:
    """Whether there is one in the folder that is used: a given one is kept by whoever gives it."""
    used = key.exists() and not os.environ.get("SHOUWEN_SECRET_KEY")
    if used:
        shelf.put(manifest.KEY, *in_memory(key.read_bytes()))
    return used


def _put_contents(shelf: Shelf, data: pathlib.Path, named: list[str], say: Say) -> tuple[dict[str, int], list[str]]:
    """Copy what the database names; what is missing or changed in the folder is told, and the rest goes on."""
    files: dict[str, int] = {}
    lost: list[str] = []
    if named:
        say(f"Copying {len(named)} files.")
    for sha256 in named:
        content = data / manifest.place(sha256)
        if not content.is_file():
            lost.append(sha256)
        elif _put_file(shelf, manifest.place(sha256), content) == sha256:
            files[sha256] = content.stat().st_size
        else:
            lost.append(sha256)
    return files, lost


def _put_file(shelf: Shelf, name: str, file: pathlib.Path) -> str:
    with file.open("rb", buffering=PIECE) as source:
        hashing = Hashing(source)
        shelf.put(name, hashing, file.stat().st_size)
        return hashing.sha256
