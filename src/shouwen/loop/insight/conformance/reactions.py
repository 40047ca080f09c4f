"""What insight hears: tickets that were worked on are held against their standards again, imported ones too.

Openings, assignments and the customer's words wait for the next thing that somebody does or fails to do in time.
"""

from collections.abc import Sequence
from typing import Final

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.readers import Reader, register
from shouwen.loop.handling.tickets import events
from shouwen.loop.handling.tickets.events import TicketStepped
from shouwen.loop.insight.conformance.actions import check_many

HEARD: Final = (
    events.ApprovalGiven,
    events.ClockBreached,
    events.FormFilled,
    events.PlanGiven,
    events.ProgressGiven,
    events.StepTaken,
    events.TaskFinished,
    events.TicketClosed,
    events.TicketFollowedUp,
    events.TicketMoved,
    events.TicketReclassified,
    events.TicketReopened,
    events.TicketReplied,
    events.TicketRestored,
    events.TicketSolved,
    events.TicketStepped,
)
TAKEN: Final = 200  # tickets replayed at once, after everybody else: replaying an old log holds no live reaction back
UNTOUCHED: Final = ("new", "assigned")


def check(facts: Sequence[Happened]) -> None:
    """Replay these tickets; their rows are written anew."""
    check_many({happened.ticket_id for happened in facts if happened.ticket_id is not None and _worked(happened)})


def _worked(happened: Happened) -> bool:
    """Not merely given to somebody: every ticket is, soon after its opening."""
    return not (isinstance(happened.fact, TicketStepped) and happened.fact.status in UNTOUCHED)


register(
    Reader(
        "conformance", check, kinds=lambda: [kind.__name__ for kind in HEARD], imports=True, most=TAKEN, patient=True
    )
)
