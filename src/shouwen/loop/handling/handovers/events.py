"""Facts of hand-overs: who gave the ticket on, from where to where, and why, as codes."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPassed(Fact):
    """A ticket was handed up, down or across; `team` handed it on, what was tried is message `message_id`."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    team: str
    channel: str
    region: str
    product: str
    tier: str
    problem: str
    to_team: str
    person_id: int | None
    to_person_id: int | None
    direction: str
    reason: str
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRead(Fact):
    """Whoever holds the ticket now has read what was tried."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    team: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesSet(Fact):
    """Which line each team is has changed."""

    subject_kind: ClassVar[str] = "lines"

    lines_id: int = 1
