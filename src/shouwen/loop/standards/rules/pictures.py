"""Pictures that a standard carries: whether one is a picture at all, and how large, told by its own bytes."""

import base64
import binascii
from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

LONGEST: Final = 200_000  # characters of one picture in base64
ALL: Final = 600_000  # of all pictures of a standard: a document is read whole
MOST: Final = 6  # of one node
WIDEST: Final = 6000  # pixels, either way: a small file may unfold into a huge picture
PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"
FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})  # the JPEG frames that browsers show
BARE: Final = frozenset({0x01, *range(0xD0, 0xDA)})  # markers without a length


class Seen(NamedTuple):
    """A picture that can be shown."""

    data: bytes
    kind: str
    width: int
    height: int


def digest(data: str) -> str:
    """What a picture is asked for by."""
    return sha256(data.encode("utf-8", "replace")).hexdigest()[:32]


def seen(data: str) -> Seen | None:
    """The picture in this base64, None if it is none, or one too large."""
    if len(data) > LONGEST:
        return None
    try:
        content = base64.b64decode(data, validate=True)
    except (ValueError, binascii.Error):
        return None
    kind, size = ("jpeg", _of_jpeg(content)) if content.startswith(JPEG) else ("png", _of_png(content))
    if size is None or not all(0 < side <= WIDEST for side in size):
        return None
    return Seen(content, f"image/{kind}", *size)


def _of_png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(PNG) or content[12:16] != b"IHDR" or len(content) < 33:
        return None
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def _of_jpeg(content: bytes) -> tuple[int, int] | None:
    for at, marker in _markers(content):
        if marker in FRAMES and len(content) >= at + 9:
            return int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
    return None


def _markers(content: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        yield at, marker
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xDA or (marker not in BARE and length < 2):  # what follows is the picture itself, or nonsense
            return
        at += 1 if marker == 0xFF else 2 if marker in BARE else 2 + length
