"""Facts of incidents, and the job of a round."""

from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfIncident(Fact):
    subject_kind: ClassVar[str] = "incident"

    incident_id: int
    ticket_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRaised(_OfIncident):
    """A ticket became a major incident."""

    person_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentChanged(_OfIncident):
    """Its title, its public words or what is affected was changed."""

    changed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentEnded(_OfIncident):
    """It is over; cause and measure are kept with it."""

    tickets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRoundBegun(_OfIncident):
    """All its tickets are being told, or closed."""

    round_id: int
    sort: str
    tickets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRoundEnded(_OfIncident):
    """They were; some may have been refused."""

    round_id: int
    sort: str
    done: int
    failed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellTickets(Job):
    """Go on with a round."""

    round_id: int
