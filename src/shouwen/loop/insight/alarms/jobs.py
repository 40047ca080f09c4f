"""Looks every minute, tells what turned."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import OUTSIDE, does, every
from shouwen.loop.insight.alarms import actions, looking
from shouwen.loop.insight.alarms.events import TellTurn


@every("* * * * *")
def look_at_alarms() -> None:
    """Those whose minute has come."""
    looking.look()


@does(TellTurn, queue=OUTSIDE)
def tell_turn(job: TellTurn) -> None:
    """To each once; whoever could not be told is tried again a few times."""
    looking.tell(job.turn_id)


@every("57 3 * * *")
def sweep_turns() -> None:
    """Old history goes."""
    actions.sweep(clock.now())
