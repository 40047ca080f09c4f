"""What is above the graph, counted in the counting process: load the cases asked for, apply the rules.

Loads numpy and scipy: ask for its functions by name (`ask("...mining.analysis:found", ..., answers=Found)`).
"""

import pathlib
from typing import Final

import numpy as np

from shouwen.loop.insight.mining.filters import NONE, Filters
from shouwen.loop.insight.mining.rows import Opened, opened
from shouwen.loop.insight.mining.rules.answers import Causes, Comparison, Discovery, Found
from shouwen.loop.insight.mining.rules.bottlenecks import bottlenecks
from shouwen.loop.insight.mining.rules.causes import Column, causes, quartiles
from shouwen.loop.insight.mining.rules.comparing import compared
from shouwen.loop.insight.mining.rules.discovery import discovered
from shouwen.loop.insight.mining.rules.fitting import fit
from shouwen.loop.insight.mining.rules.patterns import batches, by_hour, peak
from shouwen.loop.insight.mining.rules.removing import removals
from shouwen.loop.insight.mining.rules.rework import handing, loops, rework
from shouwen.loop.insight.mining.rules.steps import Bools, Ints, Steps

LARGEST: Final = 2_000_000  # events that are looked at at once
MANY: Final = 100_000  # variants that a model is made of, the most frequent first
CASES: Final = 300_000  # whose attributes are looked at
LATE: Final = "late"  # the attribute by which a log says itself which cases were late
OPEN: Final = "open"  # and which still go on: those had less time to be late, which explains nothing
SLOWEST: Final = 75  # else late is what takes longer than this share of cases, in hundredths
STEPS: Final = """
select "case", activity, epoch_us("at") as moment, resource, grp from events
where hash("case") % $part = 0 order by "case", file_row_number
"""
PATHS: Final = """
select v.path, c.n from variants v join (select variant, count(*) as n from cases group by variant) c using (variant)
order by c.n desc, variant limit $most
"""
SPAN: Final = "(epoch_us(finish) - epoch_us(start)) / 1e6"


def found(folder: pathlib.Path, filters: Filters = NONE, zone: str = "UTC") -> Found:
    """Bottlenecks, rework, hand-overs, steps that add nothing, batches and peaks."""
    with opened(folder, filters) as log:
        cases, steps = _steps(log)
    hours = by_hour(steps.at, zone)
    return Found(
        cases,
        steps.cases,
        bottlenecks(steps),
        rework(steps)[:20],
        loops(steps)[:20],
        handing(steps, "who", 20),
        handing(steps, "team", 20),
        removals(steps)[:20],
        batches(steps)[:10],
        peak(hours),
        [int(count) for count in hours],
    )


def comparison(folder: pathlib.Path, a: Filters, b: Filters) -> Comparison:
    """What is slower in the second set of cases than in the first."""
    sets = []
    for filters in (a, b):
        with opened(folder, filters) as log:
            sets.append(_steps(log))
    (cases_a, left), (cases_b, right) = sets
    return Comparison(cases_a, cases_b, left.cases, right.cases, compared(left, right))


def caused(folder: pathlib.Path, filters: Filters = NONE) -> Causes:
    """Which attributes go with lateness."""
    with opened(folder, filters) as log:
        known = log.manifest.attributes
        own = LATE in known and known[LATE].type == "boolean"
        ((cases,),) = log.all("select count(*) from cases")
        part = -(-cases // CASES) or 1
        told_apart = (LATE, OPEN) if own else (LATE,)
        names = [name for name, each in known.items() if each.type != "time" and name not in told_apart]
        wanted = [f"a_{name}" for name in (*names, *([LATE] if own else []))]
        quoted = ", ".join(('"' + one.replace('"', '""') + '"') for one in wanted)
        asked = f'select {SPAN} as span{", " if quoted else ""}{quoted} from cases where hash("case") % {part} = 0'
        columns = {name: np.ma.asarray(one) for name, one in log.duck.execute(asked).fetchnumpy().items()}
    spans = np.asarray(columns["span"].filled(0), dtype=np.float64)
    if not len(spans):
        return Causes(0, 0, None)
    limit = None if own else float(np.percentile(spans, SLOWEST))
    late: Bools = columns[f"a_{LATE}"].filled(False).astype(bool) if limit is None else spans > limit
    told = {name: _column(columns[f"a_{name}"], known[name].type, known[name].values) for name in names}
    return Causes(len(spans), int(late.sum()), limit, causes(late, told))


def _column(values: "np.ma.MaskedArray[tuple[int, ...], np.dtype[np.generic]]", kind: str, names: list[str]) -> Column:
    if kind == "text":
        return values.filled(-1).astype(np.int64), names
    if kind == "boolean":
        return np.where(np.ma.getmaskarray(values), -1, values.filled(False).astype(np.int64)), ["false", "true"]
    return quartiles(np.asarray(np.ma.filled(values.astype(np.float64), np.nan), dtype=np.float64))


def discovery(folder: pathlib.Path, filters: Filters = NONE) -> Discovery:
    """A model of the cases, and how they fit it."""
    with opened(folder, filters) as log:
        paths = [(tuple(path), count) for path, count in log.all(PATHS, most=MANY)]
        names = log.manifest.activities
    model = discovered(paths)
    return Discovery(model, fit(paths, model), names)


def _steps(log: Opened) -> tuple[int, Steps]:
    """How many cases there are, and the steps of those that are looked at."""
    ((cases,),) = log.all("select count(*) from cases")
    ((events,),) = log.all("select count(*) from events")
    part = -(-events // LARGEST) or 1
    columns = log.duck.execute(STEPS, {"part": part}).fetchnumpy()
    case, activity, at, who, team = (np.ma.asarray(columns[name]).filled(-1).astype(np.int64) for name in columns)
    return cases, Steps(_dense(case), activity, at, who, team)


def _dense(case: Ints) -> Ints:
    """Numbers from 0 on for sorted numbers with gaps."""
    return np.cumsum(np.r_[0, (np.diff(case) != 0)]) if len(case) else case
