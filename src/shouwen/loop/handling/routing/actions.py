"""Verbs of routing: give the waiting tickets of some teams to people who can take them."""

from collections.abc import Collection
from itertools import islice
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.presence import lock_seats
from shouwen.ground.staff.queries import seats
from shouwen.loop.handling.desk.actions.assigning import assign_many, release_many
from shouwen.loop.handling.routing import queries
from shouwen.loop.handling.routing.rules import deal
from shouwen.loop.handling.tickets.actions.happening import lock

BATCH: Final = 500
LOOKED_AT: Final = 5_000  # tickets of a queue that one draining looks at


@action
def drain(teams: Collection[int], *, by: Principal = SYSTEM) -> int:
    """Give out what waits in these teams' queues, the earliest due first; how many were given."""
    if not teams:
        return 0
    now = clock.now()
    lock_seats([seat.person_id for seat in seats(teams, now=now)])
    chairs = queries.chairs(teams, now)
    given = deal(chairs, islice(queries.waiting(teams), LOOKED_AT), now)
    teams_of = {chair.person: chair.teams for chair in chairs}
    still = lock([ticket for ticket, _ in given]) if given else {}
    free = [
        (ticket, person)
        for ticket, person in given
        if ticket in still and still[ticket].holder_id is None and still[ticket].team_id in teams_of[person]
    ]
    if free:
        assign_many(free, by=by)
    return len(free)


@action
def again(ticket_ids: Collection[int], *, by: Principal = SYSTEM) -> None:
    """Reopened tickets whose holder is not there go back to the queue, and on to somebody who is."""
    left = queries.absent_holders(ticket_ids, clock.now())
    if left:
        release_many(left, by=by)
