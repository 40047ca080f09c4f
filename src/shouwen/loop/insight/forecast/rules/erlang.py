"""Queues in formulas: Erlang B, Erlang C (everybody waits) and Erlang A (people give up). Pure.

Arrivals at random, handling times and patience exponential, one queue, one talk at a time. docs/algorithms/staffing.md
tells what they leave out; the simulator (insight/whatif) is held against them where they are exact.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

NEVER: Final = math.inf
STEPS: Final = 600  # of the integrals, even
LOST: Final = 36.0  # exponents so far below the greatest add nothing
MOST: Final = 5_000  # people
NOBODY: Final = 1e-100  # a chance to wait so small that the formula would divide by nothing


@dataclass(frozen=True, slots=True)
class Queue:
    """What comes in a second, how long one takes, how long people are patient (mean seconds), how many serve."""

    rate: float
    handling: float
    people: int
    patience: float = NEVER

    @property
    def load(self) -> float:
        """Erlangs: how many are busy if nobody gives up."""
        return self.rate * self.handling

    @property
    def stable(self) -> bool:
        """Whether the queue does not grow for ever: somebody gives up, or there are more people than load."""
        return self.patience < NEVER or self.load < self.people


@dataclass(frozen=True, slots=True)
class Service:
    """What comes of it: shares of all who came, the mean wait of all, how busy people are."""

    answered_within: float
    waits: float
    abandoned: float
    mean_wait: float
    occupancy: float


def erlang_b(people: int, load: float) -> float:
    """The share turned away where nobody may wait."""
    blocked = 1.0
    for n in range(1, people + 1):
        blocked = load * blocked / (n + load * blocked)
    return blocked


def erlang_c(people: int, load: float) -> float:
    """The share that waits where nobody gives up; all, where there are not enough people."""
    if load >= people:
        return 1.0
    blocked = erlang_b(people, load)
    return people * blocked / (people - load * (1 - blocked))


def service(queue: Queue, within: float) -> Service:
    """What a queue gives, `within` so many seconds."""
    if queue.rate <= 0 or queue.handling <= 0:
        return Service(1.0, 0.0, 0.0, 0.0, 0.0)
    if queue.people <= 0 or not queue.stable:
        return Service(0.0, 1.0, 0.0 if queue.patience == NEVER else 1.0, queue.patience, 1.0)
    return _patient(queue, within) if queue.patience == NEVER else _impatient(queue, within)


def _patient(queue: Queue, within: float) -> Service:
    waits = erlang_c(queue.people, queue.load)
    spare = (queue.people - queue.load) / queue.handling
    return Service(
        answered_within=1 - waits * math.exp(-spare * within),
        waits=waits,
        abandoned=0.0,
        mean_wait=waits / spare,
        occupancy=queue.load / queue.people,
    )


def _impatient(queue: Queue, within: float) -> Service:
    """Erlang A by the offered wait V (Mandelbaum and Zeltyn): its density is exp(rate * H(v) - people * v / handling),

    H(v) the mean patience up to v. Who comes is answered if they would wait V and are patient longer than that.
    """
    blocked = erlang_b(queue.people - 1, queue.load)
    if blocked < NOBODY:
        return Service(1.0, 0.0, 0.0, 0.0, queue.load / queue.people)
    rate, served, gives_up = queue.rate, queue.people / queue.handling, 1 / queue.patience

    def exponent(v: float) -> float:
        return rate * -math.expm1(-gives_up * v) / gives_up - served * v

    top_at = math.log(rate / served) / gives_up if rate > served else 0.0
    top = exponent(top_at)
    end = _end(exponent, top_at, top, 1 / served)
    idle = math.exp(-top) / blocked / rate  # the weight of V = 0

    def mass(until: float, *, patient: bool, times_wait: bool = False) -> float:
        def density(v: float) -> float:
            held = math.exp(-gives_up * v) if patient else 1.0
            return math.exp(exponent(v) - top) * held * (v if times_wait else 1.0)

        return _integral(density, until)

    all_ = idle + mass(end, patient=False)
    answered = (idle + mass(end, patient=True)) / all_
    abandoned = max(0.0, 1 - answered)
    return Service(
        answered_within=min(1.0, (idle + mass(min(within, end), patient=True)) / all_),
        waits=1 - idle / all_,
        abandoned=abandoned,
        mean_wait=abandoned * queue.patience,  # gives up at rate 1 / patience while waiting
        occupancy=min(1.0, queue.load * answered / queue.people),
    )


def _end(exponent: Callable[[float], float], start: float, top: float, step: float) -> float:
    """Beyond this nothing is left of the density."""
    end = start + step
    while exponent(end) > top - LOST:
        step *= 1.5
        end += step
    return end


def _integral(function: Callable[[float], float], end: float) -> float:
    """Simpson's rule from zero."""
    if end <= 0:
        return 0.0
    width = end / STEPS
    inner = sum([function(at * width) * (4 if at % 2 else 2) for at in range(1, STEPS)])
    return (function(0.0) + inner + function(end)) * width / 3
