"""Faults of the tables: calendars, levels, routing, limits, pauses, rules, indicators."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from shouwen.ground.base import worktime
from shouwen.loop.standards.rules import conditions, process, words
from shouwen.loop.standards.rules.checks.fault import (
    Fault,
    Known,
    World,
    known,
    of_codes,
    of_condition,
    of_duration,
    of_owner,
)
from shouwen.loop.standards.rules.document import Document, FollowUp, Limit, LimitRow, Match, seconds

AXES = ("problem", "level", "tier", "region", "product")


def faults(document: Document, world: World) -> Iterator[Fault]:
    """All faults of the tables."""
    about = known(document, world)
    yield from _fields(document)
    yield from _levels(document, about)
    yield from _routing(document, about)
    for clock, limit in document.limits.items():
        yield from _limit(document, clock, limit, about)
    yield from _pauses(document)
    yield from _rules(document, about)
    yield from _twice([indicator.code for indicator in document.indicators], "indicators")


def _twice(codes: Iterable[str], place: str) -> Iterator[Fault]:
    return (Fault(place, "duplicate_code", code) for code, times in Counter(codes).items() if times > 1)


def _fields(document: Document) -> Iterator[Fault]:
    for name, field in document.fields.items():
        place = f"fields.{name}"
        if name in conditions.KNOWN or name.endswith("_path") or "." in name:
            yield Fault(place, "field_taken", name)
        if field.type == conditions.CHOICE and not field.choices:
            yield Fault(place, "no_choices")
        yield from _twice([choice.code for choice in field.choices], place)


def _levels(document: Document, about: Known) -> Iterator[Fault]:
    levels = document.levels
    if not levels.choices:
        yield Fault("levels", "no_levels")
    yield from _twice([level.code for level in levels.choices], "levels")
    yield from of_codes([levels.default], about.codes["level"], "level", "levels.default")
    for index, rule in enumerate(levels.rules, 1):
        place = f"levels.rules[{index}]"
        yield from of_codes([rule.level], about.codes["level"], "level", place)
        yield from of_condition(rule.when, place, about)


def _routing(document: Document, about: Known) -> Iterator[Fault]:
    routing = document.routing
    for index, row in enumerate(routing.rows, 1):
        place = f"routing.rows[{index}]"
        yield from of_codes([row.team], about.codes["team"], "team", place)
        yield from _match(row, place, about)
    yield from _shadowed(routing.rows, "routing")
    if not routing.otherwise:
        yield Fault("routing.otherwise", "route_without_otherwise")
    else:
        yield from of_codes([routing.otherwise], about.codes["team"], "team", "routing.otherwise")


def _match(row: Match, place: str, about: Known) -> Iterator[Fault]:
    return chain.from_iterable(of_codes(getattr(row, axis), about.codes[axis], axis, place) for axis in AXES)


def _shadowed(rows: Iterable[Match], place: str) -> Iterator[Fault]:
    for_all = False
    for index, row in enumerate(rows, 1):
        if for_all:
            yield Fault(f"{place}.rows[{index}]", "row_never_reached")
        for_all = for_all or not any(getattr(row, axis) for axis in AXES)


def _limit(document: Document, clock: str, limit: Limit, about: Known) -> Iterator[Fault]:
    place = f"limits.{clock}"
    if clock not in words.CLOCKS:
        yield Fault(place, "unknown_clock", clock)
    if not limit.rows:
        yield Fault(place, "no_rows")
    if limit.starts == "entered" and not any(clock in node.limits for node in document.nodes):
        yield Fault(place, "limit_nowhere")
    for index, row in enumerate(limit.rows, 1):
        yield from _row(document, row, f"{place}.rows[{index}]", about)
    yield from _shadowed(limit.rows, place)


def _row(document: Document, row: LimitRow, place: str, about: Known) -> Iterator[Fault]:
    yield from _match(row, place, about)
    yield from of_duration(row.within, place)
    if not row.calendar:
        yield Fault(place, "limit_without_calendar")
    elif row.calendar not in document.calendars:
        yield Fault(place, "unknown_calendar", row.calendar)
    if row.escalate is None:
        yield Fault(place, "limit_without_owner")
    yield from of_owner(row.escalate, place, about.world)
    yield from _chain(row, place, about.world)
    for share in (row.warn, row.goal):
        if share is not None and not 0 < share <= 1:
            yield Fault(place, "bad_share", str(share))


def _chain(row: LimitRow, place: str, world: World) -> Iterator[Fault]:
    moments = [seconds(step.after) for step in row.chain]
    for step, moment in zip(row.chain, moments, strict=True):
        yield from of_owner(step.to, f"{place}.chain", world)
        if moment is None:
            yield Fault(f"{place}.chain", "bad_duration", step.after)
    read = [moment for moment in moments if moment is not None]
    if read != sorted(set(read)):
        yield Fault(f"{place}.chain", "chain_order")


def _pauses(document: Document) -> Iterator[Fault]:
    for reason, clocks in document.pauses.items():
        yield from of_codes([reason], frozenset(words.REASONS), "reason", f"pauses.{reason}")
        yield from of_codes(clocks, frozenset(document.limits), "clock", f"pauses.{reason}")


def _rules(document: Document, about: Known) -> Iterator[Fault]:
    if document.urge.raises < 0:
        yield Fault("urge", "negative", str(document.urge.raises))
    yield from of_codes(document.reopen.restart, frozenset(document.limits), "clock", "reopen.restart")
    if document.follow_up is not None:
        yield from _follow_up(document.follow_up, about.world)
    recovery = document.recovery
    if recovery is not None:
        yield from of_owner(recovery.to, "recovery.to", about.world)
        yield from of_duration(recovery.within, "recovery.within")
        yield from of_codes([recovery.calendar], frozenset(document.calendars), "calendar", "recovery.calendar")
        if not 2 <= recovery.below <= 5:
            yield Fault("recovery.below", "bad_score", str(recovery.below))


def _follow_up(rule: FollowUp, world: World) -> Iterator[Fault]:
    yield from of_owner(rule.by, "follow_up.by", world)
    wrong = [*of_duration(rule.at_least, "follow_up.at_least"), *of_duration(rule.give_up, "follow_up.give_up")]
    yield from wrong
    text = f"{rule.window.opens}-{rule.window.closes} {rule.window.timezone}"
    if rule.window.opens == rule.window.closes:
        yield Fault("follow_up.window", "window_empty", text)
        return
    try:
        calls = process.window(rule)
    except worktime.BadCalendar:
        yield Fault("follow_up.window", "window_empty", text)
        return
    monday = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
    daily = worktime.between(calls, monday, monday + dt.timedelta(days=1))
    if not wrong and (seconds(rule.at_least) or 0.0) > daily:
        yield Fault("follow_up.at_least", "window_too_short")
