"""A reading over time and by group, out of the very rows of its figure."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.queries import Codes, reference
from shouwen.loop.insight.asked.rules import DIMENSIONS, Period, Scope
from shouwen.loop.insight.figures import queries
from shouwen.loop.insight.figures.rules.taking import Figure, Reading, Tally, taken
from shouwen.loop.insight.statistics.rules.choosing import COUNTS, PER, kind_of
from shouwen.loop.insight.statistics.rules.control import Seen
from shouwen.loop.standards.rules import terms

GROUPINGS: Final = (*DIMENSIONS, "department")
DAY: Final = dt.timedelta(days=1)
LENGTHS: Final = {"day": DAY, "week": 7 * DAY}


@dataclass(frozen=True, slots=True)
class Series:
    """A reading in each whole span that has something to take it from."""

    days: list[dt.date]
    seen: list[Seen]
    rows: list[int]


def series(figure: Figure, reading: Reading, period: Period, scope: Scope, *, weekly: bool) -> Series:
    """The reading day by day or week by week; spans that the period covers in part only are left out."""
    span: queries.Span = "week" if weekly else "day"
    found = dict(queries.spans(figure.code, period, scope, span))
    kind = kind_of(figure, reading)
    units = dict(queries.spans(PER[figure.code], period, scope, span)) if kind == "u" else {}
    made = Series([], [], [])
    for day in _whole(period, LENGTHS[span]):
        tally = found.get(day, Tally())
        seen = _seen(reading, tally, _opportunities(figure, units.get(day, Tally())) if kind == "u" else 1.0)
        if seen is not None:
            made.days.append(day)
            made.seen.append(seen)
            made.rows.append(tally.rows)
    return made


def _seen(reading: Reading, tally: Tally, units: float) -> Seen | None:
    value = taken(reading, tally)
    if reading.take == "share":
        return None if value is None else Seen(value, tally.judged)
    if value is None or units <= 0 or (reading.take not in COUNTS and not tally.rows):
        return None
    return Seen(value / units, units)


def _opportunities(figure: Figure, tally: Tally) -> float:
    return tally.good if PER[figure.code] == "flow" else tally.rows  # of the flow what came in


def _whole(period: Period, length: dt.timedelta) -> Iterator[dt.date]:
    """The first days of the spans that lie in the period wholly, in company time."""
    zone = ZoneInfo(company().timezone)
    day = period.start.astimezone(zone).date()
    if length > DAY:
        day -= dt.timedelta(days=day.weekday())
    while _midnight(day + length, zone) <= period.end:
        if _midnight(day, zone) >= period.start:
            yield day
        day += length


def _midnight(day: dt.date, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), zone)


def grouped(figure: Figure, period: Period, scope: Scope, by: str) -> dict[str, Tally]:
    """The figure's tally for each code; those of departments are the sums of their teams'."""
    found = queries.groups(figure.code, period, scope, "team" if by == "department" else by)
    if by != "department":
        return found
    known = reference()
    sums: dict[str, list[int]] = {}
    for team, tally in found.items():
        entry = known.teams.entries.get(known.team_ids.get(team, 0))
        code = known.departments.codes.get(entry.parent or 0, "") if entry else ""
        into = sums.setdefault(code, [0, 0, 0])
        for place, number in enumerate((tally.rows, tally.judged, tally.good)):
            into[place] += number
    return {code: Tally(rows, judged, good) for code, (rows, judged, good) in sums.items()}


def names(by: str, language: str) -> dict[str, str]:
    """What the codes of a grouping are called."""
    known = reference()
    tables: dict[str, Codes] = {
        "team": known.teams,
        "department": known.departments,
        "region": known.regions,
        "product": known.products,
        "problem": known.problems,
    }
    if by in tables:
        return {entry.code: entry.said(language) for entry in tables[by].entries.values()}
    words = terms.CHANNELS if by == "channel" else terms.TIERS
    return {code: said[0] if language.startswith("zh") else said[1] for code, said in words.items()}
