"""The folder of contents: files/ab/cd/<sha256>, written whole or not at all, never changed."""

import contextlib
import datetime as dt
import hashlib
import os
import pathlib
import tempfile
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, Protocol

from django.conf import settings

from shouwen.ground.base.api.faults import MEGABYTE, largest_file
from shouwen.ground.base.files.errors import FileEmpty, FileTooLarge
from shouwen.ground.base.files.sniff import HEAD

CHUNK = 256 * 1024
COMING = "coming-"


class Source(Protocol):
    """Where bytes come from, piece by piece."""

    def read(self, length: int, /) -> bytes:
        """At most `length` bytes, none at the end."""


class Content(NamedTuple):
    """What came."""

    sha256: str
    size: int
    head: bytes


class Arrival(NamedTuple):
    """A content on the disk that has no name of its own yet."""

    content: Content
    place: pathlib.Path


def folder() -> pathlib.Path:
    """Where contents are kept."""
    return pathlib.Path(settings.DATA) / "files"


def place(sha256: str) -> pathlib.Path:
    """Where the content with this hash is kept."""
    return folder() / sha256[:2] / sha256[2:4] / sha256


@contextlib.contextmanager
def arrival(source: Source) -> Iterator[Arrival]:
    """Take in a content, piece by piece up to the bound: on the disk for good, and gone at the end unless `settle`d."""
    folder().mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=COMING, dir=folder())
    try:
        with os.fdopen(descriptor, "wb") as target:
            content = _copy(source, target, largest_file())
            target.flush()
            os.fsync(target.fileno())
        yield Arrival(content, pathlib.Path(name))
    finally:
        pathlib.Path(name).unlink(missing_ok=True)


def settle(arrived: Arrival) -> None:
    """Keep it: durable under its name when this returns."""
    _move(arrived.place, place(arrived.content.sha256))


def drop(sha256: str) -> None:
    """Throw a content away; the caller knows that no row names it, and keeps others from naming it meanwhile."""
    place(sha256).unlink(missing_ok=True)


def drop_arrivals(before: dt.datetime) -> None:
    """Throw away what was coming when a process died."""
    for left in folder().glob(f"{COMING}*"):
        with contextlib.suppress(FileNotFoundError):
            if left.stat().st_mtime < before.timestamp():
                left.unlink()


def _copy(source: Source, target: BinaryIO, most: int) -> Content:
    digest, size, head = hashlib.sha256(), 0, b""
    while piece := source.read(CHUNK):
        size += len(piece)
        if size > most:
            raise FileTooLarge(most_mb=most // MEGABYTE)
        head = head or piece[:HEAD]
        digest.update(piece)
        target.write(piece)
    if not size:
        raise FileEmpty()
    return Content(digest.hexdigest(), size, head)


def _move(written: pathlib.Path, final: pathlib.Path) -> None:
    """Give the content its final name, and make the name itself durable; an equal content is there already."""
    if final.exists():
        return
    final.parent.mkdir(parents=True, exist_ok=True)
    written.rename(final)
    for parent in (final.parent, final.parent.parent, folder()):
        descriptor = os.open(parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
