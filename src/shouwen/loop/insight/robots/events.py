"""Facts of group robots; their addresses are secrets and stand in none."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotChanged(Fact):
    """A group robot was registered, changed or removed."""

    subject_kind: ClassVar[str] = "robot"

    robot_id: int
    kind_of: str
    change: str
