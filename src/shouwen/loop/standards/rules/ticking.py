"""The clocks of a case inside one step: begun, met, missed, held and let go, with the news and duties."""

import datetime as dt
from typing import Final, Literal

from shouwen.ground.base import worktime
from shouwen.loop.standards.rules import clocks, words
from shouwen.loop.standards.rules.document import Owner
from shouwen.loop.standards.rules.process import Allowed, Place, Tables, later
from shouwen.loop.standards.rules.work import Work

HOLDER: Final = Owner(who="holder")
LIVE: Final = ("running", "paused")
NONE: Final = frozenset[str]()
MILESTONES: Final = (words.FIRST_RESPONSE, words.PLAN)  # one not reached before solving was skipped


def settle(work: Work, *, reached: bool) -> None:
    """Miss every running clock whose due moment has passed (or been `reached`), in the order of their moments."""
    past = [
        (clock.due, name)
        for name, clock in work.clocks.items()
        if clock.state == "running" and clock.due is not None and clock.due <= work.now
    ]
    for due, name in sorted(past) if past else ():
        if due < work.now or reached:
            _miss(work, name, due)


def _miss(work: Work, name: str, due: dt.datetime) -> None:
    work.clocks[name] = clocks.breach(work.clocks[name])
    work.tell(name, "breached", due)
    if name.startswith(words.TASK_CLOCK):  # another department is late: its owner and the holder are told
        acting = name.removeprefix(words.TASK_CLOCK)
        work.owe("task_late", work.now, HOLDER, name, about=acting)
        return
    work.owe("breach_notice", work.now, HOLDER, name)
    limit = work.tables.limits.get(words.COMPLETION if name == words.PROMISE else name)
    if limit is not None and limit.escalate is not None:
        work.owe("manager_watch", work.now, limit.escalate, name)


def begin_opened(work: Work, contacted_at: dt.datetime | None) -> None:
    """Begin the clocks that run from the opening, and look at how long registering took."""
    for name, limit in work.tables.limits.items():
        if name == words.REGISTRATION:
            registered = clocks.start(limit, min(contacted_at or work.now, work.now), work.process.calendars)
            late = registered.due is not None and registered.due < work.now
            work.clocks[name] = clocks.meet(clocks.breach(registered) if late else registered, work.now)
            if late:
                work.tell(name, "breached", registered.due or work.now)
            work.tell(name, "met", work.now)
        elif limit.starts == "opened":
            begin(work, name, limit)


def begin(work: Work, name: str, limit: Allowed) -> None:
    """A round of this clock begins now."""
    before = work.clocks.get(name)
    work.clocks[name] = clocks.start(limit, work.now, work.process.calendars, before)
    work.tell(name, "started", work.now)


def begin_entered(work: Work, place: Place) -> None:
    """Begin the clocks that stand on a node, unless they run already or were met in this round of the case."""
    for name, limit in work.tables.entered.get(place.id, ()):
        clock = work.clocks.get(name)
        if clock is None or clock.state == "stopped":
            begin(work, name, limit)
    if place.kind == words.CALL:
        _begin_calls(work)


def _begin_calls(work: Work) -> None:
    calls, limit = work.process.calls, work.tables.limits.get(words.FOLLOWING)
    if calls is None:
        return
    if limit is not None:
        begin(work, words.FOLLOWING, limit)
        moment = later(calls.window, work.now, calls.at_least)
        clock = clocks.hold_until(work.clocks[words.FOLLOWING], moment, work.process.calendars)
        work.clocks[words.FOLLOWING] = clock
        due = clock.due or work.now
    else:
        due = later(calls.window, work.now, calls.at_least)
    work.owe("follow_up", due, calls.by, words.FOLLOWING, not_before=worktime.next_opening(calls.window, work.now))


def meet(work: Work, name: str) -> None:
    """What this clock stood for was done; a second time changes nothing."""
    clock = work.clocks.get(name)
    if clock is None or clock.met_at is not None or clock.state not in (*LIVE, "breached"):
        return
    work.clocks[name] = clocks.meet(clock, work.now)
    work.tell(name, "met", work.now)


def report(work: Work) -> None:
    """The customer heard from us: while the work goes on, a progress clock that was begun begins anew."""
    clock, limit = work.clocks.get(words.PROGRESS), work.tables.limits.get(words.PROGRESS)
    begun = clock is not None and clock.state in (*LIVE, "breached")
    if begun and limit is not None and work.status in words.ACTIVE:
        begin(work, words.PROGRESS, limit)


def finish(work: Work) -> None:
    """The work is done: a promise is kept by it, milestones not reached were skipped, everything else stops."""
    meet(work, words.PROMISE)
    for name, clock in list(work.clocks.items()):
        unmet = clock.state == "breached" and clock.met_at is None
        if name in MILESTONES and (clock.state in LIVE or unmet):
            work.fail("skipped", name)
        if clock.state in LIVE:
            _stop(work, name, "skipped" if name in MILESTONES else "stopped")
        else:
            work.clocks[name] = clocks.hush(clock)


def stop_all(work: Work) -> None:
    """The case has ended: nothing ticks any more, no lapse is waited for."""
    for name, clock in list(work.clocks.items()):
        if clock.state in LIVE:
            _stop(work, name, "stopped")
        else:
            work.clocks[name] = clocks.hush(clock)


def _stop(work: Work, name: str, state: Literal["skipped", "stopped"]) -> None:
    work.clocks[name] = clocks.end(work.clocks[name], state)
    work.tell(name, state, work.now)


def again(work: Work) -> None:
    """A case is opened again: the clocks that the standard names begin anew, those of a node when it is entered."""
    for name in work.process.document.reopen.restart:
        limit, clock = work.tables.limits.get(name), work.clocks.get(name)
        if limit is not None and limit.starts == "opened":
            begin(work, name, limit)
        elif clock is not None:
            work.clocks[name] = clocks.end(clock, "stopped")
    following = work.clocks.get(words.FOLLOWING)
    if following is not None:
        work.clocks[words.FOLLOWING] = clocks.give_up(clocks.end(following, "stopped"))


def change_limits(work: Work, before: Tables) -> None:
    """Other rows of the tables apply now: clocks at work change over, except those that somebody extended.

    Up the line go all of them as the new rows say, missed and extended ones, too.
    """
    after = work.tables
    for name, clock in list(work.clocks.items()):
        old, new = before.limits.get(name), after.limits.get(name)
        if old == new:
            continue
        if clock.state not in LIVE or clock.extended:
            work.clocks[name] = clocks.chained(clock, new)
        elif new is None:
            _stop(work, name, "stopped")
        else:
            work.clocks[name] = clocks.change(clock, new, work.now, work.process.calendars)
            work.tell(name, "changed", work.now)


def hold(work: Work) -> None:
    """Pause the clocks that the present wait pauses, let go all others."""
    held = work.process.pauses.get(work.waiting, NONE) if work.waiting else NONE
    for name, clock in work.clocks.items():
        state = clock.state
        if state == "paused" and name not in held:
            work.clocks[name] = clocks.resume(clock, work.now, work.process.calendars)
            work.tell(name, "resumed", work.now)
        elif held and state == "running" and name in held and name != words.PROMISE:
            work.clocks[name] = clocks.pause(clock, work.now, work.process.calendars)
            work.tell(name, "paused", work.now)


def escalate(work: Work, name: str, step: str) -> None:
    """A step of a clock's chain came: the next one up the line is told."""
    clock, limit = work.clocks.get(name), work.tables.limits.get(name)
    moment = clock.timers().get(step) if clock is not None else None
    if clock is None or moment is None or work.now < moment:
        return
    if limit is not None and clock.told < len(limit.steps):
        work.owe("manager_watch", work.now, limit.steps[clock.told], name)
    work.clocks[name] = clocks.escalated(clock)


def warn(work: Work, name: str) -> None:
    """The warning moment of a clock came; for progress it means: report now."""
    clock = work.clocks.get(name)
    if clock is None or clock.state != "running" or clock.warned_at is not None or clock.warn_at is None:
        return
    if work.now >= clock.warn_at:
        work.clocks[name] = clocks.warned(clock, work.now)
        work.tell(name, "warned", work.now)
        if name == words.PROGRESS:
            work.owe("progress_report", clock.due or work.now, HOLDER, name)
        if name == words.PROMISE:
            work.owe("promise_due", clock.due or work.now, HOLDER, name)
