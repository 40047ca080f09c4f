"""Facts of feedback: ids, scores and codes; the customer's words stay in their row."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.loop.handling.contacts.events import ContactFact


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackFact(Fact):
    """What all of them carry: the ticket with the dimensions that figures group by."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    number: str = ""  # the earliest facts have none
    customer_id: int
    node: str
    team: str
    channel: str
    region: str
    product: str
    tier: str
    problem: str
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingInvited(FeedbackFact):
    """The customer was given a link to rate the service."""

    survey_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven(FeedbackFact):
    """The customer rated the service, 1 to 5."""

    survey_id: int
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPlanned(FeedbackFact):
    """A follow-up call is to be made."""

    follow_up_id: int
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDone(FeedbackFact):
    """A follow-up call was made."""

    follow_up_id: int
    result: str
    in_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDropped(FeedbackFact):
    """A follow-up call is needed no more: the ticket is open again or over."""

    follow_up_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryOpened(FeedbackFact):
    """A bad rating or an unsatisfied customer is to be cared for."""

    recovery_id: int
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryClosed(FeedbackFact):
    """Contact, cause and measure are written down."""

    recovery_id: int
    in_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRated(ContactFact):
    """A visitor rated a chat, 1 to 5; `person_id` served it."""

    score: int
