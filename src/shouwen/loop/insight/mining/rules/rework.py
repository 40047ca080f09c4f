"""Work done again, back and forth, and from hand to hand."""

import numpy as np

from shouwen.loop.insight.mining.rules.findings import Handing, Handover, Loop, Rework
from shouwen.loop.insight.mining.rules.steps import SECOND, Ints, Steps


def rework(steps: Steps) -> list[Rework]:
    """Activities that were done more than once in a case, most extra work first."""
    if not len(steps.case):
        return []
    width = int(steps.activity.max()) + 1
    keys, inverse, counts = np.unique(steps.case * width + steps.activity, return_inverse=True, return_counts=True)
    inverse = inverse.reshape(-1)
    first = np.full(len(keys), np.iinfo(np.int64).max)
    last = np.full(len(keys), np.iinfo(np.int64).min)
    np.minimum.at(first, inverse, steps.at)
    np.maximum.at(last, inverse, steps.at)
    activity, again = keys % width, counts > 1
    found = []
    for one in np.unique(activity[again]):
        mine = activity == one
        twice = mine & again
        extra = int((counts[twice] - 1).sum())
        seconds = float((last[twice] - first[twice]).sum() / SECOND)
        found.append(Rework(int(one), int(mine.sum()), int(twice.sum()), extra, seconds))
    return sorted(found, key=lambda each: (-each.extra, each.activity))


def loops(steps: Steps) -> list[Loop]:
    """The same activity twice at once (a, a), and there and back (a, b, a), most first."""
    rows = steps.pairs()
    same = rows[steps.activity[rows] == steps.activity[rows + 1]]
    triple = rows[:-1][(np.diff(rows) == 1)] if len(rows) else rows
    a, b, c = (steps.activity[triple + offset] for offset in range(3))
    bounced = triple[(a == c) & (a != b)]
    there = np.r_[steps.activity[same], steps.activity[bounced]]
    back = np.r_[steps.activity[same], steps.activity[bounced + 1]]
    return [
        Loop(from_, to, count, cases)
        for from_, to, count, cases, _ in _counted(there, back, np.r_[steps.case[same], steps.case[bounced]], None)
    ]


def handing(steps: Steps, column: str, most: int = 30) -> Handing:
    """Hand-overs between people (`who`) or teams (`team`); steps of nobody are passed over."""
    hands: Ints = getattr(steps, column)
    known = np.flatnonzero(hands >= 0)
    case, hand, at = steps.case[known], hands[known], steps.at[known]
    changed = np.flatnonzero((case[1:] == case[:-1]) & (hand[1:] != hand[:-1]))
    gaps = (at[changed + 1] - at[changed]) / SECOND
    pairs = [
        Handover(from_, to, count, cases, float(np.median(gaps[rows])))
        for from_, to, count, cases, rows in _counted(hand[changed], hand[changed + 1], case[changed], most)
    ]
    twice = (case[changed][1:] == case[changed][:-1]) & (hand[changed + 1][1:] == hand[changed][:-1])
    of = len(np.unique(case))
    return Handing(len(changed) / of if of else 0.0, int(twice.sum()), pairs)


def _counted(from_: Ints, to: Ints, case: Ints, most: int | None) -> list[tuple[int, int, int, int, Ints]]:
    """Pairs with how often, in how many cases and in which rows, most first."""
    if not len(from_):
        return []
    keys, inverse = np.unique(np.stack([from_, to], axis=1), axis=0, return_inverse=True)
    order = np.argsort(inverse.reshape(-1), kind="stable")
    counts = np.bincount(inverse.reshape(-1))
    rows = np.split(order, np.cumsum(counts)[:-1])
    chosen = np.argsort(-counts, kind="stable")[:most]
    return [
        (int(keys[at][0]), int(keys[at][1]), int(counts[at]), len(np.unique(case[rows[at]])), rows[at]) for at in chosen
    ]
