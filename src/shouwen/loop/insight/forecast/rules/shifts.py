"""Working-time rules, and the shifts that they allow on a day. Pure; rostering.py chooses among them."""

import datetime as dt
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shouwen.loop.insight.forecast.errors import TooMuchToDraft

SLOT: Final = dt.timedelta(minutes=30)
DAY_SLOTS: Final = 48
MOST: Final = 1_500  # days of people in one draft: beyond that the counting process makes the model for a minute
RULES: Final = ("rest", "days_off", "weekly_hours", "people")


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Hours of work a shift may have, after how long in it there is a break, rest between shifts, days off in any seven
    days, hours in any seven days. Hours come in steps of half an hour."""

    shortest: float = 4.0
    longest: float = 8.0
    break_after: float = 5.0
    break_hours: float = 1.0
    rest: float = 11.0
    days_off: int = 2
    weekly_hours: float = 40.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A shift within a day: half-hours from `start` to `end` (may lie beyond midnight), without those of its break."""

    start: int
    end: int
    pause: tuple[int, ...] = ()

    @property
    def worked(self) -> tuple[int, ...]:
        """The half-hours at the desk."""
        return tuple([slot for slot in range(self.start, self.end) if slot not in self.pause])


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is there (ids), which days, how many people each half-hour of each day needs, and the rules.

    `must` makes the need a rule; otherwise the plan comes as near to it as it can.
    """

    people: list[int]
    days: list[dt.date]
    need: dict[str, list[int]]
    rules: WorkingTime = WorkingTime()
    must: bool = False
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Drafted:
    """One shift of the plan, in the wall clock of the company."""

    person: int
    day: dt.date
    start: int
    end: int
    pause: list[int]


@dataclass(frozen=True, slots=True)
class Plan:
    """The shifts, the half-hours that remain short (day, slot, how many), and how much is over; or the rules that
    stand in the way."""

    shifts: list[Drafted]
    short: list[tuple[dt.date, int, int]]
    over: int
    broken: list[str]
    best: bool = True


def fitting(people: int, days: int) -> None:
    """Nothing, or TooMuchToDraft."""
    if people * days > MOST:
        raise TooMuchToDraft(people=people, days=days)


def shapes(need: Mapping[str, list[int]], rules: WorkingTime) -> list[Shape]:
    """The shifts worth thinking of: long and short ones from every hour on which somebody is needed."""
    needed = [slot for row in need.values() for slot, count in enumerate(row) if count]
    if not needed:
        return []
    first, last = min(needed), max(needed) + 1
    found: list[Shape] = []
    for hours in sorted({rules.longest, (rules.longest + rules.shortest) / 2, rules.shortest}, reverse=True):
        found += _of_length(round(hours * 2), first, last, rules)
    return list(dict.fromkeys(found))


def _of_length(work: int, first: int, last: int, rules: WorkingTime) -> list[Shape]:
    break_ = round(rules.break_hours * 2) if work > rules.break_after * 2 else 0
    length = work + break_
    found = []
    for start in range(first, max(first, last - length) + 1, 2):
        if not break_:
            found.append(Shape(start, start + length))
            continue
        middle = start + work // 2
        for begins in {max(start + 2, middle - 2), middle, min(middle + 2, start + round(rules.break_after * 2))}:
            pause = tuple(range(begins, begins + break_))
            if begins - start <= rules.break_after * 2 and start + length - pause[-1] - 1 <= rules.break_after * 2:
                found.append(Shape(start, start + length, pause))
    return found


def faults(plan: Plan, rules: WorkingTime) -> list[str]:
    """Which rules a plan breaks; none for a right one. Tests hold every draft to it."""
    found = set[str]()
    for person in {each.person for each in plan.shifts}:
        mine = sorted([each for each in plan.shifts if each.person == person], key=lambda each: each.day)
        days = [each.day for each in mine]
        hours = {each.day: (each.end - each.start - len(each.pause)) / 2 for each in mine}
        if len(set(days)) < len(days):
            found.add("one_a_day")
        for one, other in itertools.pairwise(mine):
            gap = (other.day - one.day).days * 24 + (other.start - one.end) / 2
            if gap < rules.rest:
                found.add("rest")
        for day in days:
            week = [each for each in days if dt.timedelta(0) <= each - day < dt.timedelta(days=7)]
            if len(week) > 7 - rules.days_off:
                found.add("days_off")
            if sum(hours[each] for each in week) > rules.weekly_hours:
                found.add("weekly_hours")
    return sorted(found)
