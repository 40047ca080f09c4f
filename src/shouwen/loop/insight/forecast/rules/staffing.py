"""How many people each half-hour needs for a service level. Pure."""

import datetime as dt
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from shouwen.loop.insight.forecast.rules.erlang import MOST, NEVER, Queue, Service, service

HALF_HOUR: Final = 1800


@dataclass(frozen=True, slots=True)
class Wish:
    """The service level: this share answered within so many seconds, people busy for no more than `occupancy`.

    `handling` and `patience` are mean seconds (no patience: nobody gives up), `at_once` the talks one serves at once,
    `shrinkage` the share of paid time away from the desk (breaks, training, illness).
    """

    level: float = 0.8
    within: float = 20.0
    handling: float = 300.0
    patience: float | None = None
    occupancy: float = 0.85
    shrinkage: float = 0.3
    at_once: int = 1


@dataclass(frozen=True, slots=True)
class Need:
    """What an interval needs: people at their desks, people on the plan, and what these give."""

    at: dt.datetime
    volume: float
    people: int
    planned: int
    level: float
    occupancy: float
    abandoned: float
    mean_wait: float


def needed(at: dt.datetime, volume: float, wish: Wish, interval: int = HALF_HOUR) -> Need:
    """The least number of people that reaches the wish."""
    patience = wish.patience or NEVER
    rate = max(0.0, volume) / interval

    def queue(people: int) -> Queue:
        return Queue(rate, wish.handling, people * max(1, wish.at_once), patience)

    def enough(people: int) -> bool:
        found = service(queue(people), wish.within)
        return found.answered_within >= wish.level and found.occupancy <= wish.occupancy

    people = 0 if rate <= 0 else _least(enough)
    found = service(queue(people), wish.within)
    return Need(at, volume, people, planned(people, wish.shrinkage), *_told(found))


def given(volume: float, people: int, wish: Wish, interval: int = HALF_HOUR) -> Service:
    """What so many people give."""
    rate = max(0.0, volume) / interval
    slots = people * max(1, wish.at_once)
    return service(Queue(rate, wish.handling, slots, wish.patience or NEVER), wish.within)


def planned(people: int, shrinkage: float) -> int:
    """How many must be on the plan for so many at their desks."""
    return math.ceil(people / (1 - shrinkage) - 1e-9)


def by_half_hours(points: Iterable[tuple[dt.datetime, float]]) -> list[tuple[dt.datetime, float]]:
    """Shorter intervals put together, longer ones (up to a day) spread evenly."""
    found: dict[dt.datetime, float] = {}
    for at, volume in points:
        start = at.replace(minute=at.minute - at.minute % 30, second=0, microsecond=0)
        found[start] = found.get(start, 0.0) + volume
    return sorted(found.items())


def _least(enough: Callable[[int], bool]) -> int:
    """The smallest number that is enough; more people are never worse."""
    high = 1
    while not enough(high) and high < MOST:
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _told(found: Service) -> tuple[float, float, float, float]:
    return found.answered_within, found.occupancy, found.abandoned, found.mean_wait
