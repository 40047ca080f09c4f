"""Facts of links; each is told of every ticket concerned, so that it stands in the log of both."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfTicket(Fact):
    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketsLinked(_OfTicket):
    """Two tickets have to do with one another; of parent and split the first comes first."""

    link: str
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketsUnlinked(_OfTicket):
    """They have not."""

    link: str
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketsMerged(_OfTicket):
    """`gone` ended in `kept`, where its talk is shown."""

    gone: str
    kept: str
    same_customer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketsUnmerged(_OfTicket):
    """The merge was taken back."""

    gone: str
    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSplit(_OfTicket):
    """Messages of `old` opened the ticket `fresh`, too."""

    old: str
    fresh: str
    messages: int
