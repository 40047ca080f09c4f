"""What a file is, told by its beginning: our own signatures for what may be shown, puremagic for the rest."""

import puremagic

from shouwen.ground.base.files.rules import known_type, text_type

HEAD = 8192
UNKNOWN = "application/octet-stream"


def sniff(head: bytes, name: str) -> str:
    """The type of a file that begins with `head`; the name only decides between types that the content allows."""
    return known_type(head) or text_type(head) or _other(head, name)


def _other(head: bytes, name: str) -> str:
    if head.startswith(b"PK\x03\x04") and "." not in name:
        return "application/zip"
    try:
        found = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return UNKNOWN
    ending = "." + name.rpartition(".")[2].lower()
    types = [match.mime_type for match in found if match.extension == ending and match.mime_type]
    types += [match.mime_type for match in found if match.mime_type]
    if head.startswith(b"PK\x03\x04") and not any(match.extension == ending for match in found):
        return "application/zip"
    return next((kind for kind in types if kind.isascii() and len(kind) <= 100), UNKNOWN)
