"""The chapters about the standard as a whole: scope, limits, escalation, routing, quality, promise, history."""

import calendar
import datetime as dt

from shouwen.ground.base.print.rules import clean
from shouwen.loop.standards.manual.rules import fixed
from shouwen.loop.standards.manual.rules.names import Edition, Issue
from shouwen.loop.standards.manual.rules.nodes import columns, scope_text
from shouwen.loop.standards.manual.rules.outline import Block, Section, anchor, table, text
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules.document import Indicator, LimitRow, Owner, Text


def scope(say: Say, issue: Issue) -> Section:
    """For what the standard is, what it aims at, its levels and calendars."""
    document = say.document
    own_fields = columns(say, ("field", 1.2), ("type", 0.7), ("choices", 3.0))
    parts = (
        ("about", scope_text(say, document.about)),
        ("cases", text(_cases(say, issue))),
        ("aims", _lines(say.lines(document.aims))),
        ("levels", _levels(say)),
        ("fields", table(own_fields, _fields(say))),
        ("clocks_how", _lines(tuple(_calendars(say)))),
    )
    sections = tuple(Section(title=say.fixed(key), anchor=key, blocks=blocks) for key, blocks in parts)
    return Section(title=say.fixed("scope"), anchor="scope", sections=sections)


def _cases(say: Say, issue: Issue) -> str:
    teams = say.listed.join(say.owner(Owner(team=team)) for team in issue.scope.team)
    share = say.fixed("share_of_customers", share=say.share(issue.share)) if issue.share < 1 else ""
    return say.stop.join(part for part in (say.match(issue.scope), teams, share) if part)


def _lines(lines: tuple[str, ...]) -> tuple[Block, ...]:
    return (Block(kind="bullets", items=lines),) if len(lines) > 1 else text("".join(lines))


def _levels(say: Say) -> tuple[Block, ...]:
    levels = say.document.levels
    rows = []
    for level in levels.choices:
        given = [say.condition(rule.when) for rule in levels.rules if rule.level == level.code]
        given += [say.fixed("usual_level")] if level.code == levels.default else []
        rows.append((say.text(level.name), "\n".join(given) or say.fixed("by_hand")))
    return table(columns(say, ("level", 1.0), ("level_rule", 4.0)), rows)


def _fields(say: Say) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for code, field in say.document.fields.items():
        choices = say.listed.join(say.text(choice.name) for choice in field.choices)
        rules = [f"{say.condition(rule.when)} → {say.value(code, rule.value)}" for rule in field.rules]
        parts = (choices, say.text(field.hint), *rules)
        rows.append((say.text(field.name), say.of(fixed.TYPES[field.type]), "\n".join(part for part in parts if part)))
    return rows


def _calendars(say: Say) -> list[str]:
    used = {row.calendar for limit in say.document.limits.values() for row in limit.rows}
    said = [
        say.fixed("calendar_is", name=say.text(one.name), meaning=say.fixed(one.kind))
        for code, one in say.document.calendars.items()
        if code in used
    ]
    for reason, clocks in say.document.pauses.items():
        named = {"reason": say.of(fixed.REASONS.get(reason), reason), "clocks": _clocks(say, clocks)}
        said.append(say.fixed("paused" if clocks else "not_paused", **named))
    return said


def _clocks(say: Say, clocks: tuple[str, ...]) -> str:
    return say.listed.join(say.clock(clock) for clock in clocks)


def limits(say: Say) -> Section:
    """Every limit, a table for each clock."""
    sections = []
    for code, limit in say.document.limits.items():
        name = say.text(_calendar_name(say, limit.rows)) if len({row.calendar for row in limit.rows}) == 1 else ""
        parts = (say.fixed("from_opening" if limit.starts == "opened" else "from_entering"), name)
        note = Block(kind="note", text=say.stop.join(part for part in parts if part))
        keys = [("match", 2.4), ("limit", 1.1), *([] if name else [("calendar", 1.5)])]
        head = columns(say, *keys, ("warn", 1.1), ("goal", 0.9), ("late_to", 1.2))
        rest = say.fixed("others" if len(limit.rows) > 1 else "any")
        rows = [(say.match(row) or rest, *_limit(say, row, with_calendar=not name)) for row in limit.rows]
        sections.append(Section(title=say.clock(code), anchor=anchor("limit", code), blocks=(note, *table(head, rows))))
    hint = Block(kind="note", text=say.fixed("first_row"))
    return Section(title=say.fixed("limits"), anchor="limits", blocks=(hint,), sections=tuple(sections))


def _calendar_name(say: Say, rows: tuple[LimitRow, ...]) -> Text | None:
    found = say.document.calendars.get(rows[0].calendar)
    return found.name if found else None


def _limit(say: Say, row: LimitRow, *, with_calendar: bool) -> tuple[str, ...]:
    found = say.document.calendars.get(row.calendar)
    counted = (say.text(found.name) if found else "",) if with_calendar else ()
    return (
        say.within(row.within),
        *counted,
        say.fixed("warn_at", share=say.share(row.warn)),
        say.share(row.goal) if row.goal is not None else "",
        say.owner(row.escalate),
    )


def escalation(say: Say) -> Section:
    """Who is told, and when, as a clock runs out."""
    rows: list[tuple[str, ...]] = []
    for code, limit in say.document.limits.items():
        for row in limit.rows:
            whom = say.match(row) or say.fixed("others" if len(limit.rows) > 1 else "any")
            told: list[tuple[str, Owner | None]] = [(say.fixed("at_due"), row.escalate)] if row.escalate else []
            told += [(_moment(say, step.after), step.to) for step in row.chain]
            rows += [(say.clock(code), whom, moment, say.owner(owner)) for moment, owner in told]
    head = columns(say, ("clock", 1.2), ("match", 2.2), ("at", 1.2), ("told", 1.4))
    return Section(title=say.fixed("escalation"), anchor="escalation", blocks=table(head, rows))


def _moment(say: Say, after: str) -> str:
    return say.fixed("before_due" if after.startswith("-") else "after_due", time=say.duration(after))


def routing(say: Say) -> Section:
    """Which team takes which cases."""
    rules = say.document.routing
    rows = [(say.match(row) or say.fixed("any"), say.owner(Owner(team=row.team))) for row in rules.rows]
    rows.append((say.fixed("otherwise"), say.owner(Owner(team=rules.otherwise))))
    head = columns(say, ("match", 3.0), ("team", 2.0))
    return Section(title=say.fixed("routing"), anchor="routing", blocks=table(head, rows))


def after(say: Say) -> Section:
    """Follow-up, recovery, urging, reopening."""
    document, said = say.document, []
    if call := document.follow_up:
        times = {"least": say.duration(call.at_least), "give_up": say.duration(call.give_up)}
        window = {"opens": call.window.opens, "closes": call.window.closes}
        said.append(say.fixed("call_window", who=say.owner(call.by), **window, **times))
    if recovery := document.recovery:
        also = say.fixed("or_unsatisfied") if recovery.unsatisfied else ""
        whom = {"who": say.owner(recovery.to), "time": say.duration(recovery.within)}
        said.append(say.fixed("recovery", below=recovery.below, or_unsatisfied=also, **whom))
    said.append(say.fixed("urge", n=document.urge.raises) if document.urge.raises else say.fixed("no_urge"))
    if document.reopen.restart:
        said.append(say.fixed("reopen", clocks=_clocks(say, document.reopen.restart)))
    return Section(title=say.fixed("after"), anchor="after", blocks=_lines(tuple(said)))


def touchpoints(say: Say) -> Section:
    """Where customers meet the company."""
    rows = [
        (
            say.of(fixed.STAGES.get(point.stage), point.stage),
            say.text(point.name),
            say.owner(point.owner),
            say.text(point.quality),
            say.text(point.survey),
        )
        for point in say.document.touchpoints
    ]
    head = columns(say, ("stage", 0.7), ("point", 1.2), ("owner", 1.0), ("point_quality", 2.6), ("survey", 2.0))
    return Section(title=say.fixed("touchpoints"), anchor="touchpoints", blocks=table(head, rows))


def indicators(say: Say, since: str) -> Section:
    """What the standard is measured by; reviews are counted from the last one, or from the day of publishing."""
    rows = [
        (say.text(one.name), say.text(one.formula), say.target(one.target, one.unit), _review(say, one, since))
        for one in say.document.indicators
    ]
    head = columns(say, ("indicator", 1.3), ("formula", 3.0), ("target", 0.8), ("review", 1.4))
    return Section(title=say.fixed("indicators"), anchor="indicators", blocks=table(head, rows))


def _review(say: Say, one: Indicator, since: str) -> str:
    said = [say.fixed("review_every", n=one.review_months)]
    if one.reviewed:
        said.append(say.fixed("reviewed", date=one.reviewed))
    begun = one.reviewed or since
    if following := months_after(begun, one.review_months):
        said.append(say.fixed("next_review", date=following))
    return "\n".join(said)


def months_after(day: str, months: int) -> str:
    """The same day so many months later, the month's last where there is none; nothing for what is no day."""
    try:
        begun = dt.date.fromisoformat(day)
        year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return begun.replace(year=year, month=month + 1, day=min(begun.day, last)).isoformat()
    except (ValueError, OverflowError):
        return ""


def promise(say: Say) -> Section:
    """What the public is told, with the limits behind it."""
    rows = []
    for number, one in enumerate(say.document.promise, 1):
        limit = say.document.limits.get(one.clock)
        rows.append((str(number), say.text(one.text), say.rows(limit.rows) if limit else ""))
    head = columns(say, ("no", 0.5), ("sentence", 3.2), ("in_force_limits", 2.4))
    return Section(title=say.fixed("promise"), anchor="promise", blocks=table(head, rows))


def history(say: Say, editions: tuple[Edition, ...]) -> Section:
    """Who wrote and published which version, and what it changed."""
    rows = []
    for one in editions:
        dates = (("made_on", one.made), ("published_on", one.published), ("retired_on", one.retired))
        people = (("made_who", one.made_by), ("published_who", one.published_by))
        rows.append(
            (
                say.fixed("version_is", number=one.number),
                say.of(fixed.STATES.get(one.status), one.status),
                "\n".join(say.fixed(key, date=day) for key, day in dates if day),
                "\n".join(say.fixed(key, name=clean(name)) for key, name in people if name),
                "\n".join(clean(change) for change in one.changes),
            )
        )
    head = columns(say, ("version", 0.8), ("status", 0.9), ("date", 1.3), ("who", 1.2), ("changes", 3.0))
    return Section(title=say.fixed("history"), anchor="history", blocks=table(head, rows))
