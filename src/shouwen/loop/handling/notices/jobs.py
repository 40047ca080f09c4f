"""What notices do at night."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.loop.handling.notices import actions


@every("41 3 * * *")
def sweep_notices() -> None:
    """Old notices go."""
    actions.sweep(clock.now())
