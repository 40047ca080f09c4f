"""What every verb of contacts does: lock the row, see that the verb fits, tell what every fact carries."""

from typing import Any

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.actions.presence import lock_seats, move_chats
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.contacts.errors import ContactNotNow
from shouwen.loop.handling.contacts.events import ContactFact
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.actions import say

EVENT = "event"


def lock(contact_id: int, verb: str) -> Contact:
    """The contact, locked, if its state knows this verb."""
    found = Contact.objects.select_for_update().filter(pk=contact_id).first()
    if found is None:
        raise NotFound(contact=contact_id)
    check(found, verb)
    return found


def check(found: Contact, verb: str) -> None:
    """Refuse a verb that does not fit the state."""
    if not life.fits(verb, found.state):
        raise ContactNotNow(contact=found.pk, state=found.state, verb=verb)


def about(found: Contact) -> dict[str, Any]:
    """What every fact of a contact carries."""
    known = reference()
    return {
        "contact_id": found.pk,
        "conversation_id": found.conversation_id,
        "customer_id": found.customer_id,
        "team": known.teams.codes.get(found.team_id, ""),
        "lane": found.lane,
        "channel": found.kind,
        "skill": found.skill,
        "problem": known.problems.codes.get(found.problem_id or 0, ""),
        "person_id": found.holder_id or found.offered_to_id,
        "first_owner_id": found.first_owner_id,
    }


def tell(fact: type[ContactFact], found: Contact, *, by: Principal, **more: Any) -> None:
    """Record what happened to a contact."""
    record(fact(**{**about(found), **more}), by=by)


def mark(found: Contact, code: str, *, by: Principal, person_id: int | None = None) -> None:
    """A line in the talk itself that says what happened, as a code; pages say it in their reader's language."""
    name = people_by_id([person_id]).get(person_id, "") if person_id is not None else ""
    say(found.conversation_id, text=code, by=by, kind=EVENT, author_name=name, contact_id=found.pk)


def seats(*moves: tuple[int | None, int]) -> None:
    """Count contacts onto people and off them; the seats are locked in their order."""
    changes: dict[int, int] = {}
    for person, by in moves:
        if person is not None:
            changes[person] = changes.get(person, 0) + by
    real = {person: by for person, by in changes.items() if by}
    if real:
        lock_seats(real)
        move_chats(real)
