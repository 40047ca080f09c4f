"""What the company calls its people and places; filled by `queries`, read by everything that puts codes into words."""

import dataclasses
from collections.abc import Mapping
from typing import Final

from shouwen.loop.standards.rules.naming import Places
from shouwen.loop.standards.rules.scope import ALL, Scope
from shouwen.loop.standards.rules.terms import Words

NOTHING: Final[Mapping[str, Words]] = {}


@dataclasses.dataclass(frozen=True, slots=True)
class Names:
    """`places` are problems, products, regions and teams; departments are those of a team or of a role's people."""

    places: Places = dataclasses.field(default_factory=dict)
    roles: Mapping[str, Words] = dataclasses.field(default_factory=dict)
    skills: Mapping[str, Words] = dataclasses.field(default_factory=dict)
    team_departments: Mapping[str, Words] = dataclasses.field(default_factory=dict)
    role_departments: Mapping[str, Words] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Edition:
    """One version in the history: dates as days in the company's time zone, people by name, what changed in words."""

    number: int
    status: str
    made: str = ""
    made_by: str = ""
    published: str = ""
    published_by: str = ""
    retired: str = ""
    changes: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class House:
    """Whose manual it is."""

    company: str
    colour: str = "#2f54eb"
    logo: str = ""  # as SVG


@dataclasses.dataclass(frozen=True, slots=True)
class Issue:
    """One version on paper: `editions` are all of its standard, the latest first."""

    house: House
    number: int
    digest: str
    editions: tuple[Edition, ...] = ()
    scope: Scope = ALL
    share: float = 1.0

    @property
    def edition(self) -> Edition:
        """The edition that this issue shows."""
        return next((one for one in self.editions if one.number == self.number), Edition(self.number, "draft"))
