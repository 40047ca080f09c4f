"""Indicators: what each figure is, who keeps it, when it is looked at again; and what an hour of work costs."""

import datetime as dt
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Change, Id, In, Out, Page, Request, language_of, router
from shouwen.ground.base.errors import Invalid
from shouwen.ground.staff.rules.rights import ROLES
from shouwen.loop.insight.figures import actions, queries
from shouwen.loop.insight.figures.api.naming import known, saying
from shouwen.loop.insight.figures.models import Indicator
from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.sources import FACTS, FORMULAS
from shouwen.loop.insight.figures.rules.taking import Figure, Of, target

indicators = router("indicators")
Rate = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)]
Day = Annotated[dt.date, Field(ge=dt.date(2000, 1, 1), le=dt.date(2199, 12, 31))]


class IndicatorReading(Out):
    """One number of it: how it is taken, in which unit, what it should reach."""

    code: str
    name: str
    formula: str
    unit: str
    better: str
    target: float | None
    target_source: str


class Keeper(Out):
    """Who keeps it."""

    id: int
    name: str


class IndicatorOut(Out):
    """A figure by its definition, with who keeps it; `due` says that it is to be looked at now."""

    code: str
    of: Of
    name: str
    definition: str
    rows_definition: str
    facts: list[str]
    readings: list[IndicatorReading]
    owner: Keeper | None
    review_on: dt.date | None
    every_months: int | None
    reviewed_on: dt.date | None
    due: bool


class IndicatorChange(Change):
    """What to set; null takes it away."""

    nullable: ClassVar[frozenset[str]] = frozenset({"owner_id", "review_on", "every_months"})

    owner_id: Id | None = None
    review_on: Day | None = None
    every_months: Annotated[int, Field(ge=1, le=60)] | None = None


class PayIn(In):
    """What an hour of each role costs, and how many hours a day are paid."""

    hours: Annotated[float, Field(gt=0, le=24, allow_inf_nan=False)]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    rates: Annotated[dict[Annotated[str, StringConstraints(max_length=20)], Rate], Field(max_length=30)]


class PayOut(Out):
    """The setting as it is."""

    hours: float
    currency: str
    rates: dict[str, float]


@indicators.get("/indicators", response=Page[IndicatorOut])
def list_indicators(request: Request) -> dict[str, Any]:
    """Every figure: definition, formula, unit, facts, target, who keeps it and when it is looked at again."""
    request.auth.require("board.read")
    kept, language = queries.indicators(), language_of(request)
    return {"items": [_indicator(each, kept.get(each.code), language) for each in FIGURES]}


@indicators.get("/indicators/pay", response=PayOut)
def get_pay(request: Request) -> Any:
    """What an hour of each role costs."""
    request.auth.require("standards.change")
    return queries.pay()


@indicators.put("/indicators/pay", response=PayOut)
def put_pay(request: Request, body: PayIn) -> Any:
    """Set what an hour of each role costs."""
    request.auth.require("standards.change")
    unknown = sorted(set(body.rates) - set(ROLES))
    if unknown:
        raise Invalid(rates=", ".join(unknown)[:200])
    actions.set_pay(hours=body.hours, currency=body.currency, rates=body.rates, by=request.auth)
    return queries.pay()


@indicators.patch("/indicators/{figure}", response=IndicatorOut)
def change_indicator(request: Request, figure: str, body: IndicatorChange) -> dict[str, Any]:
    """Set who keeps a figure and when it is looked at again."""
    request.auth.require("standards.change")
    actions.change_indicator(known(figure).code, body.changes(), by=request.auth)
    return _one(request, figure)


@indicators.post("/indicators/{figure}/reviewed", response=IndicatorOut)
def review_indicator(request: Request, figure: str) -> dict[str, Any]:
    """It was looked at: its owner says so, or whoever may set it."""
    kept = queries.indicators().get(known(figure).code)
    if kept is None or kept.owner_id != request.auth.id or request.auth.kind != "person":
        request.auth.require("standards.change")
    request.auth.require("board.read")
    actions.review_indicator(figure, by=request.auth)
    return _one(request, figure)


def _one(request: Request, figure: str) -> dict[str, Any]:
    return _indicator(known(figure), queries.indicators().get(figure), language_of(request))


def _indicator(figure: Figure, kept: Indicator | None, language: str) -> dict[str, Any]:
    said = saying(language)
    goals = queries.goals(clock.now(), language)
    review_on = kept.review_on if kept else None
    return {
        "code": figure.code,
        "of": figure.of,
        "name": said(figure.zh, figure.en),
        "definition": said(figure.zh_definition, figure.en_definition),
        "rows_definition": said(figure.zh_rows, figure.en_rows),
        "facts": list(FACTS[figure.code]),
        "readings": [
            {
                "code": reading.code,
                "name": said(reading.zh, reading.en),
                "formula": said(*FORMULAS[reading.take]),
                "unit": reading.unit,
                "better": reading.better,
                "target": target(reading, goals).value,
                "target_source": target(reading, goals).source,
            }
            for reading in figure.readings
        ],
        "owner": {"id": kept.owner.pk, "name": kept.owner.name} if kept and kept.owner else None,
        "review_on": review_on,
        "every_months": kept.every_months if kept else None,
        "reviewed_on": kept.reviewed_on if kept else None,
        "due": review_on is not None and review_on <= actions.today(),
    }
