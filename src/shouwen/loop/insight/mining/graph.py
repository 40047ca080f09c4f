"""The directly-follows graph of a log: one scan, since each row holds what follows it and how long after."""

import pathlib
from typing import Any, Final

import msgspec

from shouwen.loop.insight.mining.filters import NONE, Filters
from shouwen.loop.insight.mining.rows import Opened, opened

SECOND: Final = 1_000_000  # microseconds


class GraphEdge(msgspec.Struct):
    """How often one activity came right after another, in how many cases, and how long after."""

    begin: str = msgspec.field(name="from")
    end: str = msgspec.field(name="to")
    count: int
    cases: int
    median_s: float
    p90_s: float
    mean_s: float
    work_median_s: float | None = None  # of working time, where the log knows calendars
    work_p90_s: float | None = None
    work_mean_s: float | None = None


class GraphNode(msgspec.Struct):
    """How often an activity occurred, in how many cases, and how many began and ended with it."""

    activity: str
    count: int
    cases: int
    start: int
    end: int


class Graph(msgspec.Struct):
    """What follows what."""

    cases: int
    events: int
    start: dict[str, int]
    end: dict[str, int]
    edges: list[GraphEdge]
    nodes: list[GraphNode]
    median_s: float | None = None  # of whole cases
    p90_s: float | None = None
    mean_s: float | None = None


EDGES = """
select activity, next, count(*), sum(first_edge::integer)::bigint, quantile_cont(gap, [0.5, 0.9]), avg(gap), {worked}
from events where next >= 0 group by activity, next order by count(*) desc, activity, next
"""
WORKED = "quantile_cont(work_gap, [0.5, 0.9]), avg(work_gap)"
NATURAL = "[null, null]::double[], null"
NODES = """
select activity, count(*), sum(first_node::integer)::bigint, count(*) filter (next < 0)
from events group by activity order by activity
"""
STARTS = "select first_activity, count(*) from cases group by 1"
SPANS = """
select count(*), quantile_cont(epoch_us(finish) - epoch_us(start), [0.5, 0.9]), avg(epoch_us(finish) - epoch_us(start))
from cases
"""


def graph(folder: pathlib.Path, filters: Filters = NONE) -> Graph:
    """The graph of the cases that satisfy the filters; edges by count, activities by name."""
    with opened(folder, filters) as log:
        return _graph(log)


def _graph(log: Opened) -> Graph:
    names = log.manifest.activities
    begun = {names[code]: count for code, count in log.all(STARTS)}
    nodes = [
        GraphNode(names[code], count, cases, begun.get(names[code], 0), ends)
        for code, count, cases, ends in log.all(NODES)
    ]
    found = log.all(EDGES.format(worked=WORKED if log.has("work_gap") else NATURAL))
    edges = [
        GraphEdge(names[begin], names[end], count, cases, *map(_seconds, (*spans, mean, *worked, work_mean)))
        for begin, end, count, cases, spans, mean, worked, work_mean in found
    ]
    ((cases, spans, mean),) = log.all(SPANS)
    return Graph(
        cases=cases,
        events=sum(node.count for node in nodes),
        start={node.activity: node.start for node in nodes if node.start},
        end={node.activity: node.end for node in nodes if node.end},
        edges=edges,
        nodes=nodes,
        median_s=spans[0] / SECOND if cases else None,
        p90_s=spans[1] / SECOND if cases else None,
        mean_s=mean / SECOND if cases else None,
    )


def _seconds(microseconds: float | None) -> Any:
    return None if microseconds is None else microseconds / SECOND
