"""Pareto: the few groups that bring most of it. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

LINE: Final = 0.8
SHOWN: Final = 12
OTHERS: Final = "others"


@dataclass(frozen=True, slots=True)
class Bar:
    """A group, its count, and what it and all before it bring; `others` are all too small to be shown."""

    code: str
    count: int
    cumulated: float
    others: int = 0


def pareto(counts: Mapping[str, int], shown: int = SHOWN) -> tuple[list[Bar], int]:
    """The bars from the largest down, others last however many; and how many reach the line of 80 %."""
    ranked = sorted(
        ((code, count) for code, count in counts.items() if count > 0), key=lambda each: (-each[1], each[0])
    )
    total = sum(count for _, count in ranked)
    kept, rest = ranked[:shown], ranked[shown:]
    if len(rest) == 1:
        kept, rest = ranked, []  # one alone needs no other name
    bars: list[Bar] = []
    so_far = 0
    for code, count in kept:
        so_far += count
        bars.append(Bar(code, count, so_far / total))
    if rest:
        bars.append(Bar(OTHERS, total - so_far, 1.0, len(rest)))
    return bars, _vital([bar.cumulated for bar in bars])


def _vital(cumulated: Sequence[float]) -> int:
    return next((place for place, share in enumerate(cumulated, 1) if share >= LINE - 1e-12), len(cumulated))
