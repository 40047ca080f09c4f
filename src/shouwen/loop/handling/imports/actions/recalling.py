"""Tickets of another system come in: the same step with its happenings at their own moments; see docs/decisions/0006.

Facts are written with origin `import`, so nobody reacts: no routing, no letter, no rating, no call.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import msgspec
from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array, together
from shouwen.ground.customers.actions import Found, Resolved, Seeking, seek
from shouwen.loop.handling.conversations.actions import Said, Start, forget_talks, recall_many, start_many
from shouwen.loop.handling.imports.queries import touched
from shouwen.loop.handling.imports.rules.history import over
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.actions.playing import Outcome, play, timers_of
from shouwen.loop.handling.tickets.actions.telling import Turn, about_of
from shouwen.loop.handling.tickets.actions.writing import Fresh, draw, insert_many
from shouwen.loop.handling.tickets.errors import Refused
from shouwen.loop.handling.tickets.events import DutyRaised, TicketVoided
from shouwen.loop.handling.tickets.queries.places import places
from shouwen.loop.handling.tickets.rules.numbers import number
from shouwen.loop.handling.tickets.rules.request import Request
from shouwen.loop.handling.tickets.rules.standing import Standing, blank
from shouwen.loop.handling.timers.actions import Timer, set_many, stop_many
from shouwen.loop.standards.queries import choose, process_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.words import COMPLETION, FIRST_RESPONSE, VOID

IMPORT: Final = "import"
STEADILY: Final = """
select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)
"""
FORGET_WORDS: Final = "delete from tickets_words where ticket_id = any(%s::bigint[])"
FORGET: Final = "delete from tickets_ticket where id = any(%s::bigint[])"
FIRINGS: Final = 100  # moments of one ticket that may lie in the past; a standard has a handful of clocks


class Past(msgspec.Struct, frozen=True):
    """What another system knows of a ticket. Without `solved_at` it is still open and somebody is to serve it."""

    request: Request
    opened_at: dt.datetime
    answered_at: dt.datetime | None = None
    solved_at: dt.datetime | None = None
    closed_at: dt.datetime | None = None
    answer: str = ""
    answerer: str = ""

    @property
    def happenings(self) -> list[tuple[dt.datetime, h.Happening]]:
        """After the opening, in order; what was solved is closed, no follow-up is owed for it."""
        found: list[tuple[dt.datetime, h.Happening]] = []
        if self.answered_at is not None:
            found.append((self.answered_at, h.Replied()))
        if self.solved_at is not None:
            found.append((self.solved_at, h.Solved()))
            found.append((self.closed_at or self.solved_at, h.Closed(IMPORT)))
        return found


class Recalled(NamedTuple):
    """A ticket that came in."""

    ticket_id: int
    number: str
    customer_id: int
    customer_is_new: bool


class _Life(NamedTuple):
    past: Past
    customer: Resolved
    ticket: Standing
    facts: list[Noted]
    timers: list[Timer]


class Memory(NamedTuple):
    """Tickets as they stand today, or why the standard refuses them; nothing is written yet."""

    now: dt.datetime
    by: Principal
    customers: Found
    lives: list[_Life | ShouwenError]

    @property
    def places(self) -> list[Recalled | ShouwenError]:
        """Each one's place, in order."""
        return [_recalled(life) if isinstance(life, _Life) else life for life in self.lives]


def recall_tickets(pasts: Sequence[Past], *, by: Principal, now: dt.datetime) -> Memory:
    """Find their customers and play what happened to them, in no transaction: it would hold all readers back."""
    seeking, ids = _find(pasts)
    customers = seeking.found(range(len(pasts)), by=by, at=now)
    players = _Players(by, now)
    lives = [players.play(*each) for each in zip(pasts, customers.resolved, ids, strict=True)]
    good = [place for place, life in enumerate(lives) if isinstance(life, _Life)]
    if len(good) < len(lives):  # nobody becomes a customer by a row that is refused
        customers = seeking.found(good, by=by, at=now)
        for place, resolved in zip(good, customers.resolved, strict=True):
            lives[place] = players.play(pasts[place], resolved, ids[place])
    return Memory(now, by, customers, lives)


@action
def _find(pasts: Sequence[Past]) -> tuple[Seeking, list[tuple[int, int]]]:
    _steadily()
    with together():
        seeking, drawn = seek([past.request.contact for past in pasts]), draw(len(pasts))
    return seeking, drawn()


@action
def write_down(memory: Memory) -> None:
    """Write these tickets; raises Raced if somebody met their customers meanwhile: recall them anew."""
    _steadily()
    lives, now = [life for life in memory.lives if isinstance(life, _Life)], memory.now
    facts = [*memory.customers.facts, *[fact for life in lives for fact in life.facts]]
    with together():
        written = memory.customers.write(now)
        record_many(facts, origin=IMPORT)  # the longest for the database: meanwhile the others are made ready
        start_many([_start(life, now) for life in lives])
        recall_many([_said(life, memory.by, now) for life in lives if life.past.answer])
        insert_many([_fresh(life) for life in lives])
        set_many([timer for life in lives for timer in life.timers])
    written()


def _steadily() -> None:
    """No plan may depend on how small a table was when an import began: one made then is kept for a million rows."""
    with connection.cursor() as cursor:
        cursor.execute(STEADILY)


class _Kind(NamedTuple):
    """What all tickets share that say the same of themselves."""

    given: h.Opened
    opened: h.Opened
    process: Process
    blank: Standing


class _Players:
    """Plays the tickets of a batch; what they share is looked up once."""

    def __init__(self, by: Principal, now: dt.datetime) -> None:
        self._by = by
        self._now = now
        self._zone = ZoneInfo(company().timezone)
        self._places = places()
        self._kinds: dict[tuple[int, str], _Kind] = {}
        self._over: dict[tuple[int, bool], Process] = {}

    def play(self, past: Past, customer: Resolved, ids: tuple[int, int]) -> _Life | ShouwenError:
        """Play its happenings; what it carries, or why not."""
        try:
            return self._life(past, customer, ids)
        except ShouwenError as error:
            return error

    def _life(self, past: Past, customer: Resolved, ids: tuple[int, int]) -> _Life:
        kind = self._kind(past.request.opened, customer.tier)
        ticket = msgspec.structs.replace(
            kind.blank,
            id=ids[0],
            number=number(ids[0], past.opened_at, self._zone),
            customer_id=customer.id,
            conversation_id=ids[1],
            opened_at=past.opened_at,
        )
        process = kind.process if past.solved_at is None else self._finished(kind, past.answered_at is not None)
        outcomes: list[Outcome] = []
        for at, happening in [(past.opened_at, kind.opened), *past.happenings]:
            outcomes.append(self._play(ticket, Turn(ticket.id, happening), process, at))
            ticket = outcomes[-1].after
        waiting: list[Timer] = []
        if past.solved_at is None:
            ticket = self._catch_up(ticket, outcomes, process)
            waiting = _waiting(outcomes)
        facts = [fact for outcome in outcomes for fact in outcome.facts if not isinstance(fact.fact, DutyRaised)]
        return _Life(past, customer, ticket, facts, waiting)

    def _kind(self, given: h.Opened, tier: str) -> _Kind:
        found = self._kinds.get((id(given), tier))
        if found is None:
            opened = h.Opened(given.values | {"tier": tier})
            version = choose(opened.values, self._now).id  # none was in force when it happened
            ticket = blank(
                id=0, number="", customer_id=0, conversation_id=0, version_id=version, opened_at=self._now, tier=tier
            )
            found = self._kinds[id(given), tier] = _Kind(given, opened, process_of(version), ticket)
        return found

    def _finished(self, kind: _Kind, answered: bool) -> Process:
        """Its standard with the clocks about which the other system told something."""
        key = (kind.blank.version_id, answered)
        if key not in self._over:
            self._over[key] = over(kind.process, {COMPLETION, FIRST_RESPONSE} if answered else {COMPLETION})
        return self._over[key]

    def _play(self, ticket: Standing, turn: Turn, process: Process, at: dt.datetime) -> Outcome:
        outcome = play(ticket, turn, process, self._places, by=self._by, now=at)
        if outcome.step.refused:
            raise Refused(why=outcome.step.refused)
        return outcome

    def _catch_up(self, ticket: Standing, outcomes: list[Outcome], process: Process) -> Standing:
        """An open ticket's moments that have passed happen here, unheard; the others will come by the clock."""
        for _ in range(FIRINGS):
            passed = [timer for timer in _waiting(outcomes) if timer.due <= self._now]
            if not passed:
                break
            first = min(passed, key=lambda timer: timer.due)
            turn = Turn(ticket.id, h.TimerFired(first.clock, first.moment), due=first.due)
            outcomes.append(self._play(ticket, turn, process, first.due))
            ticket = outcomes[-1].after
        return ticket


def _waiting(outcomes: Sequence[Outcome]) -> list[Timer]:
    """The timers that were set and have not fired."""
    fired = {
        (turn.happening.clock, turn.happening.moment, turn.due)
        for turn, *_ in outcomes
        if isinstance(turn.happening, h.TimerFired)
    }
    return [timer for timer in timers_of(outcomes).set if (timer.clock, timer.moment, timer.due) not in fired]


def _start(life: _Life, now: dt.datetime) -> Start:
    request, ticket = life.past.request, life.ticket
    return Start(
        id=ticket.conversation_id,
        customer_id=ticket.customer_id,
        channel=request.channel,
        subject=request.subject,
        text=request.description,
        author=f"customer:{ticket.customer_id}",
        author_name=request.contact.name,
        at=life.past.opened_at,
        noted=now,
    )


def _said(life: _Life, by: Principal, now: dt.datetime) -> Said:
    past = life.past
    at = past.answered_at or past.solved_at or past.opened_at
    return Said(life.ticket.conversation_id, past.answer, str(by), past.answerer, at, now)


def _fresh(life: _Life) -> Fresh:
    request = life.past.request
    return Fresh(life.ticket, request.subject, request.channel, life.customer.identities, None)


def _recalled(life: _Life) -> Recalled:
    return Recalled(life.ticket.id, life.ticket.number, life.ticket.customer_id, life.customer.fresh)


@action
def forget_tickets(ticket_ids: Sequence[int], *, by: Principal) -> list[int]:
    """Take tickets that came in by mistake out again, those that no person and no customer has touched since.

    The log keeps their facts; a last one says that they do not count. Returns the ids of those taken out.
    """
    standing = lock(ticket_ids)
    untouched = sorted(standing.keys() - touched(standing))
    if not untouched:
        return []
    gone = [standing[ticket_id] for ticket_id in untouched]
    facts = [
        TicketVoided(reason=IMPORT, message_id=None, holder_id=None, **{**about_of(ticket), "status": VOID})
        for ticket in gone
    ]
    record_many([Noted(fact, by) for fact in facts], origin=IMPORT)
    stop_many([(ticket.id, clock) for ticket in gone for clock in ticket.case.clocks])
    ids = array(untouched)
    with connection.cursor() as cursor:
        for statement in (FORGET_WORDS, FORGET):
            cursor.execute(statement, [ids])
    forget_talks([ticket.conversation_id for ticket in gone])
    return untouched
