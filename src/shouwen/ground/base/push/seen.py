"""Whose pages are connected: whoever registers hears of somebody at their coming, and of all again at each beat."""

from collections.abc import Callable, Collection
from typing import Final

Hears = Callable[[Collection[int]], None]
_hearing: Final[list[Hears]] = []


def register_seen(hears: Hears) -> None:
    """Be told the ids of people with a page open; may be told the same again and again."""
    if hears not in _hearing:
        _hearing.append(hears)


def tell_seen(people: Collection[int]) -> None:
    """These people have a page open now; asks the database."""
    for hears in _hearing if people else ():
        hears(people)
