"""One way of writing: full width or half, capital or small, traditional or simplified."""

import functools
import re
import sys
import unicodedata
from collections.abc import Mapping

import opencc

HAN = (range(0x3400, 0xA000), range(0x20000, 0x32000))
BEYOND = 0x10000
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def fold(text: str) -> str:
    """The text as it is compared. Character by character: a part of a text folds to a part of the folded text."""
    if text.isascii():
        return _visible(text).lower()
    plain = _visible(unicodedata.normalize("NFKC", _visible(text))).lower()
    return plain.translate(simplified()) if traditional().search(plain) else plain


@functools.cache
def simplified() -> Mapping[int, str]:
    """Each traditional character's simplified one, without regard to its neighbours, so that query and text agree."""
    characters = [chr(point) for points in HAN for point in points]
    plain = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {ord(a): b for a, b in zip(characters, plain, strict=True) if a != b and len(b) == 1}


@functools.cache
def traditional() -> re.Pattern[str]:
    """Whatever may have a simplified one: looking for it is many times quicker than translating a text.

    One range for all beyond the first 65,536: a class with single characters among them is slow.
    """
    near = "".join(chr(point) for point in simplified() if point < BEYOND)
    return re.compile(f"[{near}{chr(BEYOND)}-{chr(sys.maxunicode)}]")


def _visible(text: str) -> str:
    """Without halves of surrogate pairs, direction marks and the like; line breaks and NUL part words."""
    if text.isprintable():
        return text
    return "".join([_shown(c) for c in text])


def _shown(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Cc":
        return " "
    return "" if kind in INVISIBLE else character
