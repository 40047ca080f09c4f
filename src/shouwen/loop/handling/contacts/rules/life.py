"""The life of a contact: which verb fits which state, and how long things may take. Pure."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Final

KINDS: Final = ("chat", "call")
STATES: Final = ("queued", "offered", "active", "wrap_up", "ended")
WAITING: Final = ("queued", "offered")
HELD: Final = ("active", "wrap_up")
LIVING: Final = (*WAITING, *HELD)
OUTCOMES: Final = ("served", "abandoned", "callback", "message", "closed_idle")
RESULTS: Final = ("solved", "ticket", "callback", "no_answer", "other")
DECLINES: Final = ("busy", "not_mine", "break", "other")
TRANSFERS: Final = ("skill", "language", "shift", "load", "customer", "other")
LANE: Final = 5
VERBS: Final = {
    "accept": WAITING,
    "decline": ("offered",),
    "transfer": (*WAITING, "active"),
    "take_over": (*WAITING, "active"),
    "say": ("active",),
    "note": STATES,
    "whisper": (*WAITING, *HELD),
    "write": (*WAITING, "active"),  # the visitor
    "end": (*WAITING, "active"),
    "summarise": ("wrap_up",),
    "ticket": STATES,
}
GONE_AFTER: Final = dt.timedelta(minutes=3)  # a visitor in the queue without a sign of life has left
IDLE_AFTER: Final = dt.timedelta(minutes=30)  # a talk in which nobody says anything is over


def fits(verb: str, state: str) -> bool:
    """Whether the verb can be done in this state."""
    return state in VERBS[verb]


def after_end(state: str) -> str:
    """Where a talk goes when it ends: whoever served it has yet to sum it up."""
    return "wrap_up" if state == "active" else "ended"


def outcome(state: str, by: str, given: str = "") -> str:
    """What became of a talk that ends now in this state; whoever ends it, one that nobody answered was not served."""
    if given:
        return given
    if state != "active":
        return "abandoned"
    return "closed_idle" if by == "system" else "served"


def ended_by(kind: str) -> str:
    """Who ends it, by the kind of principal."""
    return {"person": "person", "system": "system"}.get(kind, "visitor")


def seconds(since: dt.datetime | None, until: dt.datetime) -> int:
    """Whole seconds between, 0 where there is no beginning."""
    return 0 if since is None else max(0, int((until - since).total_seconds()))


def skill_of(lineage: Iterable[str], skills: Collection[str]) -> str:
    """The skill a problem needs: the nearest code on the way to its root that is a skill, else none."""
    return next((code for code in reversed(list(lineage)) if code in skills), "")
