"""Facts and jobs of alarms; the name of one is people's words and stands in none."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmSet(Fact):
    """An alarm was made, changed or removed."""

    subject_kind: ClassVar[str] = "alarm"

    alarm_id: int
    figure: str
    reading: str
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmTurned(Fact):
    """An alarm was raised or cleared, by this value."""

    subject_kind: ClassVar[str] = "alarm"

    alarm_id: int
    figure: str
    reading: str
    change: str
    value: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmRang(Fact):
    """People are told that an alarm is raised: at once, or when the quiet hours are over."""

    subject_kind: ClassVar[str] = "alarm"

    alarm_id: int
    people: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TellTurn(Job):
    """Tell by mail and in groups that an alarm was raised or cleared."""

    turn_id: int
