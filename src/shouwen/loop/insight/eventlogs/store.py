"""The logs that are there: each a folder that names the generation in force, so that a writer disturbs no reader.

<place>/<name>/manifest.json         of the generation in force
<place>/<name>/<generation>/         manifest.json, events-*.parquet, cases.parquet, variants.parquet; never changed
"""

import pathlib
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self

import msgspec
from django.conf import settings

from shouwen.loop.insight.eventlogs.errors import LogNameUnfit, LogNotFound

SCHEMA = 1
MANIFEST = "manifest.json"
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
Kind = Literal["text", "number", "boolean", "time"]


class Attribute(msgspec.Struct):
    """What a case attribute holds; of a text the values, which its codes count through."""

    type: Kind
    values: list[str] = []


class Manifest(msgspec.Struct):
    """What a log is, without its rows."""

    schema: int
    name: str
    title: str
    source: str
    made_at: datetime
    cases: int
    events: int
    start: datetime
    end: datetime
    activities: list[str]
    resources: list[str]
    groups: list[str]
    lifecycle: bool
    attributes: dict[str, Attribute]
    hash: str
    generation: str = ""
    variants: int = 0
    labels: dict[str, dict[str, str]] = {}  # of an activity, what else it is called


@dataclass(frozen=True, slots=True)
class Log:
    """One log as it was when it was opened."""

    name: str
    folder: pathlib.Path
    manifest: Manifest

    @classmethod
    def open(cls, name: str, place: pathlib.Path | None = None) -> Self:
        """The log of that name."""
        home = home_of(name, place or shelf())
        try:
            manifest = read(home)
        except FileNotFoundError:
            raise LogNotFound(name=name) from None
        return cls(name, home / manifest.generation, manifest)


def shelf() -> pathlib.Path:
    """Where the logs lie."""
    return pathlib.Path(settings.LAKE) / "logs"


def home_of(name: str, place: pathlib.Path) -> pathlib.Path:
    """The folder of a log; the name is checked, since it becomes a path."""
    if not NAME.fullmatch(name):
        raise LogNameUnfit(name=name[:100])
    return place / name


def own(folder: pathlib.Path) -> pathlib.Path:
    """The folder; what of its way has to be made is for nobody but us, since logs name people."""
    for each in reversed([folder, *folder.parents]):
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)
    return folder


def read(folder: pathlib.Path) -> Manifest:
    """The manifest in a folder, of a log or of one generation."""
    return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)


def logs(place: pathlib.Path | None = None) -> list[Manifest]:
    """All logs, by name."""
    return [read(file.parent) for file in sorted((place or shelf()).glob(f"*/{MANIFEST}"))]


def remove(name: str, place: pathlib.Path | None = None) -> None:
    """Take a log away."""
    log = Log.open(name, place)
    (log.folder.parent / MANIFEST).unlink(missing_ok=True)
    shutil.rmtree(log.folder.parent)
