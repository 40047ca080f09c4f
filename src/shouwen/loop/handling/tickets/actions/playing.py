"""Plays happenings on tickets in memory: what changes, which facts to record, which timers to set. Writes nothing."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from shouwen.ground.base.events.actions import Noted
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.tickets.actions.telling import Turn, told
from shouwen.loop.handling.tickets.rules.standing import Places, Standing, moved
from shouwen.loop.handling.timers.actions import Timer
from shouwen.loop.standards.rules.case import Step
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step


class Outcome(NamedTuple):
    """What a turn came to; `step.refused` names why it changed nothing."""

    turn: Turn
    before: Standing
    after: Standing
    step: Step
    facts: list[Noted]


def play(ticket: Standing, turn: Turn, process: Process, places: Places, *, by: Principal, now: dt.datetime) -> Outcome:
    """One happening to one ticket."""
    taken = step(process, ticket.case if ticket.case.node else None, turn.happening, now)
    return played(ticket, turn, taken, process, places, by=by, now=now)


def played(
    ticket: Standing, turn: Turn, taken: Step, process: Process, places: Places, *, by: Principal, now: dt.datetime
) -> Outcome:
    """What a step comes to for a ticket."""
    if taken.refused:
        return Outcome(turn, ticket, ticket, taken, [])
    after = moved(ticket, turn.happening, taken, now, places)
    facts = [Noted(fact, by, at) for fact, at in told(turn, ticket, after, taken, process=process, now=now)]
    return Outcome(turn, ticket, after, taken, facts)


class Timers(NamedTuple):
    """Timers to stop, then timers to set."""

    stopped: list[tuple[int, str]]
    set: list[Timer]


def timers_of(outcomes: Iterable[Outcome]) -> Timers:
    """What remains to be done to timers after all these turns."""
    stopped: dict[tuple[int, str], None] = {}
    timers: dict[tuple[int, str, str], Timer] = {}
    for outcome in outcomes:
        ticket_id = outcome.after.id
        for name in outcome.step.stop_timers:
            stopped[ticket_id, name] = None
            timers = {key: timer for key, timer in timers.items() if key[:2] != (ticket_id, name)}
        for timer in outcome.step.set_timers:
            timers[ticket_id, timer.clock, timer.moment] = Timer(ticket_id, timer.clock, timer.moment, timer.due)
    return Timers(list(stopped), list(timers.values()))
