"""What of the standard's duties waits for an answer, for whom, and when it is over. Pure."""

import datetime as dt
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from shouwen.ground.staff.rules.crew import MANAGER, Crew, meant
from shouwen.loop.handling.tickets.rules.status import DONE, ENDED
from shouwen.loop.standards.rules import document
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.words import TASK_CLOCK

Kind = Literal["task", "approval"]
State = Literal["open", "done", "declined", "gone"]
TASK, APPROVAL = "task", "approval"
KINDS: Final = (TASK, APPROVAL)
OVER: Final = (*DONE, *ENDED)  # statuses of a ticket whose work is done: nothing is waited for any more
WAITING: Final = "waiting"
KEPT: Final = dt.timedelta(days=180)  # after they were over
PERSONAL: Final = ("holder", "first_owner")


class Owner(NamedTuple):
    """For whom a duty is: a team, a role (of that team), a skill, or whoever holds or first owned the ticket."""

    team_id: int | None
    role: str
    skill: str
    who: str


def owner(said: document.Owner, teams: Mapping[str, int], ticket_team: int | None) -> Owner:
    """Whom the standard names, as the stepper says it of a duty: who is known only through the ticket has its team."""
    team = teams.get(said.team) if said.team else ticket_team if said.who else None
    role = MANAGER if said.who == MANAGER else said.role
    return Owner(team, role, said.skill, said.who if said.who in PERSONAL else "")


def named(crew: Crew, owner: Owner, near: int | None) -> list[int]:
    """The people whom a role or a skill means; a team and a holder are looked up when somebody asks."""
    if owner.who or not (owner.role or owner.skill):
        return []
    return sorted(meant(crew, team=owner.team_id, role=owner.role, skill=owner.skill, near=near))


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
