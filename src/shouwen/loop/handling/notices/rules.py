"""Who is told of what. Pure."""

import datetime as dt
from typing import Final, Literal, get_args

from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.guide.rules.owners import At, Named, answering, meant_by
from shouwen.loop.standards.rules.document import Owner

Kind = Literal[
    "assigned",
    "breach_notice",
    "manager_watch",
    "task_late",
    "progress_report",
    "promise_due",
    "notify",
    "approval",
    "task",
    "granted",
    "declined",
    "task_done",
    "guest_asked",
    "guest_returned",
    "not_delivered",
    "webhook_failed",
    "stalled",
    "appointment_due",
    "appointments_left",
    "incident",
    "mentioned",
    "review_due",
    "alarm",
]
KINDS: Final[tuple[str, ...]] = get_args(Kind)
TASK, APPROVAL = "task", "approval"
OF_DUTIES: Final = frozenset(
    {"breach_notice", "manager_watch", "task_late", "progress_report", "promise_due", "notify", APPROVAL, TASK}
)
READ_KEPT, KEPT = dt.timedelta(days=30), dt.timedelta(days=180)  # after having been read, and at all
NOT_OURS: Final = frozenset({"customer", "system"})


def people(duty: str, named: Named, at: At, crew: Crew, *, asker: int | None) -> frozenset[int]:
    """The people whom a duty names: of a task or an approval those who may answer it."""
    if duty not in (TASK, APPROVAL):
        return meant_by(named, at, crew)
    return answering(named, at, crew, asker=asker if duty == APPROVAL else None)


def answered(duty: str, outcome: str) -> Kind | None:
    """What an answer to a duty is told as; what is no longer needed is told to nobody."""
    if duty == APPROVAL:
        return "granted" if outcome == "done" else "declined" if outcome == "declined" else None
    return "task_done" if outcome == "done" else None


def knows(duty: str, who: str, due: dt.datetime | None, at: dt.datetime) -> bool:
    """Whether the holder knows already: of a miss they are told as the holder, not once more as a manager."""
    return duty == "manager_watch" and who != "holder" and due is not None and due <= at


def for_us(to: Owner | None) -> bool:
    """Whether words of a standard are for somebody of the company."""
    return to is not None and to.who not in NOT_OURS
