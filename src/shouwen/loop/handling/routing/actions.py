"""Verbs of routing: give the waiting tickets of some teams to people who can take them."""

from collections.abc import Collection
from itertools import islice
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.presence import lock_seats
from shouwen.loop.handling.desk.actions.assigning import assign_many, release_many
from shouwen.loop.handling.routing import queries
from shouwen.loop.handling.routing.rules import deal, has_room
from shouwen.loop.handling.tickets.actions.happening import lock_unheld

BATCH: Final = 500
LOOKED_AT: Final = 5_000  # tickets of a queue that one draining looks at


@action
def drain(teams: Collection[int], *, by: Principal = SYSTEM) -> int:
    """Give out what waits in these teams' queues, the earliest due first; how many were given."""
    now = clock.now()
    chairs = [chair for chair in queries.chairs(teams, now) if has_room(chair)] if teams else []
    if not chairs:  # whoever comes or gets room says so with a fact
        return 0
    chairs = queries.as_locked(chairs, lock_seats([chair.person for chair in chairs]))
    given = deal(chairs, islice(queries.waiting(teams), LOOKED_AT), now)
    teams_of = {chair.person: chair.teams for chair in chairs}
    still = lock_unheld([ticket for ticket, _ in given]) if given else {}
    free = [(ticket, person) for ticket, person in given if still.get(ticket) in teams_of[person]]
    if free:
        assign_many(free, by=by)
    return len(free)


@action
def again(ticket_ids: Collection[int], *, by: Principal = SYSTEM) -> None:
    """Reopened tickets whose holder is not there go back to the queue, and on to somebody who is."""
    left = queries.absent_holders(ticket_ids, clock.now())
    if left:
        release_many(left, by=by)
