"""Reads of routing: seats as chairs, and the tickets that wait for a person."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Final

from shouwen.ground.staff.queries import reference, seats
from shouwen.loop.handling.routing.queries.waiting import Unheld, loads, unheld
from shouwen.loop.handling.routing.rules import LONG_AGO, ONLINE, Chair, Needs, skill_of
from shouwen.loop.handling.tickets.queries import heads_of

PAGE: Final = 200


def chairs(teams: Collection[int], now: dt.datetime) -> list[Chair]:
    """The people of these teams and what they hold."""
    found = seats(teams, now=now)
    held = loads([seat.person_id for seat in found])
    return [
        Chair(
            person=seat.person_id,
            teams=seat.teams,
            skills=tuple(sorted(seat.skills.items())),
            online=seat.presence == ONLINE and seat.on_shift,
            load=held[seat.person_id].load,
            idle_since=held[seat.person_id].last or seat.since or LONG_AGO,
        )
        for seat in found
    ]


def as_locked(chairs: Collection[Chair], states: Mapping[int, str]) -> list[Chair]:
    """The same people now that their seats are locked, in these states: what they hold moves no more."""
    held = loads(states)
    return [
        replace(
            chair,
            online=states[chair.person] == ONLINE,
            load=held[chair.person].load,
            idle_since=held[chair.person].last or chair.idle_since,
        )
        for chair in chairs
        if chair.person in states
    ]


def waiting(teams: Collection[int]) -> Iterator[Needs]:
    """Tickets of these teams that nobody holds, the earliest due first, read page by page as they are asked for."""
    last: Unheld | None = None
    while page := unheld(teams, limit=PAGE, after=last):
        yield from map(needs_of, page)
        last = page[-1]


def absent_holders(ticket_ids: Collection[int], now: dt.datetime) -> list[int]:
    """Those of these tickets whose holder takes no work now."""
    found = heads_of(ticket_ids).values()
    teams = {ticket.team_id for ticket in found if ticket.team_id is not None}
    present = {seat.person_id for seat in seats(teams, now=now) if seat.presence == ONLINE and seat.on_shift}
    return [ticket.id for ticket in found if ticket.holder_id is not None and ticket.holder_id not in present]


def needs_of(ticket: Unheld) -> Needs:
    """What this ticket needs."""
    skill = skill_of(ticket.problem_path, reference().skills.ids)
    return Needs(ticket.id, ticket.team_id, skill, ticket.first_owner_id)
