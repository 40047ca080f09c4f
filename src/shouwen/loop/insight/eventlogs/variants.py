"""Numbers of the sorted rows: what follows what, how long after, and which variant a case is.

Only the counting process and commands load this module.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int16]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows by case, moment and order in the file."""

    case: npt.NDArray[np.int32]
    activity: Codes
    at: Ints
    resource: npt.NDArray[np.int32]
    group: Codes
    order: Ints

    def __len__(self) -> int:
        return len(self.case)

    def cut(self, begin: int, end: int | None = None) -> "Rows":
        """Some of them."""
        part = slice(begin, end)
        return Rows(
            self.case[part], self.activity[part], self.at[part], self.resource[part], self.group[part], self.order[part]
        )

    def after(self, before: "Rows") -> "Rows":
        """These behind others."""
        return Rows(
            np.concatenate((before.case, self.case)),
            np.concatenate((before.activity, self.activity)),
            np.concatenate((before.at, self.at)),
            np.concatenate((before.resource, self.resource)),
            np.concatenate((before.group, self.group)),
            np.concatenate((before.order, self.order)),
        )


@dataclass(frozen=True, slots=True)
class Followed:
    """What is known of rows that hold whole cases."""

    next: Codes  # -1: the last of its case
    gap: Ints  # microseconds to the next; of no meaning at a last
    last: Flags
    first_edge: Flags  # this way for the first time in its case
    first_node: Flags  # this activity for the first time in its case
    begins: Ints  # where each case begins
    variant: Ints  # of each case
    moved: int  # rows that stood before an earlier one in the file


def mixed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """A good mixing of 64 bits (the finisher of splitmix64)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def follow(rows: Rows, activities: int) -> Followed:
    """Look at rows of whole cases."""
    count = len(rows)
    last = np.ones(count, bool)
    last[:-1] = rows.case[1:] != rows.case[:-1]
    following = np.full(count, -1, np.int16)
    following[:-1] = np.where(last[:-1], np.int16(-1), rows.activity[1:])
    gap = np.zeros(count, np.int64)
    gap[:-1] = np.where(last[:-1], 0, rows.at[1:] - rows.at[:-1])
    begins = np.concatenate(([0], np.flatnonzero(last)[:-1] + 1))
    place = np.arange(count) - np.repeat(begins, np.diff(np.append(begins, count)))
    steps = mixed((place.astype(np.uint64) << np.uint64(16)) + rows.activity.astype(np.uint64) + np.uint64(1))
    case = (rows.case - rows.case[0]).astype(np.int64)
    node = rows.activity.astype(np.int64)
    wide = activities + 1
    return Followed(
        following,
        gap,
        last,
        first((case * wide + node) * wide + following + 1) & ~last,
        first(case * wide + node),
        begins,
        np.add.reduceat(steps, begins).view(np.int64),
        int(np.count_nonzero(~last[:-1] & (rows.order[1:] < rows.order[:-1]))),
    )


def first(keys: Ints) -> Flags:
    """Where each key stands for the first time."""
    found = np.zeros(len(keys), bool)
    order = np.argsort(keys, kind="stable")
    sorted_keys = keys[order]
    fresh = np.ones(len(keys), bool)
    fresh[1:] = sorted_keys[1:] != sorted_keys[:-1]
    found[order[fresh]] = True
    return found
