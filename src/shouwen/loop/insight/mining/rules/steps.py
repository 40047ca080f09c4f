"""Steps of many cases side by side, as columns: what the rules of process analysis count on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
SECOND = 1_000_000
START, END = -1, -2


@dataclass(frozen=True, slots=True)
class Steps:
    """Rows by case and, within it, in order: the case's number from 0, activity, moment (µs), person and team."""

    case: Ints
    activity: Ints
    at: Ints
    who: Ints
    team: Ints

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return int(self.case[-1]) + 1 if len(self.case) else 0

    def first(self) -> Ints:
        """The row at which each case begins."""
        return np.flatnonzero(np.r_[True, self.case[1:] != self.case[:-1]]) if len(self.case) else self.case

    def last(self) -> Ints:
        """The row at which each case ends."""
        return np.flatnonzero(np.r_[self.case[1:] != self.case[:-1], True]) if len(self.case) else self.case

    def pairs(self) -> Ints:
        """The rows that are followed by another of the same case."""
        return np.flatnonzero(self.case[1:] == self.case[:-1])

    def durations(self) -> Floats:
        """Seconds from each case's first row to its last."""
        return np.asarray((self.at[self.last()] - self.at[self.first()]) / SECOND, dtype=np.float64)


def steps(rows: list[tuple[int, int, float]], who: list[int] | None = None, team: list[int] | None = None) -> Steps:
    """From rows (case, activity, second), for small logs."""
    case, activity, at = (np.array(column) for column in zip(*rows, strict=True)) if rows else (np.zeros(0),) * 3
    none = np.full(len(rows), -1, dtype=np.int64)
    return Steps(
        case.astype(np.int64),
        activity.astype(np.int64),
        np.asarray(at * SECOND).astype(np.int64),
        none if who is None else np.array(who, dtype=np.int64),
        none if team is None else np.array(team, dtype=np.int64),
    )
