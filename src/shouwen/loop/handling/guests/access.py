"""Whose key it is, and who of the company may ask guests."""

from dataclasses import dataclass

from django.http import HttpRequest
from ninja.security import APIKeyHeader

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.principals.actions.throttle import count_try
from shouwen.ground.base.principals.rules import Principal, digest, tried
from shouwen.loop.handling.guests import queries, rules
from shouwen.loop.handling.guests.errors import GuestLinkOver
from shouwen.loop.handling.guests.models import Guest, Invitation

MANAGE = "staff.manage"


@dataclass(frozen=True, slots=True)
class Asked:
    """A guest with the key to one task."""

    invitation: Invitation
    principal: Principal


class GuestKey(APIKeyHeader):
    """The key of one task, in a header: no address, and so no log, carries it."""

    param_name = "X-Guest"
    openapi_name = "X-Guest"

    def authenticate(self, request: HttpRequest, key: str | None) -> Asked:
        """The task behind the key, or GuestLinkOver."""
        return asked(key or "", str(request.META.get("REMOTE_ADDR") or ""))


def asked(key: str, address: str = "") -> Asked:
    """Whose key it is; one that is forged, over or taken back is answered alike, and counted."""
    found = queries.behind(digest(key)) if key.startswith(rules.TOKEN) and len(key) <= rules.LONGEST_TOKEN else None
    if found is not None:
        one = found.invitation
        if rules.open_to(one.state, one.ended_at, found.until, clock.now()):
            return Asked(one, Principal("guest", one.guest_id, language=one.guest.language, address=address))
    count_try(tried(rules.KNOCK, "guest key", "", address))
    raise GuestLinkOver


def may_read_file(who: Asked, file_id: int) -> StoredFile:
    """A file of one of the messages that this guest sees, or NotFound."""
    lines = queries.lines_of([who.invitation])[who.invitation.pk]
    if not any(file["id"] == file_id for line in lines for file in line.said.files):
        raise NotFound
    found = StoredFile.objects.filter(pk=file_id).first()
    if found is None:
        raise NotFound
    return found


def may_list(principal: Principal, team: int) -> None:
    """Whoever keeps a team's people keeps its list of guests."""
    principal.require(MANAGE)
    if not principal.sees_team(MANAGE, team):
        raise Forbidden(capability=MANAGE)


def may_change(principal: Principal, guest_id: int) -> Guest:
    """A guest of a team whose list one keeps."""
    found = queries.guests().filter(pk=guest_id).first()
    if found is None:
        raise NotFound
    may_list(principal, found.team_id)
    return found


def of_ticket(ticket_id: int, invitation_id: int) -> Invitation:
    """The invitation, if it is one of this ticket's."""
    found = queries.invitation(invitation_id, ticket_id)
    if found is None:
        raise NotFound
    return found
