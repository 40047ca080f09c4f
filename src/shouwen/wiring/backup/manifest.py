"""What a backup says of itself."""

import importlib.metadata
from typing import Final

import msgspec

from shouwen.wiring.supervisor.place import Unusable

FORMAT: Final = 1
NAME, DUMP, KEY = "manifest.json", "database.dump", "secret_key"


class Table(msgspec.Struct, frozen=True):
    """How many rows, and a hash of their contents whatever their order."""

    rows: int
    hash: str


class Manifest(msgspec.Struct, frozen=True):
    """All that a restore compares; `files` holds the SHA-256 and size of every content."""

    format: int
    version: str
    made_at: str
    postgres: int
    dump_sha256: str
    secret_key: bool
    tables: dict[str, Table]
    files: dict[str, int]
    lost: list[str]

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(table.rows for table in self.tables.values())


def version() -> str:
    """This product's version."""
    return importlib.metadata.version("shouwen")


def read(text: bytes) -> Manifest:
    """The manifest of a backup that this version can restore."""
    try:
        known = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        if msgspec.json.decode(known["format"], type=int) > FORMAT:
            raise Unusable("The backup was made by a newer version of Shouwen; install that version to restore it.")
        manifest = msgspec.json.decode(text, type=Manifest)
    except (msgspec.MsgspecError, KeyError):
        raise Unusable("The backup's manifest cannot be read.") from None
    if _numbers(manifest.version) > _numbers(version()):
        raise Unusable(f"The backup was made by version {manifest.version}; this is {version()}, which is older.")
    return manifest


def place(sha256: str) -> str:
    """Where a content lies in the backup and in the data folder."""
    return f"files/{sha256[:2]}/{sha256[2:4]}/{sha256}"


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())
