"""Putting a backup into an empty installation, and proving that all is there."""

import contextlib
import os
import pathlib
import shutil
import tempfile
from collections.abc import Callable, Iterator

from shouwen.wiring.backup import database, manifest
from shouwen.wiring.backup.manifest import Manifest
from shouwen.wiring.backup.mark import MARK
from shouwen.wiring.backup.shelf import Backup, copied
from shouwen.wiring.supervisor.place import Unusable

Say = Callable[[str], None]


def refuse_used_folder(data: pathlib.Path) -> None:
    """A restore replaces nothing."""
    if data.exists() and any(data.iterdir()):
        raise Unusable(f"{data} is not empty. Give SHOUWEN_DATA a new folder; a restore replaces nothing.")


@contextlib.contextmanager
def opened(source: pathlib.Path) -> Iterator[tuple[Backup, Manifest]]:
    """A backup and its manifest."""
    if not source.exists():
        raise Unusable(f"There is no {source}.")
    backup = Backup(source)
    try:
        with backup.open(manifest.NAME) as text:
            told = manifest.read(text.read())
        yield backup, told
    finally:
        backup.close()


def fill(backup: Backup, told: Manifest, *, url: str, data: pathlib.Path, say: Say) -> None:
    """Load database, files and secret key, then compare every count and hash with the manifest."""
    with database.steady(url) as connection:
        if not database.empty(connection):
            raise Unusable("The database is not empty. Make a new one for the restore; a restore replaces nothing.")
    (data / MARK).touch()
    say(f"Loading the database ({told.rows} rows in {len(told.tables)} tables).")
    with tempfile.NamedTemporaryFile(dir=data, prefix=".dump-") as dump:
        with backup.open(manifest.DUMP) as source:
            _same(copied(source, dump), told.dump_sha256, manifest.DUMP)
        database.load(url, pathlib.Path(dump.name))
    say(f"Copying {len(told.files)} files.")
    for sha256 in told.files:
        _put_content(backup, data, sha256)
    if told.secret_key:
        _put_key(backup, data / manifest.KEY)
    say("Counting and comparing.")
    with database.steady(url) as connection:
        _compare(told.tables, database.contents(connection))


def finish(data: pathlib.Path) -> None:
    """The installation may be used."""
    (data / MARK).unlink()


def clear(data: pathlib.Path, pg: pathlib.Path | None) -> None:
    """Take away what a failed restore left in a folder that was empty before."""
    for folder in (pg, data / "pg", data / "files", data / "run"):
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    for name in (MARK, manifest.KEY, "postgres.json", "lock", "users.lock"):
        (data / name).unlink(missing_ok=True)


def _put_content(backup: Backup, data: pathlib.Path, sha256: str) -> None:
    if len(sha256) != 64 or set(sha256) - set("0123456789abcdef"):
        raise Unusable("The backup's manifest names a file that is none.")
    place = data / manifest.place(sha256)
    place.parent.mkdir(parents=True, exist_ok=True)
    with backup.open(manifest.place(sha256)) as source, place.open("wb") as target:
        _same(copied(source, target), sha256, manifest.place(sha256))
        os.fsync(target.fileno())


def _put_key(backup: Backup, place: pathlib.Path) -> None:
    with backup.open(manifest.KEY) as source:
        key = source.read()
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
        target.write(key)


def _same(found: str, expected: str, name: str) -> None:
    if found != expected:
        raise Unusable(f"The backup is damaged: {name} does not have the content that it had when it was made.")


def _compare(expected: dict[str, manifest.Table], found: dict[str, manifest.Table]) -> None:
    for name in sorted(expected.keys() | found.keys()):
        before, after = expected.get(name), found.get(name)
        if before != after:
            rows = [str(table.rows) if table else "no" for table in (before, after)]
            raise Unusable(f"Table {name} came out different: {rows[0]} rows in the backup, {rows[1]} here.")
