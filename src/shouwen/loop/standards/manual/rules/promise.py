"""The public service promise 服务承诺: the standard's sentences, and the limits in force behind them."""

import msgspec

from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules.document import LimitRow


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """For whom, and how long."""

    whom: str
    within: str


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One promise; `limits` are those of its clock, `clock` what it is called."""

    text: str
    clock: str = ""
    counted: str = ""
    limits: tuple[Told, ...] = ()


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """All promises of a version in force since a day."""

    standard: str
    version: int
    since: str
    sentences: tuple[Sentence, ...]


def promise(say: Say, version: int, since: str) -> Promise:
    """What the public may read of a standard: nothing of people, teams or escalation."""
    return Promise(
        standard=say.text(say.document.name),
        version=version,
        since=since,
        sentences=tuple(_sentence(say, say.text(one.text), one.clock) for one in say.document.promise),
    )


def _sentence(say: Say, text: str, clock: str) -> Sentence:
    limit = say.document.limits.get(clock)
    if limit is None:
        return Sentence(text=text)
    rest = say.fixed("others") if len(limit.rows) > 1 else ""
    calendars = {row.calendar for row in limit.rows}
    found = say.document.calendars.get(next(iter(calendars))) if len(calendars) == 1 else None
    return Sentence(
        text=text,
        clock=say.clock(clock),
        counted=say.text(found.name) if found else "",
        limits=tuple(Told(whom=_whom(say, row) or rest, within=say.within(row.within)) for row in limit.rows),
    )


def _whom(say: Say, row: LimitRow) -> str:
    """For whom a row is; a level alone says nothing to somebody outside the house, so it is called one."""
    said = say.match(row)
    if row.level and not (row.problem or row.tier or row.region or row.product):
        return f"{said}级别" if say.chinese else f"{said} level"
    return said
