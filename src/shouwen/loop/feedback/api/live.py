"""Which lists hear of calls and recovery tasks: those of whoever may do them. Tickets' pages hear by themselves."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.ground.staff.queries import reference
from shouwen.loop.feedback import events, queries
from shouwen.loop.feedback.models import FollowUp, Recovery
from shouwen.loop.handling.contacts.rules import rooms as talks
from shouwen.loop.handling.portal.rules import room
from shouwen.loop.handling.tickets.queries import heads_of
from shouwen.loop.handling.tickets.rules import rooms
from shouwen.loop.handling.tickets.rules.scope import scope_of

CALLS, RECOVERIES = "follow-ups", "recoveries"
OF_CALLS: tuple[type[Fact], ...] = (events.FollowUpPlanned, events.FollowUpDone, events.FollowUpDropped)
OF_RECOVERIES: tuple[type[Fact], ...] = (events.RecoveryOpened, events.RecoveryClosed, events.RatingGiven)
OF_RATING: tuple[type[Fact], ...] = (events.RatingInvited, events.RatingGiven)


def calls(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """The list of calls, as far as `followups.do` reaches."""
    return rooms.opened(CALLS, scope_of(principal, "followups.do"), reference().team_codes, wanted)


def recoveries(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """The list of recovery tasks, as far as `recovery.do` reaches."""
    return rooms.opened(RECOVERIES, scope_of(principal, "recovery.do"), reference().team_codes, wanted)


def to_calls(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The list of calls changes."""
    return _concerned(CALLS, FollowUp, facts)


def to_recoveries(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The list of recovery tasks changes; a rating stands in it, too."""
    return _concerned(RECOVERIES, Recovery, facts)


def to_follower(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The customer's page offers the rating, or no longer."""
    return [[room(happened.ticket_id)] if happened.ticket_id else [] for happened in facts]


def _concerned(kind: str, tasks: type[FollowUp] | type[Recovery], facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The rooms of the ticket's team and people and of the team that the task was given to, as `queries._mine` asks."""
    ids = {happened.ticket_id for happened in facts if happened.ticket_id is not None}
    heads, owners, codes = heads_of(ids), queries.teams_of(tasks, ids), reference().team_codes
    found: list[Iterable[str]] = []
    for happened in facts:
        head, teams = heads.get(happened.ticket_id or 0), owners.get(happened.ticket_id or 0, set())
        people = (head.holder_id, head.first_owner_id) if head else ()
        teams = teams | {head.team_id} if head and head.team_id else teams
        found.append(rooms.concerned(kind, [getattr(happened.fact, "team", ""), *map(codes.get, teams)], people))
    return found


def to_talk(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """The chat that was rated, on both sides."""
    numbers = [getattr(happened.fact, "contact_id", 0) for happened in facts]
    return [(talks.talk(number), talks.outside(number)) for number in numbers]


register_rooms(calls, CALLS)
register_rooms(recoveries, RECOVERIES)
for fact in OF_CALLS:
    rooms_of(fact)(to_calls)
for fact in OF_RECOVERIES:
    rooms_of(fact)(to_recoveries)
for fact in OF_RATING:
    rooms_of(fact)(to_follower)
rooms_of(events.TalkRated)(to_talk)
