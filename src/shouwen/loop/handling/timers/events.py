"""What timers tell."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from shouwen.ground.base.events.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerDue(Fact):
    """A moment of a ticket's clock was reached at `due`; it was noticed `late_seconds` afterwards."""

    subject_kind: ClassVar[str] = "ticket"
    ticket_id: int
    clock: str
    moment: str
    due: dt.datetime
    late_seconds: float
