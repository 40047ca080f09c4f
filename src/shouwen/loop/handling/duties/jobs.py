"""What duties do at night."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.loop.handling.duties import actions


@every("43 3 * * *")
def sweep_duties() -> None:
    """Duties that were over long ago go."""
    actions.sweep(clock.now())
