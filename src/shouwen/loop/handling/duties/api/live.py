"""Which lists hear of duties: those of whoever is asked, and of those who may read the ticket."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.duties import events, queries
from shouwen.loop.handling.tickets.queries import heads_of
from shouwen.loop.handling.tickets.rules import rooms
from shouwen.loop.handling.tickets.rules.scope import Scope, scope_of

DUTIES = "duties"


def lists(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """The list, as far as `tickets.read` reaches and one is asked oneself."""
    if principal.kind != "person":
        return {}
    codes = reference().team_codes
    own = rooms.reached(DUTIES, Scope(teams=principal.teams, person=principal.id), codes)
    means = own | rooms.reached(DUTIES, scope_of(principal, "tickets.read"), codes)
    return {room: means if room == DUTIES else means & {room} for room in wanted}


def to_lists(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The ticket's team and people, and those who are asked."""
    heads = heads_of({happened.ticket_id for happened in facts if happened.ticket_id is not None})
    asked = queries.by_id({getattr(happened.fact, "duty_id", 0) for happened in facts})
    codes = reference().team_codes
    found: list[Iterable[str]] = []
    for happened in facts:
        head, duty = heads.get(happened.ticket_id or 0), asked.get(getattr(happened.fact, "duty_id", 0))
        people = [head.holder_id, head.first_owner_id] if head else []
        teams = [getattr(happened.fact, "team", ""), codes.get(duty.team_id or 0) if duty else ""]
        found.append(rooms.concerned(DUTIES, teams, [*people, *(duty.people if duty else [])]))
    return found


register_rooms(lists, DUTIES)
for fact in (events.DutyOpened, events.DutyPassedOn, events.DutyClosed):
    rooms_of(fact)(to_lists)
