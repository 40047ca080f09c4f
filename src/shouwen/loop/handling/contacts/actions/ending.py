"""A talk ends: by the visitor, by a person, by itself; then whoever served it sums it up, and the seat is free."""

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Final

from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import events
from shouwen.loop.handling.contacts.actions.locking import lock, mark, seats, tell
from shouwen.loop.handling.contacts.models import Contact, Summary
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.rules import clean

BATCH: Final = 200
NOTE: Final = 5_000
LEFT: Final = {"callback": "callback", "message": "message_left"}
ENDED: Final = ["state", "outcome", "ended_at", "offered_to", "offer_until"]
SEEN: Final = "update contacts_contact set seen_at = %s where id = any(%s::bigint[]) and state in ('queued', 'offered')"
SILENT: Final = """
select k.id from contacts_contact k
where k.state = 'active' and k.kind = 'chat' and k.answered_at < %s and not exists (
    select from conversations_message m
    where m.conversation_id = k.conversation_id and m.noted >= k.entered_at and m.at >= %s and m.kind = 'public'
) order by k.id limit %s
"""


@action
def end(contact_id: int, *, by: Principal, outcome: str = "") -> Contact:
    """The talk is over; `outcome` where something else than being served or leaving came of it."""
    found = lock(contact_id, "end")
    _end([found], by=by, outcome=outcome)
    return found


def _end(rows: Sequence[Contact], *, by: Principal, outcome: str = "") -> None:
    """Seats are counted for all together, before any of the conversations is locked, as in every verb."""
    now, who = clock.now(), life.ended_by(by.kind)
    people = [found.offered_to_id for found in rows]
    for found in rows:
        found.outcome = life.outcome(found.state, who, outcome)
        found.state, found.ended_at = life.after_end(found.state), now
        found.offered_to_id, found.offer_until = None, None
    Contact.objects.bulk_update(rows, ENDED)
    seats(*[(person, -1) for person in people])
    for found in sorted(rows, key=lambda each: each.conversation_id):
        _tell_end(found, now, by=by)


def _tell_end(found: Contact, now: dt.datetime, *, by: Principal) -> None:
    who = life.ended_by(by.kind)
    waited = life.seconds(found.entered_at, found.answered_at or now)
    served = life.seconds(found.answered_at, now)
    more = {"ended_by": who, "outcome": found.outcome, "waited_s": waited, "served_s": served}
    tell(events.ContactEnded, found, by=by, **more)
    if found.outcome == "callback":
        tell(events.CallbackAsked, found, by=by)
    mark(found, LEFT.get(found.outcome, "ended"), by=by)


@action
def summarise(contact_id: int, *, problem: str, result: str, note: str, by: Principal) -> Contact:
    """服务小结: required before the seat is free."""
    found, now = lock(contact_id, "summarise"), clock.now()
    entry = reference().problems.get(problem) if problem else None
    if problem and entry is None:
        raise Invalid(fields={"problem_type": problem})
    words = clean(note, field="note", limit=NOTE, required=False)
    problem_id = entry.id if entry else found.problem_id
    Summary.objects.create(contact=found, problem_id=problem_id, result=result, note=words, by_id=by.id or 0, at=now)
    found.state, found.summarised_at = "ended", now
    found.save(update_fields=["state", "summarised_at"])
    seats((found.holder_id, -1))
    code = reference().problems.codes.get(problem_id or 0, "")
    tell(events.ContactSummarised, found, by=by, problem=code, result=result, after_s=life.seconds(found.ended_at, now))
    return found


@action
def link_ticket(contact_id: int, *, ticket_id: int, number: str, by: Principal) -> Contact:
    """A ticket was opened out of it."""
    found = lock(contact_id, "ticket")
    found.ticket_id, found.ticket_number = ticket_id, number
    found.save(update_fields=["ticket_id", "ticket_number"])
    tell(events.ContactTicketed, found, by=by, ticket_id=ticket_id)
    return found


@action
def seen_many(contact_ids: Collection[int]) -> None:
    """These visitors are still there."""
    if contact_ids:
        with connection.cursor() as cursor:
            cursor.execute(SEEN, [clock.now(), array(sorted(contact_ids))])


@action
def abandon(now: dt.datetime, *, by: Principal = SYSTEM) -> int:
    """Visitors of the queue who gave no sign of life for long have left."""
    gone = Contact.objects.select_for_update(skip_locked=True).filter(
        state__in=life.WAITING, seen_at__lt=now - life.GONE_AFTER, kind="chat"
    )
    found = list(gone.order_by("pk")[:BATCH])
    _end(found, by=by)
    return len(found)


@action
def idle(now: dt.datetime, *, by: Principal = SYSTEM) -> int:
    """Talks in which nobody said anything for long are over."""
    since = now - life.IDLE_AFTER
    with connection.cursor() as cursor:
        cursor.execute(SILENT, [since, since, BATCH])
        ids = [row[0] for row in cursor.fetchall()]
    found = list(Contact.objects.select_for_update(skip_locked=True).filter(pk__in=ids, state="active").order_by("pk"))
    _end(found, by=by)
    return len(found)
