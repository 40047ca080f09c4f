"""What happens to moves, and the job that does them."""

from dataclasses import dataclass

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfMove(Fact):
    subject_kind = "standard_version"

    standard_version_id: int
    from_version_id: int
    move_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBegun(_OfMove):
    """Somebody had running tickets moved to another version; `undoes` names the move that this takes back."""

    tickets: int
    mapping: dict[str, str]
    undoes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveEnded(_OfMove):
    """All its tickets were looked at: moved, or left as they were since they had changed meanwhile."""

    moved: int
    skipped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTickets(Job):
    """Move what still waits, batch by batch."""

    move_id: int
