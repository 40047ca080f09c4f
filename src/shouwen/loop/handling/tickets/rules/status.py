"""Status words."""

from typing import Final

from shouwen.loop.standards.rules.terms import STATUSES

OPEN: Final = ("new", "assigned", "open", "waiting")
DONE: Final = ("solved", "follow_up")
ENDED: Final = ("closed", "void")
ALL: Final = OPEN + DONE + ENDED
NAMES: Final = {status: zh for status, (zh, _) in STATUSES.items()}
