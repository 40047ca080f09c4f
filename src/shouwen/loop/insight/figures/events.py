"""Facts of figures: codes and ids."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorChanged(Fact):
    """Who keeps an indicator, when it is looked at again, or what an hour of each role costs was set."""

    subject_kind: ClassVar[str] = "indicator"

    indicator_id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorReviewed(Fact):
    """Somebody looked whether an indicator still measures what it should."""

    subject_kind: ClassVar[str] = "indicator"

    indicator_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFallsDue(Fact):
    """The day has come to look at an indicator again."""

    subject_kind: ClassVar[str] = "indicator"

    indicator_id: str
    owner_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureExported(Fact):
    """Somebody took the rows behind a figure away as a file."""

    subject_kind: ClassVar[str] = "person"

    person_id: int
    figure: str
    rows: int
    address: str
