"""A talk changes hands: transferred with its reason and what was tried, or taken over; and what was read."""

import datetime as dt
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import active_person, reference
from shouwen.ground.staff.queries import seats as seats_of
from shouwen.loop.handling.contacts import events
from shouwen.loop.handling.contacts.actions.locking import lock, mark, seats, tell
from shouwen.loop.handling.contacts.actions.offering import serve
from shouwen.loop.handling.contacts.errors import CannotServe, NobodyGiven
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.actions import say

OFFERED_FOR: Final = dt.timedelta(seconds=30)
HANDS: Final = ["state", "team_id", "lane", "queued_at", "seen_at", "holder", "offered_to", "offer_until"]


@action
def transfer(
    contact_id: int,
    *,
    reason: str,
    by: Principal,
    team: str | None = None,
    person_id: int | None = None,
    note: str = "",
) -> Contact:
    """Hand it on to a team's queue, or offer it to a person; `note` says what was tried.

    In the new queue it stands one lane further to the front: this customer has waited once already.
    """
    found = lock(contact_id, "transfer")
    _hand(found, (_place(found, team, person_id), person_id), reason=reason, note=note, by=by)
    return found


@action
def release(person_id: int, *, by: Principal) -> int:
    """Somebody went for good: whom they served waits again in the same team's queue, for somebody who is there."""
    rows = Contact.objects.select_for_update().filter(holder_id=person_id, state="active").order_by("pk")
    for found in (left := list(rows)):
        _hand(found, (found.team_id, None), reason="shift", note="", by=by)
    return len(left)


def _hand(found: Contact, to: tuple[int, int | None], *, reason: str, note: str, by: Principal) -> None:
    codes, before = reference().teams, (found.team_id, found.holder_id or found.offered_to_id)
    (team_id, person_id), now = to, clock.now()
    seats((before[1], -1), (person_id, 1))
    found.team_id, found.holder_id, found.queued_at, found.seen_at = team_id, None, now, now
    found.lane = max(0, found.lane - 1)
    found.offered_to_id, found.offer_until = person_id, None if person_id is None else now + OFFERED_FOR
    found.state = "queued" if person_id is None else "offered"
    found.save(update_fields=HANDS)
    if note.strip():
        say(found.conversation_id, text=note, by=by, kind="note", author_name=_name(by), contact_id=found.pk)
    was = codes.codes.get(before[0], "")
    tell(events.ContactTransferred, found, by=by, from_team=was, from_person_id=before[1], reason=reason)
    mark(found, "transferred", by=by)


@action
def take_over(contact_id: int, *, by: Principal) -> Contact:
    """A supervisor serves it from now on."""
    found = lock(contact_id, "take_over")
    before = found.holder_id or found.offered_to_id
    if found.holder_id == by.id:
        raise CannotServe(person=_name(by), why="same")
    waited, fresh = life.seconds(found.queued_at, clock.now()), found.state != "active"
    seats((before, -1), (by.id, 1))
    serve(found, by.id or 0)
    if fresh:
        tell(events.ContactAnswered, found, by=by, waited_s=waited)
    tell(events.ContactTakenOver, found, by=by, from_person_id=before)
    mark(found, "taken_over", by=by, person_id=by.id)
    return found


@action
def read(contact_id: int, *, message_id: int, side: str) -> bool:
    """The visitor or the staff has read up to this message; whether that is news."""
    name = "read_by_visitor" if side == "visitor" else "read_by_staff"
    behind = Contact.objects.filter(pk=contact_id, **{f"{name}__lt": message_id})
    return bool(behind.update(**{name: message_id}))


def _place(found: Contact, team: str | None, person_id: int | None) -> int:
    """The team that answers for it now; the person must work there."""
    known = reference().teams
    if team is None and person_id is None:
        raise NobodyGiven
    entry = known.get(team) if team else None
    if team and entry is None:
        raise Invalid(fields={"team": team})
    if person_id is None:
        return entry.id if entry else found.team_id
    person = active_person(person_id)
    if person is None:
        raise CannotServe(person=person_id, why="not_here")
    if person_id in (found.holder_id, found.offered_to_id):
        raise CannotServe(person=person.name, why="same")
    theirs = [seat.teams for seat in seats_of(set(known.codes)) if seat.person_id == person_id]
    teams = sorted(theirs[0]) if theirs else []
    wanted = entry.id if entry else found.team_id
    if wanted not in teams and (entry or not teams):
        raise CannotServe(person=person.name, why="not_in_team")
    return wanted if wanted in teams else teams[0]


def _name(by: Principal) -> str:
    person = active_person(by.id or 0) if by.kind == "person" else None
    return person.name if person else ""
