"""Whether one takes work now."""

from shouwen.ground.base.api import kit
from shouwen.ground.base.principals.errors import NeedsSession
from shouwen.ground.staff import actions
from shouwen.ground.staff.api.router import router


class PresenceIn(kit.In):
    state: kit.Code


class PresenceOut(kit.Out):
    state: str
    since: kit.Moment


@router.put("/presence", response=PresenceOut)
def set_presence(request: kit.Request, body: PresenceIn) -> PresenceOut:
    """Say what one is now: online, busy, at a meal ...; the code of a presence kind in use."""
    if request.auth.kind != "person" or "*" not in request.auth.scopes:
        raise NeedsSession()
    presence = actions.set_presence(request.auth.id or 0, body.state, by=request.auth)
    return PresenceOut(state=presence.state, since=presence.since)
