"""Facts of duties: ids and codes, for open lists."""

from dataclasses import dataclass, field
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyFact(Fact):
    """What all carry; `duty` is task or approval, `about` its code in the standard."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    team: str
    duty_id: int
    duty: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyOpened(DutyFact):
    """A task or an approval waits for somebody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyPassedOn(DutyFact):
    """It waits for others now: the ticket went to another person, team or version. `people` were not asked before."""

    people: list[int] = field(default_factory=list)
    asked_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyClosed(DutyFact):
    """It waits no longer: done, declined, or gone with the step that asked for it."""

    outcome: str
    asked_by: int | None = None
    done_by: int | None = None
