"""A department's list of guests."""

from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.company.rules import mail_address
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.guests import queries
from shouwen.loop.handling.guests.errors import GuestListed
from shouwen.loop.handling.guests.events import GuestListChanged, WriteToGuest
from shouwen.loop.handling.guests.models import Guest, Invitation, Key


@action
def add_guest(team_id: int, *, name: str, email: str, language: str, by: Principal) -> Guest:
    """Put somebody on a team's list."""
    address = _free(team_id, email)
    made = Guest.objects.create(team_id=team_id, name=name, email=address, language=language)
    _tell(made, "added", by)
    return made


@action
def change_guest(guest: Guest, *, by: Principal, **changes: Any) -> Guest:
    """Another name, address or language. Links that went to another address open nothing; new ones go out."""
    if "email" in changes and changes["email"].lower() != guest.email:
        changes["email"] = _free(guest.team_id, changes["email"])
        Key.objects.filter(invitation__guest=guest).delete()
        for asked in Invitation.objects.filter(guest=guest, state="open").order_by("pk"):
            later(WriteToGuest(invitation_id=asked.pk, why="invited"))
    for field, value in changes.items():
        setattr(guest, field, value.lower() if field == "email" else value)
    guest.save(update_fields=["name", "email", "language"])
    _tell(guest, "changed", by)
    return guest


@action
def remove_guest(guest: Guest, *, by: Principal) -> None:
    """Off the list; the links that this guest holds open nothing any more."""
    now = clock.now()
    guest.archived_at = now
    guest.save(update_fields=["archived_at"])
    Invitation.objects.filter(guest=guest, state="open").update(state="revoked", ended_at=now, remind_at=None)
    _tell(guest, "removed", by)


def _free(team_id: int, email: str) -> str:
    address = mail_address(email).lower()
    if queries.guests({team_id}).filter(email=address).exists():
        raise GuestListed(email=address)
    return address


def _tell(guest: Guest, what: str, by: Principal) -> None:
    team = reference().team_codes.get(guest.team_id, "")
    record(GuestListChanged(guest_id=guest.pk, team=team, what=what), by=by)
