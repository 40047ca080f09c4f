"""Facts of routing."""

from dataclasses import dataclass
from typing import Any, ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutingChanged(Fact):
    """Somebody changed how work is given out; tables and hours stand only in `fields`."""

    subject_kind: ClassVar[str] = "setting"

    setting_id: int
    fields: tuple[str, ...]
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketStalled(Fact):
    """Nothing happened to a ticket for `hours`, while somebody else than its first owner has it."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    first_owner_id: int
    person_id: int | None
    team: str
    hours: int
