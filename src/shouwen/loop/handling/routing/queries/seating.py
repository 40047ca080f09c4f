"""People as routing sees them, and what they hold: read, and once more under the lock on their seats."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import replace

from shouwen.ground.staff.queries import seats
from shouwen.ground.staff.queries.presences import takes_work
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.queries.waiting import Held, held_by
from shouwen.loop.handling.routing.rules.choosing import LONG_AGO, Chair
from shouwen.loop.handling.tickets.queries import heads_of


def chairs(teams: Collection[int], now: dt.datetime) -> list[Chair]:
    """The people of these teams and what they hold."""
    found, how = seats(teams, now=now), settings()
    held = held_by([seat.person_id for seat in found])
    return [
        Chair(
            person=seat.person_id,
            teams=seat.teams,
            skills=seat.skills,
            online=takes_work(seat.presence) and seat.on_shift,
            held=held[seat.person_id].counts,
            idle_since=held[seat.person_id].last or seat.since or LONG_AGO,
            capacity=how.capacity,
            in_all=how.in_all,
        )
        for seat in found
    ]


def as_locked(chairs: Collection[Chair], states: Mapping[int, str]) -> list[Chair]:
    """The same people now that their seats are locked, in these states: what they hold moves no more."""
    held = held_by(states)
    return [_again(chair, held[chair.person], states[chair.person]) for chair in chairs if chair.person in states]


def absent_holders(ticket_ids: Collection[int], now: dt.datetime) -> list[int]:
    """Those of these tickets whose holder takes no work now."""
    found = heads_of(ticket_ids).values()
    teams = {ticket.team_id for ticket in found if ticket.team_id is not None}
    present = {seat.person_id for seat in seats(teams, now=now) if takes_work(seat.presence) and seat.on_shift}
    return [ticket.id for ticket in found if ticket.holder_id is not None and ticket.holder_id not in present]


def _again(chair: Chair, held: Held, state: str) -> Chair:
    return replace(chair, online=takes_work(state), held=held.counts, idle_since=held.last or chair.idle_since)
