"""Words of the house in Traditional Chinese as they are said in Taiwan: made by OpenCC, with a small table beside it.

For our own words and the company's names alone; what people wrote stays as they wrote it. The pages' build reads the
same table.
"""

import functools
import json
import pathlib
from typing import Final

from opencc import OpenCC

TRADITIONAL: Final = "zh-TW"
TABLE: Final = pathlib.Path(__file__).parent / "taiwan.json"


@functools.lru_cache(maxsize=8192)
def taiwan(text: str) -> str:
    """The same in Traditional Chinese."""
    made = str(_converter().convert(text))
    for common, said in _said():
        made = made.replace(common, said)
    return made


@functools.cache
def _converter() -> OpenCC:
    return OpenCC("s2twp")


@functools.cache
def _said() -> tuple[tuple[str, str], ...]:
    return tuple(json.loads(TABLE.read_text(encoding="utf-8")).items())
