"""What may be said. Pure: text in, clean text or a clear refusal out."""

import re
from typing import Final

from shouwen.ground.base.errors import Invalid

LIMIT: Final = 100_000
KINDS: Final = ("public", "note", "event", "whisper")  # a whisper is for colleagues in the middle of a talk
_UNREADABLE: Final = re.compile("[\0\ud800-\udfff]")


class TextMissing(Invalid):
    """Please write something: {field} is empty."""

    zh = "“{field}”不能为空。"


class TextTooLong(Invalid):
    """The text of {field} is too long: {length} characters, at most {limit}."""

    zh = "“{field}”过长：{length} 个字符，最多 {limit} 个。"


class TextUnreadable(Invalid):
    """The text of {field} holds what no text can hold (a NUL or half a character) at position {position}."""

    zh = "“{field}”在第 {position} 个字符处含有无法保存的字符（空字符或不完整的字符）。"


def clean(text: str, *, field: str, limit: int = LIMIT, required: bool = True) -> str:
    """The text as it is kept: one kind of line end, edges trimmed, HTML and bidi marks left as plain text."""
    if found := _UNREADABLE.search(text):
        raise TextUnreadable(field=field, position=found.start() + 1)
    kept = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(kept) > limit:
        raise TextTooLong(field=field, length=len(kept), limit=limit)
    if required and not kept:
        raise TextMissing(field=field)
    return kept


def clean_line(text: str, *, field: str, limit: int = 200, required: bool = True) -> str:
    """Like `clean`, on one line: a subject or a name."""
    return " ".join(clean(text, field=field, limit=limit, required=required).split())
