"""Verbs: hand a ticket on, read why it came, set the lines."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import active_person, reference, seats
from shouwen.loop.handling.desk.actions.assigning import assign
from shouwen.loop.handling.desk.actions.verbs import standing, words
from shouwen.loop.handling.desk.errors import NobodyNamed
from shouwen.loop.handling.handovers import queries, rules
from shouwen.loop.handling.handovers.errors import LinesCircle, NoSuchLine
from shouwen.loop.handling.handovers.events import HandoverRead, LinesSet, TicketPassed
from shouwen.loop.handling.handovers.models import Handover, TeamLine
from shouwen.loop.handling.tickets.actions.telling import about_of
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.rules.standing import Standing

DIMENSIONS = ("channel", "region", "product", "tier", "problem")
PLAIN = ("ticket_id", "customer_id", "node", "number", "team")


class Passing(NamedTuple):
    """Which way, why, what was tried; `team` and `person_id` where the lines alone do not say it."""

    direction: rules.Direction
    reason: rules.Reason
    tried: str
    team: str | None = None
    person_id: int | None = None


@action
def hand_over(ticket_id: int, passing: Passing, *, by: Principal) -> None:
    """Hand the ticket on; the first owner stays, whoever gets it reads first what was tried."""
    ticket = standing(ticket_id, "assign")
    codes = reference().teams
    before = codes.ids.get(ticket.case.team, 0)
    to_team, to_person = _to(ticket, passing)
    said = words(ticket, passing.tried, by=by, name="", kind="note")
    assign(ticket_id, reason="", by=by, team=codes.codes[to_team], person_id=to_person)
    ends = {
        "from_team_id": before,
        "from_person_id": ticket.holder_id,
        "to_team_id": to_team,
        "to_person_id": to_person,
    }
    why: dict[str, Any] = {"direction": passing.direction, "reason": passing.reason, "message_id": said.id}
    Handover.objects.create(ticket_id=ticket_id, by_id=by.id, at=clock.now(), **ends, **why)
    about = about_of(ticket)
    record(
        TicketPassed(
            **{name: about[name] for name in (*PLAIN, *DIMENSIONS)},
            **why,
            to_team=codes.codes[to_team],
            person_id=ticket.holder_id,
            to_person_id=to_person,
        ),
        by=by,
    )


@action
def read(ticket_id: int, *, by: Principal) -> None:
    """What was tried has been read."""
    fresh = Handover.objects.filter(ticket_id=ticket_id, read_at=None).update(read_at=clock.now())
    if fresh:
        about = about_of(standing(ticket_id, "note"))
        record(HandoverRead(**{name: about[name] for name in PLAIN}), by=by)


@action
def set_lines(lines: Mapping[int, rules.Place], *, by: Principal) -> None:
    """These teams are these lines, no others; LinesCircle if handing up would come back."""
    if rules.circles(lines):
        raise LinesCircle
    TeamLine.objects.exclude(team_id__in=lines).delete()
    for team, place in lines.items():
        TeamLine.objects.update_or_create(team_id=team, defaults={"line": place.line, "up_id": place.up})
    queries.kept.drop()
    record(LinesSet(), by=by)


def _to(ticket: Standing, passing: Passing) -> tuple[int, int | None]:
    """The team and the person it goes to."""
    known = reference().teams
    here = known.ids.get(ticket.case.team, 0)
    if passing.team or passing.person_id or passing.direction == "across":
        if not passing.team and not passing.person_id:
            raise NobodyNamed
        team = known.get(passing.team or ticket.case.team)
        if team is None:
            raise UnknownCode(what="team", code=passing.team)
        return team.id, passing.person_id
    places = queries.places()
    found: tuple[int, int | None] | None
    if passing.direction == "up":
        above = rules.up(places, here)
        found = None if above is None else (above, None)
    else:
        found = rules.down(places, here, queries.given(ticket.id))
    if found is None or found[0] not in known.entries:
        raise NoSuchLine(team=known.entries[here].name if here in known.entries else "", way=passing.direction)
    return found[0], _still_there(*found)


def _still_there(team: int, person_id: int | None) -> int | None:
    """The person, unless they left, or left the team."""
    if person_id is None or active_person(person_id) is None:
        return None
    return person_id if any(seat.person_id == person_id for seat in seats({team})) else None
