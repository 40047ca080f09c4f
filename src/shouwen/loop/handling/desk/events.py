"""What the desk tells beyond what moves a ticket."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCustomerSet(Fact):
    """The ticket is another customer's than was thought."""

    subject_kind: ClassVar[str] = "ticket"
    ticket_id: int
    customer_id: int
    before_customer_id: int
