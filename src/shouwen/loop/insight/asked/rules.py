"""A period, the dimensions, and how far the reader may see. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from shouwen.ground.base.principals.rules import Principal, Reach

DIMENSIONS = ("team", "channel", "region", "product", "tier", "problem")


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` (within) to `end` (without)."""

    start: dt.datetime
    end: dt.datetime

    def before(self) -> "Period":
        """The period of the same length just before, for comparison."""
        return Period(self.start - (self.end - self.start), self.start)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which facts count: the dimensions asked for; of these teams or of one person's own tickets where the reader
    sees no more, and of tickets that the reader, a person, may see today."""

    filters: Mapping[str, str] = field(default_factory=dict)
    teams: frozenset[int] | None = None
    reader: int | None = None
    person: int | None = None

    @classmethod
    def of(cls, principal: Principal, filters: Mapping[str, str]) -> "Scope":
        """What the reader asks for, no wider than `board.read` reaches."""
        reach = principal.require("board.read")
        if reach is Reach.ALL:
            return cls(filters)
        if reach is Reach.OWN:
            return cls(filters, person=principal.id)
        teams = principal.teams | principal.below if reach is Reach.BELOW else principal.teams
        return cls(filters, frozenset(teams), principal.id)
