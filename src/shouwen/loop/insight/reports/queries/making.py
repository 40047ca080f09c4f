"""The document of a period for a reader: every number of it from the figures and from conformance, none of its own."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.print.rules import clean
from shouwen.ground.staff.queries import reference
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope
from shouwen.loop.insight.conformance.queries import deviations
from shouwen.loop.insight.conformance.rules import sentences
from shouwen.loop.insight.figures.queries.figures import ages, figures, groups, spans
from shouwen.loop.insight.figures.queries.goals import goals
from shouwen.loop.insight.figures.rules.figures import BY_CODE, FIGURES
from shouwen.loop.insight.figures.rules.taking import Tally
from shouwen.loop.insight.reports.rules import making, noise, say, telling, words
from shouwen.loop.insight.reports.rules.making import COLUMNS, Found
from shouwen.loop.insight.reports.rules.report import Age, Cover, Day, Drill, Report, Strayed
from shouwen.loop.insight.reports.rules.spans import Span
from shouwen.loop.standards.manual.queries import logo
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import terms

TAKEN_APART: Final = ("team", "channel", "problem")
FLOW: Final = "flow"
MOST_NODES: Final = 8
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A period, whose facts, in which language, and what it is said to cover."""

    span: Span
    scope: Scope
    language: str
    whose: str


def report(asked: Asked, now: dt.datetime) -> Report:
    """All of it. What a period that is over says does not depend on when it is asked, but where a definition does."""
    span, scope, language = asked.span, asked.scope, asked.language
    present, before, year = (figures(each, scope) for each in (span.present, span.before, span.year))
    days = _days(span.trend, scope, span)
    inside = [each.opened for each in days if span.first <= each.day <= span.last]
    unlike = noise.dispersion(inside if len(inside) > 2 else [each.opened for each in days])
    found = {code: Found(present[code], before[code], year[code], unlike) for code in present}
    shown = [figure for figure in FIGURES if any(each[figure.code].rows for each in (present, before, year))]
    length = (span.present.end - span.present.start) / (span.before.end - span.before.start)
    lines = making.lines(shown, found, goals(min(span.present.end, now), language), length, language)
    columns = making.columns(BY_CODE, language)
    drills = tuple(_drill(name, span.present, scope, language) for name in TAKEN_APART)
    old = _ages(span.present, scope, language)
    strayed = _strayed(span.present, scope, language)
    return Report(
        kind=span.kind,
        language=language,
        first=span.first,
        last=span.last,
        running=span.running,
        cover=_cover(asked, now),
        sentences=telling.sentences(span.kind, lines, drills, columns, language),
        lines=lines,
        columns=columns,
        drills=tuple(each for each in drills if each.parts),
        ages=old,
        strayed=strayed,
        days=days,
        agenda=tuple(words.pick(each, language) for each in words.AGENDA) if span.kind == "monthly" else (),
        tasks=telling.tasks(lines, drills, columns, ages=old, strayed=strayed, language=language),
        notes=_notes(span, language),
        words=words.labels(language),
    )


def _cover(asked: Asked, now: dt.datetime) -> Cover:
    span, language, ours = asked.span, asked.language, company()
    chinese = say.is_chinese(language)
    local = now.astimezone(ZoneInfo(ours.timezone))
    if span.kind == "monthly":
        period = f"{span.first.year} 年 {span.first.month} 月" if chinese else f"{span.first:%B %Y}"
    elif span.kind == "weekly":
        year, week, _ = span.first.isocalendar()
        named = f"{year} 年第 {week} 周" if chinese else f"Week {week}, {year}"
        period = f"{named} ({span.first} – {span.last})"
    else:
        period = f"{span.first} {_weekday(span.first, chinese)}"
    running = f"时段未结束，数据截至 {local:%m-%d %H:%M}" if chinese else f"Still running, as of {local:%m-%d %H:%M}"
    return Cover(
        company=clean(ours.name),
        title=words.pick(words.TITLES[span.kind], language),
        period=period,
        made=f"{'生成于' if chinese else 'Made on'} {local:%Y-%m-%d %H:%M}",
        whose=asked.whose,
        colour=ours.colour,
        logo=logo(ours.logo_id) if ours.logo_id else "",
        running=running if span.running else "",
    )


def _weekday(day: dt.date, chinese: bool) -> str:
    return f"周{'一二三四五六日'[day.weekday()]}" if chinese else f"{day:%A}"


def covers(scope: Scope, language: str) -> str:
    """Which facts a report stands on, in words."""
    chinese = say.is_chinese(language)
    if scope.person is not None:
        widest = "本人的工单" if chinese else "own tickets"
    elif scope.teams is not None:
        known = reference().teams.entries
        named = sorted(clean(known[team].said(language)) for team in scope.teams if team in known)
        widest = ("、" if chinese else ", ").join(named[:6]) + ("…" if len(named) > 6 else "")
    else:
        widest = "全公司" if chinese else "the whole company"
    kept = [_named(name, language).get(code, code) for name in DIMENSIONS if (code := scope.filters.get(name))]
    return " · ".join([widest, *kept])


def _named(dimension: str, language: str) -> Names:
    known = reference()
    trees = {"team": known.teams, "region": known.regions, "product": known.products, "problem": known.problems}
    if dimension in trees:
        return {each.code: clean(each.said(language)) for each in trees[dimension].entries.values()}
    table = {"channel": terms.CHANNELS, "tier": terms.TIERS}.get(dimension, {})
    return {code: words.pick(said, language) for code, said in table.items()}


def _days(trend: Period, scope: Scope, span: Span) -> tuple[Day, ...]:
    """Every day of the trend, those without a ticket too."""
    found = dict(spans(FLOW, trend, scope, "day"))
    first = trend.start.astimezone(ZoneInfo(company().timezone)).date()
    shown = [first + dt.timedelta(days=each) for each in range((span.last - first).days + 1)]
    tallies = [(day, found.get(day, Tally())) for day in shown]
    return tuple(Day(day, tally.good, tally.rows - tally.good) for day, tally in tallies)


def _drill(dimension: str, period: Period, scope: Scope, language: str) -> Drill:
    found = {
        (figure, code): tally
        for figure in dict.fromkeys(figure for figure, _ in COLUMNS)
        for code, tally in groups(figure, period, scope, dimension).items()
    }
    names = {**_named(dimension, language), "": "未注明" if say.is_chinese(language) else "not said"}
    return making.drill(dimension, words.pick(words.DIMENSIONS[dimension], language), names, found, language)


def _ages(period: Period, scope: Scope, language: str) -> tuple[Age, ...]:
    counted = zip(words.AGES, ages(period, scope), strict=True)
    return tuple(Age(words.pick(name, language), count) for name, count in counted)


def _strayed(period: Period, scope: Scope, language: str) -> tuple[Strayed, ...]:
    chinese = say.is_chinese(language)
    one = 0 if chinese else 1
    found = [each for each in deviations.nodes(period, scope, deviations.Asked()) if each.deviating]
    found.sort(key=lambda each: (-each.deviating, -each.version_id, each.node))
    called = deviations.versions(language) if found else {}
    return tuple(
        Strayed(
            standard=clean(called.get(each.version_id, "")),
            node=clean(sentences.node_name(document_of(each.version_id), each.node)[one]),
            tickets=each.tickets,
            deviating=each.deviating,
            share=say.number(each.deviating / each.tickets if each.tickets else None, "share", language),
            how=("、" if chinese else ", ").join(
                f"{sentences.KINDS[kind][one]} {times}" for kind, times in sorted(each.kinds.items())
            ),
        )
        for each in found[:MOST_NODES]
    )


def _notes(span: Span, language: str) -> tuple[str, ...]:
    before, year = (words.pick(each[span.kind], language) for each in (words.BEFORE, words.YEAR))
    if say.is_chinese(language):
        return (
            f"环比：与{before}相比；同比：与{year}相比。比例之差以百分点计，时长与数量以百分比计。",
            "“超出偶然波动”按 95% 置信区间判断，并因同时比较多项指标作了校正（Holm）；每边不足 10 条的不判断；"
            "积压是时点数，不作判断。",
            "各项指标的定义与看板相同，点击看板上的指标可看到定义和明细。",
        )
    return (
        f"Change: against {before}. On year: against {year}. Shares differ in points, times and counts in per cent.",
        "“More than chance” goes by 95 % intervals, corrected for how many readings are compared (Holm); under 10 "
        "rows on a side are not judged, and the backlog, which stands for one moment, is not.",
        "Each figure is defined as on the board, where a click shows its definition and its rows.",
    )
