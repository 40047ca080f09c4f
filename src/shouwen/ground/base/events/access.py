"""Who may read which facts.

Those who follow the log: the facts of their teams, by the `team` code a fact carries, or all. Whoever reads a history
of somebody or something: a fact of a ticket or a talk as far as that very one is open to them, all others anyway.
"""

from collections.abc import Callable, Collection, Mapping

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.events.queries import Entry
from shouwen.ground.base.principals.rules import Principal, Reach

MayRead = Callable[[Principal, Collection[int]], Collection[int]]
TEAM_CODES: list[Callable[[], Mapping[int, str]]] = []
TICKETS: list[MayRead] = []
THINGS: dict[str, MayRead] = {}


def register_team_codes(codes: Callable[[], Mapping[int, str]]) -> None:
    """Wiring says how a team's code is found from its id; without it only those who may read all read anything."""
    TEAM_CODES[:] = [codes]


def register_tickets(readable: MayRead) -> None:
    """The tickets' room says which of some tickets a principal may read; without it nobody reads any here."""
    TICKETS[:] = [readable]


def register_things(field: str, readable: MayRead) -> None:
    """A room says which of its things, named by this field of facts, somebody may read."""
    THINGS[field] = readable


def of_open_tickets(principal: Principal, entries: Collection[Entry]) -> list[Entry]:
    """Those of the entries that tell nothing of a ticket, or of another registered thing, closed to the principal."""
    named = {entry.ticket_id for entry in entries if entry.ticket_id is not None}
    seen = TICKETS[0](principal, named) if TICKETS and named else ()
    found = [entry for entry in entries if entry.ticket_id is None or entry.ticket_id in seen]
    for field, may_read in THINGS.items():
        things = {entry.data[field] for entry in found if entry.data.get(field) is not None}
        within = may_read(principal, things) if things else ()
        found = [entry for entry in found if entry.data.get(field) is None or entry.data[field] in within]
    return found


def readable(principal: Principal, entries: Collection[Entry]) -> list[Entry]:
    """Those of the entries that the principal's `events.read` reaches."""
    reach = principal.require("events.read")
    if reach is Reach.ALL:
        return list(entries)
    teams = {Reach.BELOW: principal.below | principal.teams, Reach.TEAM: principal.teams}.get(reach, frozenset())
    known = TEAM_CODES[0]() if TEAM_CODES else {}
    codes = {known[team] for team in teams if team in known}
    return [entry for entry in entries if entry.data.get("team") in codes]


def require_log(principal: Principal) -> None:
    """The operation log shows everybody's doings, so it is for those whose `log.read` reaches all."""
    if principal.require("log.read") is not Reach.ALL:
        raise Forbidden(capability="log.read")
