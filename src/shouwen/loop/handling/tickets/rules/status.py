"""Status words."""

from typing import Final

OPEN: Final = ("new", "assigned", "open", "waiting")
DONE: Final = ("solved", "follow_up")
ENDED: Final = ("closed", "void")
ALL: Final = OPEN + DONE + ENDED
NAMES: Final = {
    "new": "待分派",
    "assigned": "待受理",
    "open": "处理中",
    "waiting": "等待中",
    "solved": "已完成",
    "follow_up": "待回访",
    "closed": "已关闭",
    "void": "已作废",
}
