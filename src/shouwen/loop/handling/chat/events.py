"""Facts of the chat's settings, and its one slow job."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatSiteChanged(Fact):
    """A site with a chat was added or changed; `fields` names what."""

    subject_kind: ClassVar[str] = "chat_site"
    chat_site_id: int
    key: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatSecretRotated(Fact):
    """A site has a new secret; the one before holds for a day."""

    subject_kind: ClassVar[str] = "chat_site"
    chat_site_id: int
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTranscript(Job):
    """Send a talk's words by e-mail; `nth` tells apart how often it was asked for."""

    contact_id: int
    to: str
    nth: int
