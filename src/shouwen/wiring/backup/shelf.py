"""Where a backup lies: one .tar file, or a folder of the same parts. Written whole or not at all."""

import contextlib
import hashlib
import io
import os
import pathlib
import shutil
import tarfile
from collections.abc import Iterator
from typing import IO, Protocol, cast

from shouwen.wiring.supervisor.place import Unusable

PIECE = 1024 * 1024
TAR = ".tar"


class Source(Protocol):
    """Where bytes come from, piece by piece."""

    def read(self, length: int = -1, /) -> bytes:
        """At most `length` bytes."""


class Shelf(Protocol):
    """What a backup is written to."""

    def put(self, name: str, source: Source, size: int) -> None:
        """One part, `size` bytes long."""


class Hashing:
    """A reader that knows the SHA-256 of what was read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._digest = hashlib.sha256()

    def read(self, length: int = -1, /) -> bytes:
        """At most `length` bytes."""
        piece = self._source.read(length)
        self._digest.update(piece)
        return piece

    @property
    def sha256(self) -> str:
        """Of all that was read."""
        return self._digest.hexdigest()


class _Tar:
    def __init__(self, tar: tarfile.TarFile) -> None:
        self._tar = tar

    def put(self, name: str, source: Source, size: int) -> None:
        part = tarfile.TarInfo(name)
        part.size, part.mode = size, 0o600
        self._tar.addfile(part, cast(IO[bytes], source))  # it only reads


class _Folder:
    def __init__(self, folder: pathlib.Path) -> None:
        self._folder = folder

    def put(self, name: str, source: Source, size: int) -> None:
        place = self._folder / name
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(place, "wb", opener=_private) as target:
            shutil.copyfileobj(source, target, PIECE)
            if target.tell() != size:
                raise Unusable(f"{name} changed while it was copied.")
            target.flush()
            os.fsync(target.fileno())


@contextlib.contextmanager
def written(target: pathlib.Path) -> Iterator[Shelf]:
    """A shelf that gets the name `target` when all is on it; refuses a place where something lies."""
    as_tar = target.suffix == TAR
    if target.exists() and (as_tar or not target.is_dir() or any(target.iterdir())):
        raise Unusable(f"{target} exists. Give the backup a name of its own.")
    fresh = target.with_name(target.name + ".part")
    _remove(fresh)
    try:
        if as_tar:
            with open(fresh, "wb", opener=_private) as file:
                with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
                    yield _Tar(tar)
                file.flush()
                os.fsync(file.fileno())
        else:
            fresh.mkdir(mode=0o700)
            yield _Folder(fresh)
        fresh.rename(target)
    except BaseException:
        _remove(fresh)
        raise


def _remove(place: pathlib.Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)


class Backup:
    """A backup to read from."""

    def __init__(self, source: pathlib.Path) -> None:
        self._folder = source if source.is_dir() else None
        self._tar: tarfile.TarFile | None = None
        self._parts: dict[str, tarfile.TarInfo] = {}
        if self._folder is None:
            try:
                self._tar = tarfile.open(source)  # noqa: SIM115  closed by `close`
                parts = self._tar.getmembers()  # reads to the end: one that was cut off is told here
            except (OSError, EOFError, tarfile.TarError) as fault:  # EOFError: of one that somebody compressed
                self.close()
                raise Unusable(f"{source} cannot be read as a backup: {fault}") from None
            self._parts = {part.name: part for part in parts}

    def close(self) -> None:
        """Let go of the file."""
        if self._tar is not None:
            self._tar.close()

    def open(self, name: str) -> IO[bytes]:
        """One part."""
        try:
            if self._folder is not None:
                return (self._folder / name).open("rb")
            assert self._tar is not None
            found = self._tar.extractfile(self._parts[name])
        except (OSError, KeyError, tarfile.TarError):
            found = None
        if found is None:
            raise Unusable(f"The backup is not whole: {name} is missing.")
        return found


def copied(source: IO[bytes], target: IO[bytes]) -> str:
    """Copy to the end; the SHA-256 of what was copied."""
    hashing = Hashing(source)
    while piece := hashing.read(PIECE):
        target.write(piece)
    target.flush()
    return hashing.sha256


def in_memory(data: bytes) -> tuple[IO[bytes], int]:
    """Bytes as a part."""
    return io.BytesIO(data), len(data)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
