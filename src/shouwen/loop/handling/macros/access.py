"""Whose macros one sees, runs and changes."""

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.handling.macros import queries
from shouwen.loop.handling.macros.models import Macro

USE, LEAD, MANAGE = "tickets.change", "tickets.void", "company.manage"


def may_use(principal: Principal) -> int:
    """The person, if they work on tickets or set up the house."""
    if principal.kind != "person" or principal.id is None:
        raise Forbidden(capability=USE)
    if principal.reach(USE) is None and principal.reach(MANAGE) is None:
        raise Forbidden(capability=USE)
    return principal.id


def may_see(principal: Principal, macro_id: int) -> Macro:
    """The macro, or NotFound for one of somebody else or of a team that is not one's own."""
    may_use(principal)
    found = queries.macros(principal).filter(pk=macro_id).first()
    if found is None:
        raise NotFound
    return found


def may_change(principal: Principal, macro_id: int) -> Macro:
    """The macro, for whoever may change it."""
    found = may_see(principal, macro_id)
    may_keep(principal, found.scope, found.team_id)
    return found


def may_keep(principal: Principal, scope: str, team: int | None) -> None:
    """One's own by everybody, a team's by who leads it, everybody's by who leads several or sets up the house."""
    if not keeps(principal, scope, team):
        raise Forbidden(capability=MANAGE if scope == "all" else LEAD)


def keeps(principal: Principal, scope: str, team: int | None) -> bool:
    """Whether this principal may change such a macro."""
    if scope == "personal" or principal.reach(MANAGE) is not None:
        return True
    reach = principal.reach(LEAD)
    if scope == "all":
        return reach is not None and reach >= Reach.BELOW
    return principal.sees_team(LEAD, team)
