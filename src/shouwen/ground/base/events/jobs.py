"""The log's own periodic work."""

from shouwen.ground.base import clock
from shouwen.ground.base.events import partitions
from shouwen.ground.base.jobs import every


@every("23 2 * * *")
def make_months_ahead() -> None:
    """Make this month's and the next partitions."""
    partitions.make_ahead(clock.now())
