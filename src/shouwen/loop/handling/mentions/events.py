"""Facts of mentions; ids only."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleMentioned(Fact):
    """A note named colleagues who may read it."""

    subject_kind: ClassVar[str] = "conversation"

    conversation_id: int
    message_id: int
    ticket_id: int | None
    contact_id: int | None
    people: list[int]
