"""Every night, once the readers are through, the month that is over goes to the lake."""

import logging

from shouwen.ground.base.jobs import every
from shouwen.loop.insight.engine.library import there
from shouwen.loop.insight.lake.actions import build

log = logging.getLogger(__name__)


@every("17 3 * * *")
def write_closed_months() -> None:
    """Write the months that are over, where the extra `analytics` is installed."""
    if there():
        build(say=lambda words: log.info("lake: %s", words))
