"""Facts of statistics."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsChanged(Fact):
    """A benchmark or a named shift of a figure was entered or taken away."""

    subject_kind: ClassVar[str] = "indicator"

    indicator_id: str
    sort: str
    deed: str
