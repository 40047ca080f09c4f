"""What will come, how many people that takes, draft shifts and their adoption."""

import datetime as dt
from collections import defaultdict
from dataclasses import asdict
from typing import Annotated, Any, Final, Literal
from zoneinfo import ZoneInfo

from ninja import Query, Schema
from pydantic import Field

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Request, router
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Invalid
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.forecast.access import may_plan
from shouwen.loop.insight.forecast.actions import adopt
from shouwen.loop.insight.forecast.queries import came, crew_of, serving
from shouwen.loop.insight.forecast.rules.foreseeing import Forecast, forecast
from shouwen.loop.insight.forecast.rules.series import daily
from shouwen.loop.insight.forecast.rules.shifts import SLOT, Asked, Plan, WorkingTime, fitting
from shouwen.loop.insight.forecast.rules.staffing import Need, Wish, needed

api = router("forecast")
DRAFT: Final = "shouwen.loop.insight.forecast.rostering:draft"
SEARCH_SECONDS: Final = 12.0
LONGEST_SHIFT: Final = dt.timedelta(hours=16)


class Volume(Schema):
    """What is asked for: tickets or talks of a team (all within reach unless said), so many days from tomorrow on."""

    what: Literal["tickets", "talks"] = "tickets"
    team: Code | None = None
    days: Annotated[int, Field(ge=1, le=28)] = 7


class Level(Volume):
    """The service level wanted, and how the work is."""

    level: Annotated[float, Field(ge=0.05, le=0.999)] = 0.8
    within: Annotated[float, Field(ge=1, le=86_400)] = 20
    handling: Annotated[float, Field(ge=5, le=28_800)] = 300
    patience: Annotated[float, Field(ge=1, le=86_400)] | None = None
    occupancy: Annotated[float, Field(ge=0.1, le=1)] = 0.85
    shrinkage: Annotated[float, Field(ge=0, le=0.9)] = 0.3
    at_once: Annotated[int, Field(ge=1, le=20)] = 1

    def wish(self) -> Wish:
        """As the rules want it."""
        return Wish(self.level, self.within, self.handling, self.patience, self.occupancy, self.shrinkage, self.at_once)


class ShiftDraftIn(In, Level):
    """Draft shifts for this need under these working-time rules."""

    shortest: Annotated[float, Field(ge=1, le=12, multiple_of=0.5)] = 4
    longest: Annotated[float, Field(ge=1, le=12, multiple_of=0.5)] = 8
    break_after: Annotated[float, Field(ge=2, le=12, multiple_of=0.5)] = 5
    break_hours: Annotated[float, Field(ge=0, le=3, multiple_of=0.5)] = 1
    rest: Annotated[float, Field(ge=0, le=24, multiple_of=0.5)] = 11
    days_off: Annotated[int, Field(ge=0, le=6)] = 2
    weekly_hours: Annotated[float, Field(ge=1, le=84)] = 40
    must: bool = False

    def rules(self) -> WorkingTime:
        """As the rules want it."""
        if self.shortest > self.longest:
            raise Invalid(shortest="longer than the longest")
        return WorkingTime(
            self.shortest,
            self.longest,
            self.break_after,
            self.break_hours,
            self.rest,
            self.days_off,
            self.weekly_hours,
        )


class DraftShiftIn(In):
    """A shift to adopt."""

    person: Id
    starts_at: Moment
    ends_at: Moment


class ShiftAdoptIn(In):
    """The shifts to adopt, all or none."""

    shifts: Annotated[list[DraftShiftIn], Field(min_length=1, max_length=2_000)]


class ForecastPoint(Out):
    """An interval: what is expected, and bounds for nine of ten."""

    at: dt.datetime
    value: float
    low: float
    high: float


class ForecastScore(Out):
    """A method's error on the past, as a share of the volume."""

    wape: float
    wape_30min: float | None
    wape_day: float


class ForecastBacktest(Out):
    """Methods held against each other on the past; `inside` is the share that the bounds held."""

    origins: int
    days: int
    scores: dict[str, ForecastScore]
    inside: float


class ForecastOut(Out):
    """What will come by half-hours."""

    method: str
    history_days: int
    backtest: ForecastBacktest | None
    points: list[ForecastPoint]


class StaffingPoint(ForecastPoint):
    """How many people a half-hour needs, at their desks and on the plan, and what they give."""

    people: int
    planned: int
    level: float
    occupancy: float
    abandoned: float
    mean_wait: float


class StaffingOut(Out):
    """The need by half-hours; `hours` are people's hours on the plan, `crew` how many there are."""

    method: str
    history_days: int
    backtest: ForecastBacktest | None
    points: list[StaffingPoint]
    hours: float
    crew: int


class DraftShift(Out):
    """A shift of the draft."""

    person: int
    name: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    pause_from: dt.datetime | None
    pause_until: dt.datetime | None


class DraftShort(Out):
    """A half-hour that remains short of people."""

    at: dt.datetime
    people: int


class ShiftDraftOut(Out):
    """The draft; where the need must be met and cannot be, `broken` names the rules in the way."""

    shifts: list[DraftShift]
    short: list[DraftShort]
    over_hours: float
    broken: list[str]
    best: bool
    crew: int


class AdoptedOut(Out):
    """How many shifts were added; those that were there already do not count."""

    added: int


@api.get("/forecast", response=ForecastOut)
def foresee(request: Request, asked: Query[Volume]) -> Any:
    """What will come by half-hours from tomorrow on, with bounds for nine of ten."""
    found, days = _foreseen(request, asked)
    return {
        **_about(found, days),
        "points": [_point(each.at, each.value, each.low, each.high) for each in found.points],
    }


@api.get("/staffing", response=StaffingOut)
def staffing(request: Request, asked: Query[Level]) -> Any:
    """How many people each half-hour needs for a service level (Erlang C, with patience Erlang A)."""
    found, days = _foreseen(request, asked)
    needs = [needed(each.at, each.value, asked.wish()) for each in found.points]
    points = [
        {**_point(each.at, each.value, each.low, each.high), **_needed(need)}
        for each, need in zip(found.points, needs, strict=True)
    ]
    hours = sum(need.planned for need in needs) / 2
    crew = len(serving(asked.team))
    return {**_about(found, days), "points": points, "hours": hours, "crew": crew}


@api.post("/staffing/draft", response=ShiftDraftOut)
def draft_shifts(request: Request, body: ShiftDraftIn) -> Any:
    """Draft shifts that cover the need, under working-time rules; nothing is kept."""
    request.auth.require("staff.manage")
    crew = crew_of(request.auth, body.team)
    fitting(len(crew), body.days)
    found, _ = _foreseen(request, body)
    need: dict[str, list[int]] = defaultdict(lambda: [0] * 48)
    for each in found.points:
        people = needed(each.at, each.value, body.wish()).people
        need[each.at.date().isoformat()][(each.at.hour * 60 + each.at.minute) // 30] = people
    first = clock.now().astimezone(ZoneInfo(company().timezone)).date() + dt.timedelta(days=1)
    days = [first + dt.timedelta(days=each) for each in range(body.days)]
    within = {day.isoformat(): need[day.isoformat()] for day in days if day.isoformat() in need}
    asked = Asked([each.id for each in crew], days, within, body.rules(), body.must, SEARCH_SECONDS)
    plan = ask(DRAFT, asked, answers=Plan, timeout=6 * SEARCH_SECONDS)
    return _drafted(plan, {each.id: each.name for each in crew})


@api.post("/staffing/adopt", response=AdoptedOut)
def adopt_shifts(request: Request, body: ShiftAdoptIn) -> Any:
    """Make a draft's shifts real, all or none; for people whose shifts the asker keeps."""
    request.auth.require("staff.manage")
    if any(not dt.timedelta(0) < each.ends_at - each.starts_at <= LONGEST_SHIFT for each in body.shifts):
        raise Invalid(shifts="a shift ends after it begins and lasts at most 16 hours")
    return {"added": adopt([(each.person, each.starts_at, each.ends_at) for each in body.shifts], by=request.auth)}


def _foreseen(request: Request, asked: Volume) -> tuple[Forecast, int]:
    scope = may_plan(request.auth, {"team": asked.team} if asked.team else {})
    now = clock.now()
    series = came(asked.what, scope, now)
    zone = ZoneInfo(company().timezone)
    first = now.astimezone(zone).date() + dt.timedelta(days=1)
    found = forecast(series, asked.days * 48, start=first)
    last = first + dt.timedelta(days=asked.days)
    points = tuple([each for each in found.points if each.at.date() < last])
    return Forecast(found.interval, found.method, points, found.backtest), len(daily(series))


def _about(found: Forecast, days: int) -> dict[str, Any]:
    return {
        "method": found.method,
        "history_days": days,
        "backtest": asdict(found.backtest) if found.backtest else None,
    }


def _point(at: dt.datetime, value: float, low: float, high: float) -> dict[str, Any]:
    return {"at": at.replace(tzinfo=ZoneInfo(company().timezone)), "value": value, "low": low, "high": high}


def _needed(need: Need) -> dict[str, Any]:
    return {name: each for name, each in asdict(need).items() if name not in ("at", "volume")}


def _drafted(plan: Plan, names: dict[int, str]) -> dict[str, Any]:
    def moment(day: dt.date, slot: int) -> dt.datetime:
        zone = ZoneInfo(company().timezone)
        return (dt.datetime.combine(day, dt.time()) + slot * SLOT).replace(tzinfo=zone)

    return {
        "shifts": [
            {
                "person": each.person,
                "name": names.get(each.person, ""),
                "starts_at": moment(each.day, each.start),
                "ends_at": moment(each.day, each.end),
                "pause_from": moment(each.day, each.pause[0]) if each.pause else None,
                "pause_until": moment(each.day, each.pause[-1] + 1) if each.pause else None,
            }
            for each in sorted(plan.shifts, key=lambda each: (each.day, each.start, each.person))
        ],
        "short": [{"at": moment(day, slot), "people": people} for day, slot, people in plan.short],
        "over_hours": plan.over / 2,
        "broken": plan.broken,
        "best": plan.best,
        "crew": len(names),
    }
