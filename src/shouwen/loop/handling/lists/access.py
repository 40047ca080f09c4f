"""The doors to lists: whose page, search, counts and workbook; one scope for all of them."""

from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.handling.lists.queries import pages
from shouwen.loop.handling.lists.queries.finding import meant
from shouwen.loop.handling.lists.rules import Wanted
from shouwen.loop.handling.tickets.access import scope
from shouwen.loop.handling.tickets.queries.rows import Row


def page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """A page of a list or a search, within reach."""
    reach = scope(principal, "tickets.read")
    return pages.page(reach, wanted, principal, meant(words) if words.strip() else None)


def export_page(principal: Principal, wanted: Wanted, words: str = "") -> tuple[list[Row], str | None]:
    """The same page for taking away: whoever may read it here and may export it."""
    scope(principal, "tickets.read")
    reach = scope(principal, "tickets.export")
    return pages.page(reach, wanted, principal, meant(words) if words.strip() else None)


def counts(principal: Principal, wanted: Wanted) -> dict[str, int]:
    """How many open tickets each view holds of those wanted."""
    return pages.counts(scope(principal, "tickets.read"), principal, wanted)
