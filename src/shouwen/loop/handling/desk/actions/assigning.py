"""Who serves, and what a ticket is about: assign by hand, assign many for routing, reclassify."""

from collections.abc import Mapping, Sequence

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import active_person, reference, seats
from shouwen.loop.handling.desk.actions.verbs import run, standing, words
from shouwen.loop.handling.desk.errors import CannotHold, NobodyNamed
from shouwen.loop.handling.tickets.actions.happening import happen_many, lock
from shouwen.loop.handling.tickets.actions.playing import Outcome
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import Refused, UnknownCode
from shouwen.loop.handling.tickets.rules.request import own, placed
from shouwen.loop.handling.tickets.rules.standing import Standing
from shouwen.loop.standards.queries import document_of, process_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.forms import fits
from shouwen.loop.standards.rules.happenings import Value


@action
def assign(
    ticket_id: int, *, reason: str, by: Principal, team: str | None = None, person_id: int | None = None, name: str = ""
) -> None:
    """Give the ticket to a team's queue, or to one of its people; the reason's words become a note."""
    ticket = standing(ticket_id, "assign")
    if team is None and person_id is None:
        raise NobodyNamed
    code = team or ticket.case.team
    entry = reference().teams.get(code)
    if entry is None:
        raise UnknownCode(what="team", code=code)
    if person_id is not None:
        _check(person_id, entry.id)
    message_id = words(ticket, reason, by=by, name=name, kind="note").id if reason.strip() else None
    moved = team if team != ticket.case.team or person_id is None else None
    turn = Turn(ticket.id, h.Assigned(moved, person_id), reason="by_hand", message_id=message_id)
    run([turn], by=by)


@action
def assign_many(given: Sequence[tuple[int, int]], *, by: Principal = SYSTEM, reason: str = "routed") -> list[Outcome]:
    """Give tickets to people, as routing chose; one that was closed or taken meanwhile stays as it is."""
    return happen_many([Turn(ticket, h.Assigned(person=person), reason=reason) for ticket, person in given], by=by)


@action
def release_many(ticket_ids: Sequence[int], *, by: Principal = SYSTEM, reason: str = "absent") -> list[Outcome]:
    """Take tickets from their holders, back to their teams' queues."""
    held = {ticket.id: ticket.case.team for ticket in lock(ticket_ids).values() if ticket.holder_id is not None}
    return happen_many([Turn(each, h.Assigned(team=team), reason=reason) for each, team in held.items()], by=by)


@action
def reclassify(
    ticket_id: int,
    *,
    by: Principal,
    problem: str | None = None,
    product: str | None = None,
    region: str | None = None,
    level: str | None = None,
    values: Mapping[str, Value] | None = None,
) -> None:
    """Set right what the ticket is about; where the standard then says another team, it goes there."""
    ticket = standing(ticket_id, "reclassify")
    known = reference()
    changed: dict[str, Value] = _fields(ticket, own(values or {}))
    for what, code in (("problem", problem), ("product", product), ("region", region)):
        if code:
            changed |= placed(known, what, code)
    if level:
        if level not in process_of(ticket.version_id).ranks:
            raise UnknownCode(what="level", code=level[:64])
        changed["level"] = level
    run([Turn(ticket.id, h.Reclassified(changed))], by=by)


def _fields(ticket: Standing, values: Mapping[str, Value]) -> dict[str, Value]:
    """The standard's own fields, as its forms take them; words are written into the form, where they are kept."""
    fields = document_of(ticket.version_id).fields
    for code, value in values.items():
        field = fields.get(code)
        if field is None:
            raise UnknownCode(what="field", code=code)
        if field.type == "text" or not fits(field, value):
            raise Refused(why="bad_value", about=(field.name.zh, field.name.en), number=ticket.number)
    return dict(values)


def _check(person_id: int, team_id: int) -> None:
    person = active_person(person_id)
    if person is None:
        raise CannotHold(person=person_id, why="not_here")
    if all(seat.person_id != person_id for seat in seats({team_id})):
        raise CannotHold(person=person.name, why="not_in_team")
