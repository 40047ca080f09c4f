"""Who is told of what. Pure."""

import datetime as dt
from typing import Final, Literal, NamedTuple, get_args

from shouwen.ground.staff.rules.crew import Crew, meant
from shouwen.loop.standards.rules.document import Owner

Kind = Literal[
    "assigned",
    "breach_notice",
    "manager_watch",
    "task_late",
    "progress_report",
    "notify",
    "approval",
    "task",
    "webhook_failed",
]
KINDS: Final[tuple[str, ...]] = get_args(Kind)
OF_DUTIES: Final = frozenset(KINDS) - {"assigned", "webhook_failed"}
READ_KEPT, KEPT = dt.timedelta(days=30), dt.timedelta(days=180)  # after having been read, and at all
NOT_OURS: Final = frozenset({"customer", "system"})


class Asked(NamedTuple):
    """Whom a duty names, and who has the ticket."""

    team_id: int | None
    role: str
    skill: str
    who: str
    holder_id: int | None
    first_owner_id: int | None
    ticket_team_id: int | None


def people(crew: Crew, asked: Asked) -> frozenset[int]:
    """The people in service whom a duty names; for a ticket that nobody holds, its team."""
    here = {each.id for each in crew.members}
    if asked.who:
        person = asked.holder_id if asked.who == "holder" else asked.first_owner_id or asked.holder_id
        return frozenset({person}) if person in here and person is not None else crew.of_team(asked.team_id)
    owner = {"role": asked.role, "skill": asked.skill}
    return meant(crew, team=asked.team_id, near=asked.ticket_team_id, **owner)


def knows(duty: str, who: str, due: dt.datetime | None, at: dt.datetime) -> bool:
    """Whether the holder knows already: of a miss they are told as the holder, not once more as a manager."""
    return duty == "manager_watch" and who != "holder" and due is not None and due <= at


def for_us(to: Owner | None) -> bool:
    """Whether words of a standard are for somebody of the company."""
    return to is not None and to.who not in NOT_OURS
