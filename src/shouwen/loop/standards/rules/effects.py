"""What each happening does to a case before it moves on. An effect returns the code of a refusal, or nothing."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from msgspec.structs import replace

from shouwen.loop.standards.rules import clocks, forms, moving, ticking, words
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.document import seconds
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.process import NATURAL, later
from shouwen.loop.standards.rules.words import ACTIVE, CLOSED, DONE, ENDED, STATUSES, VOID, WAITING
from shouwen.loop.standards.rules.work import Work

FARTHEST: Final = dt.timedelta(days=366)  # of a promise
NOT_VOID: Final = STATUSES - {VOID}
ALLOWED: Final[dict[type, frozenset[str]]] = {  # in which statuses a happening means anything
    h.Opened: frozenset(),
    h.Assigned: ACTIVE | DONE,
    h.Accepted: ACTIVE | DONE,
    h.Replied: STATUSES,
    h.CustomerWrote: STATUSES,
    h.PlanGiven: ACTIVE,
    h.Waiting: ACTIVE,
    h.Resumed: frozenset({WAITING}),
    h.ProgressReported: ACTIVE,
    h.Solved: ACTIVE,
    h.Reopened: DONE | {CLOSED},
    h.FollowedUp: DONE | {CLOSED},
    h.Rated: NOT_VOID,
    h.Urged: ACTIVE,
    h.Extended: ACTIVE | DONE,
    h.Promised: ACTIVE,
    h.Reclassified: NOT_VOID,
    h.Closed: ACTIVE | DONE,
    h.Voided: ACTIVE | DONE,
    h.Restored: ENDED,
    h.Done: ACTIVE,
    h.Filled: ACTIVE | DONE,
    h.ApprovalAsked: ACTIVE,
    h.Approved: ACTIVE,
    h.TaskDone: NOT_VOID,
    h.Moved: ACTIVE | DONE,
    h.TimerFired: STATUSES,
}
MUST_MOVE: Final = (h.Waiting, h.Resumed, h.Solved, h.Reopened, h.Closed, h.Voided, h.Done)


def opened(work: Work, happening: h.Opened) -> str:
    """The tables name level and team; the clocks begin."""
    work.values = {name: value for name, value in happening.values.items() if name != "level"}
    work.level = _level(work, happening.values)
    forms.derive(work)
    work.team = work.tables.team
    ticking.begin_opened(work, happening.contacted_at)
    return ""


def assigned(work: Work, happening: h.Assigned) -> str:
    """Another team may own it now."""
    work.count("assignments")
    work.team = happening.team or work.team
    return ""


def accepted(_work: Work, _happening: h.Accepted) -> str:
    """Only the case moves on."""
    return ""


def replied(work: Work, _happening: h.Replied) -> str:
    """The first words of a person are the first response, all words are a report."""
    work.count("replies")
    _heard(work)
    return ""


def customer_wrote(work: Work, _happening: h.CustomerWrote) -> str:
    """Counted."""
    work.count("messages")
    return ""


def plan_given(work: Work, _happening: h.PlanGiven) -> str:
    """A plan is words of a person as well."""
    work.count("plans")
    ticking.meet(work, words.PLAN)
    _heard(work)
    return ""


def waiting(work: Work, _happening: h.Waiting) -> str:
    """Counted; the node waited at says which clocks stand still."""
    work.count("waits")
    return ""


def resumed(_work: Work, _happening: h.Resumed) -> str:
    """Only the case moves on."""
    return ""


def progress_reported(work: Work, _happening: h.ProgressReported) -> str:
    """A report is words of a person as well."""
    work.count("reports")
    _heard(work)
    return ""


def solved(work: Work, _happening: h.Solved) -> str:
    """Completion is met; what was left out on the way is named."""
    work.count("solved")
    ticking.meet(work, words.COMPLETION)
    ticking.finish(work)
    return ""


def reopened(work: Work, _happening: h.Reopened) -> str:
    """The clocks that the standard names begin anew."""
    work.count("reopens")
    work.before = None
    ticking.again(work)
    return ""


def followed_up(work: Work, happening: h.FollowedUp) -> str:
    """A call that reached nobody is an attempt only."""
    work.count("calls")
    if happening.result == "unreached":
        work.count("unreached")
        return ""
    ticking.meet(work, words.FOLLOWING)
    recovery = work.process.recovery
    if happening.result == "unsatisfied" and recovery is not None and recovery.unsatisfied:
        _recover(work)
    return ""


def rated(work: Work, happening: h.Rated) -> str:
    """A low score is a task for whom the standard names."""
    if not 1 <= happening.score <= 5:
        return "bad_score"
    work.count("ratings")
    work.score = happening.score
    recovery = work.process.recovery
    if recovery is not None and happening.score < recovery.below:
        _recover(work)
    return ""


def urged(work: Work, _happening: h.Urged) -> str:
    """Counted; raises the level as often as the standard allows."""
    work.count("urges")
    ranks = work.process.ranks
    rank = ranks.get(work.level, 0)
    if work.counts.raises < work.process.document.urge.raises and rank > 0:
        before = work.tables
        work.level = next(code for code, other in ranks.items() if other == rank - 1)
        work.count("raises")
        ticking.change_limits(work, before)
    return ""


def extended(work: Work, happening: h.Extended) -> str:
    """Only a running clock, only to a later moment, only with a reason; a promise is made anew instead."""
    if happening.clock == words.PROMISE:
        return "promise_stands"
    clock = work.clocks.get(happening.clock)
    if clock is None or clock.state != "running" or clock.due is None:
        return "clock_not_running"
    if happening.until <= clock.due:
        return "not_later"
    if not happening.reason:
        return "reason_missing"
    work.count("extensions")
    work.clocks[happening.clock] = clocks.extend(clock, happening.until, work.process.calendars)
    work.tell(happening.clock, "extended", work.now)
    return ""


def promised(work: Work, happening: h.Promised) -> str:
    """The clock runs to that moment; what was promised before gives way to it."""
    until = happening.until.astimezone(dt.UTC)
    if until <= work.now:
        return "moment_past"
    if until - work.now > FARTHEST:
        return "moment_far"
    work.count("promises")
    work.clocks[words.PROMISE] = clocks.promise(work.now, until, work.clocks.get(words.PROMISE))
    work.tell(words.PROMISE, "started", work.now)
    return ""


def reclassified(work: Work, happening: h.Reclassified) -> str:
    """Where the tables now say something else, the case follows; otherwise level and team stay as people set them.

    Approvals of what was changed are asked for again.
    """
    work.count("reclassified")
    before, values = work.tables, {**work.values, **happening.values}
    approved = forms.basis(work)
    if "problem" in happening.values and "problem_path" not in happening.values:
        values.pop("problem_path", None)
    by_rules = _level(work, work.values)
    work.values = {name: value for name, value in values.items() if name != "level"}
    work.level = _level(work, happening.values) if "level" in happening.values else _followed(work, by_rules)
    if work.status in ACTIVE:
        after = work.tables
        work.team = after.team if after.team != before.team else work.team
        ticking.change_limits(work, before)
    forms.drop_changed(work, approved)
    return ""


def filled(work: Work, happening: h.Filled) -> str:
    """What a form tells may make the case urgent: level and limits follow, the team stays at its work."""
    before, by_rules = work.tables, _level(work, work.values)
    refused = forms.filled(work, happening)
    if not refused:
        work.level = _followed(work, by_rules)
        if work.status in ACTIVE:
            ticking.change_limits(work, before)
    return refused


def closed(_work: Work, _happening: h.Closed) -> str:
    """Only the case moves on."""
    return ""


def voided(work: Work, _happening: h.Voided) -> str:
    """The case moves on, and keeps how it stood, but nothing of an earlier voiding."""
    work.before = replace(work.case(), clocks=dict(work.clocks), before=None)
    return ""


def restored(work: Work, _happening: h.Restored) -> str:
    """As before the voiding; what came due meanwhile was missed at its moment. One of long ago kept nothing."""
    if work.before is None:
        return "not_void"
    work.restore(work.before)
    ticking.settle(work, reached=False)
    return ""


def timer_fired(work: Work, happening: h.TimerFired) -> str:
    """Misses were settled already; a warning is given, a lapse is the end of waiting."""
    if happening.moment == words.WARNING:
        ticking.warn(work, happening.clock)
    elif happening.moment.startswith(words.CHAIN):
        ticking.escalate(work, happening.clock, happening.moment)
    return ""


def done(_work: Work, _happening: h.Done) -> str:
    """Only the case moves on."""
    return ""


def moved(work: Work, happening: h.Moved) -> str:
    """The new version holds from now on; the case stays as active or as done as it was."""
    return "" if moving.move_over(work, happening) else "unknown_node"


def _heard(work: Work) -> None:
    ticking.meet(work, words.FIRST_RESPONSE)
    ticking.meet(work, words.PROMISE)
    ticking.report(work)


def _level(work: Work, values: dict[str, Value]) -> str:
    """The level that is given, else the first rule's, else the standard's."""
    given = values.get("level")
    if isinstance(given, str) and given in work.process.ranks:
        return given
    for test, reads, level in work.process.level_rules:
        work.use(reads)
        if test(work.look):
            return level
    return work.process.document.levels.default


def _followed(work: Work, by_rules: str) -> str:
    """The level that the rules now say, if they said another one before; else the one that it has."""
    now = _level(work, work.values)
    return now if now != by_rules else work.level


def _recover(work: Work) -> None:
    recovery = work.process.recovery
    if recovery is not None and work.status not in {VOID}:
        calendar = work.process.calendars.get(recovery.calendar, NATURAL)
        work.owe("recovery", later(calendar, work.now, seconds(recovery.within) or 0.0), recovery.to)


EFFECTS: Final[dict[type, Callable[[Work, Any], str]]] = {
    h.Opened: opened,
    h.Assigned: assigned,
    h.Accepted: accepted,
    h.Replied: replied,
    h.CustomerWrote: customer_wrote,
    h.PlanGiven: plan_given,
    h.Waiting: waiting,
    h.Resumed: resumed,
    h.ProgressReported: progress_reported,
    h.Solved: solved,
    h.Reopened: reopened,
    h.FollowedUp: followed_up,
    h.Rated: rated,
    h.Urged: urged,
    h.Extended: extended,
    h.Promised: promised,
    h.Reclassified: reclassified,
    h.Closed: closed,
    h.Voided: voided,
    h.Restored: restored,
    h.Done: done,
    h.Filled: filled,
    h.ApprovalAsked: forms.approval_asked,
    h.Approved: forms.approved,
    h.TaskDone: forms.task_done,
    h.Moved: moved,
    h.TimerFired: timer_fired,
}


def refusal(work: Work) -> str:
    """Why this happening means nothing in this status, or nothing."""
    kind = type(work.happening)
    if kind is h.Opened:
        return "already_open" if work.node else ""
    if not work.node:
        return "not_open_yet"
    if work.status in ALLOWED[kind]:
        return ""
    if kind in (h.Resumed, h.Restored):
        return "not_waiting" if kind is h.Resumed else "not_void"
    if work.status in ENDED:
        return "ended"
    return "already_solved" if work.status in DONE else "not_solved"
