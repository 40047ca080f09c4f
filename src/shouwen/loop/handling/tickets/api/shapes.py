"""What the hot doors and counts answer, as the OpenAPI document says it."""

from shouwen.ground.base.api.kit import Moment, Out
from shouwen.loop.handling.tickets.queries.shown import RowOut

__all__ = ["CountsOut", "OpenedOut", "RowOut"]


class OpenedOut(Out):
    """The answer to a request: durable when you read it."""

    number: str
    status: str
    team: str
    promised_first_response_at: Moment | None


class CountsOut(Out):
    """Open tickets of each view; 1001 means more than a thousand."""

    mine: int
    team: int
    all: int
    watching: int
