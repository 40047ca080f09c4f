"""The doors to follow-ups and recovery tasks."""

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.feedback import queries
from shouwen.loop.feedback.models import FollowUp, Recovery


def may_call(principal: Principal, follow_up_id: int) -> FollowUp:
    """The follow-up, open or done, or NotFound."""
    for done in (False, True):
        found = queries.follow_ups(principal, done=done).filter(pk=follow_up_id).first()
        if found is not None:
            return found
    raise NotFound


def may_recover(principal: Principal, recovery_id: int) -> Recovery:
    """The recovery task, open or closed, or NotFound."""
    for closed in (False, True):
        found = queries.recoveries(principal, closed=closed).filter(pk=recovery_id).first()
        if found is not None:
            return found
    raise NotFound
