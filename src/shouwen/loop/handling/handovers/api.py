"""The doors of hand-overs: what a ticket may do between the lines, doing it, reading why; and the lines themselves."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Page, Request, language_of, router
from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.conversations.queries import messages
from shouwen.loop.handling.desk.access import may
from shouwen.loop.handling.handovers import actions, queries, rules
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.queries import heads_of

api = router("handovers")
MANAGE = "staff.manage"


class TeamOut(Out):
    """A team."""

    code: str
    name: str


class PersonOut(Out):
    """Somebody of the company."""

    id: int
    name: str


class PassedOut(Out):
    """The last hand-over: whence, why, what was tried; `unread` until whoever has it now has seen it."""

    direction: rules.Direction
    reason: rules.Reason
    from_team: TeamOut | None
    from_person: PersonOut | None
    at: Moment
    tried: str
    unread: bool


class HandoverOut(Out):
    """On which line the ticket stands, where it could go, and how it came."""

    line: int | None
    up: TeamOut | None
    down: TeamOut | None
    down_person: PersonOut | None
    last: PassedOut | None


class HandoverIn(In):
    """Which way, why, and what was tried."""

    direction: rules.Direction
    reason: rules.Reason
    tried: Annotated[str, Field(min_length=1, max_length=rules.LONGEST_WORDS)]
    team: Code | None = None
    person: Id | None = None


class LineOut(Out):
    """Which line a team is and where it hands up to."""

    team: str
    line: int
    up: str | None


class LineIn(In):
    """The same, to set."""

    team: Code
    line: Literal[1, 2, 3]
    up: Code | None = None


class LinesIn(In):
    """All teams that are a line."""

    lines: Annotated[list[LineIn], Field(max_length=200)]


@api.get("/tickets/{number}/handover", response=HandoverOut)
def read_handover(request: Request, number: str) -> dict[str, Any]:
    """Where this ticket could go, and how it came to whoever has it."""
    return _shown(may_read(request.auth, number).id, request)


@api.post("/tickets/{number}/handover", response=HandoverOut)
def hand_over(request: Request, number: str, body: HandoverIn) -> dict[str, Any]:
    """Hand it up, down or across."""
    ticket = may(request.auth, "assign", number)
    passing = actions.Passing(body.direction, body.reason, body.tried, body.team, body.person)
    actions.hand_over(ticket.id, passing, by=request.auth)
    return _shown(ticket.id, request)


@api.post("/tickets/{number}/handover/read", response=HandoverOut)
def mark_read(request: Request, number: str) -> dict[str, Any]:
    """Whoever has it now has seen what was tried."""
    ticket = may(request.auth, "note", number)
    actions.read(ticket.id, by=request.auth)
    return _shown(ticket.id, request)


@api.get("/service-lines", response=Page[LineOut])
def list_lines(request: Request) -> dict[str, Any]:
    """The lines of the company's teams."""
    request.auth.require("staff.read")
    codes = reference().team_codes
    rows = [
        {"team": codes[team], "line": place.line, "up": codes.get(place.up or 0)}
        for team, place in queries.places().items()
        if team in codes
    ]
    return {"items": sorted(rows, key=lambda row: (row["line"], row["team"])), "next": None}


@api.put("/service-lines", response=Page[LineOut])
def set_lines(request: Request, body: LinesIn) -> dict[str, Any]:
    """Say anew which line each team is."""
    _may_set(request.auth)
    ids = reference().team_ids
    lines: dict[int, rules.Place] = {}
    for each in body.lines:
        for code in (each.team, each.up):
            if code is not None and code not in ids:
                raise UnknownCode(what="team", code=code)
        lines[ids[each.team]] = rules.Place(each.line, ids[each.up] if each.up else None)
    actions.set_lines(lines, by=request.auth)
    return list_lines(request)


def _may_set(principal: Principal) -> None:
    if principal.require(MANAGE) < Reach.BELOW:
        raise Forbidden(capability=MANAGE)


def _shown(ticket_id: int, request: Request) -> dict[str, Any]:
    head, places = heads_of({ticket_id})[ticket_id], queries.places()
    names = reference().teams.shown(language_of(request))
    here = head.team_id or 0
    down = rules.down(places, here, queries.given(ticket_id))
    people = people_by_id([down[1]] if down and down[1] else [])
    return {
        "line": places[here].line if here in places else None,
        "up": names.get(rules.up(places, here) or 0),
        "down": names.get(down[0]) if down else None,
        "down_person": _person(down[1] if down else None, people),
        "last": _last(ticket_id, head.conversation_id, names),
    }


def _person(person_id: int | None, people: Mapping[int, str]) -> dict[str, Any] | None:
    return None if person_id is None or person_id not in people else {"id": person_id, "name": people[person_id]}


def _last(ticket_id: int, conversation_id: int, names: Mapping[int | None, dict[str, Any]]) -> dict[str, Any] | None:
    found = queries.latest(ticket_id)
    if found is None:
        return None
    said, _ = messages(conversation_id, after=found.message_id - 1, limit=1, kinds=("note",))
    giver = found.by_id or found.from_person_id
    return {
        "direction": found.direction,
        "reason": found.reason,
        "from_team": names.get(found.from_team_id),
        "from_person": _person(giver, people_by_id([giver] if giver else [])),
        "at": found.at,
        "tried": said[0].text if said else "",
        "unread": found.read_at is None,
    }
