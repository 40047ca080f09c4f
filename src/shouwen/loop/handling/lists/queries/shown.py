"""A ticket as every list shows it: ids become names in the reader's language."""

from typing import Any

from shouwen.ground.base.api.kit import Moment, Out
from shouwen.ground.staff.queries import Codes, Reference
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
    return {
        "number": found.number,
        "subject": found.subject,
        "status": found.status,
        "waiting": found.waiting,
        "level": found.level,
        "team": ref(known.teams, found.team_id, language),
        "holder": person(found.holder_id, found.holder),
        "first_owner": person(found.first_owner_id, found.first_owner),
        "customer": {"id": found.customer_id, "name": found.customer, "tier": found.tier},
        "channel": found.channel,
        "problem": ref(known.problems, found.problem_id, language),
        "opened_at": found.opened_at,
        "due_at": None if found.due_at >= FAR else found.due_at,
        "due_clock": found.due_clock,
        "urges": found.urges,
        "unread": found.unread,
    }


def ref(codes: Codes, found: int | None, language: str) -> dict[str, Any] | None:
    """A row of reference data by its id."""
    entry = codes.entries.get(found) if found is not None else None
    return {"id": entry.id, "code": entry.code, "name": entry.said(language)} if entry else None


def person(found: int | None, name: str | None) -> dict[str, Any] | None:
    """A member of staff."""
    return None if found is None else {"id": found, "name": name or ""}
