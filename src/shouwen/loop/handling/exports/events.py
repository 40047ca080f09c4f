"""That a list was taken away. It carries codes, never what was searched for."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketsExported(Fact):
    """Somebody took a list away as a file."""

    subject_kind: ClassVar[str] = "person"

    person_id: int
    rows: int
    view: str
    statuses: tuple[str, ...]
    team: str
    level: str
    problems: tuple[str, ...]
    searched: bool
    address: str
    products: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    channel: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalksExported(Fact):
    """Somebody took a list of talks away as a file."""

    subject_kind: ClassVar[str] = "person"

    person_id: int
    rows: int
    view: str
    address: str
