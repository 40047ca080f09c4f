"""Who may look at moves and ask for them: whoever may change standards looks, whoever may publish moves."""

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.moves import queries
from shouwen.loop.handling.moves.models import Move
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.versions import access


def may_look(principal: Principal, version_id: int) -> Version:
    """A version whose running tickets this principal may count, or NotFound."""
    return access.may_change(principal, version_id)


def may_move(principal: Principal, version_id: int) -> Version:
    """A version to which this principal may move tickets, or NotFound."""
    return access.may_publish(principal, version_id)


def origin(principal: Principal, version_id: int) -> Version:
    """The version that tickets come from: a published one."""
    found = access.may_read(principal, version_id)
    if found.published_at is None:
        raise NotFound
    return found


def may_undo(principal: Principal, move_id: int) -> Move:
    """A move that this principal may take back, or NotFound."""
    principal.require("standards.publish")
    return queries.move(move_id)


def may_read(principal: Principal, move_id: int) -> Move:
    """A move, or NotFound."""
    principal.require("standards.change")
    return queries.move(move_id)
