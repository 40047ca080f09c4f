"""Jobs: the letters to send."""

from dataclasses import dataclass

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
