"""What comes in a run, drawn beforehand: everything by chance that belongs to one ticket or talk is drawn with it.

So two runs of one seed meet the very same customers, whatever is done with them (common random numbers). Pure.
"""

import datetime as dt
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.loop.insight.whatif.rules.world import HOUR, Change, Flow, Template, World

MANY: Final = 500.0  # means above which a normal count is near enough
ENOUGH: Final = 30  # templates that make a kind of their own
PARTS: Final = (8, 12, 18)  # where night ends, noon and evening begin


@dataclass(frozen=True, slots=True)
class Arrival:
    """One that comes: when, which template it is like, and its own draws: does it come at all, would the bot answer."""

    at: float
    which: int
    comes: float
    bot: float
    patience: float


def tickets(world: World, dice: random.Random, most: float) -> list[Arrival]:
    """The tickets of a run, `most` times as many as in the past; `kept` lets through those that a question has."""
    pools = _pools(world.templates)
    zone = ZoneInfo(world.timezone)

    def which(at: float) -> int:
        local = dt.datetime.fromtimestamp(at, zone)
        pool = pools.get((local.weekday() >= 5, part(local.hour))) or pools[None]
        return pool[int(dice.random() * len(pool))]

    return [Arrival(at, which(at), dice.random(), dice.random(), 0.0) for at in moments(world.tickets, dice, most)]


def talks(world: World, dice: random.Random, most: float) -> list[Arrival]:
    """The talks of a run."""
    count = len(world.talk_templates)
    return [
        Arrival(at, int(dice.random() * count), dice.random(), dice.random(), dice.expovariate(1.0))
        for at in moments(world.talks, dice, most)
        if count
    ]


def moments(flow: Flow, dice: random.Random, most: float) -> list[float]:
    """When something comes: at random within each hour; whole days are busier or quieter than expected."""
    found: list[float] = []
    day, factor = None, 1.0
    spread = math.sqrt(math.log1p(flow.uneven**2))
    for start, mean in flow.hours:
        if start // 86_400 != day:
            day, factor = start // 86_400, math.exp(dice.gauss(-(spread**2) / 2, spread)) if spread else 1.0
        found += sorted([start + HOUR * dice.random() for _ in range(poisson(dice, mean * factor * most))])
    return found


def poisson(dice: random.Random, mean: float) -> int:
    """A count at random."""
    if mean > MANY:
        return max(0, round(dice.gauss(mean, math.sqrt(mean))))
    count, product, bound = -1, 1.0, math.exp(-mean)
    while True:
        count, product = count + 1, product * dice.random()
        if product <= bound:
            return count


def kept(arrival: Arrival, change: Change, day: int, most: float) -> bool:
    """Whether this one comes in a question's world; of what comes more, those of a smaller volume come, too."""
    return arrival.comes * most < change.factor(day)


def part(hour: int) -> int:
    """Night, morning, afternoon, evening."""
    return sum(hour >= each for each in PARTS)


def _pools(templates: Sequence[Template]) -> dict[tuple[bool, int] | None, list[int]]:
    pools: dict[tuple[bool, int] | None, list[int]] = {None: list(range(len(templates)))}
    for number, each in enumerate(templates):
        pools.setdefault((each.weekend, part(each.hour)), []).append(number)
    return {kind: pool for kind, pool in pools.items() if kind is None or len(pool) >= ENOUGH}
