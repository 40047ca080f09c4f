"""Files read and refusals told in the terminal's language."""

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


def read(file: pathlib.Path) -> bytes:
    """What stands in a file, or why that cannot be read."""
    try:
        return file.read_bytes()
    except OSError as fault:
        raise Unusable(f"{file}: {fault.strerror}") from None
