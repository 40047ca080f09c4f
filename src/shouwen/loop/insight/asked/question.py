"""What the board and the conformance page are asked with: a period, the dimensions, a cursor."""

import base64
import datetime as dt
from typing import Annotated

from ninja import Query, Schema
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import EARLIEST, LATEST, Code, Moment, Request
from shouwen.ground.base.errors import Invalid
from shouwen.loop.insight.asked.errors import PeriodUnfit
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope

LONGEST = dt.timedelta(days=1100)
NO_CURSOR = "not one of our cursors"


class Asked(Schema):
    """The period (the last 30 days unless said) and the dimensions."""

    from_: Moment | None = Field(None, alias="from")
    to: Moment | None = None
    team: Code | None = None
    channel: Code | None = None
    region: Code | None = None
    product: Code | None = None
    tier: Code | None = None
    problem: Code | None = None

    def period(self) -> Period:
        """The period asked for."""
        end = self.to or clock.now()
        start = self.from_ or end - dt.timedelta(days=30)
        if start < EARLIEST or not dt.timedelta(0) < end - start <= LONGEST:
            raise PeriodUnfit(days=LONGEST.days)
        return Period(start, end)

    def scope(self, request: Request) -> Scope:
        """The dimensions asked for, within what the reader may see."""
        chosen = {name: value for name in DIMENSIONS if (value := getattr(self, name))}
        return Scope.of(request.auth, chosen)


Question = Annotated[Asked, Query()]


def cursor_text(at: dt.datetime, key: int) -> str:
    """Where a page of rows ended, as an opaque string."""
    return base64.urlsafe_b64encode(f"{at.isoformat()} {key}".encode()).decode()


def cursor_of(text: str) -> tuple[dt.datetime, int] | None:
    """Where a page ended, None for the first; Invalid for what we never gave."""
    if not text:
        return None
    try:
        at, _, key = base64.urlsafe_b64decode(text).decode().partition(" ")
        moment, number = dt.datetime.fromisoformat(at), int(key)
    except ValueError as error:
        raise Invalid(after=NO_CURSOR) from error
    if moment.tzinfo is None or not (EARLIEST <= moment <= LATEST and 0 <= number < 2**63):
        raise Invalid(after=NO_CURSOR)
    return moment, number
