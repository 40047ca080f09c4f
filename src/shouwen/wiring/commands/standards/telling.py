"""Files read and written, refusals told in the terminal's language."""

import contextlib
import os
import pathlib
from collections.abc import Iterator

from shouwen.ground.base.errors import ShouwenError
from shouwen.wiring.supervisor.place import Unusable

TONGUE = "zh" if os.environ.get("LANG", "").startswith("zh") else "en"


@contextlib.contextmanager
def told() -> Iterator[None]:
    """A refusal as a sentence, exit 1."""
    try:
        yield
    except ShouwenError as refusal:
        raise Unusable(refusal.message(TONGUE)) from None


@contextlib.contextmanager
def at(file: pathlib.Path) -> Iterator[None]:
    """What the machine refuses to do with a file or folder as a sentence, exit 1."""
    try:
        yield
    except OSError as fault:
        raise Unusable(f"{file}: {fault.strerror or fault}") from None


def read(file: pathlib.Path) -> bytes:
    """What stands in a file, or why that cannot be read."""
    with at(file):
        return file.read_bytes()


def write(file: pathlib.Path, content: str | bytes) -> None:
    """A file with this in it, or why it cannot be written."""
    with at(file):
        file.write_bytes(content.encode() if isinstance(content, str) else content)
