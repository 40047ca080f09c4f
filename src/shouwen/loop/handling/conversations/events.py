"""Facts of conversations; ids only, never the words."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSaid(Fact):
    """Somebody wrote, in a conversation; `ticket_id` or `contact_id` is what the writer had before them, if any."""

    subject_kind: ClassVar[str] = "conversation"

    conversation_id: int
    message_id: int
    customer_id: int
    ticket_id: int | None
    sort: str
    contact_id: int | None = None
