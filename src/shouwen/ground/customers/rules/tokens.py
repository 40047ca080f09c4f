"""Pieces of a name, number or address by which any part of it is found."""

import functools
import re
import unicodedata

_RUNS = re.compile(r"[0-9a-z]+|[^\W0-9a-z_]+")
SHORTEST = 2


def tokens(text: str) -> list[str]:
    """What to store: trigrams and beginnings of Latin and digit runs, single and double characters of others."""
    made: set[str] = set()
    for run in _runs(text):
        made.update(_pieces(run))
    return sorted(made)


@functools.lru_cache(maxsize=10_000)
def _pieces(run: str) -> frozenset[str]:
    """Those of one run; mail hosts and common names come again and again."""
    return frozenset((run[:1], run[:2], *_grams(run, 3)) if run.isascii() else (*run, *_grams(run, 2)))


def wanted(text: str) -> list[str]:
    """What a stored text must all contain to be found by `text`."""
    made: set[str] = set()
    for run in _runs(text):
        size = 3 if run.isascii() else 2
        made.update(_grams(run, size) if len(run) >= size else [run])
    return sorted(made)


def _runs(text: str) -> list[str]:
    return _RUNS.findall((text if text.isascii() else unicodedata.normalize("NFKC", text)).lower())


def _grams(run: str, size: int) -> list[str]:
    return [run[start : start + size] for start in range(len(run) - size + 1)]
