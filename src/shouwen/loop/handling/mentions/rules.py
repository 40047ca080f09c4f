"""How a mention stands in a text: `@王芳#7`, a name and the id that it stood for when it was written. Pure."""

import re
from typing import Final, NamedTuple

MENTION: Final = re.compile(r"(?<![A-Za-z0-9._-])@([^@#\n]{1,100})#([1-9][0-9]{0,17})(?![0-9])")
MOST: Final = 20  # people in one message


class Named(NamedTuple):
    """A name and an id that a text claims to belong together."""

    name: str
    id: int


def named(text: str) -> list[Named]:
    """Those that a text mentions, each once, in their order."""
    found = [Named(name, int(number)) for name, number in MENTION.findall(text)]
    return list(dict.fromkeys(found))[:MOST]
