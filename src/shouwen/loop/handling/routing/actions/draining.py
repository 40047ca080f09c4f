"""Give the waiting tickets of some teams to people who can take them."""

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.actions.presence import lock_seats
from shouwen.loop.handling.desk.actions.assigning import assign_many, release_many
from shouwen.loop.handling.routing.actions.turns import take_turn
from shouwen.loop.handling.routing.queries import seating, waiting
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.handling.routing.rules.choosing import TICKET, Work, deal, has_room, in_turn
from shouwen.loop.handling.tickets.actions.happening import lock_unheld

BATCH: Final = 500
LOOKED_AT: Final = 5_000  # tickets of a queue that one draining looks at


@action
def drain(teams: Collection[int], *, by: Principal = SYSTEM) -> int:
    """Give out what waits in these teams' queues, lane by lane, the earliest due first; how many were given."""
    now, how = clock.now(), settings()
    chairs = [chair for chair in seating.chairs(teams, now) if has_room(chair, TICKET)] if teams else []
    if not chairs:  # whoever comes or gets room says so with a fact
        return 0
    take_turn()
    chairs = seating.as_locked(chairs, lock_seats([chair.person for chair in chairs]))
    queue: Iterable[Work] = islice(waiting.tickets(teams, how), LOOKED_AT)
    given = deal(chairs, in_turn(queue, now, how.ageing) if how.lanes else queue, now)
    teams_of = {chair.person: chair.teams for chair in chairs}
    still = lock_unheld([ticket for ticket, _ in given]) if given else {}
    free = [(ticket, person) for ticket, person in given if still.get(ticket) in teams_of[person]]
    if free:
        assign_many(free, by=by)
    return len(free)


@action
def again(ticket_ids: Collection[int], *, by: Principal = SYSTEM) -> None:
    """Reopened tickets whose holder is not there go back to the queue, and on to somebody who is."""
    left = seating.absent_holders(ticket_ids, clock.now())
    if left:
        release_many(left, by=by)
