"""Facts of tickets. Each fact carries what figures group by (as codes) and ids, never anybody's words.

A fact that tells of a happening carries it as `happening`: replaying those of a ticket gives its case again.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFact(Fact):
    """What all of them carry."""

    subject_kind: ClassVar[str] = "ticket"

    ticket_id: int
    customer_id: int
    node: str
    number: str
    status: str
    team: str
    channel: str
    region: str
    product: str
    tier: str
    problem: str
    level: str
    happening: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketOpened(TicketFact):
    """A ticket was opened under a standard's version."""

    version_id: int
    conversation_id: int
    first_owner_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketAssigned(TicketFact):
    """A ticket was given to a team's queue or to a person; `reason` is a code, its words are message `message_id`."""

    person_id: int | None
    from_person_id: int | None
    from_team: str
    reason: str = ""
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketAccepted(TicketFact):
    """The holder took the ticket up."""

    person_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReplied(TicketFact):
    """A person wrote to the customer."""

    person_id: int
    message_id: int | None
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerReplied(TicketFact):
    """The customer wrote again."""

    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanGiven(TicketFact):
    """The way of solving was told to the customer."""

    person_id: int
    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressGiven(TicketFact):
    """The customer was told how far it is."""

    person_id: int
    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade(TicketFact):
    """The customer was promised to hear from us by this moment."""

    person_id: int | None
    until: str
    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketWaiting(TicketFact):
    """Work waits for the customer, parts or a third party."""

    reason: str
    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketResumed(TicketFact):
    """Work goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketUrged(TicketFact):
    """The customer asked for speed, for the `urges`th time."""

    urges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketExtended(TicketFact):
    """A clock was given more time; the reason's words are message `message_id`."""

    clock: str
    until: str
    message_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReclassified(TicketFact):
    """Problem, product, region or another value was set right."""

    changed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSolved(TicketFact):
    """The problem is solved, as the holder says."""

    person_id: int | None
    way: str
    message_id: int | None
    holder_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReopened(TicketFact):
    """It was not solved after all."""

    reopens: int
    message_id: int | None
    holder_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFollowedUp(TicketFact):
    """The follow-up call had a result."""

    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRated(TicketFact):
    """The customer rated the service."""

    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketClosed(TicketFact):
    """The ticket is closed."""

    reason: str
    message_id: int | None
    holder_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketVoided(TicketFact):
    """The ticket was a mistake and does not count."""

    reason: str
    message_id: int | None
    holder_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRestored(TicketFact):
    """Voiding it was a mistake."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFired(TicketFact):
    """A moment of a clock came: warning, due or lapse; `late_seconds` is how late we noticed."""

    clock: str
    moment: str
    due: str
    late_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWarned(TicketFact):
    """A clock is about to run out."""

    clock: str
    due: str
    late_seconds: int
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockBreached(TicketFact):
    """A clock ran out before its goal was met."""

    clock: str
    due: str
    late_seconds: int
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMet(TicketFact):
    """A clock's goal was met; `seconds` is the time in its calendar, pauses left out."""

    clock: str
    seconds: int
    in_time: bool
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketStepped(TicketFact):
    """The ticket moved on in the standard."""

    node_from: str
    status_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketHandedOver(TicketFact):
    """A step other than assigning took the ticket to another team, or away from who held it."""

    from_person_id: int | None
    from_team: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRaised(TicketFact):
    """The standard asks somebody to do something by `due`."""

    duty: str
    due: str
    not_before: str
    duty_team: str
    duty_role: str
    duty_skill: str
    who: str
    clock: str
    holder_id: int | None
    first_owner_id: int | None
    about: str = ""
    version_id: int = 0  # under which it was raised: a ticket that moves on leaves its words behind


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken(TicketFact):
    """A step was taken by one of its buttons."""

    person_id: int | None
    way: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFilled(TicketFact):
    """Fields of the node's form were filled in."""

    person_id: int | None
    fields: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(TicketFact):
    """Somebody asked for an approval that the standard names."""

    person_id: int | None
    approval: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalGiven(TicketFact):
    """Whoever may approve said yes, or no."""

    person_id: int | None
    approval: str
    granted: bool
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFinished(TicketFact):
    """Another department finished what it was asked for."""

    person_id: int | None
    task: str
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketMoved(TicketFact):
    """The ticket goes on under another version of the standard, from this fact on."""

    version_id: int
    from_version_id: int
    node_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFailed(TicketFact):
    """A step was taken against the standard: which check, and about what."""

    check: str
    about: str
