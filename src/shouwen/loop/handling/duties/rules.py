"""What of the standard's duties waits for an answer, for whom, and when it is over. Pure."""

from typing import Final, Literal, NamedTuple

from shouwen.ground.staff.rules.crew import Crew, meant
from shouwen.loop.handling.tickets.rules.status import DONE, ENDED

Kind = Literal["task", "approval"]
State = Literal["open", "done", "declined", "gone"]
TASK, APPROVAL = "task", "approval"
KINDS: Final = (TASK, APPROVAL)
OVER: Final = (*DONE, *ENDED)  # statuses of a ticket whose work is done: nothing is waited for any more
WAITING: Final = "waiting"


class Owner(NamedTuple):
    """For whom a duty is: a team, a role (of that team), a skill, or whoever holds or first owned the ticket."""

    team_id: int | None
    role: str
    skill: str
    who: str


def named(crew: Crew, owner: Owner, near: int | None) -> list[int]:
    """The people whom a role or a skill means; a team and a holder are looked up when somebody asks."""
    if owner.who or not (owner.role or owner.skill):
        return []
    return sorted(meant(crew, team=owner.team_id, role=owner.role, skill=owner.skill, near=near))


def left(kind: str, asked_at: str, node: str, status: str) -> bool:
    """Whether a ticket that moved to this node and status leaves the duty behind.

    An approval belongs to its node, a wait in between apart; another department's task goes on until the work is done.
    """
    return status in OVER or (kind == APPROVAL and status != WAITING and node != asked_at)
