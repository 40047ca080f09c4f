"""Status words and which verbs a status allows; the standard's stepper may refuse more."""

from typing import Final

OPEN: Final = ("new", "assigned", "open", "waiting")
DONE: Final = ("solved", "follow_up")
ENDED: Final = ("closed", "void")
ALL: Final = OPEN + DONE + ENDED

VERBS: Final[dict[str, frozenset[str]]] = {
    "accept": frozenset({"new", "assigned"}),
    "reply": frozenset(OPEN + DONE),
    "note": frozenset(ALL),
    "plan": frozenset(OPEN),
    "wait": frozenset({"assigned", "open"}),
    "resume": frozenset({"waiting"}),
    "urge": frozenset(OPEN),
    "extend": frozenset(OPEN),
    "solve": frozenset(OPEN),
    "reopen": frozenset({*DONE, "closed"}),
    "close": frozenset(DONE),
    "void": frozenset(OPEN),
    "assign": frozenset(OPEN),
    "reclassify": frozenset(OPEN),
}
CAPABILITY: Final[dict[str, str]] = dict.fromkeys(VERBS, "tickets.change") | {
    "assign": "tickets.assign",
    "void": "tickets.void",
}


def allowed(status: str) -> tuple[str, ...]:
    """The verbs a ticket of this status knows, in the order they are offered."""
    return tuple([verb for verb, statuses in VERBS.items() if status in statuses])


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
