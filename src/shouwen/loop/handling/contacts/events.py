"""Facts of contacts; words are messages of the talk, a fact names codes and people."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFact(Fact):
    """What every fact of a contact carries: where it stands and who has to do with it."""

    subject_kind: ClassVar[str] = "contact"

    contact_id: int
    conversation_id: int
    customer_id: int
    team: str
    lane: int
    channel: str
    skill: str = ""
    problem: str = ""
    person_id: int | None = None
    first_owner_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactEntered(ContactFact):
    """A customer has begun a chat or call and waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOffered(ContactFact):
    """It was offered to `person_id`, who may take it for `seconds`."""

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDeclined(ContactFact):
    """The person said no."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLapsed(ContactFact):
    """The person did not answer in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAnswered(ContactFact):
    """A person serves it, `waited_s` after it came."""

    waited_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTransferred(ContactFact):
    """It was handed on, to a team's queue or to `person_id`; the words are a note."""

    from_team: str
    from_person_id: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOverflowed(ContactFact):
    """It waited too long and went to another team's queue."""

    from_team: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTakenOver(ContactFact):
    """`person_id` took it from whoever served it."""

    from_person_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactEnded(ContactFact):
    """The talk is over; `ended_by` is visitor, person or system."""

    ended_by: str
    outcome: str
    waited_s: int
    served_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSummarised(ContactFact):
    """What it was about and what came of it, `after_s` after the talk's end; the seat is free again."""

    result: str
    after_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTicketed(ContactFact):
    """A ticket was opened out of it, which stands in the ticket's history too."""

    ticket_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackAsked(ContactFact):
    """The customer would rather be called; the ticket says where and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCustomerSet(ContactFact):
    """The talk is this customer's: its visitor proved who they are, or somebody corrected it."""

    before_customer_id: int
