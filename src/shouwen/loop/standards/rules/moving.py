"""A case goes on under another version: what of it stays, what the new version says otherwise. Pure.

Nobody becomes late by a move: a shorter limit counts anew from now and never makes a clock due later than it was, and a
clock that the new version has and the case has not begins now. See docs/algorithms/versions.md.
"""

from msgspec.structs import replace

from shouwen.loop.standards.rules import clocks, forms, ticking, words
from shouwen.loop.standards.rules.case import Clock
from shouwen.loop.standards.rules.document import Approval
from shouwen.loop.standards.rules.happenings import Moved
from shouwen.loop.standards.rules.process import Allowed, Place
from shouwen.loop.standards.rules.work import Work


def move_over(work: Work, happening: Moved) -> bool:
    """Stand on the node of the new version; False when the case cannot stand there as it is."""
    place = work.process.nodes.get(happening.node)
    worked_at = work.process.nodes.get(happening.back) if place is not None and place.kind == words.WAIT else place
    if place is None or worked_at is None or not _stands(work, place) or not _stands(work, worked_at, wait=False):
        return False
    work.enter(place)
    work.back = happening.back if happening.back in work.process.nodes else ""
    _keep_what_fits(work, worked_at)
    _take_over_clocks(work)
    _begin_new_clocks(work, place)
    return True


def _stands(work: Work, place: Place, *, wait: bool = True) -> bool:
    """Whether a case that is as active or as done as this one can stand there."""
    alike = (place.status in words.ACTIVE) == (work.status in words.ACTIVE)
    return alike and not place.passing and place.kind != words.END and (wait or place.kind != words.WAIT)


def _keep_what_fits(work: Work, worked_at: Place) -> None:
    document = work.process.document
    fields = document.fields
    work.values = {
        code: value for code, value in work.values.items() if code not in fields or forms.fits(fields[code], value)
    }
    if work.level not in work.process.ranks:
        work.level = document.levels.default
    forms.derive(work)
    known = {wanted.part.code for wanted in worked_at.approvals if isinstance(wanted.part, Approval)}
    work.approvals = {code: said for code, said in work.approvals.items() if code in known}


def _take_over_clocks(work: Work) -> None:
    """What the version does not know stops, other clocks follow its limits; a call stays as it was promised."""
    acts = [act for node in work.process.document.nodes for act in node.does if act.kind == "task"]
    asked = {words.TASK_CLOCK + act.code for act in acts}
    for name, clock in list(work.clocks.items()):
        limit = work.tables.limits.get(name)
        if name.startswith(words.TASK_CLOCK):
            if name not in asked and clock.met_at is None and clock.state in forms.UNDONE:
                work.clocks[name] = clocks.end(clock, "stopped")
                work.tell(name, "stopped", work.now)
        elif name == words.PROMISE:
            continue  # what was said to the customer stands, under whichever version
        elif clock.state in ticking.LIVE and limit is None:
            work.clocks[name] = clocks.end(clock, "stopped")
            work.tell(name, "stopped", work.now)
        elif limit is None or clock.state not in ticking.LIVE or clock.extended or name == words.FOLLOWING:
            work.clocks[name] = _known(work, clocks.chained(clock, limit), limit)
        else:
            fresh = clocks.change(clock, limit, work.now, work.process.calendars)
            if _same(clock, fresh):
                work.clocks[name] = clocks.chained(clock, limit)
            else:
                work.clocks[name] = fresh
                work.tell(name, "changed", work.now)


def _same(clock: Clock, fresh: Clock) -> bool:
    length = clock.state != "paused" or clock.seconds == fresh.seconds
    return length and (clock.due, clock.calendar, clock.warn) == (fresh.due, fresh.calendar, fresh.warn)


def _known(work: Work, clock: Clock, limit: Allowed | None) -> Clock:
    """On a calendar that the version has."""
    if limit is None or clock.calendar in work.process.calendars:
        return clock
    return replace(clock, calendar=limit.calendar)


def _begin_new_clocks(work: Work, place: Place) -> None:
    """What the version counts and the case has not counted yet begins now, but for what was done already."""
    counts, done = work.counts, set[str]()
    if counts.replies or counts.plans or counts.reports:
        done.add(words.FIRST_RESPONSE)
    if counts.plans:
        done.add(words.PLAN)
    for name, limit in work.tables.limits.items():
        clock = work.clocks.get(name)
        absent = clock is None or (clock.state == "stopped" and not counts.reopens)
        wanted = limit.starts == "opened" and work.status in words.ACTIVE and name != words.REGISTRATION
        if absent and wanted and name not in done:
            ticking.begin(work, name, limit)
    call = work.clocks.get(words.FOLLOWING)
    called = call is not None and call.met_at is None and call.state in (*ticking.LIVE, "breached")
    if place.kind != words.CALL or not called:
        ticking.begin_entered(work, place)
