"""Facts of guests, by ids and codes; their words are notes of the ticket. And the job of writing to them."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestFact(Fact):
    """What all of them carry; `about` is the task's code in the standard."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    team: str
    about: str
    guest_id: int
    invitation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestInvited(GuestFact):
    """A guest was asked to do a department's task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestToldMore(GuestFact):
    """Somebody of the company wrote to the guest, or showed them `shared` more messages."""

    shared: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestAskedBack(GuestFact):
    """The guest has a question; its words are message `message_id`."""

    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestReturned(GuestFact):
    """The guest says that it is not theirs to do; the reason is message `message_id`."""

    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestReminded(GuestFact):
    """The limit comes near, or has passed."""

    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestLinkTaken(GuestFact):
    """Somebody of the company took a link, to hand it over themselves; the link stands nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRevoked(GuestFact):
    """The link opens nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestListChanged(Fact):
    """A department's list of guests: somebody was added, changed or removed."""

    subject_kind: ClassVar[str] = "guest"

    guest_id: int
    team: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteToGuest(Job):
    """Send a guest the link, and why."""

    invitation_id: int
    why: str
