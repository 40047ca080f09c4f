"""The words that documents, happenings and cases share."""

from typing import Final

NEW, ASSIGNED, OPEN, WAITING = "new", "assigned", "open", "waiting"
SOLVED, FOLLOW_UP, CLOSED, VOID = "solved", "follow_up", "closed", "void"
ACTIVE: Final = frozenset({NEW, ASSIGNED, OPEN, WAITING})
DONE: Final = frozenset({SOLVED, FOLLOW_UP})
ENDED: Final = frozenset({CLOSED, VOID})
STATUSES: Final = ACTIVE | DONE | ENDED

FIRST_RESPONSE, PLAN, COMPLETION, PROGRESS = "first_response", "plan", "completion", "progress"
REGISTRATION, FOLLOWING = "registration", "follow_up"
PROMISE: Final = "promise"  # begun by people, not by a limit of the standard; no document may pause it
CLOCKS: Final = (REGISTRATION, FIRST_RESPONSE, PLAN, COMPLETION, PROGRESS, FOLLOWING)

REASONS: Final = ("customer", "parts", "third_party")
RESULTS: Final = ("satisfied", "unsatisfied", "unreached")

START, TASK, DECISION, WAIT, AUTOMATIC, CALL, END = (
    "start",
    "task",
    "decision",
    "wait",
    "automatic",
    "follow_up",
    "end",
)
PASSING: Final = frozenset({START, DECISION, AUTOMATIC})
BACK: Final = "back"  # as a way's target: the node that the case waits to return to

WARNING, DUE, LAPSE = "warning", "due", "lapse"  # the moments of a clock
CHAIN: Final = "chain"  # and `chain:0`, `chain:1`, ...: the steps of its escalation
TASK_CLOCK: Final = "task:"  # before the code of a department's task: the name of its clock
ASKED, GRANTED, DECLINED = "asked", "granted", "declined"  # what may have become of an approval
