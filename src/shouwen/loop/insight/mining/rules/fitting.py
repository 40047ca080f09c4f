"""How a log fits a model: fitness and precision without alignments, on what may directly follow what.

The model's language is every path from a start to an end along its ways, activities side by side in either order.
Fitness is the share of the log's steps (first and last ones too) that the model allows; precision is that of escaping
edges (Muñoz-Gama and Carmona, 2010): of all that the model would allow after each beginning seen, how much was seen.
"""

from collections.abc import Sequence

from shouwen.loop.insight.mining.rules.findings import Fit, Model

START, END = -1, -2
Paths = Sequence[tuple[Sequence[int], int]]


def allowed(model: Model) -> dict[int, set[int]]:
    """What may follow what in a model, its start and end as -1 and -2."""
    after: dict[int, set[int]] = {START: set(model.starts)}
    for a, b, _ in model.edges:
        after.setdefault(a, set()).add(b)
    for a, b in model.parallel:
        after.setdefault(a, set()).add(b)
        after.setdefault(b, set()).add(a)
    for end in model.ends:
        after.setdefault(end, set()).add(END)
    return after


def fit(paths: Paths, model: Model, most: int = 20) -> Fit:
    """Fitness, share of cases that fit whole, precision and their harmonic mean."""
    after = allowed(model)
    good = bad = fitting = cases = 0
    deviating: dict[tuple[int, int], int] = {}
    for path, count in paths:
        wrong = [step for step in _whole(path) if step[1] not in after.get(step[0], ())]
        bad += count * len(wrong)
        good += count * (len(path) + 1 - len(wrong))
        fitting += 0 if wrong else count
        cases += count
        for step in wrong:
            deviating[step] = deviating.get(step, 0) + count
    fitness = good / (good + bad) if cases else 1.0
    exact = precision(paths, after)
    both = 2 * fitness * exact / (fitness + exact) if fitness + exact else 0.0
    worst = sorted(deviating.items(), key=lambda each: (-each[1], each[0]))[:most]
    return Fit(fitness, fitting / cases if cases else 1.0, exact, both, [(a, b, count) for (a, b), count in worst])


def _whole(path: Sequence[int]) -> list[tuple[int, int]]:
    return list(zip((START, *path), (*path, END), strict=True))


def precision(paths: Paths, after: dict[int, set[int]]) -> float:
    """One less the share of escaping edges, each beginning weighted by how often it was seen; 1 where none was seen."""
    states: dict[tuple[int, int], int] = {}  # (state, activity) -> state: beginnings as numbers, not as tuples
    nexts: list[set[int]] = [set()]
    weights, last = [0], [START]
    for path, count in paths:
        state = 0
        for activity in (*path, END):
            if activity not in after.get(last[state], ()):
                break  # from here on the model does not know the case
            weights[state] += count
            nexts[state].add(activity)
            if (state, activity) not in states:
                states[state, activity] = len(last)
                last.append(activity)
                nexts.append(set())
                weights.append(0)
            state = states[state, activity]
    may = sum(weight * len(after.get(one, ())) for weight, one in zip(weights, last, strict=True))
    did = sum(weight * len(each) for weight, each in zip(weights, nexts, strict=True))
    return did / may if may else 1.0
