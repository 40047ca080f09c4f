"""What a figure is made of, and how its readings are taken from its rows. Pure."""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

Unit = Literal["seconds", "share", "count", "score", "number", "money"]
Of = Literal["tickets", "talks"]
Better = Literal["up", "down", "none"]
Take = Literal["median", "mean", "other_median", "other_mean", "share", "count", "in", "out", "people", "per_person"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One number of a figure: how it is taken from the figure's rows. A `limit` gives it the goal that the standard in
    force sets for this clock as its target."""

    code: str
    zh: str
    en: str
    unit: Unit
    take: Take
    better: Better = "none"
    target: float | None = None
    target_source: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a reading should reach, and who says so."""

    value: float | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: a set of rows (ticket or talk, moment, value, good) of a period, and the readings taken from them.

    A time stands in a row in two senses: `value` in that of the definition, `other` in the second (working time where
    `value` is natural time, and the other way round). A `stock` is what is there at one moment, not what happened."""

    code: str
    zh: str
    en: str
    zh_definition: str
    en_definition: str
    zh_rows: str
    en_rows: str
    readings: tuple[Reading, ...]
    of: Of = "tickets"
    stock: bool = False

    @property
    def shared(self) -> Reading | None:
        """The reading that judges rows, if any."""
        return next((reading for reading in self.readings if reading.take == "share"), None)


class Line(NamedTuple):
    """What a row gives to the tally."""

    value: float | None = None
    good: bool | None = None
    other: float | None = None
    who: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What a period's rows amount to: counts, those judged and those good, and of the values mean and median, their
    spread, and between which the median lies with 95 % confidence."""

    rows: int = 0
    judged: int = 0
    good: int = 0
    mean: float | None = None
    median: float | None = None
    other_mean: float | None = None
    other_median: float | None = None
    people: int = 0
    valued: int = 0
    spread: float | None = None
    low: float | None = None
    high: float | None = None


def taken(reading: Reading, tally: Tally) -> float | None:
    """The reading's value, None where there is nothing to take it from: no rows is not zero per cent."""
    match reading.take:
        case "median":
            return tally.median
        case "mean":
            return tally.mean
        case "other_median":
            return tally.other_median
        case "other_mean":
            return tally.other_mean
        case "share":
            return tally.good / tally.judged if tally.judged else None
        case _:
            return _counted(reading.take, tally)


def _counted(take: Take, tally: Tally) -> float | None:
    match take:
        case "in":
            return tally.good
        case "out":
            return tally.rows - tally.good
        case "people":
            return tally.people
        case "per_person":
            return tally.rows / tally.people if tally.people else None
        case _:
            return tally.rows


def target(reading: Reading, goals: Mapping[str, Sequence[Target]]) -> Target:
    """The reading's target: its own, or that of its limit where all the standards in force want the same."""
    if not reading.limit:
        return Target(reading.target, reading.target_source)
    wanted = goals.get(reading.limit, ())
    return wanted[0] if len({each.value for each in wanted}) == 1 else Target()


def tally(rows: Sequence[Line]) -> Tally:
    """The tally of rows; the same that SQL computes, kept here as its reference."""
    values = sorted(row.value for row in rows if row.value is not None)
    others = [row.other for row in rows if row.other is not None]
    judged = [row.good for row in rows if row.good is not None]
    off = 0.98 / math.sqrt(len(values)) if values else 0.0
    return Tally(
        rows=len(rows),
        judged=len(judged),
        good=sum(judged),
        mean=statistics.fmean(values) if values else None,
        median=statistics.median(values) if values else None,
        other_mean=statistics.fmean(others) if others else None,
        other_median=statistics.median(others) if others else None,
        people=len({row.who for row in rows if row.who is not None}),
        valued=len(values),
        spread=statistics.stdev(values) if len(values) > 1 else None,
        low=_at(values, max(0.0, 0.5 - off)),
        high=_at(values, min(1.0, 0.5 + off)),
    )


def _at(values: Sequence[float], share: float) -> float | None:
    """The value below which this share of them lies, between its neighbours where need be."""
    if not values:
        return None
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = math.ceil(place)
    return values[below] + (values[above] - values[below]) * (place - below)
