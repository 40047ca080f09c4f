"""A talk as a letter. Pure."""

from collections.abc import Sequence
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from shouwen.loop.handling.conversations.queries import Said

SUBJECT: Final = {"zh": "您与{company}的聊天记录", "en": "Your chat with {company}"}
ME: Final = {"zh": "我", "en": "Me"}
FILE: Final = {"zh": "[文件 {name}]", "en": "[File {name}]"}


class Letter(NamedTuple):
    """Subject and text."""

    subject: str
    text: str


def letter(said: Sequence[Said], company: str, language: str, zone: ZoneInfo) -> Letter:
    """The public words with who said them and when; files by their names."""
    tongue = "zh" if language.startswith("zh") else "en"
    lines = []
    for one in said:
        who = ME[tongue] if one.author.startswith("visitor:") else one.author_name or company
        files = " ".join(FILE[tongue].format(name=file["name"]) for file in one.files)
        words = "\n".join(part for part in (one.text, files) if part)
        lines.append(f"{one.at.astimezone(zone):%Y-%m-%d %H:%M} {who}\n{words}\n")
    return Letter(SUBJECT[tongue].format(company=company), "\n".join(lines))
