"""What a run came to, and what many runs say together. Pure."""

import datetime as dt
import math
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Final, Protocol

from shouwen.ground.base import worktime
from shouwen.loop.insight.whatif.rules.desks import moment
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.process import Process

Outcome = dict[str, float | None]
# of 95 %, by how many were looked at less one; beyond the table the normal's
STUDENT: Final = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042)  # fmt: skip
MEASURES: Final = (
    "first_response", "first_response_in_time", "completion", "completion_in_time", "utilisation", "backlog",
    "arrived", "solved", "deflected", "cost", "cost_per_ticket",
    "talks", "talks_in_time", "talks_abandoned", "talk_wait",
)  # fmt: skip


class Ran(Protocol):
    """A ticket that was simulated, or one of the past replayed."""

    opened_at: float
    solved: bool
    case: Case
    process: Process


@dataclass(slots=True)
class Replayed:
    """A ticket of the past."""

    opened_at: float
    solved: bool
    case: Case
    process: Process


def took(ticket: Ran, clock: str) -> float | None:
    """How long a clock ran until it was met, in its calendar, pauses left out."""
    found = ticket.case.clocks.get(clock)
    if found is None or found.met_at is None:
        return None
    calendar = ticket.process.calendars.get(found.calendar, worktime.natural())
    return max(0.0, found.spent + worktime.between(calendar, found.since, found.met_at))


def in_time(ticket: Ran, clock: str, now: dt.datetime) -> bool | None:
    """Whether it was met in time; None while that is open."""
    found = ticket.case.clocks.get(clock)
    if found is None or found.state in ("skipped", "stopped"):
        return None
    if found.late or (found.due is not None and found.due < now and found.met_at is None):
        return False
    return True if found.met_at is not None else None


@dataclass(slots=True)
class Seen:
    """What is counted of a run, between these moments."""

    begin: float
    end: float
    tickets: list[Ran] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    left: int = 0
    deflected: int = 0


@dataclass(frozen=True, slots=True)
class Paid:
    """Seconds of people at work and there, and what their time costs."""

    worked: float = 0.0
    staffed: float = 0.0
    cost: float = 0.0


def outcome(seen: Seen, within: float, backlog: int, paid: Paid) -> Outcome:
    """A run in figures; those of tickets are of the tickets that were opened in the days that count."""
    counted = [ticket for ticket in seen.tickets if seen.begin <= ticket.opened_at < seen.end]
    solved = [ticket for ticket in counted if ticket.solved]
    now = moment(seen.end)
    found: Outcome = {
        "utilisation": paid.worked / paid.staffed if paid.staffed else None,
        "backlog": float(backlog),
        "arrived": float(len(counted)),
        "solved": float(len(solved)),
        "deflected": float(seen.deflected),
        "cost": paid.cost,
        "cost_per_ticket": paid.cost / len(solved) if solved else None,
    }
    for clock in (words.FIRST_RESPONSE, words.COMPLETION):
        times = [each for ticket in counted if (each := took(ticket, clock)) is not None]
        judged = [each for ticket in counted if (each := in_time(ticket, clock, now)) is not None]
        found[clock] = statistics.median(times) if times else None
        found[f"{clock}_in_time"] = sum(judged) / len(judged) if judged else None
    talks = len(seen.waits) + seen.left
    if talks:
        found |= {
            "talks": float(talks),
            "talks_in_time": sum(each <= within for each in seen.waits) / talks,
            "talks_abandoned": seen.left / talks,
            "talk_wait": statistics.fmean(seen.waits) if seen.waits else None,
        }
    return found


@dataclass(frozen=True, slots=True)
class Band:
    """A mean, and how far to each side it may be off (95 %)."""

    mean: float
    half: float
    runs: int

    @property
    def sure(self) -> bool:
        """Whether zero lies outside."""
        return abs(self.mean) > self.half


@dataclass(frozen=True, slots=True)
class Answer:
    """A measure on both sides of the question and the difference of the paired runs."""

    measure: str
    base: Band
    other: Band
    difference: Band


def student(runs: int) -> float:
    """How many standard errors make 95 %."""
    return STUDENT[runs - 2] if 2 <= runs <= len(STUDENT) + 1 else 1.96 if runs > 1 else math.inf


def band(values: Sequence[float]) -> Band:
    """The mean of independent runs."""
    mean, runs = statistics.fmean(values), len(values)
    if runs < 2:
        return Band(mean, 0.0, runs)
    return Band(mean, student(runs) * statistics.stdev(values) / math.sqrt(runs), runs)


def answers(base: Sequence[Outcome], other: Sequence[Outcome]) -> list[Answer]:
    """What the runs of both sides say, seed by seed; a measure that a run lacks is not told of that seed."""
    found = []
    for measure in MEASURES:
        both = [
            (a, b)
            for one, two in zip(base, other, strict=True)
            if (a := one.get(measure)) is not None and (b := two.get(measure)) is not None
        ]
        if both:
            difference = band([b - a for a, b in both])
            found.append(Answer(measure, band([a for a, _ in both]), band([b for _, b in both]), difference))
    return found


@dataclass(frozen=True, slots=True)
class Tested:
    """A measure foreseen for days that have passed, between which bounds a single month lies, and what happened."""

    measure: str
    said: float
    low: float
    high: float
    happened: float

    @property
    def inside(self) -> bool:
        """Whether what happened lay within the bounds."""
        return self.low <= self.happened <= self.high


def tested(runs: Sequence[Outcome], happened: Outcome) -> list[Tested]:
    """The back-test: bounds for one more run, since what happened is one."""
    found = []
    for measure in MEASURES:
        values = [value for run in runs if (value := run.get(measure)) is not None]
        truth = happened.get(measure)
        if len(values) < 2 or truth is None:
            continue
        mean = statistics.fmean(values)
        wide = student(len(values)) * statistics.stdev(values) * math.sqrt(1 + 1 / len(values))
        found.append(Tested(measure, mean, mean - wide, mean + wide, truth))
    return found


def plain(answer: Answer) -> dict[str, object]:
    """For JSON, with whether the difference is more than chance."""
    return {**asdict(answer), "sure": answer.difference.sure}
