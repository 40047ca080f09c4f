"""Verbs of mentions: note who was named in notes and tell them, look at them."""

from collections.abc import Collection, Sequence

from django.db.models import Q

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.queries import people_by_id, principal_of
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.conversations.queries import ones
from shouwen.loop.handling.mentions import access, rules
from shouwen.loop.handling.mentions.events import PeopleMentioned
from shouwen.loop.handling.mentions.models import Mention
from shouwen.loop.handling.notices.actions import News, person_of, tell_many

NOTES = ("note", "whisper")


@action
def note_mentions(said: Sequence[Happened], *, by: Principal = SYSTEM) -> None:
    """Whoever is named in these notes and may read them is told, and finds it among the mentions."""
    facts = [(each, each.fact) for each in said if isinstance(each.fact, MessageSaid) and each.fact.sort in NOTES]
    if not facts:
        return
    since = min(each.at for each, _ in facts)
    texts = ones((fact.conversation_id for _, fact in facts), (fact.message_id for _, fact in facts), since)
    news = []
    for each, fact in facts:
        text = texts[fact.message_id].text if fact.message_id in texts else ""
        people = _meant(text, fact, person_of(each.actor))
        if people:
            _keep(each, fact, people, by)
            news.append(
                News(
                    "mentioned",
                    each.id,
                    each.at,
                    people,
                    fact.ticket_id,
                    about="" if fact.contact_id is None else str(fact.contact_id),
                    by_id=person_of(each.actor),
                )
            )
    tell_many(news, by=by)


@action
def look(
    principal: Principal, *, ids: Collection[int] = (), ticket: int | None = None, contact: int | None = None
) -> int:
    """One has looked: at these mentions, or at a ticket or a talk with all that name one there."""
    where = Q(pk__in=ids)
    if ticket is not None:
        where |= Q(ticket_id=ticket)
    if contact is not None:
        where |= Q(contact_id=contact)
    return Mention.objects.filter(where, person_id=principal.id or 0, seen_at=None).update(seen_at=clock.now())


def _meant(text: str, fact: MessageSaid, writer: int | None) -> list[int]:
    """Those of the named who are who they are said to be, work here and may read what the note stands in."""
    claimed = [each for each in rules.named(text) if each.id != writer]
    names = people_by_id({each.id for each in claimed}) if claimed else {}
    found = []
    for each in claimed:
        principal = principal_of(each.id) if names.get(each.id) == each.name else None
        if principal is not None and access.reads(principal, fact.ticket_id, fact.contact_id):
            found.append(each.id)
    return found


def _keep(each: Happened, fact: MessageSaid, people: Sequence[int], by: Principal) -> None:
    rows = [
        Mention(
            person_id=person,
            by_id=person_of(each.actor),
            message_id=fact.message_id,
            conversation_id=fact.conversation_id,
            ticket_id=fact.ticket_id,
            contact_id=fact.contact_id,
            at=each.at,
        )
        for person in people
    ]
    Mention.objects.bulk_create(rows, ignore_conflicts=True)
    told = PeopleMentioned(
        conversation_id=fact.conversation_id,
        message_id=fact.message_id,
        ticket_id=fact.ticket_id,
        contact_id=fact.contact_id,
        people=list(people),
    )
    record_many([Noted(told, by, each.at)])
