"""A file of events as bytes: unpacked as it is read, within bounds, and how far we are."""

import gzip
import io
import pathlib
import zlib
from typing import IO

from shouwen.loop.insight.eventlogs.errors import SourceBomb, SourceMissing, SourceTruncated

GZIP = b"\x1f\x8b"
MOST = 100 * 2**30  # bytes that a packed file may unpack to
FREE = 256 * 2**20  # so many are never called a bomb
RATIO = 200  # real logs pack ten to forty times
CHUNK = 2**20


class Source(io.RawIOBase):
    """What is in a file, whether it is packed or not."""

    def __init__(self, path: pathlib.Path) -> None:
        super().__init__()
        try:
            self._raw: IO[bytes] = path.open("rb")
        except OSError:
            raise SourceMissing(file=path.name) from None
        try:
            packed = self._raw.read(2) == GZIP
        except OSError:
            self._raw.close()
            raise SourceMissing(file=path.name) from None
        self._raw.seek(0)
        self._size = max(path.stat().st_size, 1)
        self._unpacked = gzip.GzipFile(fileobj=self._raw) if packed else None
        self._given = 0

    @property
    def share(self) -> float:
        """How much of the file has been read."""
        return min(1.0, self._raw.tell() / self._size) if not self._raw.closed else 1.0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: object) -> int:
        """The next bytes."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        got = self._next(len(view))
        view[: len(got)] = got
        return len(got)

    def _next(self, size: int) -> bytes:
        if self._unpacked is None:
            return self._raw.read(size)
        try:
            got = self._unpacked.read(size)
        except (EOFError, OSError, zlib.error):
            raise SourceTruncated from None
        self._given += len(got)
        if self._given > MOST or (self._given > FREE and self._given > RATIO * self._raw.tell()):
            raise SourceBomb(most=f"{min(MOST, max(FREE, RATIO * self._raw.tell())) / 2**20:,.0f} MB")
        return got

    def close(self) -> None:
        """Close the file, too."""
        if self._unpacked is not None:
            self._unpacked.close()
        self._raw.close()
        super().close()
