"""Which verbs a status allows, and what each asks for; the standard's stepper may refuse more. Pure."""

from typing import Final

from shouwen.loop.handling.tickets.rules.status import ALL, DONE, OPEN
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.terms import WAYS as HOUSE

WAY: Final = "way"
WAYS: Final = tuple(HOUSE)

VERBS: Final[dict[str, frozenset[str]]] = {
    "accept": frozenset({"new", "assigned"}),
    "reply": frozenset(OPEN + DONE),
    "note": frozenset(ALL),
    "plan": frozenset(OPEN),
    "wait": frozenset({"assigned", "open"}),
    "resume": frozenset({"waiting"}),
    "urge": frozenset(OPEN),
    "extend": frozenset(OPEN),
    "promise": frozenset(OPEN),
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


def ways(standard: Document) -> tuple[str, ...]:
    """In which ways a ticket of this standard can be solved: its own field's choices, else those of the house."""
    own = standard.fields.get(WAY)
    return tuple(choice.code for choice in own.choices) if own is not None and own.choices else WAYS
