"""Pictures are told by their own bytes; what is none is shown nowhere."""

import base64
import struct
import zlib

import pytest

from shouwen.loop.standards.rules.pictures import LONGEST, WIDEST, seen


def png(width: int, height: int) -> str:
    """A grey picture in base64."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    whole = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return base64.b64encode(whole).decode()


def jpeg(width: int, height: int, marker: int = 0xC0) -> str:
    """As much of a JPEG as tells its size, after a comment."""
    frame = struct.pack(">BBHBHH", 0xFF, marker, 11, 8, height, width)
    return base64.b64encode(b"\xff\xd8\xff\xfe\x00\x06note\xff" + frame + b"\x01\x01\x11\x00\xff\xd9").decode()


def plain(content: bytes) -> str:
    return base64.b64encode(content).decode()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (png(3, 2), ("image/png", 3, 2)),
        (jpeg(30, 20), ("image/jpeg", 30, 20)),
        (jpeg(30, 20, 0xC2), ("image/jpeg", 30, 20)),
        (png(WIDEST + 1, 1), None),
        (jpeg(0, 5), None),
        (jpeg(30, 20, 0xC9), None),
        (plain(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), None),
        (plain(b"\x89PNG\r\n\x1a\n"), None),
        (plain(b"\xff\xd8\xff\xe0\x00\x00"), None),
        (plain(b"\xff\xd8\xff\xe0\xff\xff"), None),
        (plain(b"\xff\xd8" + b"\xff" * 40), None),
        ("data:image/png;base64,AAAA", None),
        ("图", None),
        ("", None),
        ("A" * (LONGEST + 4), None),
    ],
)
def test_what_is_a_picture(data: str, found: tuple[str, int, int] | None) -> None:
    told = seen(data)
    assert (told and told[1:]) == found
