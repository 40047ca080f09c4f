"""People's words made fit for any document: no control characters, no marks that turn the reading direction, no word
without a place to break."""

import re
from typing import Final

UNFIT: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
ENDS: Final = re.compile("\r\n|[\r\x85\u2028\u2029]")
LONG: Final = re.compile(r"[!-~]{18,}")  # Latin letters, digits, signs: Chinese breaks anywhere by itself
PIECE: Final = 6
BREAK: Final = "\u200b"


def clean(text: str) -> str:
    """Text that XML, Word, Excel and PDF can hold, with plain line ends."""
    return UNFIT.sub("", ENDS.sub("\n", text)).strip()


def breakable(text: str) -> str:
    """Text whose long words may be broken by a renderer that breaks words only where it is told."""
    return LONG.sub(lambda found: BREAK.join(_pieces(found[0])), text)


def _pieces(word: str) -> list[str]:
    return [word[at : at + PIECE] for at in range(0, len(word), PIECE)]


def slug(text: str, fallback: str) -> str:
    """A place in a page: letters, digits and hyphens only."""
    found = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return found or fallback
