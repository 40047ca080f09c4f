"""Ids of reference rows by code, out of staff's snapshot; the levels that standards know."""

import datetime as dt

from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.tickets.rules.standing import Places
from shouwen.loop.standards.queries import in_force


def places() -> Places:
    """As of now, at most five seconds old."""
    known = reference()
    return Places(known.teams.ids, known.problems.ids, known.products.ids, known.regions.ids)


def levels_in_force(now: dt.datetime) -> frozenset[str]:
    """The levels of urgency that a new ticket may be given."""
    return frozenset(level for version in in_force(now) for level in version.process.ranks)
