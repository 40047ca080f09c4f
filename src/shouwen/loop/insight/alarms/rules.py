"""When an alarm is raised, cleared and told. Pure.

Two lines make a band: an alarm is raised where the value lies at or beyond the first for some minutes, and cleared
where it lies at or beyond the second for as long. What wobbles between them changes nothing.
"""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final, Literal

from shouwen.loop.insight.alarms.errors import LinesCross

Window = Literal["1h", "today", "24h", "7d"]
Change = Literal["raised", "cleared"]
LENGTHS: Final = {"1h": dt.timedelta(hours=1), "24h": dt.timedelta(hours=24), "7d": dt.timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Rule:
    """The lines, the way, how long, and the minutes of the day in which nobody is disturbed."""

    above: bool
    raise_at: float
    clear_at: float
    lasting: dt.timedelta
    quiet: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Raised or not; `since` when the value has lain where it would change that; `told` whether people know."""

    raised: bool = False
    since: dt.datetime | None = None
    told: bool = True


def checked(rule: Rule) -> Rule:
    """A rule whose lines make a band, or LinesCross."""
    if (rule.clear_at > rule.raise_at) if rule.above else (rule.clear_at < rule.raise_at):
        raise LinesCross
    return rule


def step(rule: Rule, state: State, value: float | None, now: dt.datetime) -> tuple[State, Change | None]:
    """What a value read now makes of it; nothing to read raises nothing and clears nothing."""
    if value is None or not _crossing(rule, state, value):
        return replace(state, since=None), None
    since = state.since or now
    if now - since < rule.lasting:
        return replace(state, since=since), None
    return State(raised=not state.raised, told=state.raised), "cleared" if state.raised else "raised"


def to_tell(rule: Rule, state: State, minute: int) -> bool:
    """Whether people are told now: what was raised in quiet hours and still is, when these are over."""
    return state.raised and not state.told and not quiet(rule, minute)


def quiet(rule: Rule, minute: int) -> bool:
    """Whether this minute of the day lies in the quiet hours, which may reach over midnight."""
    if rule.quiet is None:
        return False
    start, end = rule.quiet
    return start <= minute < end if start <= end else minute >= start or minute < end


def _crossing(rule: Rule, state: State, value: float) -> bool:
    line = rule.clear_at if state.raised else rule.raise_at
    upward = rule.above is not state.raised
    if state.raised and rule.clear_at == rule.raise_at:  # without a band the line itself raises and does not clear
        return value < line if rule.above else value > line
    return value >= line if upward else value <= line
