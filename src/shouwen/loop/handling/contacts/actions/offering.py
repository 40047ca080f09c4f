"""Offers: routing gives a contact to a person for a while, who takes it, lets it pass, or says no."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import events
from shouwen.loop.handling.contacts.actions.locking import about, lock, mark, seats, tell
from shouwen.loop.handling.contacts.errors import NotOffered
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.rules import life

BATCH = 200


@action
def offer_many(offers: Sequence[tuple[int, int, dt.datetime]], *, by: Principal = SYSTEM) -> list[int]:
    """Offer contacts (id) to people (id) until a moment; those that still wait and that nobody else has in hand."""
    now, wanted = clock.now(), {contact: (person, until) for contact, person, until in offers}
    waiting = Contact.objects.select_for_update(skip_locked=True).filter(pk__in=wanted, state="queued").order_by("pk")
    found = list(waiting)
    for each in found:
        each.state, (each.offered_to_id, each.offer_until) = "offered", wanted[each.pk]
    Contact.objects.bulk_update(found, ["state", "offered_to", "offer_until"])
    seats(*[(each.offered_to_id, 1) for each in found])
    record_many(
        [
            Noted(events.ContactOffered(**about(each), seconds=life.seconds(now, wanted[each.pk][1])), by)
            for each in found
        ]
    )
    return [each.pk for each in found]


@action
def accept(contact_id: int, *, by: Principal) -> Contact:
    """The person serves it: the one it was offered to, or whoever takes it from the queue."""
    found = lock(contact_id, "accept")
    if found.state == "offered" and found.offered_to_id != by.id:
        raise NotOffered(contact=contact_id)
    fresh = found.state == "queued"
    serve(found, by.id or 0)
    if fresh:
        seats((by.id, 1))
    tell(events.ContactAnswered, found, by=by, waited_s=life.seconds(found.queued_at, clock.now()))
    mark(found, "answered", by=by, person_id=by.id)
    return found


def serve(found: Contact, person_id: int) -> None:
    """This person serves it from now on."""
    now = clock.now()
    found.state, found.holder_id, found.offered_to_id, found.offer_until = "active", person_id, None, None
    found.answered_at = found.answered_at or now
    found.first_owner_id = found.first_owner_id or person_id
    found.save(update_fields=["state", "holder", "offered_to", "offer_until", "answered_at", "first_owner"])


@action
def decline(contact_id: int, *, reason: str, by: Principal) -> Contact:
    """Not me: it goes back to its place in the queue."""
    found = lock(contact_id, "decline")
    if found.offered_to_id != by.id:
        raise NotOffered(contact=contact_id)
    person = found.offered_to_id
    _back([found])
    seats((person, -1))
    tell(events.OfferDeclined, found, by=by, reason=reason, person_id=person)
    return found


@action
def lapse(now: dt.datetime, *, by: Principal = SYSTEM) -> list[tuple[int, int]]:
    """Offers that nobody answered go back to the queue; (contact, person) of each. Another worker's are passed over."""
    late = Contact.objects.select_for_update(skip_locked=True).filter(state="offered", offer_until__lte=now)
    found = list(late.order_by("pk")[:BATCH])
    gone = [(each.pk, each.offered_to_id or 0) for each in found]
    _back(found)
    seats(*[(person, -1) for _, person in gone])
    record_many(
        [
            Noted(events.OfferLapsed(**{**about(each), "person_id": person}), by)
            for each, (_, person) in zip(found, gone, strict=True)
        ]
    )
    return gone


@action
def overflow_many(moves: Mapping[int, str], *, by: Principal = SYSTEM) -> list[int]:
    """Contacts (id to team code) that waited too long go to another team's queue and keep their time of coming."""
    ids, now = reference().teams.ids, clock.now()
    waiting = Contact.objects.select_for_update(skip_locked=True).filter(pk__in=moves, state="queued").order_by("pk")
    found = [each for each in waiting if ids.get(moves[each.pk]) not in (None, each.team_id)]
    facts = []
    for each in found:
        before = reference().teams.codes.get(each.team_id, "")
        each.team_id, each.overflowed_at = ids[moves[each.pk]], now
        facts.append(Noted(events.ContactOverflowed(**about(each), from_team=before), by))
    Contact.objects.bulk_update(found, ["team_id", "overflowed_at"])
    record_many(facts)
    return [each.pk for each in found]


def _back(found: Iterable[Contact]) -> None:
    rows = list(found)
    for each in rows:
        each.state, each.offered_to_id, each.offer_until = "queued", None, None
    Contact.objects.bulk_update(rows, ["state", "offered_to", "offer_until"])
