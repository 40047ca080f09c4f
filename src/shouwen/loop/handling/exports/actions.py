"""Who took a list away is told to the log."""

from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import Codes, reference
from shouwen.loop.handling.exports.events import TalksExported, TicketsExported
from shouwen.loop.handling.lists.rules import Wanted


@action
def tell_export(wanted: Wanted, *, searched: bool, rows: int, by: Principal) -> None:
    """Record what was taken; what was searched for are somebody's words, so only that it was."""
    known = reference()
    record(
        TicketsExported(
            person_id=by.id or 0,
            rows=rows,
            view=wanted.view,
            statuses=wanted.statuses,
            team=known.teams.codes.get(wanted.team or 0, ""),
            level=wanted.level,
            problems=_codes(known.problems, wanted.problems),
            products=_codes(known.products, wanted.products),
            regions=_codes(known.regions, wanted.regions),
            channel=wanted.channel,
            tier=wanted.tier,
            searched=searched,
            address=by.address,
        ),
        by=by,
    )


@action
def tell_talks(view: str, *, rows: int, by: Principal) -> None:
    """The same of talks."""
    record(TalksExported(person_id=by.id or 0, rows=rows, view=view, address=by.address), by=by)


def _codes(known: Codes, ids: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(known.codes[each] for each in ids if each in known.codes)
