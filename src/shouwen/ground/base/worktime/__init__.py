"""The one clock arithmetic: pure functions on calendars, free of Django, of the database and of the present moment.

Every screen, alarm, report and simulation that speaks of working time calls it. See docs/algorithms/worktime.md.
"""

from shouwen.ground.base.worktime.calendar import BadCalendar, Calendar, natural, working
from shouwen.ground.base.worktime.count import NeverOpen, add, between, is_open, next_opening
from shouwen.ground.base.worktime.laid import Laid, laid
from shouwen.ground.base.worktime.ledger import Pause, counted, due, spent

__all__ = [
    "BadCalendar",
    "Calendar",
    "Laid",
    "NeverOpen",
    "Pause",
    "add",
    "between",
    "counted",
    "due",
    "is_open",
    "laid",
    "natural",
    "next_opening",
    "spent",
    "working",
]
