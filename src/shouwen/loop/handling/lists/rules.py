"""What a list is asked for, and its cursor. Pure."""

import base64
import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from shouwen.ground.base.errors import Invalid
from shouwen.loop.handling.tickets.rules.status import OPEN

View = Literal["mine", "team", "all", "watching"]
VIEWS: Final[tuple[View, ...]] = ("mine", "team", "all", "watching")
MOST: Final = 200


class BadCursor(Invalid):
    """This page of the list is no longer known; begin again from the first."""

    zh = "列表位置已失效，请从第一页重新开始。"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A list: a view, what narrows it, and where the page begins. Ids and codes are resolved already."""

    view: View = "all"
    statuses: tuple[str, ...] = OPEN
    team: int | None = None
    level: str = ""
    problems: tuple[int, ...] = ()
    products: tuple[int, ...] = ()
    regions: tuple[int, ...] = ()
    channel: str = ""
    tier: str = ""
    customers: tuple[int, ...] = ()
    after: str | None = None
    limit: int = 50

    @property
    def by_due(self) -> bool:
        """Open tickets go by what runs out first, all others by the newest."""
        return set(self.statuses) <= set(OPEN)


def cursor_of(due_at: dt.datetime, ticket_id: int) -> str:
    """The opaque place after this ticket."""
    return base64.urlsafe_b64encode(f"{due_at.isoformat()} {ticket_id}".encode()).decode()


def place_of(cursor: str) -> tuple[dt.datetime, int]:
    """What `cursor_of` wrote."""
    try:
        due_at, _, ticket_id = base64.urlsafe_b64decode(cursor.encode()).decode().partition(" ")
        moment, number = dt.datetime.fromisoformat(due_at), int(ticket_id)
    except ValueError:
        raise BadCursor from None
    if moment.tzinfo is None or not 0 <= number < 2**63:
        raise BadCursor
    return moment, number
