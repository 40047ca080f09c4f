"""Who sees and who sets how work is given out, and over which teams' floor somebody watches."""

from typing import Final

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.ground.base.principals.scope import Scope, scope_of

SERVE: Final = "contacts.serve"
SUPERVISE: Final = "contacts.supervise"
MANAGE: Final = "company.manage"


def may_read_settings(principal: Principal) -> None:
    """Whoever serves, supervises or runs the house."""
    if all(principal.reach(each) is None for each in (SERVE, SUPERVISE, MANAGE)):
        raise Forbidden(capability=SUPERVISE)


def may_change_settings(principal: Principal) -> None:
    """Lanes and bounds hold for the whole company: whoever supervises more than one team, or runs the house."""
    reach = principal.reach(SUPERVISE)
    if (reach is None or reach < Reach.BELOW) and principal.reach(MANAGE) is None:
        raise Forbidden(capability=SUPERVISE)


def floor(principal: Principal) -> Scope:
    """The teams whose floor this principal watches over."""
    found = scope_of(principal, SUPERVISE)
    if found is None:
        raise Forbidden(capability=SUPERVISE)
    return found


def may_see_wait(principal: Principal, team_id: int) -> None:
    """The wait of a team is for those who serve or supervise it."""
    found = [each for each in (scope_of(principal, SERVE), scope_of(principal, SUPERVISE)) if each is not None]
    if not any(each.holds(team_id) for each in found):
        raise Forbidden(capability=SERVE)
