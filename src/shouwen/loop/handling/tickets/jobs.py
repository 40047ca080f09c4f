"""What tickets do by the clock."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.loop.handling.tickets.actions.answers import forget_old


@every("23 * * * *")
def hourly_forgetting() -> None:
    """Let go of answers to keys older than a day."""
    forget_old(now=clock.now())
