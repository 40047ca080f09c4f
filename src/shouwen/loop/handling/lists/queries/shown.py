"""A ticket as every list shows it: ids become names in the reader's language."""

from typing import Any

from shouwen.ground.base.api.kit import Moment, Out
from shouwen.ground.staff.queries import Reference
from shouwen.loop.handling.tickets.queries.rows import Row
from shouwen.loop.handling.tickets.rules.standing import FAR


class RefOut(Out):
    """A row of reference data."""

    id: int
    code: str
    name: str


class PersonOut(Out):
    """A member of staff."""

    id: int
    name: str


class CustomerOut(Out):
    """Who asked."""

    id: int
    name: str
    tier: str


class RowOut(Out):
    """A line of a list."""

    number: str
    subject: str
    status: str
    waiting: str
    level: str
    team: RefOut | None
    holder: PersonOut | None
    first_owner: PersonOut | None
    customer: CustomerOut
    channel: str
    problem: RefOut | None
    opened_at: Moment
    due_at: Moment | None
    due_clock: str
    urges: int
    unread: int


def row(found: Row, known: Reference, language: str) -> dict[str, Any]:
    """A line of a list."""
    holder, first = found.holder_id, found.first_owner_id
    return {
        "number": found.number,
        "subject": found.subject,
        "status": found.status,
        "waiting": found.waiting,
        "level": found.level,
        "team": known.teams.shown(language).get(found.team_id),
        "holder": None if holder is None else {"id": holder, "name": found.holder or ""},
        "first_owner": None if first is None else {"id": first, "name": found.first_owner or ""},
        "customer": {"id": found.customer_id, "name": found.customer, "tier": found.tier},
        "channel": found.channel,
        "problem": known.problems.shown(language).get(found.problem_id),
        "opened_at": found.opened_at,
        "due_at": None if found.due_at >= FAR else found.due_at,
        "due_clock": found.due_clock,
        "urges": found.urges,
        "unread": found.unread,
    }
