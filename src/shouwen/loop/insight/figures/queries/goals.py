"""What the standards in force want of each limit."""

import datetime as dt

from shouwen.loop.insight.figures.rules.taking import Target
from shouwen.loop.standards.queries import document_of, in_force


def goals(now: dt.datetime, language: str) -> dict[str, list[Target]]:
    """The goals of each clock, over all rows of all standards in force; a row without one wants nothing."""
    found: dict[str, list[Target]] = {}
    for ref in in_force(now):
        document = document_of(ref.id)
        for clock, limit in document.limits.items():
            for row in limit.rows:
                if row.goal is not None:
                    found.setdefault(clock, []).append(Target(row.goal, document.name.of(language)))
    return found
