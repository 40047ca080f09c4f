"""For which cases a version is: the same five axes as a row of a table; nothing named means all."""

from collections.abc import Mapping

import msgspec

from shouwen.loop.standards.rules.document import Match
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.process import matches


def scope_of(stored: object) -> Match:
    """A scope as it is kept in the table."""
    return msgspec.convert(stored, Match)


def covers(scope: Match, values: Mapping[str, Value]) -> bool:
    """Whether a case with these values lies within."""
    return matches(scope, values.get)


def narrow(scope: Match) -> bool:
    """Whether it is for some cases only; such a version comes before one for all."""
    return scope != Match()
