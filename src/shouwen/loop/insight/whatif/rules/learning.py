"""The past of a house as templates: who did what when, what of a wait was queueing, what was work, what was neither.

docs/algorithms/simulation.md tells why a gap between two things is cut up as it is. Pure.
"""

import datetime as dt
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

from shouwen.ground.base import worktime
from shouwen.loop.insight.forecast.rules.series import Faults, Series, of_events
from shouwen.loop.insight.whatif.rules.world import HOUR, Piece, Template

OUTSIDE: Final = frozenset(
    {"customer_wrote", "urged", "rated", "reopened", "resumed", "followed_up", "approved", "task_done", "closed"}
)
SKIPPED: Final = frozenset({"opened", "timer_fired", "moved", "voided", "restored", "promised", "extended"})
TOGETHER: Final = 2.0  # seconds: happenings so close are one piece
TELLING: Final = 1800.0  # a gap between two acts of a person no longer than this was work
USUAL_EFFORT: Final = 480.0
LEAST_EFFORT: Final = 30.0
LONGEST_LAG: Final = 14 * 86_400.0
EDGE: Final = 0.02  # acts before and after these shares of a weekday's are outside of its hours
ENOUGH_ACTS: Final = 5


@dataclass(slots=True)
class Told:
    """One happening out of the log."""

    at: float
    happening: dict[str, Any]
    node: str
    actor: str


@dataclass(slots=True)
class History:
    """A ticket: under which version, when it was opened, what happened."""

    ticket: int
    version: int
    opened_at: float
    told: list[Told]


@dataclass(slots=True)
class _Act:
    person: str
    at: float
    since: float
    piece: Piece


@dataclass(slots=True)
class _Reading:
    """What stands of a ticket while its history is read."""

    node: str
    before: float
    team: str = ""
    person: str = ""
    pieces: list[Piece] = field(default_factory=list)
    acts: list[_Act] = field(default_factory=list)
    last: tuple[float, bool] = (0.0, False)


def learned(
    histories: Iterable[History], codes: Mapping[int, str], zone: str, week: Mapping[int, Sequence[tuple[str, str]]]
) -> tuple[list[Template], dict[int, list[tuple[str, str]]]]:
    """Templates of the tickets that were solved, and the hours in which this house works."""
    templates, acts = list[Template](), list[_Act]()
    for history in histories:
        read = _read(history)
        acts += read.acts
        template = _template(history, read, codes, ZoneInfo(zone))
        if template is not None:
            templates.append(template)
    hours = open_hours([act.at for act in acts], zone, week)
    _cut_up(acts, worktime.working(zone, hours))
    return templates, hours


def _template(history: History, read: _Reading, codes: Mapping[int, str], zone: ZoneInfo) -> Template | None:
    """Up to the last time it was solved; none for one that was not, or that was registered as something else."""
    solved = [at for at, piece in enumerate(read.pieces) if any(each["type"] == "solved" for each in piece.happenings)]
    opened = next((each.happening for each in history.told if each.happening["type"] == "opened"), None)
    if not solved or opened is None or history.version not in codes:
        return None
    local = dt.datetime.fromtimestamp(history.opened_at, zone)
    pieces = read.pieces[: solved[-1] + 1]
    values = opened.get("values", {})
    return Template(codes[history.version], values, pieces, local.hour, local.weekday() >= 5)


def _read(history: History) -> _Reading:
    read = _Reading("", history.opened_at)
    for each in history.told:
        _take(read, each)
        read.node = each.node
    return read


def _take(read: _Reading, told: Told) -> None:
    word = told.happening["type"]
    if word in SKIPPED:
        return
    if word == "assigned" and not _hand_over(read, told):
        read.before = max(read.before, told.at) if not read.person else read.before
        read.person = str(told.happening.get("person") or "")
        return
    outside = word in OUTSIDE
    if read.pieces and told.at - read.last[0] <= TOGETHER and read.last[1] == outside:
        read.pieces[-1].happenings.append(told.happening)
        return
    piece = Piece([told.happening], read.node, outside, wait=max(0.0, told.at - read.before))
    read.pieces.append(piece)
    if not outside:
        read.acts.append(_Act(_person(told, read), told.at, read.before, piece))
    read.before, read.last = told.at, (told.at, outside)


def _hand_over(read: _Reading, told: Told) -> bool:
    """Whether a person sent the ticket to another team, which no router would have done."""
    team = str(told.happening.get("team") or "")
    moves = bool(team) and bool(read.team) and team != read.team and told.actor.startswith("person")
    read.team = team or read.team
    return moves


def _person(told: Told, read: _Reading) -> str:
    return str(told.happening.get("person") or "") or told.actor.partition(":")[2] or read.person


def _cut_up(acts: list[_Act], calendar: worktime.Calendar) -> None:
    """Each piece's time since it could have been done: work at it, work of the same person at others, and lag."""
    by_person: dict[str, list[_Act]] = defaultdict(list)
    for act in acts:
        by_person[act.person].append(act)
    for mine in by_person.values():
        mine.sort(key=lambda act: act.at)
    typical = _typical(by_person)
    for mine in by_person.values():
        for place, act in enumerate(mine):
            gap = act.at - mine[place - 1].at if place else TELLING + 1
            usual = typical.get(_kind(act), typical[""])
            act.piece.effort = max(LEAST_EFFORT, min(gap, act.at - act.since) if gap <= TELLING else usual)
        for place, act in enumerate(mine):
            passed = worktime.between(calendar, _moment(act.since), _moment(act.at))
            others = 0.0
            for other in reversed(mine[:place]):
                if other.at <= act.since:
                    break
                others += other.piece.effort
            act.piece.lag = min(LONGEST_LAG, max(0.0, passed - others - act.piece.effort))


def _typical(by_person: Mapping[str, list[_Act]]) -> dict[str, float]:
    """How long each kind of act takes where two acts of a person follow closely; `""` is any."""
    found: dict[str, list[float]] = defaultdict(list)
    for mine in by_person.values():
        for one, other in pairwise(mine):
            gap = other.at - one.at
            if LEAST_EFFORT < gap <= TELLING:
                found[_kind(other)].append(gap)
                found[""].append(gap)
    typical = {kind: statistics.median(gaps) for kind, gaps in found.items() if len(gaps) >= ENOUGH_ACTS}
    return {"": USUAL_EFFORT, **typical}


def _kind(act: _Act) -> str:
    return str(act.piece.happenings[-1]["type"])


def open_hours(
    acts: Iterable[float], zone: str, week: Mapping[int, Sequence[tuple[str, str]]]
) -> dict[int, list[tuple[str, str]]]:
    """From when to when people act on each weekday, by half-hours; the company's hours where they did seldom."""
    found: dict[int, list[int]] = defaultdict(list)
    for at in acts:
        local = dt.datetime.fromtimestamp(at, ZoneInfo(zone))
        found[local.weekday()].append(local.hour * 60 + local.minute)
    hours: dict[int, list[tuple[str, str]]] = {}
    for day in range(7):
        minutes = sorted(found[day])
        if len(minutes) >= ENOUGH_ACTS:
            first = minutes[int(len(minutes) * EDGE)] // 30 * 30
            last = min(24 * 60, (minutes[min(len(minutes) - 1, int(len(minutes) * (1 - EDGE)))] // 30 + 1) * 30)
            hours[day] = [(_clock(first), _clock(last))]
        elif week.get(day):
            hours[day] = list(week[day])
    return hours


def series_of(moments: Iterable[float], zone: str, first: dt.date, last: dt.date) -> Series:
    """Counts by hour of every day from the first to the last, days without any among them."""
    place = ZoneInfo(zone)
    plain = [dt.datetime.fromtimestamp(at, place).replace(tzinfo=None) for at in moments]
    series = of_events([at for at in plain if first <= at.date() <= last], HOUR, Faults(), zone)
    days = [first + dt.timedelta(days=each) for each in range((last - first).days + 1)]
    return Series(HOUR, {day: series.days.get(day, [0.0] * 24) for day in days}, zone=zone)


def uneven(series: Series) -> float:
    """How much busier or quieter whole days are than chance alone would make them."""
    by_weekday: dict[int, list[float]] = defaultdict(list)
    for day, row in series.days.items():
        by_weekday[day.weekday()].append(sum(count or 0.0 for count in row))
    beyond = weight = 0.0
    for totals in by_weekday.values():
        if len(totals) > 1:
            mean = statistics.fmean(totals)
            beyond += statistics.variance(totals) - mean
            weight += mean**2
    return (max(0.0, beyond / weight)) ** 0.5 if weight else 0.0


def _moment(at: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, dt.UTC)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
