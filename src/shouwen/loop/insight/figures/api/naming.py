"""A figure, and the rows behind it, in the reader's language."""

from collections.abc import Callable, Sequence
from typing import Any

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.loop.handling.contacts.access import readable
from shouwen.loop.handling.contacts.queries.counting import subjects
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.insight.figures.queries.figures import Row
from shouwen.loop.insight.figures.rules.figures import BY_CODE
from shouwen.loop.insight.figures.rules.taking import Figure

HIDDEN: dict[str, Any] = {"number": None, "contact": None, "subject": None, "status": None}


def known(figure: str) -> Figure:
    """The figure of this code, or NotFound."""
    if figure not in BY_CODE:
        raise NotFound(figure=figure)
    return BY_CODE[figure]


def saying(language: str) -> Callable[[str, str], str]:
    """Chooses between our Chinese and English words."""

    def said(zh: str, en: str) -> str:
        return taiwan(zh) if language == TRADITIONAL else zh if language.startswith("zh") else en

    return said


def named(principal: Principal, figure: Figure, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Rows with the ticket or talk that each is of, named only where this reader may read it."""
    titles = (_talks if figure.of == "talks" else _tickets)(principal, {row.thing_id for row in rows})
    return [
        {
            **titles.get(row.thing_id, HIDDEN),
            "at": row.at,
            "value": row.value,
            "good": row.good,
            "other": row.other,
        }
        for row in rows
    ]


def _tickets(principal: Principal, ids: set[int]) -> dict[int, dict[str, Any]]:
    found = heads(principal, ids)
    return {
        each: {"number": head.number, "contact": None, "subject": head.subject, "status": head.status}
        for each, head in found.items()
    }


def _talks(principal: Principal, ids: set[int]) -> dict[int, dict[str, Any]]:
    found = subjects(readable(principal, ids))
    return {each: {**HIDDEN, "contact": each, "subject": subject} for each, subject in found.items()}
