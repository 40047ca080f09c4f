"""Who may read which facts: those of their teams, by the `team` code a fact carries, or all."""

from collections.abc import Callable, Collection, Mapping

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.events.queries import Entry
from shouwen.ground.base.principals.rules import Principal, Reach

TEAM_CODES: list[Callable[[], Mapping[int, str]]] = []


def register_team_codes(codes: Callable[[], Mapping[int, str]]) -> None:
    """Wiring says how a team's code is found from its id; without it only those who may read all read anything."""
    TEAM_CODES[:] = [codes]


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
