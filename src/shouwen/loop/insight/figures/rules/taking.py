"""What a figure is made of, and how its readings are taken from its rows. Pure."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Unit = Literal["seconds", "share", "count", "score"]
Of = Literal["tickets", "talks"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One number of a figure: how it is taken from the figure's rows. A `limit` gives it the goal that the standard in
    force sets for this clock as its target."""

    code: str
    zh: str
    en: str
    unit: Unit
    take: Literal["median", "mean", "share", "count", "in", "out"]
    better: Literal["up", "down", "none"] = "none"
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
    """A figure: a set of rows (ticket or talk, moment, value, good) of a period, and the readings taken from them."""

    code: str
    zh: str
    en: str
    zh_definition: str
    en_definition: str
    zh_rows: str
    en_rows: str
    readings: tuple[Reading, ...]
    of: Of = "tickets"


@dataclass(frozen=True, slots=True)
class Tally:
    """What a period's rows amount to: counts, those judged and those good, and the values' mean and median."""

    rows: int = 0
    judged: int = 0
    good: int = 0
    mean: float | None = None
    median: float | None = None


def taken(reading: Reading, tally: Tally) -> float | None:
    """The reading's value, None where there is nothing to take it from: no rows is not zero per cent."""
    match reading.take:
        case "median":
            return tally.median
        case "mean":
            return tally.mean
        case "share":
            return tally.good / tally.judged if tally.judged else None
        case "in":
            return tally.good
        case "out":
            return tally.rows - tally.good
        case "count":
            return tally.rows


def target(reading: Reading, goals: Mapping[str, Sequence[Target]]) -> Target:
    """The reading's target: its own, or that of its limit where all the standards in force want the same."""
    if not reading.limit:
        return Target(reading.target, reading.target_source)
    wanted = goals.get(reading.limit, ())
    return wanted[0] if len({each.value for each in wanted}) == 1 else Target()


def tally(rows: Sequence[tuple[float | None, bool | None]]) -> Tally:
    """The tally of (value, good) rows; the same that SQL computes, kept here as its reference."""
    values = [value for value, _ in rows if value is not None]
    judged = [good for _, good in rows if good is not None]
    return Tally(
        rows=len(rows),
        judged=len(judged),
        good=sum(judged),
        mean=statistics.fmean(values) if values else None,
        median=statistics.median(values) if values else None,
    )
