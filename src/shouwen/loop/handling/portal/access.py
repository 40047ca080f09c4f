"""Who may see and do what at the portal: whoever holds a key that we signed.

A form's stamp says when the page was opened, a file's key that its holder uploaded it, a follow key that its holder
opened the ticket or knew its number and contact. All carry their own end; none is kept.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.http import HttpRequest
from ninja.security import APIKeyHeader

from shouwen.ground.base import clock
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.portal import queries, rules
from shouwen.loop.handling.portal.errors import FileGone, FollowOver, FormStale, LooksAutomatic, NoSuchTicket, TooFast
from shouwen.loop.handling.tickets.queries import Card, card

# Whoever asks before we know them; nobody can be it, so only a signed file key gives the right to attach.
PORTAL = Principal("portal")
FOLLOW, FORM, FILE = "shouwen.portal.follow", "shouwen.portal.form", "shouwen.portal.file"


@dataclass(frozen=True, slots=True)
class Follower:
    """A customer with the key to one ticket."""

    ticket: Card
    principal: Principal


class FollowKey(APIKeyHeader):
    """The signed key of one ticket."""

    param_name = "X-Follow"
    openapi_name = "X-Follow"

    def authenticate(self, request: HttpRequest, key: str | None) -> Follower:
        """The ticket behind the key, or FollowOver."""
        return follower(key or "", str(request.META.get("REMOTE_ADDR") or ""))


def follow_key(ticket_id: int, customer_id: int) -> str:
    """A key to one ticket."""
    return _signed(FOLLOW, [ticket_id, customer_id], rules.FOLLOW_LIVES)


def follower(key: str, address: str = "") -> Follower:
    """Who follows with this key, or FollowOver."""
    held = _opened(FOLLOW, key)
    found = card(int(held[0])) if held else None
    if found is None:
        raise FollowOver
    ticket = queries.forwarded(found)
    return Follower(ticket, Principal("customer", ticket.row.customer_id, address=address))


def may_find(number: str, contact: str) -> Card:
    """The ticket with this number if the contact is one given with it; the same work and answer when there is none."""
    ticket = queries.numbered(number)
    held = queries.contacts_of(ticket)
    if not rules.is_contact(contact, held) or ticket is None:
        raise NoSuchTicket
    return ticket


def form_stamp() -> str:
    """The stamp of a page opened now."""
    return _signed(FORM, [round(clock.now().timestamp() * 1000)], rules.FORM_LIVES)


def check_form(stamp: str, trap: str) -> None:
    """Refuse what no person sends: a filled trap, a form nobody opened, or one filled in within a blink."""
    if trap:
        raise LooksAutomatic
    held = _opened(FORM, stamp)
    if not held:
        raise FormStale
    open_for = clock.now() - dt.datetime.fromtimestamp(held[0] / 1000, dt.UTC)
    if open_for < rules.FASTEST:
        raise TooFast(retry_after=int(rules.FASTEST.total_seconds()))


def may_upload(stamp: str, key: str, address: str) -> tuple[Principal, int | None]:
    """In whose name a file is kept, an open form's or a follower's, and the ticket that is followed."""
    if _opened(FORM, stamp):
        return PORTAL, None
    if stamp and not key:
        raise FormStale
    who = follower(key, address)
    return who.principal, who.ticket.row.id


def file_key(file_id: int) -> str:
    """The right to attach a file that was just uploaded."""
    return _signed(FILE, file_id, rules.FILE_WAITS)


def files_of(keys: list[str]) -> tuple[int, ...]:
    """The files behind their keys, or FileGone."""
    files = tuple(_opened(FILE, key) for key in keys)
    if not all(files):
        raise FileGone
    return files


def may_read_file(who: Follower, file_id: int) -> StoredFile:
    """A file of a public message of the followed ticket, or NotFound."""
    shown = queries.shown_with(who.ticket)
    ours = StoredFile.objects.filter(owner_kind="ticket", owner_id__in=shown)  # a note's are "ticket_note"
    file = ours.filter(pk=file_id).first()
    if file is None:
        raise NotFound
    return file


def _signed(salt: str, held: object, lives: dt.timedelta) -> str:
    until = round((clock.now() + lives).timestamp())
    return signing.dumps([until, held], salt=salt)


def _opened(salt: str, key: str) -> Any:
    """What was signed, or None when it is forged or over."""
    try:
        until, held = signing.loads(key, salt=salt)
    except (signing.BadSignature, ValueError):
        return None
    return held if clock.now().timestamp() < until else None
