"""The world of a run out of what was learned: which days, what comes on them. Pure."""

import datetime as dt
from zoneinfo import ZoneInfo

from shouwen.loop.insight.forecast.errors import TooLittleHistory
from shouwen.loop.insight.forecast.rules.foreseeing import LEAST_DAYS, forecast
from shouwen.loop.insight.forecast.rules.series import Series
from shouwen.loop.insight.whatif.errors import TooLittlePast
from shouwen.loop.insight.whatif.rules.learning import uneven
from shouwen.loop.insight.whatif.rules.world import COOL_DAYS, WARM_DAYS, Flow

LEAST_TICKETS = 30


def flow(series: Series, start: dt.date, days: int) -> Flow:
    """What the forecast of `series` says of each hour from a week before `start` to some days after its end."""
    first = start - dt.timedelta(days=WARM_DAYS)
    count = days + WARM_DAYS + COOL_DAYS
    zone = ZoneInfo(series.zone)
    try:
        points = forecast(series, count * 24, start=first).points
    except TooLittleHistory:
        return Flow([])
    end = first + dt.timedelta(days=count)
    hours = [(each.at.replace(tzinfo=zone).timestamp(), each.value) for each in points if each.at.date() < end]
    return Flow(hours, uneven(series))


def enough(days: int, tickets: int) -> None:
    """Refuse to learn from next to nothing."""
    if days < LEAST_DAYS or tickets < LEAST_TICKETS:
        raise TooLittlePast(days=days, tickets=tickets, needed_days=LEAST_DAYS, needed_tickets=LEAST_TICKETS)
