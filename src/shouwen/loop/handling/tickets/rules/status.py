"""Status words."""

from typing import Final

OPEN: Final = ("new", "assigned", "open", "waiting")
DONE: Final = ("solved", "follow_up")
ENDED: Final = ("closed", "void")
ALL: Final = OPEN + DONE + ENDED
WORDS: Final = {
    "new": ("待分派", "Unassigned"),
    "assigned": ("待受理", "To accept"),
    "open": ("处理中", "In progress"),
    "waiting": ("等待中", "Waiting"),
    "solved": ("已完成", "Solved"),
    "follow_up": ("待回访", "Follow-up due"),
    "closed": ("已关闭", "Closed"),
    "void": ("已作废", "Void"),
}
NAMES: Final = {status: zh for status, (zh, _) in WORDS.items()}
