"""Who sees what will come: those who lead more than one team."""

from collections.abc import Mapping

from shouwen.ground.base.errors import Forbidden
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.insight.asked.rules import Scope

RIGHT = "board.read"


def may_plan(principal: Principal, filters: Mapping[str, str]) -> Scope:
    """What they ask for, no wider than their `board.read` reaches, which must go beyond one's own team."""
    if principal.require(RIGHT) < Reach.BELOW:
        raise Forbidden(capability=RIGHT)
    return Scope.of(principal, filters)
