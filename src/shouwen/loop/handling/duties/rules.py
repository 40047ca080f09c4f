"""What of the standard's duties waits for an answer, for whom, and when it is over. Pure."""

import datetime as dt
from typing import Final, Literal

from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.guide.rules.owners import At, Named, answering
from shouwen.loop.handling.tickets.rules.status import DONE, ENDED
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.words import TASK_CLOCK

Kind = Literal["task", "approval"]
State = Literal["open", "done", "declined", "gone"]
TASK, APPROVAL = "task", "approval"
KINDS: Final = (TASK, APPROVAL)
OVER: Final = (*DONE, *ENDED)  # statuses of a ticket whose work is done: nothing is waited for any more
WAITING: Final = "waiting"
KEPT: Final = dt.timedelta(days=180)  # after they were over


def asked_of(kind: str, named: Named, at: At, crew: Crew, asker: int | None) -> list[int]:
    """Who may answer: written down with the duty, and again whenever the ticket or the people change."""
    return sorted(answering(named, at, crew, asker=asker if kind == APPROVAL else None))


def dropped(kind: str, code: str, case: Case) -> bool:
    """Whether the case asks for it no longer: what was approved has changed, or its version has no such task."""
    if kind == APPROVAL:
        return code not in case.approvals
    clock = case.clocks.get(TASK_CLOCK + code)
    return clock is not None and clock.state == "stopped" and clock.met_at is None


def left(kind: str, asked_at: str, node: str, status: str) -> bool:
    """Whether a ticket that moved to this node and status leaves the duty behind.

    An approval belongs to its node, a wait in between apart; another department's task goes on until the work is done.
    """
    return status in OVER or (kind == APPROVAL and status != WAITING and node != asked_at)
