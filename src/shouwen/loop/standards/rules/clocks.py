"""What can be done to one clock: pure functions from clock to clock, on the house's one arithmetic of working time."""

import datetime as dt
from collections.abc import Mapping
from typing import Final, Literal

from msgspec.structs import replace

from shouwen.ground.base import worktime
from shouwen.loop.standards.rules.case import Clock
from shouwen.loop.standards.rules.process import NATURAL, Allowed, later

Calendars = Mapping[str, worktime.Calendar]
SOON: Final = dt.timedelta(minutes=30)


def start(limit: Allowed, at: dt.datetime, calendars: Calendars, before: Clock | None = None) -> Clock:
    """A clock that begins now; `before` is its earlier round, whose counts go on."""
    warn_in = limit.seconds * limit.warn
    warns = 0 < limit.warn < 1 and warn_in > 0
    return Clock(
        started=at,
        since=at,
        seconds=limit.seconds,
        calendar=limit.calendar,
        due=_moment(calendars, limit.calendar, at, max(0.0, limit.seconds)),
        warn=limit.warn,
        warn_at=_moment(calendars, limit.calendar, at, warn_in) if warns else None,
        lapse=limit.lapse,
        chain=limit.chain,
        rounds=before.rounds + 1 if before else 1,
        breaches=before.breaches if before else 0,
    )


def promise(at: dt.datetime, until: dt.datetime, before: Clock | None = None) -> Clock:
    """A moment that somebody promised: natural time, a warning half an hour before, or halfway to one that is near."""
    left = until - at
    return Clock(
        started=at,
        since=at,
        seconds=left.total_seconds(),
        calendar="natural",
        due=until,
        warn_at=until - min(SOON, left / 2),
        rounds=before.rounds + 1 if before else 1,
        breaches=before.breaches if before else 0,
    )


def breach(clock: Clock) -> Clock:
    """It was missed, at its due moment, whenever that is noticed."""
    return replace(clock, state="breached", breached_at=clock.due, breaches=clock.breaches + 1)


def meet(clock: Clock, at: dt.datetime) -> Clock:
    """What it stood for was done; one missed stays missed."""
    if clock.state == "breached":
        return replace(clock, met_at=at)
    return replace(clock, state="met", met_at=at, paused_at=None)


def pause(clock: Clock, at: dt.datetime, calendars: Calendars) -> Clock:
    """It stands still; the time that it ran is kept."""
    spent = clock.spent + max(0.0, worktime.between(_calendar(calendars, clock), clock.since, at))
    return replace(clock, state="paused", paused_at=at, spent=spent, due=None, warn_at=None)


def resume(clock: Clock, at: dt.datetime, calendars: Calendars) -> Clock:
    """It goes on with what is left."""
    return _wound(replace(clock, state="running", since=at, paused_at=None), calendars)


def end(clock: Clock, state: Literal["skipped", "stopped"]) -> Clock:
    """It will not run again in this round."""
    return replace(clock, state=state, paused_at=None)


def warned(clock: Clock, at: dt.datetime) -> Clock:
    """Its warning was given."""
    return replace(clock, warned_at=at)


def give_up(clock: Clock) -> Clock:
    """Nobody waits for it any longer."""
    return replace(clock, lapse=None)


def hush(clock: Clock) -> Clock:
    """Nobody is told of it any more."""
    return replace(clock, lapse=None, chain=(), told=0) if clock.chain or clock.lapse is not None else clock


def chained(clock: Clock, limit: Allowed | None) -> Clock:
    """Whom it is told to changes with the limit; the steps that were taken stay taken."""
    chain = limit.chain if limit is not None else ()
    return clock if chain == clock.chain else replace(clock, chain=chain, told=min(clock.told, len(chain)))


def escalated(clock: Clock) -> Clock:
    """One more step of its chain was taken."""
    return replace(clock, told=clock.told + 1)


def extend(clock: Clock, until: dt.datetime, calendars: Calendars) -> Clock:
    """A running clock moves to a later moment; the warning moves with it."""
    more = worktime.between(_calendar(calendars, clock), clock.due, until) if clock.due else 0.0
    longer = replace(clock, seconds=clock.seconds + max(0.0, more), extended=clock.extended + 1, warned_at=None)
    return replace(_wound(longer, calendars), due=until)


def hold_until(clock: Clock, moment: dt.datetime, calendars: Calendars) -> Clock:
    """Due no earlier than this: a call window that opens late."""
    if clock.due is None or clock.due >= moment:
        return clock
    more = worktime.between(_calendar(calendars, clock), clock.due, moment)
    return replace(_wound(replace(clock, seconds=clock.seconds + more), calendars), due=moment)


def change(clock: Clock, limit: Allowed, at: dt.datetime, calendars: Calendars) -> Clock:
    """Another limit applies from now on.

    A longer one counts from the start. A shorter one counts anew from now and never makes the clock due later than
    it was: nobody is late the moment a case becomes urgent.
    """
    clock = chained(clock, limit)
    if clock.state == "paused":
        return _changed_while_paused(clock, limit)
    fresh = _moment(calendars, limit.calendar, clock.since, max(0.0, limit.seconds - clock.spent))
    due = clock.due
    if due is None or fresh >= due:
        longer = replace(clock, seconds=max(limit.seconds, clock.spent), calendar=limit.calendar, warn=limit.warn)
        return _wound(longer, calendars)
    anew = min(due, _moment(calendars, limit.calendar, at, limit.seconds))
    spent = clock.spent + max(0.0, worktime.between(_calendar(calendars, clock), clock.since, at))
    left = worktime.between(calendars.get(limit.calendar, NATURAL), at, anew)
    changed = replace(
        clock,
        seconds=spent + max(0.0, left),
        since=at,
        spent=spent,
        calendar=limit.calendar,
        warn=limit.warn,
    )
    return replace(_wound(changed, calendars), due=anew)


def _changed_while_paused(clock: Clock, limit: Allowed) -> Clock:
    before, fresh = clock.seconds - clock.spent, limit.seconds - clock.spent
    left = fresh if fresh >= before else min(before, limit.seconds)
    return replace(clock, seconds=clock.spent + left, calendar=limit.calendar, warn=limit.warn)


def _wound(clock: Clock, calendars: Calendars) -> Clock:
    """With due and warning moments counted from `since`."""
    left = max(0.0, clock.seconds - clock.spent)
    due = _moment(calendars, clock.calendar, clock.since, left)
    warn_in = clock.seconds * clock.warn - clock.spent
    warn_at = None
    if 0 < clock.warn < 1 and warn_in > 0 and clock.warned_at is None:
        warn_at = _moment(calendars, clock.calendar, clock.since, warn_in)
    return replace(clock, due=due, warn_at=warn_at)


def _moment(calendars: Calendars, name: str, start: dt.datetime, seconds: float) -> dt.datetime:
    return later(calendars.get(name, NATURAL), start, seconds)


def _calendar(calendars: Calendars, clock: Clock) -> worktime.Calendar:
    return calendars.get(clock.calendar, NATURAL)
