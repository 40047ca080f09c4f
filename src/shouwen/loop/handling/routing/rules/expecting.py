"""How long somebody will wait. Pure; checked against a simulation, whose errors docs/algorithms/routing.md states."""

from typing import Final, NamedTuple

ENOUGH: Final = 5  # talks that must have ended before their mean says anything
LOOKED_BACK: Final = 50
MOST_SPREAD: Final = 1.0  # a few very long ones among fifty say little of those under way


class Handling(NamedTuple):
    """How long talks take: the mean, and how uneven they are (deviation over mean, squared)."""

    mean_s: float
    spread: float = 1.0


def expected_wait(place: int, *, free: int, slots: int, handling: Handling | None) -> int | None:
    """Seconds until the one at this place of the queue, from 1, is served; None for unknown.

    With all slots busy one talk ends each `mean / slots`. Those under way have been so for a while: what is left of
    one is half of `(1 + spread) * mean`, all of it only where talks are as uneven as throws of a die.
    """
    behind = place - free
    if slots <= 0:
        return None
    if behind <= 0:
        return 0
    if handling is None:
        return None
    ends = behind - 1 + (1 + handling.spread) / 2
    return round(ends * handling.mean_s / slots)


def handling_of(mean_s: float | None, deviation_s: float | None, count: int) -> Handling | None:
    """What the last talks that ended say of the next, nothing while they are few."""
    if count < ENOUGH or not mean_s:
        return None
    return Handling(mean_s, min(MOST_SPREAD, ((deviation_s or 0.0) / mean_s) ** 2))
