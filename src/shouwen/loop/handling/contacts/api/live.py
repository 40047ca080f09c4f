"""Which pages hear of contacts: `contacts` for the queues and offers within reach, `contact:5` for one talk."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.principals.scope import scope_of
from shouwen.ground.base.push import reach
from shouwen.ground.base.push.rooms import (
    Recheck,
    carries,
    reauthorise_on,
    register_rooms,
    register_typing,
    rooms_of,
    told_early,
)
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts import access, events
from shouwen.loop.handling.contacts.rules import rooms
from shouwen.loop.handling.conversations.events import MessageSaid
from shouwen.loop.handling.conversations.queries import ones

FACTS: Final = (
    events.ContactEntered,
    events.ContactOffered,
    events.OfferDeclined,
    events.OfferLapsed,
    events.ContactAnswered,
    events.ContactTransferred,
    events.ContactOverflowed,
    events.ContactTakenOver,
    events.ContactEnded,
    events.ContactSummarised,
    events.ContactTicketed,
    events.CallbackAsked,
)
MOVES: Final = (
    events.ContactOffered,
    events.OfferDeclined,
    events.OfferLapsed,
    events.ContactAnswered,
    events.ContactTransferred,
    events.ContactOverflowed,
    events.ContactTakenOver,
)
SLACK: Final = dt.timedelta(minutes=5)  # clocks of two machines


def lists(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Queues, offers and talks, as far as serving or supervising reaches."""
    found: dict[str, frozenset[str]] = {}
    for capability in (access.SERVE, access.SUPERVISE):
        scope = scope_of(principal, capability)
        for room, means in reach.opened(rooms.LISTS, scope, reference().team_codes, wanted).items():
            found[room] = found.get(room, frozenset()) | means
    return found


def talks(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Single talks."""
    asked = {number: room for room in wanted if (number := rooms.number_in(room)) is not None}
    within = access.readable(principal, asked.keys()) if asked else ()
    return {asked[number]: {asked[number]} for number in within}


def of_facts(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The talk itself and its visitor, and the lists of whoever has or had to do with it."""
    found: list[Iterable[str]] = []
    for happened in facts:
        fact = happened.fact
        people = [getattr(fact, name, None) for name in ("person_id", "first_owner_id", "from_person_id")]
        number = getattr(fact, "contact_id", 0)
        teams = (getattr(fact, "team", ""), getattr(fact, "from_team", ""))
        found.append({*reach.concerned(rooms.LISTS, teams, people), rooms.talk(number), rooms.outside(number)})
    return found


def of_words(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """What is said is heard in the talk; the visitor's line looks which of it is for the visitor."""
    numbers = [getattr(happened.fact, "contact_id", None) for happened in facts]
    return [() if number is None else (rooms.talk(number), rooms.outside(number)) for number in numbers]


def words(facts: Sequence[Happened]) -> Sequence[Mapping[str, object] | None]:
    """A talk's message travels along: who hears it may read it."""
    ours = [each for each in facts if getattr(each.fact, "contact_id", None) is not None]
    if not ours:
        return [None] * len(facts)
    named = [(getattr(each.fact, "conversation_id", 0), getattr(each.fact, "message_id", 0)) for each in ours]
    since = min(each.at for each in ours) - SLACK
    found = ones((talk for talk, _ in named), (message for _, message in named), since)
    messages = [found.get(getattr(each.fact, "message_id", 0)) for each in facts]
    return [None if one is None else {"message": one} for one in messages]


def key(happened: Happened) -> int:
    """Under which key a message was told right after its commit."""
    ours = getattr(happened.fact, "contact_id", None) is not None
    return int(getattr(happened.fact, "message_id", 0)) if ours else 0


def moved_on(happened: Happened) -> Recheck:
    """Who may read a talk depends on its team and people."""
    return Recheck(rooms=frozenset({rooms.talk(getattr(happened.fact, "contact_id", 0))}))


register_rooms(lists, rooms.LISTS)
register_rooms(talks, rooms.TALK)
register_typing(rooms.TALK, rooms.outward)
for fact in FACTS:
    rooms_of(fact)(of_facts)
for fact in MOVES:
    reauthorise_on(fact)(moved_on)
rooms_of(MessageSaid)(of_words)
carries(MessageSaid)(words)
told_early(MessageSaid)(key)
