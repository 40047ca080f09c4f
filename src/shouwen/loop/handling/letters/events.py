"""Jobs: the letters to send. A fact: a customer whom the standard wants to be told, and who cannot be."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class SendAcknowledgement(Job):
    """Tell the customer by e-mail that the request arrived."""

    ticket_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReply(Job):
    """Send the customer by e-mail what was written."""

    ticket_id: int
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTold(Job):
    """Send the customer by e-mail what the standard tells them at a step; `raised` is the fact that asked for it."""

    ticket_id: int
    raised: int
    version_id: int
    act: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerNotTold(Fact):
    """The standard wants the customer to be told and there is no way: no_address of theirs, or no_mail of ours."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    team: str
    about: str
    why: str
