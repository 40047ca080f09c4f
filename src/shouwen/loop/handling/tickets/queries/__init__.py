"""Reads of tickets."""

from shouwen.loop.handling.tickets.queries.cards import (
    Card,
    Head,
    card,
    head,
    heads,
    heads_of,
    history,
    numbers_of,
    numbers_within,
    subjects_by_number,
    subjects_of,
)
from shouwen.loop.handling.tickets.queries.rows import Row

__all__ = [
    "Card",
    "Head",
    "Row",
    "card",
    "head",
    "heads",
    "heads_of",
    "history",
    "numbers_of",
    "numbers_within",
    "subjects_by_number",
    "subjects_of",
]
