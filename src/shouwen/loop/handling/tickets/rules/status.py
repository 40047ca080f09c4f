"""Status words."""

from typing import Final

OPEN: Final = ("new", "assigned", "open", "waiting")
DONE: Final = ("solved", "follow_up")
ENDED: Final = ("closed", "void")
ALL: Final = OPEN + DONE + ENDED
