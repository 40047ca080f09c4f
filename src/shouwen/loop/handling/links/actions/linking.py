"""Two tickets are linked, or no longer. Both are locked, in order of id, so that links are judged one after another."""

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.links import rules
from shouwen.loop.handling.links.errors import CannotLink, NotLinked
from shouwen.loop.handling.links.events import TicketsLinked, TicketsUnlinked
from shouwen.loop.handling.links.models import Link
from shouwen.loop.handling.links.queries import bonds_of
from shouwen.loop.handling.links.rules import Bond
from shouwen.loop.handling.tickets.actions.happening import lock
from shouwen.loop.handling.tickets.rules.standing import Standing


@action
def link(ticket_id: int, other_id: int, *, kind: str, by: Principal) -> None:
    """Link one ticket with another; `kind` as `rules.bond` reads it."""
    held = both(ticket_id, other_id)
    wanted = rules.bond(kind, ticket_id, other_id)
    if why := rules.why_not_link(wanted, bonds_of([ticket_id, other_id])):
        raise CannotLink(number=held[ticket_id].number, other=held[other_id].number, why=why)
    _make(wanted, held, by)


@action
def unlink(ticket_id: int, other_id: int, *, kind: str, by: Principal) -> None:
    """Take one link away."""
    held = both(ticket_id, other_id)
    gone = rules.bond(kind, ticket_id, other_id)
    if not Link.objects.filter(kind=gone.kind, first_id=gone.first, second_id=gone.second).delete()[0]:
        raise NotLinked(number=held[ticket_id].number, other=held[other_id].number)
    _tell(TicketsUnlinked, gone, held, by)


def tie(wanted: Bond, held: dict[int, Standing], *, by: Principal) -> bool:
    """Make a link between tickets that are locked already, unless it is there; whether it was new."""
    fresh = wanted not in bonds_of([wanted.first])
    if fresh:
        _make(wanted, held, by)
    return fresh


def both(ticket_id: int, other_id: int) -> dict[int, Standing]:
    """Both tickets, locked."""
    held = lock([ticket_id, other_id])
    if len(held) < len({ticket_id, other_id}):
        raise NotFound
    return held


def _make(wanted: Bond, held: dict[int, Standing], by: Principal) -> None:
    Link.objects.create(
        kind=wanted.kind, first_id=wanted.first, second_id=wanted.second, made_by=str(by), made_at=clock.now()
    )
    _tell(TicketsLinked, wanted, held, by)


def _tell(
    kind: type[TicketsLinked] | type[TicketsUnlinked], told: Bond, held: dict[int, Standing], by: Principal
) -> None:
    first, second = held[told.first], held[told.second]
    about = {"link": told.kind, "first": first.number, "second": second.number}
    record_many(
        [
            Noted(kind(ticket_id=each.id, customer_id=each.customer_id, number=each.number, **about), by, clock.now())
            for each in (first, second)
        ]
    )
