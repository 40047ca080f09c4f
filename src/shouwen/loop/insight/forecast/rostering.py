"""Draft shifts by OR-Tools' CP-SAT; runs in the counting process, named "...forecast.rostering:draft"."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.forecast.rules.shifts import DAY_SLOTS, RULES, Asked, Drafted, Plan, Shape, shapes

cp_model: Any = library("ortools.sat.python.cp_model")
SHORT, OVER, SHIFT = 100, 2, 1  # a half-hour too few, one too many, a shift more
WEEK: Final = 7


def draft(asked: Asked) -> Plan:
    """The best plan found in time; where the need must be met and cannot be, the rules that stand in the way."""
    plan = _Draft(asked, RULES).solved()
    if plan is not None:
        return plan
    quick = replace(asked, seconds=asked.seconds / 2)
    freed = [rule for rule in RULES if rule != "people" and _Draft(quick, [r for r in RULES if r != rule]).solved()]
    return Plan([], [], 0, freed or ["people"])


class _Draft:
    """One model: whether a person works a shape on a day."""

    def __init__(self, asked: Asked, kept: Sequence[str]) -> None:
        self.asked = asked
        self.kept = kept
        self.shapes = shapes(asked.need, asked.rules)
        self.model = cp_model.CpModel()
        self.works: dict[tuple[int, int, int], Any] = {
            (person, day, shape): self.model.new_bool_var("")
            for person in range(len(asked.people))
            for day in range(len(asked.days))
            for shape in range(len(self.shapes))
            if any(asked.need.get(asked.days[day].isoformat(), ()))
        }
        days = range(len(asked.days))
        self.on = {(person, day): self._sum(person, day) for person in range(len(asked.people)) for day in days}
        for total in self.on.values():
            self.model.add(total <= 1)
        for rule in ("rest", "days_off", "weekly_hours"):
            if rule in kept:
                getattr(self, f"_{rule}")()
        self.shorts: dict[tuple[int, int], Any] = {}
        self._cover()

    def _sum(self, person: int, day: int) -> Any:
        shapes_ = range(len(self.shapes)) if (person, day, 0) in self.works else ()
        return sum([self.works[person, day, shape] for shape in shapes_])

    def _rest(self) -> None:
        """The next day's shift begins late enough after this one's end."""
        gap = round(self.asked.rules.rest * 2)
        clashes = [
            [other for other, second in enumerate(self.shapes) if DAY_SLOTS + second.start - first.end < gap]
            for first in self.shapes
        ]
        for (person, day, shape), works in list(self.works.items()):
            if clashes[shape] and (person, day + 1, 0) in self.works and self._next(day):
                self.model.add(works + sum([self.works[person, day + 1, each] for each in clashes[shape]]) <= 1)

    def _next(self, day: int) -> bool:
        return self.asked.days[day + 1] - self.asked.days[day] == dt.timedelta(days=1)

    def _weeks(self) -> list[list[int]]:
        days = self.asked.days
        return [[at for at, day in enumerate(days) if 0 <= (day - first).days < WEEK] for first in days]

    def _days_off(self) -> None:
        for week in self._weeks():
            for person in range(len(self.asked.people)):
                self.model.add(sum(self.on[person, day] for day in week) <= WEEK - self.asked.rules.days_off)

    def _weekly_hours(self) -> None:
        lengths = [len(shape.worked) for shape in self.shapes]
        bound = int(self.asked.rules.weekly_hours * 2)
        hours: dict[tuple[int, int], list[Any]] = {}
        for (person, day, shape), works in self.works.items():
            hours.setdefault((person, day), []).append(lengths[shape] * works)
        for week in self._weeks():
            for person in range(len(self.asked.people)):
                self.model.add(sum([each for day in week for each in hours.get((person, day), ())]) <= bound)

    def _cover(self) -> None:
        """As many as needed each half-hour; too few costs much, too many a little."""
        costs: list[Any] = [SHIFT * works for works in self.works.values()]
        at_slot = [[number for number, shape in enumerate(self.shapes) if slot in shape.worked] for slot in range(96)]
        crowd = len(self.asked.people)
        for day, date in enumerate(self.asked.days):
            for slot, count in enumerate(self.asked.need.get(date.isoformat(), ())):
                there = sum(
                    [self.works[p, day, s] for p in range(crowd) for s in at_slot[slot] if (p, day, s) in self.works]
                )
                if not count:
                    costs.append(OVER * there)
                    continue
                short = self.model.new_int_var(0, 0 if self.asked.must else count, "")
                over = self.model.new_int_var(0, crowd, "")
                self.model.add(there + short - over == count)
                self.shorts[day, slot] = short
                costs += [SHORT * short, OVER * over]
        self.model.minimize(sum(costs))

    def solved(self) -> Plan | None:
        """The plan, None where there is none."""
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = self.asked.seconds
        solver.parameters.num_workers = 2
        solver.parameters.random_seed = 1
        status = solver.solve(self.model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        shifts = [
            _drafted(self.asked.people[person], self.asked.days[day], self.shapes[shape])
            for (person, day, shape), works in self.works.items()
            if solver.value(works)
        ]
        short = [
            (self.asked.days[day], slot, int(solver.value(each)))
            for (day, slot), each in self.shorts.items()
            if solver.value(each)
        ]
        return Plan(shifts, short, _over(shifts, self.asked), [], best=status == cp_model.OPTIMAL)


def _over(shifts: list[Drafted], asked: Asked) -> int:
    """Half-hours of people beyond the need."""
    there: dict[tuple[dt.date, int], int] = {}
    for shift in shifts:
        for slot in Shape(shift.start, shift.end, tuple(shift.pause)).worked:
            there[shift.day, slot] = there.get((shift.day, slot), 0) + 1
    need = {(day, slot): n for day in asked.days for slot, n in enumerate(asked.need.get(day.isoformat(), ()))}
    return sum(max(0, count - need.get(place, 0)) for place, count in there.items())


def _drafted(person: int, day: dt.date, shape: Shape) -> Drafted:
    return Drafted(person, day, shape.start, shape.end, list(shape.pause))
