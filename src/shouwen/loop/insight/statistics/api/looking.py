"""Charts and comparisons, within what `board.read` reaches."""

import datetime as dt
from typing import Any, Literal

from shouwen.ground.base.api.kit import Code, Id, Moment, Request, language_of, router
from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.ground.staff.queries import reference
from shouwen.loop.insight.asked.errors import PeriodUnfit
from shouwen.loop.insight.asked.question import LONGEST, Question
from shouwen.loop.insight.asked.rules import Period, Scope
from shouwen.loop.insight.figures.queries import figures
from shouwen.loop.insight.figures.rules.compare import Between, apart, own
from shouwen.loop.insight.figures.rules.figures import BY_CODE
from shouwen.loop.insight.figures.rules.taking import Figure, Reading, Tally, taken
from shouwen.loop.insight.statistics import queries
from shouwen.loop.insight.statistics.api.shapes import By, ChartOut, ComparisonOut, FunnelOut, ParetoOut, SigmasOut
from shouwen.loop.insight.statistics.errors import NothingToDraw
from shouwen.loop.insight.statistics.models import Benchmark, Shift
from shouwen.loop.insight.statistics.rules import control
from shouwen.loop.insight.statistics.rules.choosing import PER, charted, defects, kind_of, measured
from shouwen.loop.insight.statistics.rules.funnel import funnel
from shouwen.loop.insight.statistics.rules.pareto import OTHERS, pareto
from shouwen.loop.insight.statistics.rules.sigma import SHIFT, sigma

api = router("statistics")


@api.get("/statistics/chart", response=ChartOut)
def get_chart(
    request: Request, figure: Code, asked: Question, reading: str = "", span: Literal["day", "week"] = "day"
) -> dict[str, Any]:
    """A reading over time with its control limits; spans that the period covers in part only are left out."""
    chosen, one = _reading(figure, reading)
    if chosen not in charted():
        raise NothingToDraw(figure=figure)
    language, shifts = language_of(request), queries.shifts(figure)
    made = queries.series(chosen, one, asked.period(), asked.scope(request), weekly=span == "week")
    points = control.chart(kind_of(chosen, one), made.seen, _places(made.days, shifts))
    length = queries.LENGTHS[span]
    last = max((at for at in _places(made.days, shifts)), default=0)
    return {
        "figure": figure,
        "reading": one.code,
        "name": _said(one.zh, one.en, language),
        "kind": kind_of(chosen, one),
        "unit": "number" if chosen.code in PER and kind_of(chosen, one) == "u" else one.unit,
        "better": one.better,
        "per": _name(BY_CODE[PER[figure]], language) if kind_of(chosen, one) == "u" else "",
        "points": [
            {**_point(point), "day": day, "until": day + length, "rows": rows, "area": seen.area}
            for point, day, rows, seen in zip(points, made.days, made.rows, made.seen, strict=True)
        ],
        "shifts": [{"id": each.pk, "on": each.on, "name": each.name} for each in shifts],
        "sound": len(points) - last >= control.SOUND,
    }


@api.get("/statistics/pareto", response=ParetoOut)
def get_pareto(request: Request, figure: Code, asked: Question, by: By = "problem") -> dict[str, Any]:
    """What went wrong, or happened, by group: the few that bring most of it."""
    chosen = _figure(figure)
    found = queries.grouped(chosen, asked.period(), asked.scope(request), by)
    bars, vital = pareto({code: defects(chosen, tally) for code, tally in found.items()})
    named = _naming(by, language_of(request))
    return {
        "figure": figure,
        "by": by,
        "counted": "defects" if chosen in measured() else "rows",
        "total": sum(bar.count for bar in bars),
        "vital": vital,
        "bars": [
            {
                "code": bar.code,
                "name": "" if bar.code == OTHERS and bar.others else named(bar.code),
                "count": bar.count,
                "cumulated": bar.cumulated,
                "others": bar.others,
            }
            for bar in bars
        ],
    }


@api.get("/statistics/sigma", response=SigmasOut)
def get_sigma(request: Request, asked: Question) -> dict[str, Any]:
    """Defects per million and sigma level of every figure whose rows are judged."""
    language, wanted = language_of(request), measured()
    found = figures(asked.period(), asked.scope(request), {each.code for each in wanted})
    items = []
    for each in wanted:
        tally = found[each.code]
        if tally.judged:
            made = sigma(defects(each, tally), tally.judged)
            numbers = {
                name: getattr(made, name) for name in ("opportunities", "defects", "dpmo", "level", "low", "high")
            }
            items.append({"figure": each.code, "name": _name(each, language), **numbers})
    return {"items": items, "shift": SHIFT}


@api.get("/statistics/funnel", response=FunnelOut)
def get_funnel(request: Request, figure: Code, asked: Question, by: By = "team") -> dict[str, Any]:
    """Shares of groups of different size against what chance alone lets them be."""
    chosen = _figure(figure)
    if chosen.shared is None:
        raise NothingToDraw(figure=figure)
    tallies = queries.grouped(chosen, asked.period(), asked.scope(request), by)
    found = funnel({code: (tally.good, tally.judged) for code, tally in tallies.items() if code})
    named = _naming(by, language_of(request))
    places = [] if found is None else found.places
    return {
        "figure": figure,
        "by": by,
        "better": chosen.shared.better,
        "target": found.target if found else None,
        "places": [{**_plain(place), "name": named(place.code)} for place in places],
        "curve": [_plain(each) for each in found.curve] if found else [],
        "overdispersion": found.overdispersion if found else None,
    }


@api.get("/statistics/comparison", response=ComparisonOut)
def compare(
    request: Request,
    figure: Code,
    asked: Question,
    *,
    reading: str = "",
    against: Moment | None = None,
    beside: Code | None = None,
    benchmark: Id | None = None,
) -> dict[str, Any]:
    """A reading beside that of the period before (or the one that begins at `against`), of another team (`beside`), or
    a benchmark."""
    chosen, one = _reading(figure, reading)
    period, scope, language = asked.period(), asked.scope(request), language_of(request)
    this = figures(period, scope, {figure})[figure]
    entered: dict[str, Any] | None = None
    here = None if chosen.stock else own(one, this)
    if benchmark is not None:
        there, that, entered = _benchmark(benchmark, chosen, one)
    else:
        other, name = _other(request, asked, against, beside)
        tally = figures(*other, {figure})[figure]
        there = None if chosen.stock else own(one, tally)
        that = _side(name, one, tally, there)
    between = apart(here, there) if here and there else None
    mine = reference().teams.get(asked.team)
    return {
        **{"figure": figure, "reading": one.code, "unit": one.unit, "better": one.better, "benchmark": entered},
        "this": _side(mine.said(language) if mine and beside else "", one, this, here),
        "that": that,
        "difference": between.value if between else None,
        "low": between.low if between else None,
        "high": between.high if between else None,
        "noise": between.noise if between else None,
    }


def _benchmark(key: int, figure: Figure, reading: Reading) -> tuple[Between | None, dict[str, Any], dict[str, Any]]:
    """What somebody entered, as a side of a comparison; its own uncertainty is not known."""
    row = queries.benchmark(key)
    if row is None or (row.figure, row.reading) != (figure.code, reading.code):
        raise NotFound(benchmark=key)
    side = {"name": row.name, "value": row.value, "low": None, "high": None, "rows": None}
    return Between(row.value, row.value, row.value), side, shown(row)


def _other(
    request: Request, asked: Question, against: dt.datetime | None, beside: str | None
) -> tuple[tuple[Period, Scope], str]:
    """What is compared with: another team in this period, or the same in another."""
    period, scope = asked.period(), asked.scope(request)
    if beside is not None:
        team = reference().teams.get(beside)
        if team is None:
            raise NotFound(team=beside)
        if scope.teams is not None and team.id not in scope.teams:
            raise Forbidden(capability="board.read")
        return (period, Scope.of(request.auth, {**scope.filters, "team": beside})), team.said(language_of(request))
    if against is None:
        return (period.before(), scope), ""
    if not against < period.start:
        raise PeriodUnfit(days=LONGEST.days)
    return (Period(against, against + (period.end - period.start)), scope), ""


def _side(name: str, reading: Reading, tally: Tally, found: Between | None) -> dict[str, Any]:
    bounds = {"low": found.low if found else None, "high": found.high if found else None}
    return {"name": name, "value": taken(reading, tally), **bounds, "rows": tally.rows}


def shown(row: Benchmark) -> dict[str, Any]:
    """A benchmark as answers have it."""
    plain = {each: getattr(row, each) for each in ("figure", "reading", "name", "value", "source", "notes", "made_at")}
    return {"id": row.pk, **plain, "by": row.by.name if row.by else ""}


def _figure(code: str) -> Figure:
    if code not in BY_CODE:
        raise NotFound(figure=code)
    return BY_CODE[code]


def _reading(figure: str, code: str) -> tuple[Figure, Reading]:
    """The figure and the reading asked for; unless said, the one that judges its rows, or its first."""
    chosen = _figure(figure)
    if not code:
        return chosen, chosen.shared or chosen.readings[0]
    found = next((each for each in chosen.readings if each.code == code), None)
    if found is None:
        raise NotFound(reading=code)
    return chosen, found


def _places(days: list[dt.date], shifts: list[Shift]) -> list[int]:
    """At which places of a series limits begin anew: the first span that begins on the day or later."""
    return [sum(day < each.on for day in days) for each in shifts if days and days[0] < each.on <= days[-1]]


def _point(point: control.Point) -> dict[str, Any]:
    plain = {each: getattr(point, each) for each in ("value", "centre", "high", "moving", "moving_high")}
    low = None if point.low is None else max(0.0, point.low)  # no figure is ever below nothing
    return {**plain, "low": low, "broken": list(point.broken)}


def _plain(row: Any) -> dict[str, Any]:
    return {each: getattr(row, each) for each in row.__slots__}


def _naming(by: str, language: str) -> Any:
    known = queries.names(by, language)
    nothing = _said("未填", "not given", language)
    return lambda code: known.get(code, code) or nothing


def _name(figure: Figure, language: str) -> str:
    return _said(figure.zh, figure.en, language)


def _said(zh: str, en: str, language: str) -> str:
    return taiwan(zh) if language == TRADITIONAL else zh if language.startswith("zh") else en
